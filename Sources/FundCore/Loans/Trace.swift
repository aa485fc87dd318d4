/// One step of how a loan's figures came about, in order (diễn giải). Exact values are fractions.
package enum TraceLine: Hashable, Sendable {
    case drawn(on: CalendarDate, entry: Int64, amount: Int64, outstanding: Int64)
    case rateChanged(on: CalendarDate, from: AnnualRate, to: AnnualRate)
    /// Interest of a span of days: balance × days × rate / basis = numerator / denominator.
    case accrued(
        InterestKind, row: Int, from: CalendarDate, to: CalendarDate, balance: Int64, rate: AnnualRate,
        numerator: Int128, denominator: Int128)
    /// A period's interest, rounded once, less what was settled before it fell due.
    case charged(
        row: Int, on: CalendarDate, numerator: Int128, denominator: Int128, settledAhead: Int64,
        charged: Int64)
    case paid(on: CalendarDate, split: Split)
    case waived(on: CalendarDate, entry: Int64, split: Split)
}

/// Which interest accrues (loại lãi).
package enum InterestKind: String, CaseIterable, Sendable {
    case interest
    case overdueInterest = "overdue-interest"
    case lateInterest = "late-interest"
}
