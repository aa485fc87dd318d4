// Days on which a debt stands still (khoanh nợ).

/// The days after `from`, to the end of `until`.
package struct FrozenDays: Hashable, Sendable {
    package let entry: Int64
    package let from: CalendarDate
    package internal(set) var until: CalendarDate
    package let interest: FrozenInterest
    package let decision: String
    package let programme: String?
    /// The dates to come as they were before they moved.
    let unmoved: [DueDate]

    package var days: Int { until.days(since: from) }

    /// Where a date to come lies once it has moved: after the freeze in any case. One that was ended on its first day
    /// moves nothing.
    func moved(_ nominal: CalendarDate) -> CalendarDate {
        days == 0 ? nominal : max(nominal.adding(days: days), until.adding(days: 1))
    }
}

extension LoanFold {
    /// Whether tomorrow is a frozen day.
    @inline(__always)
    var isFrozen: Bool { freezes.last.map { today < $0.until } ?? false }

    /// The last day of the freeze that holds at the end of today.
    var frozenUntil: CalendarDate? { freezes.last.flatMap { today <= $0.until ? $0.until : nil } }

    /// Stands still from tomorrow on: the dates to come move out by the days of the freeze.
    mutating func freeze(by freeze: Freeze, _ fact: LoanFact) {
        finishDay()
        guard firstDrawnOn != nil else {
            flaws.append(.changedBeforeDraw(entry: fact.entry))
            return
        }
        guard !isFrozen, freezes.last?.from != today else {
            flaws.append(.frozenTwice(entry: fact.entry))
            return
        }
        keepRowsBefore()
        freezes.append(
            FrozenDays(
                entry: fact.entry, from: today, until: freeze.until, interest: freeze.interest,
                decision: freeze.decision, programme: freeze.programme,
                unmoved: rows[nextDue...].map(\.date)))
        grouping.freeze(
            on: today, until: freeze.until, daysPastDue: daysPastDue, isUnpaid: owesWhatFellDue)
        note { .frozen(on: $0.today, entry: fact.entry, freeze) }
        moveDates()
    }

    /// Ends the freeze with today.
    mutating func unfreeze(by decision: String, _ fact: LoanFact) {
        finishDay()
        guard isFrozen else {
            flaws.append(.notFrozen(entry: fact.entry))
            return
        }
        keepRowsBefore()
        freezes[freezes.count - 1].until = today
        grouping.unfreeze(on: today)
        note { .unfrozen(on: $0.today, entry: fact.entry, decision: decision) }
        moveDates()
    }

    /// Moves the dates to come out by the freeze that holds.
    private mutating func moveDates() {
        guard let freeze = freezes.last else { return }
        var dates = freeze.unmoved
        for index in dates.indices { dates[index].nominal = freeze.moved(dates[index].nominal) }
        let first = dates.firstIndex(where: \.bearsInterest)
        dates = rolled(dates, under: calendar, since: first.map { dates[$0].periodStart })
        if terms.dayCount == .thirty360, let first {
            // The months of the running period spread over its own days.
            for index in dates.indices where index <= first {
                dates[index].periodStart = dates[index].periodStart.adding(days: freeze.days)
            }
            var start = dates[first].nominalStart.adding(days: freeze.days)
            for index in dates.indices where dates[index].bearsInterest {
                dates[index].nominalStart = start
                start = dates[index].nominal
            }
        }
        // A freeze that ends early takes the date back that was made for its own interest.
        if rows.count > nextDue + dates.count { rows.remove(at: nextDue) }
        for (index, date) in dates.enumerated() { rows[nextDue + index].date = date }
        guard first == nil else { return }
        interestRow = rows.count
        if freeze.days > 0, freeze.interest == .inTerm, outstanding > 0 || accrued > 0 {
            // No date is left on which the frozen days' interest could fall due; what was put off comes later.
            var date = DueDate(on: freeze.until.adding(days: 1), periodStart: freeze.from)
            date.bearsInterest = true
            interestRow = nextDue
            terms.roll(&date, calendar)
            rows.insert(PlanRow(date), at: nextDue)
        }
    }

    /// Frozen days bear in-term interest on all principal where that was decided, and nothing else.
    mutating func accrueFrozen(_ days: FrozenDays, to date: CalendarDate) {
        guard days.interest == .inTerm, outstanding > 0, interestRow < rows.count else { return }
        let period = rows[interestRow].date
        let weight =
            terms.dayCount == .thirty360
            ? Int64(date.days(since: today)) * period.spreadDays * period.spreadScale
            : terms.dayCount.weight(from: today, to: date)
        let part = outstanding.times(rate.billionths * weight)
        accrued += part
        note {
            .accrued(
                .interest, row: $0.interestRow, from: $0.today, to: date, balance: $0.outstanding,
                rate: $0.rate, numerator: part, denominator: $0.interestDenominator)
        }
    }

    /// Where freezes have moved a date of a calendar of its own.
    func movedByFreezes(_ date: CalendarDate) -> CalendarDate {
        freezes.reduce(date) { terms.rolled($0, calendar) > $1.from ? $1.moved($0) : $0 }
    }

    /// Days from a due date to another day, without those that are frozen.
    func daysPastDue(since due: CalendarDate, on date: CalendarDate) -> Int {
        var days = date.days(since: due)
        for freeze in freezes {
            days -= max(min(freeze.until, date).days(since: max(freeze.from, due)), 0)
        }
        return max(days, 0)
    }

    /// At the end of today.
    var daysPastDue: Int { oldestUnpaidDueOn.map { daysPastDue(since: $0, on: today) } ?? 0 }

    /// At the end of the day before another, if nothing happens until then.
    func daysPastDue(before date: CalendarDate) -> Int {
        let last = date.adding(days: -1)
        let unsettled = min(oldestUnpaidPrincipal, oldestUnpaidInterest)
        guard unsettled < nextDue,
            let oldest = rows[unsettled..<nextDue].first(where: { !$0.isSettled })?.date.lateAfter
        else { return 0 }
        return daysPastDue(since: oldest, on: last)
    }
}
