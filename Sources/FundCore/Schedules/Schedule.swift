/// A repayment schedule (lịch trả nợ): what falls due when, if each instalment is paid on its day.
package struct Schedule: Hashable, Sendable {
    package var rows: [Row]

    package struct Row: Hashable, Sendable {
        package var number: Int
        package var nominalDueOn: CalendarDate
        package var dueOn: CalendarDate
        /// Since the due date before, or the first disbursement.
        package var days: Int
        package var principal: Int64
        package var interest: Int64
        /// Principal outstanding after this instalment.
        package var balance: Int64
        /// What of a past instalment is still unpaid; nil for one to come.
        package var unpaid: Int64?

        package var total: Int64 { principal + interest }
    }

    package var totalPrincipal: Int64 { rows.reduce(0) { $0 + $1.principal } }
    package var totalInterest: Int64 { rows.reduce(0) { $0 + $1.interest } }

    /// The plan of a contract drawn as given, each instalment paid on its day.
    ///
    /// - Precondition: at least one draw, in order of day.
    package static func planned(
        _ terms: LoanTerms, draws: [(on: CalendarDate, amount: Amount)], calendar: WorkingCalendar
    ) -> Schedule {
        var fold = LoanFold(terms, calendar: calendar)
        var schedule = Schedule(rows: [])
        for (index, draw) in draws.enumerated() {
            fold.projectInstalments(until: draw.on, into: &schedule)
            fold.apply(LoanFact(entry: Int64(index), on: draw.on, .draw(draw.amount)))
        }
        if schedule.rows.isEmpty { schedule.rows.reserveCapacity(fold.rows.count) }
        fold.projectInstalments(until: nil, into: &schedule)
        return schedule
    }
}

extension LoanFold {
    /// The instalments that have fallen due, with what is unpaid of them, and those to come.
    package func schedule() -> Schedule {
        var schedule = Schedule(rows: [])
        guard let firstDrawnOn else { return schedule }
        schedule.rows.reserveCapacity(rows.count)
        var before = firstDrawnOn
        for (index, row) in rows[..<nextDue].enumerated() {
            schedule.rows.append(
                Schedule.Row(
                    number: index + 1, nominalDueOn: row.date.nominal, dueOn: row.date.due,
                    days: row.date.due.days(since: before), principal: row.principal,
                    interest: row.interestCharged, balance: row.balanceAfter,
                    unpaid: row.principalUnpaid + row.interestUnpaid))
            before = row.date.due
        }
        var ahead = self
        ahead.trace = nil
        ahead.held = 0
        ahead.projectInstalments(until: nil, into: &schedule)
        return schedule
    }

    /// Lets instalments fall due and be paid on their days, up to a day or to the end.
    mutating func projectInstalments(until date: CalendarDate?, into schedule: inout Schedule) {
        while nextDue < rows.count {
            let index = nextDue
            let due = rows[index].date.due
            if let date, due > date { return }
            let before = index == 0 ? (firstDrawnOn ?? due) : rows[index - 1].date.due
            takeLaterRates()
            advanceOneInstalment()
            let row = rows[index]
            let principal = row.principal
            settle(row: index)
            schedule.rows.append(
                Schedule.Row(
                    number: index + 1, nominalDueOn: row.date.nominal, dueOn: due,
                    days: due.days(since: before), principal: principal, interest: row.interestCharged,
                    balance: outstanding - duePrincipal, unpaid: nil))
        }
    }

    /// Goes on to the due dates that held money covers by itself, so that they are booked.
    mutating func useUpHeld() {
        while held > 0, nextDue < rows.count {
            advanceOneInstalment()
            finishDay()
        }
    }

    private mutating func settle(row index: Int) {
        outstanding -= rows[index].principalUnpaid
        duePrincipal -= rows[index].principalUnpaid
        dueInterest -= rows[index].interestUnpaid
        rows[index].principalUnpaid = 0
        rows[index].interestUnpaid = 0
    }
}
