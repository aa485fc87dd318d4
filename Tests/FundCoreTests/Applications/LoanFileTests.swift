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
        #expect(refusal(["An"], for: 2, of: 2) == .votesWrong, "more votes than people")
        #expect(refusal(["An", "Bình", "Chi"], for: 3, of: 2) == .votesWrong, "more for it than votes")
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

@Suite struct `A file that is decided on` {
    private func flaws(
        _ amount: Int64, term: Int = 12, reason: String? = nil, missing: [DocumentKind] = [],
        meeting: Bool = true
    ) -> [FileGate] {
        FileFlaws(
            of: LoanPlan(
                projectCost: 1_000, ownCapital: 500, otherSources: 200, termMonths: term, cycleMonths: 12,
                termReason: reason),
            number: "1", amount: amount, missing: missing, isDecidedByMeeting: meeting
        ).found.map(\.gate)
    }

    /// The need is the cost without own capital and other sources; a longer term has its reason.
    @Test func `lacks what its gates ask for`() {
        #expect(flaws(300) == [])
        #expect(flaws(301) == [.need])
        #expect(flaws(300, term: 13) == [.term])
        #expect(flaws(300, term: 13, reason: "máy bền năm năm") == [])
        #expect(flaws(300, missing: [.charter], meeting: false) == [.papers, .minutes])
    }

    @Test func `is refused by the gates that are shut, and from their day on`() {
        let flaws = FileFlaws(
            of: LoanPlan(
                projectCost: 10, ownCapital: 5, otherSources: 0, termMonths: 24, cycleMonths: 12,
                termReason: nil),
            number: "1", amount: 6, missing: [], isDecidedByMeeting: true)
        func refusal(on day: Int32) -> Refusal.Code? {
            let rules = [(1, nil), (5, RuleValue.ended)].map { from, value in
                FileRule(
                    code: .fileGate, subject: "term", validFrom: CalendarDate(day: from), value: value,
                    citation: "x", certainty: "assumed")
            }
            return flaws.refusal(by: FileRules(on: CalendarDate(day: day), among: rules))?.code
        }
        #expect([0, 1, 4, 5].map { refusal(on: $0) } == [nil, .termAboveCycle, .termAboveCycle, nil])
    }
}

@Suite struct `Two papers` {
    private func areOne(_ one: LoanDocument, _ other: LoanDocument) -> Bool {
        !one.marks.isDisjoint(with: other.marks)
    }

    @Test func `are one by their scan, or by kind, number and issuer in any spelling`() {
        let invoice = LoanDocument(.useProof, number: "HĐ 01/2024", issuer: "Công ty Hoà Bình")
        #expect(areOne(invoice, LoanDocument(.useProof, number: "hđ01/2024", issuer: "CÔNG TY HÒA BÌNH")))
        #expect(!areOne(invoice, LoanDocument(.useProof, number: "HĐ 02/2024", issuer: "Công ty Hoà Bình")))
        #expect(!areOne(invoice, LoanDocument(.insurance, number: "HĐ 01/2024", issuer: "Công ty Hoà Bình")))
        #expect(areOne(LoanDocument(.charter, sha256: "0a"), LoanDocument(.other, sha256: "0a")))
        #expect(!areOne(LoanDocument(.charter), LoanDocument(.charter)))
    }
}
