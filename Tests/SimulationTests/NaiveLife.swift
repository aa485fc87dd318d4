/// The naive model with its facts: lives again from the earliest day that a change touches.
struct NaiveLife {
    let terms: NaiveTerms
    /// The day of signing, or the first day of anything.
    let start: Int
    private(set) var holidays: NaiveHolidays
    var mistake: NaiveLoan.Mistake?
    let slip: NaiveSlip?
    private var factsByDay: [Int: [NaiveFact]] = [:]
    private var rates: [Int: [NaiveFact]] = [:]
    /// The loan as it was at the end of some days, in order.
    private var remembered: [NaiveLoan] = []

    init(
        _ terms: NaiveTerms, from start: Int, _ holidays: NaiveHolidays, mistake: NaiveLoan.Mistake? = nil,
        slip: NaiveSlip? = nil
    ) {
        self.terms = terms
        self.start = start
        self.holidays = holidays
        self.mistake = mistake
        self.slip = slip
    }

    mutating func add(_ fact: NaiveFact) {
        var facts = factsByDay[fact.on] ?? []
        facts.append(fact)
        facts.sort { ($0.place, $0.entry) < ($1.place, $1.entry) }
        factsByDay[fact.on] = facts
        if fact.isRate { rates[fact.on] = facts.filter(\.isRate) }
        forget(from: fact.on)
    }

    mutating func remove(_ fact: NaiveFact) {
        factsByDay[fact.on]?.removeAll { $0 == fact }
        if fact.isRate { rates[fact.on] = factsByDay[fact.on]?.filter(\.isRate) }
        forget(from: fact.on)
    }

    /// The same contract and days off, before anything happened.
    var empty: NaiveLife { NaiveLife(terms, from: start, holidays, mistake: mistake, slip: slip) }

    mutating func announce(_ word: NaiveWord) {
        holidays.add(word)
        remembered = []
    }

    func facts(on day: Int) -> [NaiveFact] { factsByDay[day] ?? [] }

    private mutating func forget(from day: Int) {
        while let last = remembered.last, last.today >= day { remembered.removeLast() }
    }

    /// The loan at the end of a day, by the words about days off that were known then.
    mutating func loan(on day: Int) -> NaiveLoan {
        var index = remembered.count - 1
        while index >= 0, !isUsable(remembered[index], on: day) { index -= 1 }
        var loan: NaiveLoan
        if index >= 0 {
            loan = remembered[index]
            loan.know(until: day)
        } else {
            loan = NaiveLoan(terms, holidays, knownOn: day, eveOf: min(start, day))
            loan.mistake = mistake
            loan.slip = slip
        }
        let isNewest = index == remembered.count - 1
        while loan.today < day {
            loan.liveOneDay(factsByDay[loan.today + 1] ?? [])
            if isNewest, loan.today % 20 == 0 || loan.today == day { remembered.append(loan) }
        }
        loan.rates = rates
        return loan
    }

    /// A word spoken between the two days must not bear on a day that was lived through.
    private func isUsable(_ loan: NaiveLoan, on day: Int) -> Bool {
        if loan.today > day { return false }
        let (first, last) = (min(day, loan.known), max(day, loan.known))
        return holidays.announcements.allSatisfy {
            $0.announcedOn <= first || $0.announcedOn > last || $0.day > loan.today
        }
    }
}
