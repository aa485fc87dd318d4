/// A day of the Gregorian calendar, without time or zone (ngày).
package struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let day: Int32

    package init(day: Int32) { self.day = day }

    /// Nil where there is no such day: 31/02, month 13, a year outside 1900–2199.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month),
            day >= 1, day <= CalendarDate.days(inMonth: month, of: year)
        else { return nil }
        self.init(day: CalendarDate.number(year: year, month: month, day: day))
    }

    /// Days since 1970-01-01 of a civil day: years begin in March, so that a leap day is their last (the idea of
    /// Howard Hinnant's `days_from_civil`).
    private static func number(year: Int, month: Int, day: Int) -> Int32 {
        let fromMarch = month <= 2 ? year - 1 : year
        let century = (fromMarch >= 0 ? fromMarch : fromMarch - 99) / 100
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return Int32(
            fromMarch * 365 + (fromMarch >> 2) - century + (century >> 2) + dayOfYear - 719_468)
    }

    /// The year, month and day of month.
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = Int(day) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// 1 is Monday, 7 is Sunday.
    package var weekday: Int { (Int(day) + 3 + 7 * 400_000_000) % 7 + 1 }

    package func adding(days: Int) -> CalendarDate { CalendarDate(day: day + Int32(days)) }

    /// The same day of the month that many months later, on day `anchor` (clamped to the month's end):
    /// Civil Code art. 148(3), 31/01 + 1 month = 28/02.
    package func adding(months: Int, anchor: Int? = nil) -> CalendarDate {
        let (year, month, dayOfMonth) = parts
        return CalendarDate(year: year, monthFromIt: month + months, clamped: anchor ?? dayOfMonth)
    }

    /// A day of a month that is counted from January of a year, clamped to that month's end.
    init(year: Int, monthFromIt months: Int, clamped day: Int) {
        let index = year * 12 + months - 1
        let (year, month) = (index / 12, index % 12 + 1)
        self.init(
            day: CalendarDate.number(
                year: year, month: month, day: min(day, CalendarDate.days(inMonth: month, of: year))))
    }

    /// The days from `earlier` to this day: the first day dropped, the last counted.
    package func days(since earlier: CalendarDate) -> Int { Int(day - earlier.day) }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.day < right.day }
}
