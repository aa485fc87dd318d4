/// What a loan's acts book (hạch toán khoản vay): the difference between what the loan's days book after an
/// act and what they booked before it. Acts without a special case for backdating: a payment found late, a
/// reversal, the closing of a period and its reopening come out of the same subtraction.
package enum LoanBooking {
    package static func entry(from before: [LoanDay], to after: [LoanDay]) -> JournalEntry {
        var legs: [JournalEntry.Leg] = []
        for day in differences(from: before, to: after) {
            for part in day.legs.parts() {
                legs.append(.init(on: day.on, part.role, part.dong, account: part.account))
            }
        }
        return JournalEntry(legs)
    }

    /// The days with all that comes before the first open day put on it, as entries in closed periods are.
    package static func inOpenPeriods(_ days: [LoanDay], firstOpen: CalendarDate?) -> [LoanDay] {
        guard let firstOpen else { return days }
        var first = LoanLegs()
        for day in days.prefix(while: { $0.on <= firstOpen }) { first.add(day.legs) }
        let rest = days.drop { $0.on <= firstOpen }
        return first.isEmpty ? Array(rest) : [LoanDay(on: firstOpen, legs: first)] + rest
    }

    /// What each day books more, or less, in order of day.
    package static func differences(from before: [LoanDay], to after: [LoanDay]) -> [LoanDay] {
        difference(from: before, to: after, on: \.on) { old, new in
            var legs = new?.legs ?? LoanLegs()
            if let old { legs.subtract(old.legs) }
            guard let day = (new ?? old)?.on, !legs.isEmpty else { return nil }
            return LoanDay(on: day, legs: legs)
        }
    }

    /// What each day has of money covering more, or less.
    package static func differences(from before: [DaySplit], to after: [DaySplit]) -> [DaySplit] {
        difference(from: before, to: after, on: \.on) { old, new in
            guard let day = (new ?? old)?.on else { return nil }
            let split = (new?.split ?? Split()) - (old?.split ?? Split())
            let drawn = (new?.drawn ?? 0) - (old?.drawn ?? 0)
            let held = (new?.held ?? Split()) - (old?.held ?? Split())
            let isSame = split == Split() && held == Split() && drawn == 0
            return isSame ? nil : DaySplit(on: day, split: split, drawn: drawn, held: held)
        }
    }

    /// Days of two lists side by side, each in order of day.
    private static func difference<Day>(
        from before: [Day], to after: [Day], on date: (Day) -> CalendarDate, _ subtract: (Day?, Day?) -> Day?
    ) -> [Day] {
        var result: [Day] = []
        var (old, new) = (before.startIndex, after.startIndex)
        while old < before.endIndex || new < after.endIndex {
            let oldDay = old < before.endIndex ? before[old] : nil
            let newDay = new < after.endIndex ? after[new] : nil
            let day = [oldDay, newDay].compactMap { $0.map(date) }.min()
            let (hasOld, hasNew) = (oldDay.map(date) == day, newDay.map(date) == day)
            if let changed = subtract(hasOld ? oldDay : nil, hasNew ? newDay : nil) { result.append(changed) }
            if hasOld { old += 1 }
            if hasNew { new += 1 }
        }
        return result
    }
}
