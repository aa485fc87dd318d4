/// One step of how a loan's figures came about, in order (diễn giải). Exact values are fractions.
package enum TraceLine: Hashable, Sendable {
    case drawn(on: CalendarDate, entry: Int64, amount: Int64, outstanding: Int64)
    /// Without an entry by the contract itself.
    case rateChanged(on: CalendarDate, entry: Int64?, from: AnnualRate, to: AnnualRate)
    indirect case amended(on: CalendarDate, entry: Int64, LoanAmendment, from: LoanTerms, to: LoanTerms)
    indirect case cancelled(on: CalendarDate, entry: Int64, LoanCancellation)
    /// All principal was planned anew.
    ///
    /// - Parameters:
    ///   - moved: principal that had fallen due.
    ///   - deferred: interest that had fallen due and is put off.
    indirect case rescheduled(
        on: CalendarDate, entry: Int64, Rescheduling, moved: Int64, deferred: Int64)
    indirect case recalled(on: CalendarDate, entry: Int64, Recall)
    indirect case frozen(on: CalendarDate, entry: Int64, Freeze)
    indirect case unfrozen(on: CalendarDate, entry: Int64, decision: String)
    indirect case lowered(on: CalendarDate, entry: Int64, LoweredGroup)
    indirect case writtenOff(WrittenOffDebt)
    indirect case removed(RemovedDebt)
    /// Interest that was put off falls due: all of it, and what is left of it.
    case deferredFellDue(row: Int, on: CalendarDate, amount: Int64, unpaid: Int64)
    /// Interest of a span of days: balance × days × rate / basis = numerator / denominator.
    case accrued(
        InterestKind, row: Int, from: CalendarDate, to: CalendarDate, balance: Int64, rate: AnnualRate,
        numerator: Int128, denominator: Int128)
    /// An instalment's principal.
    case fellDue(row: Int, on: CalendarDate, principal: Int64)
    /// A period's interest, rounded once, less what was settled before it fell due.
    case charged(
        row: Int, on: CalendarDate, numerator: Int128, denominator: Int128, settledAhead: Int64,
        charged: Int64)
    /// Principal unpaid at the end of its due date, with the in-term rate of that day.
    case turnedOverdue(row: Int, on: CalendarDate, principal: Int64, rate: AnnualRate)
    /// A part of the settlement that follows; without a row it is ahead of its due date.
    case covered(LoanComponent, row: Int?, amount: Int64)
    /// - Parameter principalFirst: in which order; nil where a decision names the component.
    case settled(
        SettlementWay, on: CalendarDate, entry: Int64?, asked: Int64, split: Split, principalFirst: Bool?)
}

/// Which interest accrues (loại lãi).
package enum InterestKind: String, CaseIterable, Sendable {
    case interest
    case overdueInterest = "overdue-interest"
    case lateInterest = "late-interest"
}

/// What the payoff is made of (thành phần nợ).
package enum LoanComponent: String, CaseIterable, Sendable {
    case principal
    /// In-term interest that has fallen due.
    case interest
    /// In-term interest of the running period.
    case interestAccrued = "interest-accrued"
    /// In-term interest that fell due and was put off to a later date (lãi được lùi hạn trả).
    case interestDeferred = "interest-deferred"
    case overdueInterest = "overdue-interest"
    case lateInterest = "late-interest"
}

/// By what something owed is settled, or credit moves (cách tất toán nghĩa vụ).
package enum SettlementWay: String, CaseIterable, Sendable {
    case payment
    case waiver
    case creditUse = "credit-use"
    case creditRefund = "credit-refund"
    /// Money that was held covers what falls due, without an act.
    case heldMoney = "held-money"
    /// Money of a debt that was written off.
    case recovery
}
