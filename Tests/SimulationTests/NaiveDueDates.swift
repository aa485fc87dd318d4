/// A due date of the naive model and what became of it.
struct NaiveRow {
    var nominal: Int
    /// The nominal date before any freeze moved it, and the one before the last freeze did.
    var unmoved: Int
    var beforeFreeze: Int
    var due: Int
    /// The due date before, or the first draw.
    var start: Int
    /// What is unpaid is late after this day: later than the due date where a day off was announced too late
    /// to move it.
    var lateAfter: Int
    var bearsPrincipal = false
    /// Whether this is a date of the principal's calendar, leading dates without principal included.
    var onPrincipalCalendar = false
    var bearsInterest = false
    /// Whether the interest that ran up falls due here, or waits for the next interest date.
    var collects = false
    var custom: Int64 = 0
    /// Which date of the interest calendar this is.
    var interestNumber: Int?
    /// Interest that a rescheduling moved here, and how much of it was settled before it fell due.
    var deferred: Int64 = 0
    var deferredSettled: Int64 = 0
    /// 30/360: what the interest period that this date lies in counts for, in days of a year of 360.
    var units: Int64 = 0
    /// The days of that interest period, from one collecting date to the next.
    var periodDays = 0
    var periodStart = 0
    var periodEnd = 0
    /// Where the period that follows this date begins, where a rescheduling or a recall broke it off.
    var nextPeriod: NaivePeriodStart?
    /// The days of that period by the contract's own dates, before any is moved.
    var nominalDays = 1

    /// What the contract plan gives this date, before anything is prepaid.
    var contract: Int64 = 0
    /// The principal that is planned, and after the due date, that fell due.
    var principal: Int64 = 0
    var principalUnpaid: Int64 = 0
    /// All that the period's interest came to, what was settled ahead included.
    var interest: Int64 = 0
    var interestUnpaid: Int64 = 0
    /// The in-term rate at the end of the last day on which it was not late.
    var rate: Int64 = 0
    var balance: Int64 = 0
    /// Whether something was still to be paid when it fell due.
    var hadToPay = false

    init(nominal: Int, start: Int) {
        self.nominal = nominal
        unmoved = nominal
        beforeFreeze = nominal
        due = nominal
        lateAfter = nominal
        self.start = start
    }

    var deferredUnpaid: Int64 { deferred - deferredSettled }
    /// Collects what frozen days bore, where no other date was left.
    var isForFrozenDays: Bool { !onPrincipalCalendar && interestNumber == nil && deferred == 0 }
    var isOpen: Bool { principalUnpaid > 0 || interestUnpaid > 0 }
}

/// 30/360: where an interest period begins.
struct NaivePeriodStart {
    var due: Int
    /// By the dates before they are rolled, and how many days since are frozen, by which that moves.
    var nominal: Int
    var frozen = 0
}

extension NaiveTerms {
    /// Every due date of a loan first drawn on `drawnOn`, by the contract's own dates.
    func nominalDates(drawnOn: Int) -> [NaiveRow] {
        let wall = NaiveCalendar.wall
        let first =
            firstDue ?? wall.step(every, times: 1, after: drawnOn, onDay: wall.days[drawnOn].dayOfMonth)
        let anchor = anchorDay(drawnOn: drawnOn)
        var dates: [Int: NaiveRow] = [:]

        var principalDates: [Int] = []
        if method == .custom {
            principalDates = customRows.map(\.due)
        } else {
            for number in 0..<instalments {
                principalDates.append(wall.step(every, times: number, after: first, onDay: anchor))
            }
        }
        for (number, nominal) in principalDates.enumerated() {
            var row = NaiveRow(nominal: nominal, start: drawnOn)
            row.onPrincipalCalendar = true
            row.bearsPrincipal = number >= grace
            if method == .bullet { row.bearsPrincipal = number == principalDates.count - 1 }
            if method == .custom { row.custom = customRows[number].principal }
            row.bearsInterest = interestEvery == nil
            dates[nominal] = row
        }

        let last = principalDates[principalDates.count - 1]
        if let interestEvery {
            var number = 0
            while true {
                number += 1
                let nominal = interestDate(number, every: interestEvery, drawnOn: drawnOn)
                if nominal <= drawnOn { continue }
                if nominal > last { break }
                if dates[nominal] == nil { dates[nominal] = NaiveRow(nominal: nominal, start: drawnOn) }
                dates[nominal]!.bearsInterest = true
                dates[nominal]!.interestNumber = number
            }
            dates[last]!.bearsInterest = true
        }

        var rows = dates.values.sorted { $0.nominal < $1.nominal }
        var interestDates = 0
        for index in rows.indices where rows[index].bearsInterest {
            interestDates += 1
            rows[index].collects = interestDates > interestGrace || index == rows.count - 1
        }
        rows.removeAll { !$0.onPrincipalCalendar && !$0.collects }
        return rows
    }

