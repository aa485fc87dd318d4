/// What the rules refuse, as far as the model's own state tells it.
extension NaiveLife {
    /// `nil` where the rescheduling may be recorded on that day, and else why not.
    mutating func refusal(of rescheduling: NaiveRescheduling, on day: Int) -> String? {
        let loan = self.loan(on: day)
        let dates = rescheduling.parts.map(\.due)
        if facts(on: day).contains(where: \.isRescheduling) { return "twice on one day" }
        if loan.freezes.contains(where: { $0.from <= day && day < $0.until }) { return "frozen" }
        if loan.principalOutstanding == 0 { return "nothing outstanding" }
        guard let first = dates.first, first > day, zip(dates, dates.dropFirst()).allSatisfy(<) else {
            return "dates"
        }
        let sum = rescheduling.parts.reduce(0) { $0 + $1.principal }
        if rescheduling.isAgreed, sum != loan.principalOutstanding { return "sum" }
        if rescheduling.keepsGroup, !rescheduling.hasProgramme { return "no programme" }
        let last = loan.rolled(dates.last!)
        if let deferred = rescheduling.deferredTo, deferred <= day || loan.rolled(deferred) > last {
            return "deferred to no date of the plan"
        }
        let fits: NaiveRescheduling.Kind = last <= loan.term! ? .adjustment : .extension
        if let kind = rescheduling.kind, kind != fits { return "kind" }
        if loan.daysSinceOldestUnpaid > 10, !rescheduling.isLateByDecision { return "too late" }
        return nil
    }

    mutating func refusal(ofFreezeUntil until: Int, on day: Int) -> String? {
        if until <= day { return "no day to freeze" }
        if loan(on: day).payoff == 0 { return "nothing owed" }
        let others = loan(on: until).freezes
        return others.contains { $0.from <= until && day <= $0.until } ? "overlaps" : nil
    }

    mutating func refusalOfUnfreeze(on day: Int) -> String? {
        loan(on: day).freezes.contains { $0.from <= day && day < $0.until } ? nil : "not frozen"
    }

    mutating func refusal(ofGroup group: Int, on day: Int) -> String? {
        group < loan(on: day).ownGroup.group ? "better" : nil
    }
}

extension NaiveLoan {
    /// Where a date rolls to, by what is known today.
    func rolled(_ nominal: Int) -> Int {
        var day = nominal
        while terms.roll == .nextWorkingDay, holidays.isOff(day, knownOn: min(today, known)) { day += 1 }
        return day
    }

    /// Since the oldest due date with anything unpaid, without frozen days.
    var daysSinceOldestUnpaid: Int {
        guard let row = rows[firstOpen..<next].first(where: \.isOpen) else { return 0 }
        return today - row.due - frozenDays(after: row.due, until: today)
    }
}
