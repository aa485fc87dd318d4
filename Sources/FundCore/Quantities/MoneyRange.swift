// What figures come to is whole numbers; money is what the books and their readers can hold. Here the one becomes
// the other, or the sentence that it cannot.

extension Money {
    /// - Throws: `capital.out-of-range`.
    package init(inRange dong: Int64) throws(Refusal) {
        guard let money = Money(exactly: dong) else {
            throw Refusal(.capitalOutOfRange, ["limit": .money(Money(Money.limit))])
        }
        self = money
    }
}

extension Refusal.Argument {
    /// A figure that may be wrong: what is no money is shown as the number it is.
    package static func figure(_ dong: Int64) -> Refusal.Argument {
        Money(exactly: dong).map { .money($0) } ?? .text(String(dong))
    }
}

extension LoanPosition {
    /// A debt that nobody pays for decades at a high rate grows beyond what the books hold.
    ///
    /// - Parameter room: what an act of the day may add.
    /// - Throws: `capital.out-of-range`.
    package func refuseOutOfRange(leaving room: Int64 = 0) throws(Refusal) {
        _ = try Money(inRange: nextDueAmount)
        try refuse(
            payoff + room, credit, paid, waived, interest: interestDue + interestAccrued,
            overdueInterest: overdueInterest, lateInterest: lateInterest)
    }
}

extension LoanFold {
    fileprivate func refuseOutOfRange() throws(Refusal) {
        let interest = dueInterest + interestAccrued
        try refuse(
            outstanding + interest + overdueInterest + lateInterest, credit, paid, waived,
            interest: interest, overdueInterest: overdueInterest, lateInterest: lateInterest)
    }
}

/// All that is shown of a loan on a day is a part of one of these sums: what is owed, what was paid or let off, and
/// of each kind of interest all that ever ran.
private func refuse(
    _ payoff: Int64, _ credit: Int64, _ paid: Split, _ waived: Split, interest: Int64, overdueInterest: Int64,
    lateInterest: Int64
) throws(Refusal) {
    for dong in [
        payoff, credit, paid.total, waived.total, interest + paid.interest + waived.interest,
        overdueInterest + paid.overdueInterest + waived.overdueInterest,
        lateInterest + paid.lateInterest + waived.lateInterest,
    ] { _ = try Money(inRange: dong) }
}

extension Loan {
    /// The loan unfolded to the end of a day, to be shown.
    ///
    /// - Throws: `capital.out-of-range`.
    package func shown(on date: CalendarDate, tracing: Bool = false) throws(Refusal) -> LoanFold {
        let fold = fold(until: date, tracing: tracing)
        try fold.refuseOutOfRange()
        return fold
    }
}
