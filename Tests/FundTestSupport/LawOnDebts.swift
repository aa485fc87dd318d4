package import FundCore

extension RiskRule {
    /// What TT 14/2024/TT-NHNN art. 4 and 5 say, and what is held where no text was found, for all days.
    package static let ofTheLaw: [RiskRule] = [
        rule(.rescheduledGroups, "1", .steps([step(0, 2), step(1, 3), step(30, 4), step(90, 5)])),
        rule(.rescheduledGroups, "2", .steps([step(0, 4), step(1, 5)])),
        rule(.rescheduledGroups, "3", .steps([step(0, 5)])),
        rule(.interestReducedGroup, "", .group(3)),
        rule(.wayBack, "short", .duration(1)), rule(.wayBack, "long", .duration(3)),
        rule(.reschedulingWindow, "", .days(10)), rule(.contagion, "", nil),
    ]

    private static func rule(_ code: Code, _ subject: String, _ value: RuleValue?) -> RiskRule {
        RiskRule(
            code: code, validFrom: CalendarDate(day: 0), subject: subject, value: value,
            citation: "TT 14/2024/TT-NHNN", certainty: "verified")
    }

    private static func step(_ days: Int, _ group: Int) -> ReschedulingGroups.Step {
        ReschedulingGroups.Step(from: days, group: group)
    }
}

extension DebtGroupRules {
    /// TT 14/2024/TT-NHNN art. 5.
    package static let ofTheLaw: DebtGroupRules = {
        let thresholds = ClassificationRules(
            validFrom: CalendarDate(day: 0), groupsFrom: [10, 30, 90, 180],
            citation: "TT 14/2024/TT-NHNN điều 5", certainty: "verified")
        guard
            let rules = DebtGroupRules(
                on: CalendarDate(day: 0), thresholds: [thresholds], risk: RiskRule.ofTheLaw)
        else { preconditionFailure("the rules of the law are complete") }
        return rules
    }()
}
