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
            columns.map(\.rawValue).joined(separator: " ") == "appraise approve reject withdraw sign")
        let expected = """
            submitted: appraised · rejected withdrawn ·
            appraised: · approved rejected withdrawn ·
            approved: · · · withdrawn signed
            rejected: · · · · ·
            withdrawn: · · · · ·
            signed: · · · · ·
            """
        #expect(rows.joined(separator: "\n") == expected)
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
