// What of a payment came before its instalment was due, and what it leaves of the next one (tiền trả sớm).

extension LoanOutcome {
    /// What of a payment of this act was left after all that was due.
    package func early(of amount: Int64) -> Int64 {
        let due = before.principalDue + before.interestDue + before.overdueInterest + before.lateInterest
        return max(0, amount - due)
    }

    /// The next instalment, where money that came early seems to have paid it and something of it still falls due
    /// on its date.
    package func stillDueThoughPaid(by amount: Int64) -> StillDue? {
        let early = early(of: amount)
        func next(_ loan: Loan) -> Schedule.Row? {
            loan.fold(until: after.on).schedule().rows.first { $0.unpaid == nil && $0.total > 0 }
        }
        guard early > 0, let wanted = next(loanBefore), let left = next(loan), left.dueOn == wanted.dueOn,
            after.nextDueOn == left.dueOn, after.nextDueAmount > 0,
            early >= (wanted.principal > 0 ? wanted.principal : wanted.total)
        else { return nil }
        return StillDue(on: left.dueOn, principal: left.principal, amount: after.nextDueAmount)
    }
}

/// What falls due on the next due date if nothing more is paid.
package struct StillDue: Hashable, Sendable {
    package let on: CalendarDate
    package let principal: Int64
    package let amount: Int64

    package var interest: Int64 { amount - principal }
}

extension LoanTerms {
    /// What strikes in a plan of the whole amount, drawn at once.
    package func remarks(drawnOn date: CalendarDate, calendar: WorkingCalendar) -> PlanRemarks {
        let rows = Schedule.planned(self, draws: [(on: date, amount: amount)], calendar: calendar).rows
        let bearing = dueDates(drawnOn: date, calendar: calendar).map(\.bearsPrincipal)
        let empty = zip(rows, bearing).filter { $0.1 && $0.0.principal == 0 }.map(\.0)
        return PlanRemarks(
            highestRate: max(rate, rateSteps.map(\.rate).max() ?? rate), withoutPrincipal: empty,
            last: rows.last)
    }
}

/// What the desk should know of a plan before anybody signs it.
package struct PlanRemarks: Sendable {
    package let highestRate: AnnualRate
    /// Instalments that should bear principal and bear none.
    package let withoutPrincipal: [Schedule.Row]
    package let last: Schedule.Row?
}

extension AnnualRate {
    /// More than 20 % a year (Civil Code art. 468(1)).
    package var isAboveCivilCode: Bool { billionths > AnnualRate.whole / 5 }
}
