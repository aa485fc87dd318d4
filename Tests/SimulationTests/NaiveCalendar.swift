/// A calendar on the wall: every day from 1970 to 2079 counted off one by one, none computed.
struct NaiveCalendar: Sendable {
    struct Day {
        var year: Int
        var month: Int
        var dayOfMonth: Int
        /// Monday is 0.
        var weekday: Int
    }

    static let wall = NaiveCalendar()

    private(set) var days: [Day] = []
    /// Where each month begins, from January 1970.
    private(set) var monthStarts: [Int] = []
    /// Whether the year of each day has 366 days.
    private(set) var inLeapYear: [Bool] = []

    private init() {
        var weekday = 3
        for year in 1970..<2080 {
            let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
            for (month, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                monthStarts.append(days.count)
                for dayOfMonth in 1...length {
                    days.append(
                        Day(year: year, month: month + 1, dayOfMonth: dayOfMonth, weekday: weekday))
                    inLeapYear.append(leap)
                    weekday = (weekday + 1) % 7
                }
            }
        }
    }

    /// The day of a month that lies `months` months after the month of `day`, at most the month's last.
    func months(_ months: Int, after day: Int, onDay anchor: Int) -> Int {
        var month = monthIndex(of: day)
        month += months
        let length = monthStarts[month + 1] - monthStarts[month]
        return monthStarts[month] + (anchor < length ? anchor : length) - 1
    }

    func monthIndex(of day: Int) -> Int { (days[day].year - 1970) * 12 + days[day].month - 1 }

    func step(_ period: NaiveTerms.Every, times: Int, after day: Int, onDay anchor: Int) -> Int {
        switch period {
        case .months(let count): months(count * times, after: day, onDay: anchor)
        case .days(let count): day + count * times
        }
    }

    func text(_ day: Int) -> String {
        let parts = days[day]
        let month = parts.month < 10 ? "0\(parts.month)" : "\(parts.month)"
        let dayOfMonth = parts.dayOfMonth < 10 ? "0\(parts.dayOfMonth)" : "\(parts.dayOfMonth)"
        return "\(parts.year)-\(month)-\(dayOfMonth)"
    }
}
