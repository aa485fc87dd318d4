/// A simple rate a year (lãi suất năm), exact to seven decimals of a percent: 6,5 % is 65 000 000.
package struct AnnualRate: Hashable, Comparable, Sendable {
    /// Parts per thousand million: 1 % is 10 000 000.
    package let billionths: Int64

    package static let zero = AnnualRate(billionths: 0)
    /// What one whole (100 %) is in `billionths`: the denominator of the rate.
    package static let whole: Int64 = 1_000_000_000

    /// - Precondition: from 0 % to 1 000 %.
    package init(billionths: Int64) {
        precondition(billionths >= 0 && billionths <= 10 * AnnualRate.whole, "rate out of range")
        self.billionths = billionths
    }

    package static func < (left: AnnualRate, right: AnnualRate) -> Bool {
        left.billionths < right.billionths
    }
}

/// How many times the in-term rate overdue principal bears (lãi suất quá hạn): 1,5 is 15 000.
package struct RateMultiple: Hashable, Sendable {
    /// Parts per ten thousand.
    package let tenThousandths: Int64

    package static let whole: Int64 = 10_000

    /// - Precondition: from 0 to 10.
    package init(tenThousandths: Int64) {
        precondition(tenThousandths >= 0 && tenThousandths <= 100_000, "multiple out of range")
        self.tenThousandths = tenThousandths
    }
}
