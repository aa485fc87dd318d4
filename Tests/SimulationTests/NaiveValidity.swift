/// Why a fact cannot be recorded.
enum NaiveRefusal: String {
    // What the rules of rescheduling, freezing, groups and payments say.
    case twiceOnOneDay, frozen, nothingOutstanding, dates, sum, noProgramme, deferredTooFar, kind, tooLate
    case noDayToFreeze, overlaps, notFrozen, better, moreThanThePayoff
    // What only keeps a random life in order.
    case nothingOwed, moreThanIsOwed, moreThanTheCredit, moreThanTheContract, settled, afterTheLastDueDate
    case notOfTheLastGroup, keepsCredit, lost, notLost

    var isWritten: Bool {
        switch self {
        case .nothingOwed, .moreThanIsOwed, .moreThanTheCredit, .moreThanTheContract, .settled,
            .afterTheLastDueDate, .notOfTheLastGroup, .keepsCredit, .lost, .notLost:
            false
        default: true
        }
    }
}

/// What the rules refuse, as far as the model's own state tells it.
extension NaiveLife {
    /// `nil` where a fact may be recorded, and else why not. `isFoundLate`: the facts before it have changed since
    /// it was recorded, so that agreed amounts need not add up any more.
    mutating func refusal(of fact: NaiveFact, isFoundLate: Bool = false) -> NaiveRefusal? {
        let day = fact.on
        if let lostOn = loan(on: day).lostOn, lostOn < day, !fact.isRecovery { return .lost }
        switch fact.content {
        case .draw(let amount): return refusal(ofDraw: amount, on: day)
        case .payment(let amount, _, _): return amount > loan(on: day).payoff ? .moreThanThePayoff : nil
        case .rate: return loan(on: day).payoff == 0 ? .nothingOwed : nil
        case .waiver(let component, let amount), .waiverForInability(let component, let amount):
            return amount > loan(on: day).owed(component) ? .moreThanIsOwed : nil
        case .creditUse(let amount), .creditRefund(let amount):
            return amount > loan(on: day).credit ? .moreThanTheCredit : nil
        case .group(let group):
            return loan(on: day).payoff == 0 ? .nothingOwed : refusal(ofGroup: group, on: day)
        case .reschedule(let rescheduling):
            let reason = refusal(of: rescheduling, on: day)
            return isFoundLate && reason == .sum ? nil : reason
        case .recall(let due):
            let loan = self.loan(on: day)
            if loan.freezes.contains(where: { $0.from <= day && day < $0.until }) { return .frozen }
            if loan.principalOutstanding == 0 { return .nothingOutstanding }
            return due < day ? .dates : nil
        case .freeze(let until, _): return refusal(ofFreezeUntil: until, on: day)
        case .unfreeze: return refusalOfUnfreeze(on: day)
        case .writeOff:
            let loan = self.loan(on: day)
            if loan.lostOn != nil { return .lost }
            if loan.credit > 0 { return .keepsCredit }
            if isFoundLate { return nil }
            if loan.principalOutstanding == 0 { return .nothingOutstanding }
            return loan.ownGroup.group == 5 ? nil : .notOfTheLastGroup
        case .recovery(let amount):
            let loan = self.loan(on: day)
            if loan.lostOn == nil { return .notLost }
            return amount > loan.payoff ? .moreThanIsOwed : nil
        }
    }

    private mutating func refusal(ofDraw amount: Int64, on day: Int) -> NaiveRefusal? {
        let loan = self.loan(on: day)
        if loan.drawn + amount > terms.amount { return .moreThanTheContract }
        if loan.drawn == 0 { return nil }
        if loan.payoff == 0 { return .settled }
        return loan.rows[loan.next...].contains(where: \.bearsPrincipal) ? nil : .afterTheLastDueDate
    }

    /// `nil` where the rescheduling may be recorded on that day, and else why not.
    mutating func refusal(of rescheduling: NaiveRescheduling, on day: Int) -> NaiveRefusal? {
        let loan = self.loan(on: day)
        let dates = rescheduling.parts.map(\.due)
        if facts(on: day).contains(where: \.isRescheduling) { return .twiceOnOneDay }
        if loan.freezes.contains(where: { $0.from <= day && day < $0.until }) { return .frozen }
        if loan.principalOutstanding == 0 { return .nothingOutstanding }
        guard let first = dates.first, first > day, zip(dates, dates.dropFirst()).allSatisfy(<) else {
            return .dates
        }
        let sum = rescheduling.parts.reduce(0) { $0 + $1.principal }
        if rescheduling.isAgreed, sum != loan.principalOutstanding { return .sum }
        if rescheduling.keepsGroup, !rescheduling.hasProgramme { return .noProgramme }
        let last = loan.rolled(dates.last!)
        if let deferred = rescheduling.deferredTo, deferred <= day || loan.rolled(deferred) > last {
            return .deferredTooFar
        }
        let fits: NaiveRescheduling.Kind = last <= loan.term! ? .adjustment : .extension
        if let kind = rescheduling.kind, kind != fits { return .kind }
        if loan.daysSinceOldestUnpaid > 10, !rescheduling.isLateByDecision { return .tooLate }
        return nil
    }

    mutating func refusal(ofFreezeUntil until: Int, on day: Int) -> NaiveRefusal? {
        if until <= day { return .noDayToFreeze }
        if loan(on: day).payoff == 0 { return .nothingOwed }
        let others = loan(on: until).freezes
        return others.contains { $0.from <= until && day <= $0.until } ? .overlaps : nil
    }

    mutating func refusalOfUnfreeze(on day: Int) -> NaiveRefusal? {
        loan(on: day).freezes.contains { $0.from <= day && day < $0.until } ? nil : .notFrozen
    }

    mutating func refusal(ofGroup group: Int, on day: Int) -> NaiveRefusal? {
        group < loan(on: day).ownGroup.group ? .better : nil
    }
}

extension NaiveLoan {
    func owed(_ component: NaiveFact.Component) -> Int64 {
        switch component {
        case .interest: dueInterest + interestAccrued
        case .overdueInterest: overdueInterest
        case .lateInterest: lateInterest
        }
    }

    /// Where a date rolls to, by what is known today. What is announced on the date itself moves it no more.
    func rolled(_ nominal: Int) -> Int {
        var day = nominal
        while terms.roll == .nextWorkingDay, holidays.isOff(day, knownOn: min(today, known, day - 1)) {
            day += 1
        }
        return day
    }

    /// Since the oldest due date with anything unpaid, without frozen days.
    var daysSinceOldestUnpaid: Int {
        guard let row = rows[firstOpen..<next].first(where: \.isOpen) else { return 0 }
        return today - row.due - frozenDays(after: row.due, until: today)
    }
}
