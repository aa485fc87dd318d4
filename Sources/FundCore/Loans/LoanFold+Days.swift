// The loan from day to day: what accrues, falls due, and turns overdue.

extension LoanFold {
    /// Brings the loan to `date`: what accrued, what fell due, what became overdue.
    package mutating func advance(to date: CalendarDate) {
        while nextDue < rows.count, rows[nextDue].date.due <= date { advanceOneInstalment() }
        step(to: date)
    }

    /// Brings the loan to its next due date, and lets that instalment alone fall due.
    mutating func advanceOneInstalment() {
        step(to: rows[nextDue].date.due)
        fallDue()
    }

    mutating func step(to date: CalendarDate) {
        guard date > today else { return }
        if books != nil { bookClosings(before: date) }
        repeat {
            endDay()
            pass(to: stop(before: date) ?? date)
        } while today < date
    }

    private mutating func bookClosings(before date: CalendarDate) {
        while let closing = books?.closing(before: date) { close(closing) }
    }

    private mutating func pass(to date: CalendarDate) {
        if grouping.watches { grouping.watch(daysPastDue: daysPastDue(before: date)) }
        accrue(to: date)
        today = date
        principalWasOverdueAtDawn = overduePrincipal > 0
    }

    /// The next day at whose end something changes without a due date or a fact: a step of the rate, or a due
    /// date that a day off announced late keeps open.
    @inline(__always)
    private func stop(before date: CalendarDate) -> CalendarDate? {
        var stop: CalendarDate?
        if nextStep < terms.rateSteps.count { stop = terms.rateSteps[nextStep].on }
        let frozenUntil = freezes.last?.until
        if let frozenUntil, today < frozenUntil { stop = stop.map { min($0, frozenUntil) } ?? frozenUntil }
        if firstNotOverdue < nextDue {
            var open = rows[firstNotOverdue].date.lateAfter
            if let frozenUntil { open = max(open, frozenUntil) }
            stop = stop.map { min($0, open) } ?? open
        }
        return stop.flatMap { $0 < date ? $0 : nil }
    }

    /// Brings the loan to the end of the day of a closing, and books it.
    private mutating func close(_ closing: Closing) {
        guard firstDrawnOn != nil else {
            books?.skipClosings(before: closing.on.adding(days: 1))
            return
        }
        step(to: closing.on)
        finishDay()
        let (owed, days) = (owedInterest, daysPastDue)
        books?.close(owed: owed, outstanding: outstanding, daysPastDue: days)
    }

    /// Books every closing that is still to come.
    package mutating func closeBooks() {
        while let closing = books?.closing(before: CalendarDate(day: .max)) {
            advance(to: closing.on)
            close(closing)
        }
    }

    /// Books one more closing; false where the loan has unfolded beyond it.
    package mutating func closeBooks(at closing: Closing) -> Bool {
        guard today <= closing.on else { return false }
        books?.append(closing)
        closeBooks()
        return true
    }

    private mutating func endDay() {
        finishDay()
        if !grouping.isEmpty { closeDueDate() }
        if firstNotOverdue < nextDue, !isFrozen { turnOverdue() }
    }

    /// What fell due today and is unpaid is overdue from tomorrow.
    private mutating func turnOverdue() {
        while firstNotOverdue < nextDue, rows[firstNotOverdue].date.lateAfter <= today {
            let principal = rows[firstNotOverdue].principalUnpaid
            if principal > 0 {
                overduePrincipal += principal
                overdueWeight += principal.times(rate.billionths)
                rows[firstNotOverdue].rateAtTransfer = rate
                note {
                    .turnedOverdue(
                        row: $0.firstNotOverdue, on: $0.today, principal: principal, rate: $0.rate)
                }
            }
            lateBase += rows[firstNotOverdue].interestUnpaid
            firstNotOverdue += 1
        }
    }

    mutating func fallDue() {
        let index = nextDue
        nextDue += 1
        let principal = rows[index].principal
        duePrincipal += principal
        rows[index].principalUnpaid = principal
        rows[index].balanceAfter = outstanding - duePrincipal
        contractDue += principal
        if !prepayments.isEmpty { contractDue += prepayments.useUp(row: index) }
        if principal > 0 { note { .fellDue(row: index, on: $0.today, principal: principal) } }
        if rows[index].date.bearsInterest { charge(row: index) }
        if rows[index].deferred > 0 { deferredFallsDue(row: index) }
        rows[index].asksMoney = rows[index].principal > 0 || rows[index].interestUnpaid > 0
    }

    private mutating func charge(row index: Int) {
        if terms.dayCount == .thirty360 { accrueWithoutDays(row: index) }
        let exact = terms.rounding.quotient(accrued, by: interestDenominator)
        let amount = exact - settledAhead
        note {
            .charged(
                row: index, on: $0.today, numerator: $0.accrued, denominator: $0.interestDenominator,
                settledAhead: $0.settledAhead, charged: amount)
        }
        rows[index].interestCharged = exact
        rows[index].interestUnpaid = amount
        charged += exact
        dueInterest += amount
        accrued = 0
        settledAhead = 0
        interestRow = index + 1
        while interestRow < rows.count, !rows[interestRow].date.bearsInterest { interestRow += 1 }
    }
}
