// What makes another plan for a debt that lives (cơ cấu lại, thu hồi trước hạn).

/// A rescheduling that counts (lần cơ cấu).
package struct RescheduledPlan: Hashable, Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let rescheduling: Rescheduling
    /// What it came to: whether the last due date moved out.
    package let kind: Rescheduling.Kind
    /// The last due date before it, and after.
    package let lastDueBefore: CalendarDate
    package let lastDue: CalendarDate
    package let principal: Int64
    package let deferredInterest: Int64
}

extension LoanFold {
    /// Plans all that is outstanding anew at the end of today: nothing of it is overdue any more; what late money
    /// bore until now stays owed.
    mutating func reschedule(by rescheduling: Rescheduling, _ fact: LoanFact) {
        finishDay()
        guard canChangePlan(fact) else { return }
        // Found late, a payment may have left nothing to plan: then it has no effect.
        guard outstanding > 0 else { return }
        if reschedulings.last?.on == today { flaws.append(.rescheduledTwice(entry: fact.entry)) }
        let lastDueBefore = lastDue
        grouping.addRescheduling(
            keepsGroup: rescheduling.keepsGroup, daysPastDue: daysPastDue, isUnpaid: owesWhatFellDue,
            on: today)
        keepRowsBefore()
        let moved = takeBackDuePrincipal()
        let putOff = rescheduling.deferInterestTo == nil ? 0 : takeBackDueInterest()
        note {
            .rescheduled(
                on: $0.today, entry: fact.entry, rescheduling, moved: moved, deferred: putOff)
        }
        contractDue = drawn - outstanding
        method = if case .agreed = rescheduling.plan { .custom } else { .equalPrincipal }
        replace(by: newDates(rescheduling), deferring: putOff, to: rescheduling.deferInterestTo)
        reschedulings.append(
            RescheduledPlan(
                entry: fact.entry, on: today, rescheduling: rescheduling,
                kind: lastDue > lastDueBefore ? .extension : .adjustment, lastDueBefore: lastDueBefore,
                lastDue: lastDue, principal: outstanding, deferredInterest: putOff))
    }

    /// All principal and interest that is not due yet falls due on one day.
    mutating func recall(by recall: Recall, _ fact: LoanFact) {
        finishDay()
        guard canChangePlan(fact) else { return }
        keepRowsBefore()
        note { .recalled(on: $0.today, entry: fact.entry, recall) }
        contractDue = drawn - (outstanding - duePrincipal)
        method = .bullet
        var date = DueDate(on: recall.due, periodStart: today)
        date.bearsPrincipal = true
        date.bearsInterest = true
        // What was put off falls due with the rest.
        for index in nextDue..<rows.count where rows[index].deferred > 0 {
            rows[index].date.nominal = recall.due
        }
        replace(by: [date], deferring: 0, to: nil)
        while nextDue < rows.count, rows[nextDue].date.due <= today { fallDue() }
    }

    /// The last day on which principal falls due by the plan that stands.
    package var lastDue: CalendarDate { rows.last(where: \.date.bearsPrincipal)?.date.due ?? today }

    private mutating func canChangePlan(_ fact: LoanFact) -> Bool {
        if firstDrawnOn == nil { flaws.append(.changedBeforeDraw(entry: fact.entry)) }
        if isFrozen { flaws.append(.changedWhileFrozen(entry: fact.entry)) }
        return firstDrawnOn != nil && !isFrozen
    }

    mutating func keepRowsBefore() {
        if trace != nil { rowsBefore.append(rows) }
    }

    /// Principal that has fallen due and is unpaid is not due any more.
    private mutating func takeBackDuePrincipal() -> Int64 {
        let moved = duePrincipal
        var sum: Int64 = 0
        for index in oldestUnpaidPrincipal..<nextDue {
            sum += rows[index].principalUnpaid
            rows[index].principal -= rows[index].principalUnpaid
            rows[index].principalUnpaid = 0
            rows[index].balanceAfter += sum
        }
        oldestUnpaidPrincipal = nextDue
        (duePrincipal, overduePrincipal, overdueWeight) = (0, 0, 0)
        return moved
    }

    private mutating func takeBackDueInterest() -> Int64 {
        let putOff = dueInterest
        for index in oldestUnpaidInterest..<nextDue {
            rows[index].interestCharged -= rows[index].interestUnpaid
            rows[index].interestUnpaid = 0
        }
        oldestUnpaidInterest = nextDue
        (dueInterest, lateBase) = (0, 0)
        return putOff
    }

    /// The due dates of another plan, in order, before rolling.
    private func newDates(_ rescheduling: Rescheduling) -> [DueDate] {
        let nominal = rescheduling.plan.dates
        var dates = nominal.enumerated().map { index, date in
            var due = DueDate(on: date, periodStart: today)
            due.bearsPrincipal = true
            due.bearsInterest = terms.interestEvery == nil || index == nominal.count - 1
            if case .agreed(let rows) = rescheduling.plan {
                due.customPrincipal = rows[index].principal.money.dong
            }
            return due
        }
        guard let firstDrawnOn, let last = nominal.last, terms.interestEvery != nil else { return dates }
        // Interest keeps its calendar up to the new end, as freezes have moved it: a date that has come and is rolled
        // has not fallen due either.
        for date in terms.interestDates(drawnOn: firstDrawnOn, until: last).map(movedByFreezes)
        where terms.rolled(date, calendar) > today && date < last {
            if let index = dates.firstIndex(where: { $0.nominal == date }) {
                dates[index].bearsInterest = true
            } else {
                var due = DueDate(on: date, periodStart: today)
                due.bearsInterest = true
                dates.append(due)
            }
        }
        return dates
    }

