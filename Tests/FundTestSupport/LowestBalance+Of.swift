package import FundCore

extension LowestBalance {
    /// So much, on whatever day.
    package static func of(_ money: Money) -> LowestBalance {
        LowestBalance(money, on: CalendarDate(day: 0))
    }
}
