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

    /// With what each of some days moves.
    package func adding(_ moved: [CalendarDate: Int64]) -> MoneyTimeline {
        var timeline = self
        for (date, dong) in moved { timeline.add(dong, on: date) }
        return timeline
    }

    package var datesMoved: [CalendarDate] { days.map(\.on) }

    package func balance(on date: CalendarDate) -> Int64 {
        days.reduce(0) { $1.on <= date ? $0 + $1.dong : $0 }
    }

    /// Each đồng times the days that it was in hand at their beginning, up to the end of `date`.
    package func days(through date: CalendarDate) -> Int128 {
        days.reduce(0) { $1.on < date ? $0 + Int128($1.dong) * Int128(date.day - $1.on.day) : $0 }
    }

    /// What is taken where this adds.
    package var negated: MoneyTimeline {
        var timeline = self
        for index in timeline.days.indices { timeline.days[index].dong.negate() }
        return timeline
    }

    /// Both day by day.
    package func merged(with other: MoneyTimeline) -> MoneyTimeline {
        var merged = self
        for day in other.days { merged.add(day.dong, on: day.on) }
        return merged
    }

    /// The most that is in hand at the end of `date` or of any day after it.
    package func highest(from date: CalendarDate) -> Int64 {
        var balance: Int64 = 0
        var highest: Int64?
        for day in days {
            if day.on > date { highest = max(highest ?? balance, balance) }
            balance += day.dong
        }
        return max(highest ?? balance, balance)
    }

    /// The least that is in hand at the end of `date` or of any day after it, and the first such day.
    package func lowest(from date: CalendarDate) -> LowestBalance {
        var balance: Int64 = 0
        var on = date
        var lowest: (dong: Int64, on: CalendarDate)?
        for day in days {
            if day.on > date, balance < lowest?.dong ?? .max { lowest = (balance, on) }
            balance += day.dong
            on = max(on, day.on)
        }
        if balance < lowest?.dong ?? .max { lowest = (balance, on) }
        return LowestBalance(Money(lowest?.dong ?? 0), on: lowest?.on ?? date)
    }
}

/// The least that there is from a day on (số dư thấp nhất): no more can be taken without leaving a later day short.
package struct LowestBalance: Hashable, Sendable {
    package let money: Money
    /// The first day at whose end there is no more.
    package let on: CalendarDate

    package init(_ money: Money, on date: CalendarDate) {
        self.money = money
        on = date
    }
}
