/// Money in hand day by day (tồn quỹ theo ngày).
package struct MoneyTimeline: Sendable {
    /// In order of day; each holds what the day moved.
    private var days: [(on: CalendarDate, dong: Int64)] = []

    package init() {}

    package mutating func add(_ dong: Int64, on date: CalendarDate) {
        var index = days.endIndex
        while index > 0, days[index - 1].on >= date { index -= 1 }
        if index < days.endIndex, days[index].on == date {
            days[index].dong += dong
        } else {
            days.insert((date, dong), at: index)
        }
    }

    /// Both day by day.
    package func merged(with other: MoneyTimeline) -> MoneyTimeline {
        var merged = self
        for day in other.days { merged.add(day.dong, on: day.on) }
        return merged
    }

    /// The least that is in hand at the end of `date` or of any day after it.
    package func lowest(from date: CalendarDate) -> Money {
        var balance: Int64 = 0
        var lowest: Int64?
        for day in days {
            if day.on > date { lowest = min(lowest ?? balance, balance) }
            balance += day.dong
        }
        return Money(min(lowest ?? balance, balance))
    }
}
