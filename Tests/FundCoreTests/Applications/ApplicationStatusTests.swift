import Testing

@testable import FundCore

@Suite struct `The life of an application` {
    /// A row for each status, a column for each event, a dot where the step is refused.
    @Test func `allows exactly these steps`() {
        let columns = ApplicationStatus.Event.allCases
        let rows = ApplicationStatus.allCases.map { status in
            "\(status): " + columns.map { status.after($0)?.rawValue ?? "·" }.joined(separator: " ")
        }
        #expect(
            columns.map(\.rawValue).joined(separator: " ")
                == "appraise approve reject withdraw sign reopen cancel")
        let expected = """
            submitted: appraised · rejected withdrawn · · ·
            appraised: · approved rejected withdrawn · · ·
            approved: · · · withdrawn signed appraised ·
            rejected: · · · · · appraised ·
            withdrawn: · · · · · appraised ·
            signed: · · · · · · approved
            """
        #expect(rows.joined(separator: "\n") == expected)
    }

    private func life(_ kinds: ApplicationStep.Kind...) -> ApplicationLife {
        ApplicationLife(
            kinds.enumerated().map { index, kind in
                ApplicationStep(
                    entry: Int64(index + 1), on: day(2022, 1, 4), kind: kind, amount: Int64(100 + index),
                    by: "\(index + 1)")
            })
    }

    /// Issue: back to the step before the decision; appraised, or submitted where it never was appraised.
    @Test func `goes back before its decision where it is reopened`() {
        #expect(life(.rejected).after(.reopen) == .submitted)
        #expect(life(.withdrawn, .reopened).status == .submitted)
        #expect(life(.appraised, .rejected).after(.reopen) == .appraised)
        for way in [ApplicationStep.Kind.approved, .rejected, .withdrawn] {
            let life = life(.appraised, way, .reopened)
            #expect(life.status == .appraised)
            #expect(life.decision == nil)
            #expect(life.steps.count == 3, "what was stays on record")
            #expect(life.after(.approve) == .approved)
            #expect(life.after(.appraise) == .appraised, "the old appraisal may be made anew")
        }
        #expect(life(.appraised).after(.appraise) == nil)
        #expect(life(.appraised, .approved, .reopened, .appraised).after(.appraise) == nil)
        #expect(life(.appraised, .approved, .signed).after(.reopen) == nil)
    }

    @Test func `rests on its last appraisal and its last decision`() {
        let again = life(.appraised, .approved, .reopened, .appraised, .approved)
        #expect(again.appraisal?.by == "4")
        #expect(again.decision?.amount == 104)
        #expect(life(.appraised, .approved, .reopened).appraisal?.by == "1")
    }

    @Test func `stands approved again where its contract is cancelled`() {
        let cancelled = life(.appraised, .approved, .signed, .cancelled)
        #expect(cancelled.status == .approved)
        #expect(cancelled.decision?.amount == 101)
        #expect(cancelled.after(.sign) == .signed)
        #expect(cancelled.after(.reopen) == .appraised)
        #expect(life(.appraised, .approved, .signed, .cancelled, .signed).status == .signed)
    }
}

@Suite struct `The lending conditions` {
    let rules = [
        LendingRule(
            code: .ownCapitalMinimum, validFrom: day(2021, 5, 15), limit: 2_000, subject: "",
            citation: "NĐ 45/2021 điều 22 khoản 5", certainty: "verified"),
        LendingRule(
            code: .singleBorrowerMaximum, validFrom: day(2021, 5, 15), limit: 1_500, subject: "",
            citation: "NĐ 45/2021 điều 23 khoản 2", certainty: "verified"),
        LendingRule(
            code: .relatedPartiesMaximum, validFrom: day(2021, 5, 15), limit: 2_500, subject: "",
            citation: "NĐ 45/2021 điều 23 khoản 2", certainty: "verified"),
        LendingRule(
            code: .kindIneligible, validFrom: day(2021, 5, 15), limit: nil, subject: "cooperative-group",
            citation: "NĐ 45/2021 điều 20 khoản 1", certainty: "verified"),
    ]

    func subject(
        kind: BorrowerKind = .cooperative, amount: Int64 = 100, cost: Int64 = 1_000, own: Int64 = 200,
        exposure: Int64 = 0, related: Int64 = 0, capital: Int64 = 5_000
    ) -> Assessment.Subject {
        Assessment.Subject(
            kind: kind, amount: amount, projectCost: cost, ownCapital: own, borrowerExposure: exposure,
            relatedExposure: related, actualCharterCapital: capital)
    }

    /// The limits of 5.000 triệu: 15 % = 750, 25 % = 1.250 (figures of the decree's own percentages).
    @Test func `hold up to the figure and not one đồng further`() {
        let on = LendingRule.inForce(on: day(2022, 6, 1), among: rules)
        func refusal(_ subject: Assessment.Subject) -> Refusal.Code? {
            Assessment(of: subject, by: on).refusal()?.code
        }
        #expect(refusal(subject(amount: 750)) == nil)
        #expect(refusal(subject(amount: 751)) == .singleBorrowerLimit)
        #expect(refusal(subject(amount: 250, exposure: 500)) == nil)
        #expect(refusal(subject(amount: 251, exposure: 500)) == .singleBorrowerLimit)
        #expect(refusal(subject(amount: 500, related: 750)) == nil)
        #expect(refusal(subject(amount: 501, related: 750)) == .relatedPartiesLimit)
        #expect(refusal(subject(own: 199)) == .ownCapitalTooLow)
        #expect(refusal(subject(cost: 1_001, own: 200)) == .ownCapitalTooLow)
        #expect(refusal(subject(kind: .cooperativeGroup)) == .kindIneligible)
    }

    @Test func `begin with the day of the decree`() {
        #expect(LendingRule.inForce(on: day(2021, 5, 14), among: rules).isEmpty)
        #expect(LendingRule.inForce(on: day(2021, 5, 15), among: rules).count == 4)
        let assessment = Assessment(of: subject(kind: .cooperativeGroup), by: [])
        #expect(assessment.holds)
        #expect(assessment.findings.isEmpty)
    }
}

func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
        preconditionFailure("no such day")
    }
    return date
}
