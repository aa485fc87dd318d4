/// One debt of a random life: a contract that a fund would sign, and what has been recorded of it.
struct RiskDebt {
    let number: String
    let signedOn: Int
    let terms: NaiveTerms
    var life: NaiveLife
    var facts: [NaiveFact] = []

    init(number: String, from day: Int, using random: inout SplitMix64) {
        self.number = number
        signedOn = day
        let method = random.one(of: NaiveTerms.Method.allCases + [.equalPrincipal, .equalPrincipal])
        let months = random.one(of: [1, 1, 2, 3, 3, 6])
        var terms = NaiveTerms(
            amount: Int64(random.number(60...900)) * 1_000_000 + Int64(random.one(of: [0, 0, 1, 123_457])),
            rate: Int64(random.one(of: [50, 55, 60, 66, 72, 90, 100])) * 1_000_000, method: method,
            instalments: random.number(2...min(12, 36 / months)), every: .months(months))
        terms.dayCount = random.one(of: NaiveTerms.DayCount.allCases + [.thirty360])
        terms.rounding = random.one(of: NaiveTerms.Rounding.allCases + [.halfUp, .halfUp])
        terms.roll = random.one(of: NaiveTerms.Roll.allCases + [.nextWorkingDay])
        terms.roundPrincipalTo = random.one(of: [1, 1, 1_000, 100_000])
        terms.allocation = random.one(of: NaiveTerms.Order.allCases + [.overduePrincipalFirst])
        terms.prepayment = random.one(of: NaiveTerms.Prepayment.allCases)
        terms.early = random.one(of: NaiveTerms.Early.allCases + [.atDue])
        terms.lateInterestRate = random.one(of: [0, 100_000_000, 100_000_000])
        if random.happens(1, in: 5), method != .custom { terms.grace = random.number(0...1) }
        if random.happens(1, in: 4), method != .equalInstalment { terms.interestEvery = .months(1) }
        if random.happens(1, in: 5) {
            // Level payments have a meaning only where each of them collects its own period's interest.
            terms.interestGrace =
                method == .equalInstalment ? terms.grace : random.number(0...min(3, terms.instalments - 1))
        }
        if random.happens(1, in: 3), method != .custom {
            terms.firstDue = day + random.number(15...(30 * months + 20))
        }
        if method == .custom {
            var left = terms.amount
            var due = day
            let count = random.number(1...5)
            for number in 1...count {
                due += random.number(20...150)
                let part = number == count ? left : left / Int64(random.number(2...4))
                terms.customRows.append(NaiveTerms.CustomRow(due: due, principal: part))
                left -= part
            }
            terms.interestGrace = min(terms.interestGrace, count - 1)
        }
        self.terms = terms
        life = NaiveLife(terms, from: day, NaiveHolidays())
    }

    var drawn: Int64 { facts.reduce(0) { $0 + $1.drawn } }

    /// By when the first money must have left.
    var firstDrawBefore: Int { terms.firstDue ?? terms.customRows.first?.due ?? .max }

    mutating func record(_ fact: NaiveFact) {
        facts.append(fact)
        life.add(fact)
    }

    mutating func takeBack(_ fact: NaiveFact) {
        facts.removeAll { $0 == fact }
        life.remove(fact)
    }

    /// Why a fact cannot be recorded: refused on its day, or not leaving a later one as it may stand.
    mutating func refusal(of fact: NaiveFact) -> NaiveRefusal? {
        if let reason = life.refusal(of: fact) { return reason }
        // Nothing comes after it.
        if facts.allSatisfy({ $0.on < fact.on }) { return nil }
        return Self.flaw(of: facts + [fact], from: life.empty)
    }

    /// Whether what is left still stands without a fact.
    func stands(without fact: NaiveFact) -> Bool {
        Self.flaw(of: facts.filter { $0 != fact }, from: life.empty) == nil
    }

    /// Tells the facts again day by day: the first that would be refused then.
    static func flaw(of facts: [NaiveFact], from empty: NaiveLife) -> NaiveRefusal? {
        var life = empty
        for fact in facts.sorted(by: { ($0.on, $0.place, $0.entry) < ($1.on, $1.place, $1.entry) }) {
            if let reason = life.refusal(of: fact, isFoundLate: true) { return reason }
            life.add(fact)
        }
        return nil
    }
}

extension NaiveFact {
    var drawn: Int64 { if case .draw(let amount) = content { amount } else { 0 } }
}
