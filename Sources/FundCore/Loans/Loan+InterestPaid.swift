// How far the interest of a loan is paid (thu lãi đến ngày).

extension Loan {
    /// The last day up to the end of which all interest that had run by then is paid or waived: in term, on overdue
    /// principal and on late interest together; nil before anything was drawn.
    ///
    /// What was settled by the day of the fold is held against what had run by each day before, as the loan stood on that
    /// day; both only grow, so the day is found by halving. Of a settled debt it is the last day on which anything was
    /// paid.
    ///
    /// - Parameter fold: of this loan, at the end of a day.
    package func interestPaidUntil(_ fold: LoanFold) -> CalendarDate? {
        guard let first = fold.firstDrawnOn else { return nil }
        guard fold.interestUnpaid > 0 else {
            return fold.outstanding > 0 ? fold.today : fold.days.last?.on ?? fold.today
        }
        let settled = fold.interestSettled
        func isPaid(until date: CalendarDate) -> Bool {
            let then = self.fold(until: date)
            return then.interestSettled + then.interestUnpaid <= settled
        }
        // Mostly it is an interest date, so those that are paid, and the day after the last, are looked at first.
        var (paid, unpaid) = (first, fold.today)
        if let date = fold.lastInterestDatePaid, date > first, date < unpaid {
            if isPaid(until: date) { paid = date } else { unpaid = date }
        }
        let next = paid.adding(days: 1)
        if next < unpaid, !isPaid(until: next) { return paid }
        while unpaid.days(since: paid) > 1 {
            let middle = paid.adding(days: unpaid.days(since: paid) / 2)
            if isPaid(until: middle) { paid = middle } else { unpaid = middle }
        }
        return paid
    }
}

extension LoanFold {
    /// Of every kind, paid or waived so far.
    fileprivate var interestSettled: Int64 {
        [paid, waived].reduce(0) { $0 + $1.interest + $1.overdueInterest + $1.lateInterest }
    }

    /// Of every kind, due or not.
    fileprivate var interestUnpaid: Int64 {
        dueInterest + interestAccrued + overdueInterest + lateInterest
    }

    /// The last interest date that has come and left nothing unpaid, nor has any before it.
    fileprivate var lastInterestDatePaid: CalendarDate? {
        rows[..<nextDue].prefix { $0.interestUnpaid == 0 }.last { $0.date.bearsInterest }?.date.due
    }
}