    /// Puts other rows in the place of those to come. Interest that was put off before keeps its date; a date for which
    /// nothing of it is left is none of the other plan's.
    private mutating func replace(by dates: [DueDate], deferring amount: Int64, to date: CalendarDate?) {
        var putOff = rows[nextDue...].filter { $0.deferredUnpaid > 0 }.map {
            (on: $0.date.nominal, whole: $0.deferred, unpaid: $0.deferredUnpaid)
        }
        if let date, amount > 0 { putOff.append((on: date, whole: amount, unpaid: amount)) }
        var dates = dates
        let anchor = anchor(of: dates)
        for one in putOff where !dates.contains(where: { $0.nominal == one.on }) {
            // An instalment like the others: unless interest has a calendar of its own, it falls due with it.
            var date = DueDate(on: one.on, periodStart: today)
            date.bearsInterest = terms.interestEvery == nil
            dates.append(date)
        }
        dates.sort { $0.nominal < $1.nominal }
        let running = interestRow < rows.count ? rows[interestRow].date : nil
        rows.removeSubrange(nextDue...)
        rows += count(dates, after: running, anchor: anchor).map(PlanRow.init)
        for one in putOff {
            guard let index = rows[nextDue...].firstIndex(where: { $0.date.nominal == one.on }) else {
                continue
            }
            rows[index].deferred += one.whole
            rows[index].deferredUnpaid += one.unpaid
        }
        deferred += amount
        interestRow = rows[nextDue...].firstIndex { $0.date.bearsInterest } ?? rows.count
        prepayments = Prepayments()
        levelled = 0
        plan()
    }

    /// Under 30/360: up to so many parts of a day a rate times what all days of a loan weigh fits 64 bits.
    private static let mostSpread: Int64 = 1 << 21

    /// Under 30/360: the day of the month from which to which a month is whole.
    private func anchor(of dates: [DueDate]) -> Int {
        let own = terms.interestEvery == nil ? dates.first?.nominal : terms.firstDue ?? firstDrawnOn
        return (own ?? today).parts.day
    }

    /// Rolls dates and counts their interest periods. The first is the one that runs: its days to come bear as if it
    /// had always ended on its new date, and those gone by keep what they bore.
    private mutating func count(_ dates: [DueDate], after running: DueDate?, anchor: Int) -> [DueDate] {
        let isThirty = terms.dayCount == .thirty360
        // Where frozen days alone have run, and where nothing has, months count from today.
        let period = running.flatMap { isThirty && $0.thirtyDayUnits == 0 ? nil : $0 }
        var dates = rolled(dates, under: calendar, since: period?.periodStart ?? today)
        guard isThirty, let first = dates.firstIndex(where: \.bearsInterest) else { return dates }
        var start = period?.nominalStart ?? today
        for index in dates.indices where dates[index].bearsInterest {
            let end = dates[index].nominal
            dates[index].nominalStart = start
            dates[index].spreadDays = max(Int64(end.days(since: start)), 1)
            dates[index].thirtyDayUnits = terms.thirtyDayUnits(from: start, to: end, anchor: anchor)
            start = end
        }
        // Recalled on the very day on which a period begins, there is no time to bear anything.
        if dates[first].due <= dates[first].periodStart { dates[first].thirtyDayUnits = 0 }
        // What has accrued stays as it came about: both parts of the running period get one denominator.
        if let running, accrued > 0 {
            let (old, new) = (running.spreadDays * running.spreadScale, dates[first].spreadDays)
            let divisor = greatestCommonDivisor(old, new)
            if old / divisor * new > Self.mostSpread {
                // Broken off again and again, a period would outgrow its figures: what is lost is far below a đồng.
                accrued = accrued * Int128(new) / Int128(old)
            } else {
                dates[first].spreadScale = old / divisor
                accrued *= Int128(new / divisor)
            }
        }
        return dates
    }

    /// Dates to come as a calendar rolls them; each interest period begins where the one before it ends.
    func rolled(
        _ dates: [DueDate], under calendar: WorkingCalendar, since start: CalendarDate? = nil
    ) -> [DueDate] {
        var dates = dates
        var start = start ?? (interestRow < rows.count ? rows[interestRow].date.periodStart : today)
        for index in dates.indices {
            terms.roll(&dates[index], calendar)
            dates[index].periodStart = start
            if dates[index].bearsInterest { start = dates[index].due }
        }
        return dates
    }

    mutating func deferredFallsDue(row index: Int) {
        let unpaid = rows[index].deferredUnpaid
        deferred -= unpaid
        dueInterest += unpaid
        rows[index].interestUnpaid += unpaid
        rows[index].interestCharged += rows[index].deferred
        note { .deferredFellDue(row: index, on: $0.today, amount: $0.rows[index].deferred, unpaid: unpaid) }
    }
}

extension DueDate {
    /// A date that bears nothing yet.
    init(on date: CalendarDate, periodStart: CalendarDate) {
        self.init(
            nominal: date, due: date, lateAfter: date, bearsPrincipal: false, bearsInterest: false,
            periodStart: periodStart)
    }
}

func greatestCommonDivisor<Number: BinaryInteger>(_ a: Number, _ b: Number) -> Number {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
}
