/// How a fund was rated for a year (xếp loại A, B, C).
package enum Rating: String, CaseIterable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
}

/// One rule on what becomes of a year's surplus (quy định phân phối chênh lệch thu chi): data with a citation.
package struct DistributionRule: DatedRule, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case developmentFundMaximum = "development-fund-maximum"
        case financialReserve = "financial-reserve"
        case bonusSalaries = "bonus-salaries"
        case managersBonusSalaries = "managers-bonus-salaries"
    }

    /// What the rule gives.
    package enum Value: Hashable, Sendable {
        case share(Share)
        /// So many monthly salaries.
        case months(RateMultiple)
    }

    package let code: Code
    /// Fiscal years that end on this day or later.
    package let validFrom: CalendarDate
    /// The rating that a number of salaries belongs to.
    package let rating: Rating?
    package let value: Value
    package let citation: String
    /// How sure the rule is: verified, partly, remembered or assumed.
    package let certainty: String
    package let entry: Int64?

    package init(
        code: Code, validFrom: CalendarDate, rating: Rating?, value: Value, citation: String,
        certainty: String, entry: Int64? = nil
    ) {
        self.code = code
        self.validFrom = validFrom
        self.rating = rating
        self.value = value
        self.citation = citation
        self.certainty = certainty
        self.entry = entry
    }

    /// Of each code and rating the latest row that is in force on the day.
    package static func inForce(
        on date: CalendarDate, among rules: [DistributionRule]
    ) -> [DistributionRule] {
        struct Key: Hashable {
            let code: Code
            let rating: Rating?
        }
        let latest = rules.counting(on: date) { Key(code: $0.code, rating: $0.rating) }
        return Code.allCases.flatMap { code in
            ([nil] + Rating.allCases).compactMap { latest[Key(code: code, rating: $0)] }
        }
    }
}
