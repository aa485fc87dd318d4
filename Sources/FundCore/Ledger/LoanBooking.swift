/// What a loan's acts book (hạch toán khoản vay): the difference between what the loan's days are after an
/// act and what they were before it. Acts without a special case for backdating: a payment found late and
/// a reversal come out of the same subtraction.
package enum LoanBooking {
    /// - Parameter channel: where the act's own money goes through.
    package static func entry(
        from before: [DaySplit], to after: [DaySplit], through channel: Channel
    ) -> JournalEntry {
        var legs: [JournalEntry.Leg] = []
        for day in differences(from: before, to: after) {
            let split = day.split
            legs.append(.init(on: day.on, channel.role, split.total - day.drawn))
            legs.append(.init(on: day.on, .loanPrincipal, day.drawn - split.principal))
            legs.append(.init(on: day.on, .interestIncome, -split.interest))
            legs.append(.init(on: day.on, .overdueInterestIncome, -split.overdueInterest))
            legs.append(.init(on: day.on, .lateInterestIncome, -split.lateInterest))
            legs.append(.init(on: day.on, .borrowerCredit, -split.credit))
        }
        return JournalEntry(legs)
    }

    /// What each day has more of, or less, in order of day.
    package static func differences(from before: [DaySplit], to after: [DaySplit]) -> [DaySplit] {
        var result: [DaySplit] = []
        var (old, new) = (before.startIndex, after.startIndex)
        while old < before.endIndex || new < after.endIndex {
            let oldDay = old < before.endIndex ? before[old].on : nil
            let newDay = new < after.endIndex ? after[new].on : nil
            if let newDay, newDay <= oldDay ?? newDay {
                var day = after[new]
                if newDay == oldDay {
                    day.split = day.split - before[old].split
                    day.drawn -= before[old].drawn
                    old += 1
                }
                new += 1
                if day.split != Split() || day.drawn != 0 { result.append(day) }
            } else if let oldDay {
                result.append(
                    DaySplit(on: oldDay, split: Split() - before[old].split, drawn: -before[old].drawn))
                old += 1
            }
        }
        return result
    }
}
