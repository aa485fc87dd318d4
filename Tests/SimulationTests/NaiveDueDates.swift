import FundCore

/// A due date of the naive model and what became of it.
struct NaiveRow {
    var nominal: Int
    var due: Int
    /// The due date before, or the first draw.
    var start: Int
    var bearsPrincipal = false
    /// Whether this is a date of the principal's calendar, leading dates without principal included.
    var onPrincipalCalendar = false
    var bearsInterest = false
    /// Whether the interest that ran up falls due here, or waits for the next interest date.
    var collects = false
    var custom: Int64 = 0
    /// 30/360: what the interest period that this date lies in counts for, in days of a year of 360.
    var units: Int64 = 0
    /// The days of that interest period, from one collecting date to the next.
    var periodDays = 0
    var periodStart = 0
    var periodEnd = 0
    /// The days of that period by the contract's own dates, before any is moved.
    var nominalDays = 1

    /// The principal that is planned, and after the due date, that fell due.
    var principal: Int64 = 0
    var principalUnpaid: Int64 = 0
    /// All that the period's interest came to, what was settled ahead included.
    var interest: Int64 = 0
    var interestUnpaid: Int64 = 0
    /// The in-term rate at the end of the due date.
    var rate: Int64 = 0
    var balance: Int64 = 0

    var isOpen: Bool { principalUnpaid > 0 || interestUnpaid > 0 }
}

extension NaiveLoan {
    /// Every due date of a loan first drawn on `drawnOn`.
    func dueDates(drawnOn: Int) -> [NaiveRow] {
        let wall = NaiveCalendar.wall
        let first =
            terms.firstDue.map { Int($0.day) }
            ?? wall.step(terms.every, times: 1, after: drawnOn, onDay: wall.days[drawnOn].dayOfMonth)
        let anchor = wall.days[terms.firstDue.map { Int($0.day) } ?? drawnOn].dayOfMonth
        var dates: [Int: NaiveRow] = [:]

        var principalDates: [Int] = []
        if terms.method == .custom {
            principalDates = terms.customRows.map { Int($0.dueOn.day) }
        } else {
            for number in 0..<terms.instalments {
                principalDates.append(wall.step(terms.every, times: number, after: first, onDay: anchor))
            }
        }
        for (number, nominal) in principalDates.enumerated() {
            var row = NaiveRow(nominal: nominal, due: nominal, start: drawnOn)
            row.onPrincipalCalendar = true
            row.bearsPrincipal = number >= terms.grace
            if terms.method == .bullet { row.bearsPrincipal = number == principalDates.count - 1 }
            if terms.method == .custom { row.custom = terms.customRows[number].principal.money.dong }
            row.bearsInterest = terms.interestEvery == nil
            dates[nominal] = row
        }

        let last = principalDates[principalDates.count - 1]
        if let interestEvery = terms.interestEvery {
            var start = drawnOn
            if terms.firstDue != nil, terms.method != .custom {
                start = wall.step(terms.every, times: -1, after: first, onDay: anchor)
            }
            var number = 1
            while true {
                let nominal = wall.step(interestEvery, times: number, after: start, onDay: anchor)
                number += 1
                if nominal <= drawnOn { continue }
                if nominal >= last { break }
                if dates[nominal] == nil {
                    dates[nominal] = NaiveRow(nominal: nominal, due: nominal, start: drawnOn)
                }
                dates[nominal]!.bearsInterest = true
            }
            dates[last]!.bearsInterest = true
        }

        var rows = dates.values.sorted { $0.nominal < $1.nominal }
        var interestDates = 0
        for index in rows.indices where rows[index].bearsInterest {
            interestDates += 1
            rows[index].collects = interestDates > terms.interestGrace || index == rows.count - 1
        }
        rows.removeAll { !$0.onPrincipalCalendar && !$0.collects }
        for index in rows.indices {
            if terms.roll == .nextWorkingDay {
                while isDayOff(rows[index].due) { rows[index].due += 1 }
            }
            if index > 0 { rows[index].start = rows[index - 1].due }
        }
        // Interest runs from one date that collects it to the next, whatever lies between.
        var periodStart = drawnOn
        var nominalStart = drawnOn
        var waiting: [Int] = []
        for index in rows.indices {
            waiting.append(index)
            if !rows[index].collects { continue }
            for earlier in waiting {
                rows[earlier].periodDays = rows[index].due - periodStart
                rows[earlier].periodStart = periodStart
                rows[earlier].periodEnd = rows[index].due
                rows[earlier].nominalDays = max(rows[index].nominal - nominalStart, 1)
                rows[earlier].units = units(from: nominalStart, to: rows[index].nominal, anchor: anchor)
            }
            periodStart = rows[index].due
            nominalStart = rows[index].nominal
            waiting = []
        }
        return rows
    }

    private func isDayOff(_ day: Int) -> Bool {
        if workedSaturdays.contains(day) { return false }
        return NaiveCalendar.wall.days[day].weekday >= 5 || holidays.contains(day)
    }

    /// 30/360: thirty for each month of whole months, the days themselves where periods are in days, and
    /// else by months of thirty days.
    private func units(from start: Int, to end: Int, anchor: Int) -> Int64 {
        let wall = NaiveCalendar.wall
        let (a, b) = (wall.days[start], wall.days[end])
        let months = (b.year - a.year) * 12 + b.month - a.month
        let sameDay = wall.months(months, after: start, onDay: a.dayOfMonth) == end
        let anchored =
            wall.months(0, after: start, onDay: anchor) == start
            && wall.months(months, after: start, onDay: anchor) == end
        if months > 0, sameDay || anchored { return Int64(30 * months) }
        if case .days = terms.every { return Int64(end - start) }
        return max(1, Int64(30 * months + min(b.dayOfMonth, 30) - min(a.dayOfMonth, 30)))
    }
}