    /// A date of the interest calendar, which goes on for ever.
    func interestDate(_ number: Int, every period: Every, drawnOn: Int) -> Int {
        let wall = NaiveCalendar.wall
        let anchor = anchorDay(drawnOn: drawnOn)
        var start = drawnOn
        if let firstDue, method != .custom {
            start = wall.step(every, times: -1, after: firstDue, onDay: anchor)
        }
        return wall.step(period, times: number, after: start, onDay: anchor)
    }

    func anchorDay(drawnOn: Int) -> Int { NaiveCalendar.wall.days[firstDue ?? drawnOn].dayOfMonth }

    /// 30/360: thirty for each month of whole months, the days themselves where periods are in days, and
    /// else by months of thirty days.
    func units(from start: Int, to end: Int, anchor: Int) -> Int64 {
        let wall = NaiveCalendar.wall
        let (a, b) = (wall.days[start], wall.days[end])
        let months = (b.year - a.year) * 12 + b.month - a.month
        let sameDay = wall.months(months, after: start, onDay: a.dayOfMonth) == end
        let anchored =
            wall.months(0, after: start, onDay: anchor) == start
            && wall.months(months, after: start, onDay: anchor) == end
        if months > 0, sameDay || anchored { return Int64(30 * months) }
        if case .days = every { return Int64(end - start) }
        return max(1, Int64(30 * months + min(b.dayOfMonth, 30) - min(a.dayOfMonth, 30)))
    }
}

/// The due dates of one loan, moved by days off as they become known.
struct NaiveDates {
    private let terms: NaiveTerms
    private let drawnOn: Int
    /// The first interest period, where it was broken off.
    var firstPeriod: NaivePeriodStart
    /// 30/360: the day of the month from which to which a month is whole.
    var anchor: Int

    init(_ terms: NaiveTerms, drawnOn: Int) {
        self.terms = terms
        self.drawnOn = drawnOn
        firstPeriod = NaivePeriodStart(due: drawnOn, nominal: drawnOn)
        anchor = terms.anchorDay(drawnOn: drawnOn)
    }

    /// Moves the dates from `next` on, which have not fallen due by the end of `today`, to where the words
    /// spoken by then put them. Those that fell due stay.
    func move(_ rows: inout [NaiveRow], from next: Int, after today: Int, _ holidays: NaiveHolidays) {
        for index in rows.indices {
            if index >= next { rows[index].due = dueDate(rows[index].nominal, after: today, holidays) }
            rows[index].start = index == 0 ? drawnOn : rows[index - 1].due
        }
        // Interest runs from one date that collects it to the next, whatever lies between.
        var start = firstPeriod
        var waiting: [Int] = []
        for index in rows.indices {
            waiting.append(index)
            if !rows[index].collects { continue }
            for earlier in waiting {
                rows[earlier].periodDays = rows[index].due - start.due
                rows[earlier].periodStart = start.due
                rows[earlier].periodEnd = rows[index].due
                let from = start.nominal + start.frozen
                rows[earlier].nominalDays = max(rows[index].unmoved - from, 1)
                rows[earlier].units = terms.units(from: from, to: rows[index].unmoved, anchor: anchor)
            }
            start =
                rows[index].nextPeriod
                ?? NaivePeriodStart(due: rows[index].due, nominal: rows[index].unmoved)
            waiting = []
        }
    }

    /// Days gone by on which it did not fall due were days off, whatever is said of them now.
    private func dueDate(_ nominal: Int, after today: Int, _ holidays: NaiveHolidays) -> Int {
        if terms.roll == .none { return nominal }
        var day = nominal
        while day <= today || holidays.isOff(day, knownOn: today) { day += 1 }
        return day
    }

    /// The last day on which what fell due is not late, by all that is known of its due date now.
    func lateAfter(_ due: Int, _ holidays: NaiveHolidays, knownOn known: Int) -> Int {
        if terms.roll == .none { return due }
        var day = due
        while holidays.isOff(day, knownOn: known) { day += 1 }
        return day
    }
}
