import FundCore
import Testing

@Suite struct `A checklist of papers` {
    private func day(_ day: Int) -> CalendarDate { CalendarDate(day: Int32(day)) }

    @Test func `counts a paper from its issue to its last day`() {
        let paper = LoanDocument(.insurance, issuedOn: day(10), expiresOn: day(20))
        #expect([9, 10, 20, 21].map { paper.counts(on: day($0)) } == [false, true, true, false])
        #expect(LoanDocument(.charter).counts(on: day(0)))
    }

    @Test func `lacks what is required and is not there, or has run out`() {
        let demands = [
            PaperDemand(.charter, .required), PaperDemand(.insurance, .required),
            PaperDemand(.valuation, .useful),
        ]
        let papers = [
            LoanDocument(.insurance, expiresOn: day(5)), LoanDocument(.charter),
            LoanDocument(.insurance, expiresOn: day(9)),
        ]
        let checklist = PaperChecklist(demands, among: papers, on: day(6))
        #expect(checklist.missing == [])
        #expect(checklist.items.map(\.found) == [[1], [2, 0], []])
        #expect(PaperChecklist(demands, among: papers, on: day(10)).missing == [.insurance])
        #expect(PaperChecklist(demands, among: [], on: day(6)).missing == [.charter, .insurance])
    }

    @Test func `is read in one form`() throws {
        let setting = try RuleSetting(
            .checklist, value: "charter:required, insurance:useful", subject: "member")
        #expect(setting.value?.text == "charter:required,insurance:useful")
        for flawed in ["charter", "charter:must", "gift:required", "charter:required,charter:useful"] {
            #expect(throws: RuleSetting.Flaw.valueUnreadable(.notAChecklist)) {
                try RuleSetting(.checklist, value: flawed, subject: "member")
            }
        }
    }
}

@Suite struct `Minutes of a meeting` {
    private func refusal(
        _ present: [String], for inFavour: Int, of votes: Int, absent: [String] = [], held: Int = 1
    ) -> Refusal.Code? {
        DecisionMinutes(
            number: "1", heldOn: CalendarDate(day: Int32(held)), present: present, absent: absent,
            votesFor: inFavour, votes: votes
        ).refusal(on: CalendarDate(day: 1))?.code
    }

    @Test func `carry with more than half of those present`() {
        #expect(refusal(["An", "Bình", "Chi"], for: 2, of: 3) == nil)
        #expect(refusal(["An", "Bình", "Chi"], for: 2, of: 2) == nil)
        #expect(refusal(["An", "Bình"], for: 1, of: 2) == .notCarried)
        #expect(refusal(["An", "Bình", "Chi", "Dũng"], for: 2, of: 2) == .notCarried)
        #expect(refusal(["An"], for: 2, of: 2) == .notCarried)
        #expect(refusal(["An", "Bình", "Chi"], for: 3, of: 2) == .notCarried)
    }

    @Test func `name nobody twice and come before the decision`() {
        #expect(refusal(["An", "an"], for: 2, of: 2) == .minutesNameTwice)
        #expect(refusal(["An"], for: 1, of: 1, absent: ["AN"]) == .minutesNameTwice)
        #expect(refusal(["An"], for: 1, of: 1, held: 2) == .minutesAfterDecision)
    }
}

@Suite struct `A condition of an approval` {
    @Test func `is overdue after its day, and what became of it stays`() {
        let (due, later) = (CalendarDate(day: 5), CalendarDate(day: 6))
        #expect(ConditionState(nil, dueOn: nil, on: later) == .waiting)
        #expect(ConditionState(nil, dueOn: due, on: due) == .due)
        #expect(ConditionState(nil, dueOn: due, on: later) == .overdue)
        #expect(ConditionState(true, dueOn: due, on: later) == .kept)
        #expect(ConditionState(false, dueOn: nil, on: later) == .broken)
    }
}
