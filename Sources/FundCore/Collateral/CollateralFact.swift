/// What happened to a piece of collateral, on its day (sự việc của tài sản bảo đảm).
package struct CollateralFact: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        /// What it was found to be worth. The first one is that of the day on which it was valued to be taken.
        case valuation(Valuation)
        /// It secures a loan for so much, from the end of the day on.
        case security(loan: Int64, Amount)
        /// It secures the loan no more; without a loan, it secures none of those that it secured (giải chấp).
        case release(loan: Int64?)
    }

    package let entry: Int64
    package let on: CalendarDate
    package let content: Content

    package init(entry: Int64, on: CalendarDate, _ content: Content) {
        self.entry = entry
        self.on = on
        self.content = content
    }

    /// Facts take effect by their day, and of one day in the order in which they were recorded.
    func comesBefore(_ other: CollateralFact) -> Bool { (on, entry) < (other.on, other.entry) }
}

/// What a piece of collateral is worth, and whether the law lets the fund turn it into money (định giá).
package struct Valuation: Hashable, Sendable {
    package let value: Amount
    package let isRealisable: Bool

    package init(_ value: Amount, isRealisable: Bool) {
        self.value = value
        self.isRealisable = isRealisable
    }
}
