/// When a fund's office works, for what was recorded at other times (giờ làm việc). Times of the day in minutes.
package struct OfficeHours: Hashable, Sendable {
    package let opens: Int
    package let closes: Int

    /// From seven to six, where nobody says otherwise.
    package static let usual = OfficeHours(opens: 7 * 60, closes: 18 * 60)!

    /// - Parameters:
    ///   - opens: minutes after midnight.
    ///   - closes: later than it opens, at most a whole day.
    package init?(opens: Int, closes: Int) {
        guard 0 <= opens, opens < closes, closes <= 24 * 60 else { return nil }
        (self.opens, self.closes) = (opens, closes)
    }

    /// As it is typed: `7:00-18:00`.
    package var text: String { [opens, closes].map(OfficeHours.time).joined(separator: "-") }

    private static func time(_ minutes: Int) -> String {
        "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    }

    /// Whether a minute is at another time, or its day is off. At the minute of closing the office is closed.
    package func isOutside(minute: Int, of day: CalendarDate, _ calendar: WorkingCalendar) -> Bool {
        minute < opens || minute >= closes || !calendar.isWorkingDay(day)
    }
}
