/// One rule on provisions and on what collateral takes off them (quy định trích lập dự phòng): data with a citation.
package struct ProvisionRule: DatedRule, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// Of what a debt of a group owes beyond its collateral.
        case specificProvision = "specific-provision"
        /// Of all principal of a debt of a group.
        case generalProvision = "general-provision"
        /// How much of the value of collateral of a kind counts.
        case collateralRate = "collateral-rate"
        /// For how many months a valuation counts.
        case valuationValidity = "valuation-validity"
    }

    /// What the rule gives.
    package enum Value: Hashable, Sendable {
        case share(Share)
        /// Zero is without end.
        case months(Int)
    }

    package let code: Code
    package let validFrom: CalendarDate
    /// A debt group, 1 to 5, or a kind of collateral; empty where it is for everything.
    package let subject: String
    package let value: Value
    package let citation: String
    /// How sure the rule is: verified, partly, remembered or assumed.
    package let certainty: String
    package let entry: Int64?

    package init(
        code: Code, validFrom: CalendarDate, subject: String, value: Value, citation: String,
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

    /// Of each code and subject the latest row that is in force on the day.
    package static func inForce(
        on date: CalendarDate, among rules: [ProvisionRule]
    ) -> [ProvisionRule] {
        struct Key: Hashable {
            let code: Code
            let subject: String
        }
        let latest = rules.counting(on: date) { Key(code: $0.code, subject: $0.subject) }
        return Code.allCases.flatMap { code in
            RuleCode(code).subjectsOrNone.compactMap { latest[Key(code: code, subject: $0)] }
        }
    }
}

/// The rules on provisions that hold on a day, and what they come to (quy định trích lập dự phòng đang áp dụng).
package struct ProvisionRules: Hashable, Sendable {
    /// What it rests on.
    package let rules: [ProvisionRule]
    package let rates: ProvisionRates
    package let deduction: DeductionRules

    /// The rules in force on a day; nil where one is missing.
    package init?(on date: CalendarDate, among rules: [ProvisionRule]) {
        self.rules = ProvisionRule.inForce(on: date, among: rules)
        var shares: [ProvisionRule.Code: [String: Share]] = [:]
        var validMonths: Int?
        for rule in self.rules {
            switch rule.value {
            case .share(let share): shares[rule.code, default: [:]][rule.subject] = share
            case .months(let months): validMonths = months
            }
        }
        func byGroup(_ code: ProvisionRule.Code) -> [Int: Share]? {
            let groups = (1...5).compactMap { group in shares[code]?[String(group)].map { (group, $0) } }
            return groups.count == 5 ? Dictionary(uniqueKeysWithValues: groups) : nil
        }
        let kinds = CollateralKind.allCases.compactMap { kind in
            shares[.collateralRate]?[kind.rawValue].map { (kind, $0) }
        }
        guard let specific = byGroup(.specificProvision), let general = byGroup(.generalProvision),
            kinds.count == CollateralKind.allCases.count, let validMonths
        else { return nil }
        rates = ProvisionRates(specific: specific, general: general)
        deduction = DeductionRules(
            rates: Dictionary(uniqueKeysWithValues: kinds), validMonths: validMonths)
    }
}
