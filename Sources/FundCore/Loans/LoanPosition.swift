/// What a loan is on a day (tình trạng khoản vay): derived from its facts, never stored.
package struct LoanPosition: Hashable, Sendable {
    package var on: CalendarDate
    package var status: LoanStatus
    package var drawn: Int64
    package var principalOutstanding: Int64
    package var principalOverdue: Int64
    /// Principal that has fallen due and is unpaid, overdue or not.
    package var principalDue: Int64
    /// In-term interest that fell due and is unpaid.
    package var interestDue: Int64
    /// In-term interest that is not due yet.
    package var interestAccrued: Int64
    /// The part of it that fell due once and was put off.
    package var interestDeferred: Int64 = 0
    package var overdueInterest: Int64
    package var lateInterest: Int64
    /// In-term interest that is unpaid after its due date.
    package var interestOverdue: Int64
    package var credit: Int64
    /// Principal that was prepaid and is still off the coming instalments.
    package var prepaidAhead: Int64
    package var paid: Split
    package var waived: Split
    /// The oldest due date before this day with principal or interest unpaid.
    package var oldestUnpaidDueOn: CalendarDate?
    /// How often the debt was rescheduled.
    package var reschedulings = 0
    /// The last day of the freeze that holds.
    package var frozenUntil: CalendarDate?
    package var nextDueOn: CalendarDate?
    package var nextDueAmount: Int64
    /// Since provisions were used for the debt.
    package var writtenOff: WrittenOffDebt?
    /// What its debt group follows from.
    package var debt = DebtFacts()

    /// From the oldest unpaid due date of principal or interest (TT 14/2024/TT-NHNN art. 2(3)); frozen days do not
    /// count.
    package var daysPastDue: Int { debt.daysPastDue }

    /// All that would settle the loan on this day (số tiền tất toán).
    package var payoff: Int64 {
        principalOutstanding + interestDue + interestAccrued + overdueInterest + lateInterest
    }

    /// What a decision could let the borrower off on this day: interest not due yet too.
    package func owed(_ component: WaivedComponent) -> Int64 {
        switch component {
        case .interest: interestDue + interestAccrued
        case .overdueInterest: overdueInterest
        case .lateInterest: lateInterest
        }
    }

    /// What of it stands on the balance sheet.
    package var principalOnBalance: Int64 { writtenOff == nil ? principalOutstanding : 0 }
    package var overdueOnBalance: Int64 { writtenOff == nil ? principalOverdue : 0 }
}

/// The life of a contract (trạng thái hợp đồng), derived from its facts.
package enum LoanStatus: String, CaseIterable, Sendable {
    /// Signed, nothing drawn.
    case signed
    case active
    /// Everything that was drawn is repaid with its interest (tất toán).
    case settled
    /// Given up by a decision before anything was drawn (đã hủy).
    case cancelled
    /// Provisions were used for it (đã xử lý rủi ro).
    case writtenOff = "written-off"
    /// And it is followed no longer (đã xuất toán).
    case removed
}

extension LoanFold {
    /// The position at the end of today.
    package var position: LoanPosition {
        var position = LoanPosition(
            on: today, status: .signed, drawn: drawn, principalOutstanding: outstanding,
            principalOverdue: overduePrincipal, principalDue: duePrincipal, interestDue: dueInterest,
            interestAccrued: interestAccrued, interestDeferred: deferred,
            overdueInterest: overdueInterest, lateInterest: lateInterest, interestOverdue: lateBase,
            credit: credit, prepaidAhead: prepaidAhead, paid: paid, waived: waived, oldestUnpaidDueOn: nil,
            reschedulings: reschedulings.count, frozenUntil: frozenUntil,
            nextDueOn: nil, nextDueAmount: 0, writtenOff: writtenOff, debt: debtFacts)
        if drawn > 0 {
            position.status = status(payoff: position.payoff)
        } else if cancellation != nil {
            position.status = .cancelled
        }
        position.oldestUnpaidDueOn = oldestUnpaidDueOn
        if [.active, .writtenOff].contains(position.status) { nextDue(into: &position) }
        return position
    }

    private func status(payoff: Int64) -> LoanStatus {
        if writtenOff?.removal != nil { return .removed }
        if payoff == 0 { return .settled }
        return writtenOff == nil ? .active : .writtenOff
    }

    /// The oldest due date before today with principal or interest unpaid; where a day off was announced on it,
    /// the day to which that moves it.
    var oldestUnpaidDueOn: CalendarDate? {
        let unsettled = min(oldestUnpaidPrincipal, oldestUnpaidInterest)
        let past = firstNotOverdueTomorrow
        guard unsettled < past else { return nil }
        return rows[unsettled..<past].first { !$0.isSettled }?.date.lateAfter
    }

    /// Rows that may not be paid any more as if due; a row due today is not past due.
    private var firstNotOverdueTomorrow: Int {
        var index = nextDue
        while index > 0, rows[index - 1].date.lateAfter >= today { index -= 1 }
        return index
    }

    /// What falls due next if nothing more is paid: unpaid money that is due today, else the next date on
    /// which anything falls due.
    private func nextDue(into position: inout LoanPosition) {
        let dueToday = rows[firstNotOverdueTomorrow..<nextDue].filter { !$0.isSettled }
        if let row = dueToday.first {
            position.nextDueOn = row.date.lateAfter
            position.nextDueAmount = dueToday.reduce(0) { $0 + $1.principalUnpaid + $1.interestUnpaid }
            return
        }
        guard nextDue < rows.count else { return }
        var ahead = self
        ahead.trace = nil
        ahead.books = nil
        ahead.held = 0
        while ahead.nextDue < ahead.rows.count {
            let index = ahead.nextDue
            ahead.takeLaterRates()
            ahead.advance(to: ahead.rows[index].date.due)
            let falling = ahead.rows[index..<ahead.nextDue]
            let amount = falling.reduce(0) { $0 + $1.principalUnpaid + $1.interestUnpaid }
            if amount > 0 {
                position.nextDueOn = ahead.rows[index].date.due
                position.nextDueAmount = amount
                return
            }
        }
    }
}
