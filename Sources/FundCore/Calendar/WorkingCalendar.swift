/// The days on which the fund works: Monday to Friday, less its holidays, plus swapped working Saturdays.
///
/// Labour Code art. 112 names the holidays, but the days of Tết and of the National Day are set each
/// year, so the calendar is the fund's own data.
package struct WorkingCalendar: Hashable, Sendable {
    private let holidays: Set<CalendarDate>
    private let workingDays: Set<CalendarDate>

    package static let weekendsOnly = WorkingCalendar(holidays: [])

    package init(holidays: Set<CalendarDate>, workingDays: Set<CalendarDate> = []) {
        self.holidays = holidays
        self.workingDays = workingDays
    }

    /// The calendar once more days are announced; the latest word on a day counts.
    package func announcing(_ days: [CalendarDate], working: Bool) -> WorkingCalendar {
        WorkingCalendar(
            holidays: working ? holidays.subtracting(days) : holidays.union(days),
            workingDays: working ? workingDays.union(days) : workingDays.subtracting(days))
    }

    package func isWorkingDay(_ date: CalendarDate) -> Bool {
        if holidays.isEmpty && workingDays.isEmpty { return date.weekday < 6 }
        if workingDays.contains(date) { return true }
        return date.weekday < 6 && !holidays.contains(date)
    }

    /// The day itself, or the next working day (Civil Code art. 148(5)).
    package func rolled(_ date: CalendarDate) -> CalendarDate {
        var day = date
        while !isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }
}

/// What happens to a due date that is not a working day (dời ngày đến hạn).
package enum Roll: String, CaseIterable, Sendable {
    case none
    case nextWorkingDay = "next-working-day"
}
