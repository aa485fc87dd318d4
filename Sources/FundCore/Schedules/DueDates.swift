/// One due date of a plan (kỳ trả nợ): what may fall due on it, and how its interest period is counted.
package struct DueDate: Hashable, Sendable {
    /// The date by the contract, before rolling; the next one is counted from it.
    package var nominal: CalendarDate
    package var due: CalendarDate
    /// The last day on which it may be paid as if due that day: later than `due` where a day off was announced
    /// on the due date itself.
    package var lateAfter: CalendarDate
    package var bearsPrincipal: Bool
    package var bearsInterest: Bool
    /// What a custom plan asks for on this date.
    package var customPrincipal: Int64 = 0
    /// Where the interest period that ends here began: the previous interest date, rolled.
    package var periodStart: CalendarDate
    /// Under 30/360: how many of 360 days the whole period counts; 0 in the other conventions.
    package var thirtyDayUnits: Int64 = 0
    /// Under 30/360: the days over which the units spread, by the contract's own dates. A holiday that moves
    /// a due date does not reach back into days gone by.
    package var spreadDays: Int64 = 1
}

extension LoanTerms {
    /// Every due date, in order, for a loan first drawn on `drawnOn`.
    ///
    /// Nominal date k is counted from the first, on its day of the month, clamped to the month's end
    /// without drifting: 31/01, 28/02, 31/03.
    package func dueDates(drawnOn: CalendarDate, calendar: WorkingCalendar) -> [DueDate] {
        let principal = principalDates(drawnOn: drawnOn)
        guard let last = principal.last else { return [] }
        var dates: [DueDate] = []
        dates.reserveCapacity(principal.count)
        for (index, date) in principal.enumerated() {
            var row = DueDate(
                nominal: date, due: date, lateAfter: date, bearsPrincipal: bearsPrincipal(index),
                bearsInterest: interestEvery == nil && index >= interestGrace || index == principal.count - 1,
                periodStart: drawnOn)
            if method == .custom { row.customPrincipal = customRows[index].principal.money.dong }
            dates.append(row)
        }
        if interestEvery != nil {
            merge(interestDates(drawnOn: drawnOn, until: last), into: &dates, drawnOn: drawnOn)
        }
        var start = drawnOn
        var nominalStart = drawnOn
        for index in dates.indices {
            if roll == .nextWorkingDay {
                dates[index].due = calendar.rolled(dates[index].nominal)
                dates[index].lateAfter = calendar.lateAfter(dates[index].due)
            }
            dates[index].periodStart = start
            if dates[index].bearsInterest {
                if dayCount == .thirty360 {
                    dates[index].spreadDays = max(Int64(dates[index].nominal.days(since: nominalStart)), 1)
                    dates[index].thirtyDayUnits = thirtyDayUnits(
                        from: nominalStart, to: dates[index].nominal,
                        anchor: (firstDue ?? drawnOn).parts.day)
                }
                start = dates[index].due
                nominalStart = dates[index].nominal
            }
        }
        return dates
    }

    private func bearsPrincipal(_ index: Int) -> Bool {
        switch method {
        case .equalPrincipal, .equalInstalment: index >= grace
        case .bullet: index == instalments - 1
        case .custom: true
        }
    }

    private func principalDates(drawnOn: CalendarDate) -> [CalendarDate] {
        if method == .custom { return customRows.map(\.dueOn) }
        let anchor = (firstDue ?? drawnOn).parts.day
        let first = firstDue ?? drawnOn.adding(every, times: 1, anchor: anchor)
        return (0..<instalments).map { first.adding(every, times: $0, anchor: anchor) }
    }

    /// Interest dates count from one instalment period before the first due date, so that the two
    /// calendars meet.
    private func interestDates(drawnOn: CalendarDate, until last: CalendarDate) -> [CalendarDate] {
        guard let interestEvery else { return [] }
        let start: CalendarDate
        var anchor = drawnOn.parts.day
        if let firstDue, method != .custom {
            anchor = firstDue.parts.day
            start = firstDue.adding(every, times: -1, anchor: anchor)
        } else {
            start = drawnOn
        }
        var dates: [CalendarDate] = []
        var count = 1
        while true {
            let date = start.adding(interestEvery, times: count, anchor: anchor)
            guard date < last else { break }
            if date > drawnOn { dates.append(date) }
            count += 1
        }
        return Array(dates.dropFirst(interestGrace))
    }

    private func merge(_ interest: [CalendarDate], into dates: inout [DueDate], drawnOn: CalendarDate) {
        let places = Dictionary(dates.enumerated().map { ($1.nominal, $0) }) { first, _ in first }
        for date in interest {
            if let index = places[date] {
                dates[index].bearsInterest = true
            } else {
                dates.append(
                    DueDate(
                        nominal: date, due: date, lateAfter: date, bearsPrincipal: false, bearsInterest: true,
                        periodStart: drawnOn))
            }
        }
        dates.sort { $0.nominal < $1.nominal }
    }

    /// A whole number of months counts 30 days each whatever its days; a broken period counts 30E/360.
    private func thirtyDayUnits(from start: CalendarDate, to end: CalendarDate, anchor: Int) -> Int64 {
        let (a, b) = (start.parts, end.parts)
        let months = (b.year - a.year) * 12 + b.month - a.month
        // From anchor day to anchor day only: a first period that starts on another day is a broken one.
        let isWhole =
            start.adding(months: months) == end
            || (start.adding(months: 0, anchor: anchor) == start
                && start.adding(months: months, anchor: anchor) == end)
        if months > 0, isWhole { return Int64(months) * 30 }
        if case .days = every { return Int64(end.days(since: start)) }
        return max(DayCount.thirtyDayMonths(from: start, to: end), 1)
    }
}

extension CalendarDate {
    /// That many periods later; months keep the anchor's day of the month.
    package func adding(_ period: Period, times: Int, anchor: Int) -> CalendarDate {
        switch period {
        case .months(let months): adding(months: months * times, anchor: anchor)
        case .days(let days): adding(days: days * times)
        }
    }
}
