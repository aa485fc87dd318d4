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
    /// Under 30/360: where it began before rolling, as freezes have moved it.
    var nominalStart = CalendarDate(day: 0)
    /// Under 30/360: how many of 360 days the whole period counts; 0 in the other conventions.
    package var thirtyDayUnits: Int64 = 0
    /// Under 30/360: the days over which the units spread, by the contract's own dates. A holiday that moves
    /// a due date does not reach back into days gone by.
    package var spreadDays: Int64 = 1
    /// Under 30/360: by how much units and days are multiplied, so that they add up with what accrued before the
    /// plan was made anew.
    package var spreadScale: Int64 = 1
}

extension LoanTerms {
    /// Every due date, in order, for a loan first drawn on `drawnOn`.
    ///
    /// Nominal date k is counted from the first, on its day of the month, clamped to the month's end
    /// without drifting: 31/01, 28/02, 31/03.
    package func dueDates(drawnOn: CalendarDate, calendar: WorkingCalendar) -> [DueDate] {
        dueDates(drawnOn: drawnOn, calendar: calendar) { $0 }
    }

    /// The same, each made into a row at once: a plan is made for every loan that is looked at.
    @inline(__always)
    func dueDates<Row>(
        drawnOn: CalendarDate, calendar: WorkingCalendar, _ row: (DueDate) -> Row
    ) -> [Row] {
        let count = method == .custom ? customRows.count : instalments
        let dates = NominalDates(self, drawnOn: drawnOn)
        var start = (nominal: drawnOn, rolled: drawnOn)
        var rows: [Row] = []
        rows.reserveCapacity(count)
        if interestEvery == nil {
            for index in 0..<count {
                var date = principalDate(index, of: count, dates, drawnOn: drawnOn)
                fix(&date, since: &start, drawnOn: drawnOn, calendar)
                rows.append(row(date))
            }
        } else if count > 0 {
            for var date in datesWithInterest(count, dates, drawnOn: drawnOn) {
                fix(&date, since: &start, drawnOn: drawnOn, calendar)
                rows.append(row(date))
            }
        }
        return rows
    }

    /// How the dates of the instalments follow from the first, which is taken apart once for all.
    private struct NominalDates {
        let first: CalendarDate
        let year: Int
        let month: Int
        let anchor: Int
        let every: Period

        init(_ terms: LoanTerms, drawnOn: CalendarDate) {
            anchor = (terms.firstDue ?? drawnOn).parts.day
            first = terms.firstDue ?? drawnOn.adding(terms.every, times: 1, anchor: anchor)
            (year, month, _) = first.parts
            every = terms.every
        }

        subscript(index: Int) -> CalendarDate {
            switch every {
            case .months(let months):
                CalendarDate(year: year, monthFromIt: month + months * index, clamped: anchor)
            case .days(let days): first.adding(days: days * index)
            }
        }
    }

    /// The date of an instalment, before rolling.
    private func principalDate(
        _ index: Int, of count: Int, _ dates: NominalDates, drawnOn: CalendarDate
    ) -> DueDate {
        let date = method == .custom ? customRows[index].dueOn : dates[index]
        return DueDate(
            nominal: date, due: date, lateAfter: date, bearsPrincipal: bearsPrincipal(index),
            bearsInterest: interestEvery == nil && index >= interestGrace || index == count - 1,
            customPrincipal: method == .custom ? customRows[index].principal.money.dong : 0,
            periodStart: drawnOn)
    }

    /// Rolls a due date, and counts the interest period that ends on it.
    private func fix(
        _ date: inout DueDate, since start: inout (nominal: CalendarDate, rolled: CalendarDate),
        drawnOn: CalendarDate, _ calendar: WorkingCalendar
    ) {
        self.roll(&date, calendar)
        date.periodStart = start.rolled
        guard date.bearsInterest else { return }
        if dayCount == .thirty360 {
            date.nominalStart = start.nominal
            date.spreadDays = max(Int64(date.nominal.days(since: start.nominal)), 1)
            date.thirtyDayUnits = thirtyDayUnits(
                from: start.nominal, to: date.nominal, anchor: (firstDue ?? drawnOn).parts.day)
        }
        start = (date.nominal, date.due)
    }

    @inline(__always)
    func roll(_ date: inout DueDate, _ calendar: WorkingCalendar) {
        if roll == .nextWorkingDay {
            date.due = calendar.rolled(date.nominal)
            date.lateAfter = calendar.lateAfter(date.due)
        } else {
            date.due = date.nominal
            date.lateAfter = date.nominal
        }
    }

    /// Where a date falls due by what a calendar knows.
    func rolled(_ date: CalendarDate, _ calendar: WorkingCalendar) -> CalendarDate {
        roll == .nextWorkingDay ? calendar.rolled(date) : date
    }

    private func bearsPrincipal(_ index: Int) -> Bool {
        switch method {
        case .equalPrincipal, .equalInstalment: index >= grace
        case .bullet: index == instalments - 1
        case .custom: true
        }
    }

    /// Interest dates count from one instalment period before the first due date, so that the two
    /// calendars meet.
    func interestDates(drawnOn: CalendarDate, until last: CalendarDate) -> [CalendarDate] {
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

    /// The dates of the instalments and those on which only interest falls due, in order, before rolling.
    private func datesWithInterest(
        _ count: Int, _ nominal: NominalDates, drawnOn: CalendarDate
    ) -> [DueDate] {
        var dates = (0..<count).map { principalDate($0, of: count, nominal, drawnOn: drawnOn) }
        let places = Dictionary(dates.enumerated().map { ($1.nominal, $0) }) { first, _ in first }
        for date in interestDates(drawnOn: drawnOn, until: dates[count - 1].nominal) {
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
        return dates
    }

    /// A whole number of months counts 30 days each whatever its days; a broken period counts 30E/360.
    func thirtyDayUnits(from start: CalendarDate, to end: CalendarDate, anchor: Int) -> Int64 {
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
