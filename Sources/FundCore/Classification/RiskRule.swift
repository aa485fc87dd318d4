/// One rule on debts at risk (quy định xử lý nợ rủi ro): data with a citation.
package struct RiskRule: DatedRule, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// The group of a debt that was rescheduled so often, by days past due on the new plan.
        case rescheduledGroups = "rescheduled-groups"
        /// The group of a debt whose interest was let off because the borrower cannot pay.
        case interestReducedGroup = "interest-reduced-group"
        /// For how many months due dates must be paid on time before a debt leaves its group.
        case wayBack = "way-back"
        /// How many days past due a debt may be when it is rescheduled without a decision of its own.
        case reschedulingWindow = "rescheduling-window"
        /// The debts of one borrower stand in the worst group of any.
        case contagion
        /// What credit institutions reported of the borrower counts among them.
        case creditCheckContagion = "credit-check-contagion"
        /// A month is closed with a classification and a run of provisions.
        case closingRuns = "closing-runs"
    }

    package let code: Code
    package let validFrom: CalendarDate
    /// How often a debt was rescheduled, or its term; empty where the rule is for everything.
    package let subject: String
    /// Nil where the rule holds; ended where it holds no more.
    package let value: RuleValue?
    package let citation: String
    /// How sure the rule is: verified, partly, remembered or assumed.
    package let certainty: String
    package let entry: Int64?

    package init(
        code: Code, validFrom: CalendarDate, subject: String = "", value: RuleValue?, citation: String,
        certainty: String, entry: Int64? = nil
    ) {
        self.code = code
        self.validFrom = validFrom
        self.subject = subject
        self.value = value
        self.citation = citation
        self.certainty = certainty
        self.entry = entry
    }

    /// Of each code and subject the latest row that is in force on the day; what has ended is left out.
    package static func inForce(on date: CalendarDate, among rules: [RiskRule]) -> [RiskRule] {
        struct Key: Hashable {
            let code: Code
            let subject: String
        }
        let latest = rules.counting(on: date) { Key(code: $0.code, subject: $0.subject) }
        return Code.allCases.flatMap { code in
            RuleCode(code).subjectsOrNone.compactMap { latest[Key(code: code, subject: $0)] }
        }.filter { $0.value != .ended }
    }
}

/// The rules on debts at risk that hold on a day, and what they come to (quy định xử lý nợ rủi ro đang áp dụng).
package struct RiskRules: Hashable, Sendable {
    package let reschedulings: ReschedulingGroups
    package let wayBack: WayBack
    /// In days.
    package let reschedulingWindow: Int
    package let isContagious: Bool
    package let countsCreditChecks: Bool
    package let closesByRuns: Bool

    /// The rules in force on a day; nil where one is missing.
    package init?(on date: CalendarDate, among rules: [RiskRule]) {
        let rules = RiskRule.inForce(on: date, among: rules)
        func value(_ code: RiskRule.Code, _ subject: String = "") -> RuleValue? {
            rules.first { $0.code == code && $0.subject == subject }?.value
        }
        func holds(_ code: RiskRule.Code) -> Bool { rules.contains { $0.code == code } }
        let times = RuleCode.SubjectKind.reschedulings.words.compactMap { count in
            if case .steps(let steps) = value(.rescheduledGroups, count) { steps } else { nil }
        }
        guard times.count == RuleCode.SubjectKind.reschedulings.words.count,
            case .group(let interestReduced) = value(.interestReducedGroup),
            case .duration(let short) = value(.wayBack, DebtTerm.short.rawValue),
            case .duration(let long) = value(.wayBack, DebtTerm.long.rawValue),
            case .days(let window) = value(.reschedulingWindow)
        else { return nil }
        reschedulings = ReschedulingGroups(times: times, interestReduced: interestReduced)
        wayBack = WayBack(months: short, monthsOfLong: long)
        reschedulingWindow = window
        isContagious = holds(.contagion)
        countsCreditChecks = holds(.creditCheckContagion)
        closesByRuns = holds(.closingRuns)
    }
}

/// How long a debt was to run by its first plan (thời hạn của khoản nợ).
package enum DebtTerm: String, CaseIterable, Sendable {
    /// Up to a year (đến một năm).
    case short
    /// More than a year (trên một năm).
    case long
}
