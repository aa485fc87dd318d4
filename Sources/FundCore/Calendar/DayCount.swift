/// How days become a part of a year (cơ sở tính lãi).
///
/// Each convention is a whole-number weight of a span of days over a fixed denominator, so that interest
/// stays an exact fraction until it is rounded.
package enum DayCount: String, CaseIterable, Sendable {
    /// A year of 365 days, also in leap years (TT 14/2017/TT-NHNN art. 4(1)).
    case actual365 = "actual/365"
    case actual360 = "actual/360"
    /// Split at 1 January, each part over its own year's length.
    case actualActual = "actual/actual"
    /// A full period of m months is m/12 of a year whatever its days (lãi tháng = dư nợ × lãi suất tháng).
    case thirty360 = "30/360"

    /// The denominator of `weight`: how much one year weighs.
    package var yearWeight: Int64 {
        switch self {
        case .actual365: 365
        case .actual360, .thirty360: 360
        case .actualActual: 365 * 366
        }
    }

    /// What the days from `start` (dropped) to `end` (counted) weigh, day by day.
    ///
    /// For 30/360 this is the weight outside a period: overdue days have none, and count actual/360.
    @inline(__always)
    package func weight(from start: CalendarDate, to end: CalendarDate) -> Int64 {
        switch self {
        case .actual365, .actual360, .thirty360: Int64(end.day - start.day)
        case .actualActual: DayCount.weightByYears(from: start, to: end)
        }
    }

    private static func weightByYears(from start: CalendarDate, to end: CalendarDate) -> Int64 {
        var weight: Int64 = 0
        var from = start
        while from < end {
            let year = from.parts.year
            let newYear = CalendarDate(year: year + 1, month: 1, day: 1) ?? end
            let to = min(end, newYear)
            weight += Int64(to.day - from.day) * (CalendarDate.isLeap(year) ? 365 : 366)
            from = to
        }
        return weight
    }

    /// Days by the 30E/360 count: every month has 30.
    package static func thirtyDayMonths(from start: CalendarDate, to end: CalendarDate) -> Int64 {
        let (a, b) = (start.parts, end.parts)
        return Int64(
            (b.year - a.year) * 360 + (b.month - a.month) * 30 + min(b.day, 30) - min(a.day, 30))
    }
}
