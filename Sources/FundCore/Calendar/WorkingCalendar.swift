/// The days on which the fund works: Monday to Friday, less its holidays, plus swapped working Saturdays.
///
/// Labour Code art. 112 names the holidays, but the days of Tết and of the National Day are set each
/// year, so the calendar is the fund's own data.
package struct WorkingCalendar: Hashable, Sendable {
    /// One day that is not what its weekday says, from its announcement on.
    package struct Announcement: Hashable, Sendable {
        package let day: CalendarDate
        package let isWorking: Bool
        package let announcedOn: CalendarDate

        package init(day: CalendarDate, isWorking: Bool, announcedOn: CalendarDate) {
            self.day = day
            self.isWorking = isWorking
            self.announcedOn = announcedOn
        }
    }

    /// In the order in which they were announced.
    private let announcements: [Announcement]
    private let holidays: Set<CalendarDate>
    private let workingDays: Set<CalendarDate>
    /// The same with what was announced on the day itself; nil where nothing was.
    private let late: Days?
    private let lastAnnouncedOn: CalendarDate

    package static let weekendsOnly = WorkingCalendar(holidays: [])

    /// Days known from the beginning.
    package init(holidays: Set<CalendarDate>, workingDays: Set<CalendarDate> = []) {
        let known = CalendarDate(day: .min)
        self.init(
            holidays.map { Announcement(day: $0, isWorking: false, announcedOn: known) }
                + workingDays.map { Announcement(day: $0, isWorking: true, announcedOn: known) })
    }

    /// The days that are not what their weekday says.
    private struct Days: Hashable, Sendable {
        var holidays: Set<CalendarDate> = []
        var workingDays: Set<CalendarDate> = []

        init(_ announcements: some Sequence<Announcement>) {
            for announcement in announcements {
                if announcement.isWorking {
                    holidays.remove(announcement.day)
                    workingDays.insert(announcement.day)
                } else {
                    workingDays.remove(announcement.day)
                    holidays.insert(announcement.day)
                }
            }
        }

        func isWorkingDay(_ date: CalendarDate) -> Bool {
            if workingDays.contains(date) { return true }
            return date.weekday < 6 && !holidays.contains(date)
        }
    }

    /// The last word on a day counts. One spoken before the day moves the due dates on it; one spoken on the day
    /// or later leaves what fell due where it is, and what is unpaid then may come on the next working day.
    ///
    /// - Parameter announcements: in the order in which they were announced.
    package init(_ announcements: [Announcement]) {
        self.announcements = announcements
        let ahead = Days(self.announcements.lazy.filter { $0.announcedOn < $0.day })
        (holidays, workingDays) = (ahead.holidays, ahead.workingDays)
        let isLate = announcements.contains { $0.announcedOn >= $0.day }
        late = isLate ? Days(self.announcements) : nil
        lastAnnouncedOn = self.announcements.map(\.announcedOn).max() ?? CalendarDate(day: .min)
    }

    /// The calendar as it was known at the end of a day.
    package func announced(by date: CalendarDate) -> WorkingCalendar {
        guard date < lastAnnouncedOn else { return self }
        return WorkingCalendar(announcements.filter { $0.announcedOn <= date })
    }

    /// The calendar once more days are announced.
    package func announcing(_ days: [CalendarDate], working: Bool, on date: CalendarDate) -> WorkingCalendar {
        let added = days.map { Announcement(day: $0, isWorking: working, announcedOn: date) }
        let earlier = announcements.filter { $0.announcedOn <= date }
        return WorkingCalendar(earlier + added + announcements.filter { $0.announcedOn > date })
    }

    package func isWorkingDay(_ date: CalendarDate) -> Bool {
        if holidays.isEmpty && workingDays.isEmpty { return date.weekday < 6 }
        if workingDays.contains(date) { return true }
        return date.weekday < 6 && !holidays.contains(date)
    }

    /// The day itself, or the next working day (Civil Code art. 148(5)).
    @inline(__always)
    package func rolled(_ date: CalendarDate) -> CalendarDate {
        date.weekday < 6 && holidays.isEmpty ? date : nextWorkingDay(from: date)
    }

    private func nextWorkingDay(from date: CalendarDate) -> CalendarDate {
        var day = date
        while !isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }

    /// The last day on which what falls due on `due` may come: a later one where days off were announced on the
    /// day itself or afterwards.
    @inline(__always)
    package func lateAfter(_ due: CalendarDate) -> CalendarDate {
        late == nil ? due : nextWorkingDay(fromLate: due)
    }

    private func nextWorkingDay(fromLate due: CalendarDate) -> CalendarDate {
        guard let late else { return due }
        var day = due
        while !late.isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }
}

/// What happens to a due date that is not a working day (dời ngày đến hạn).
package enum Roll: String, CaseIterable, Sendable {
    case none
    case nextWorkingDay = "next-working-day"
}
