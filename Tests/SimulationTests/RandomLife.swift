/// A life of random acts: money out and in, early, late, too much, entered late and taken back.
struct RandomLife {
    private(set) var contract: Contract
    var model: NaiveLife
    private(set) var facts: [NaiveFact] = []
    private(set) var today: Int
    private var nextEntry: Int64 = 1
    private let stride: Int
    private let mostFacts: Int
    /// How many days after its day a day off is announced, where it is announced late.
    private static let late = [0, 0, 0, 1, 2, 9]

    init(_ contract: Contract, acts: Int, using random: inout SplitMix64) {
        self.contract = contract
        model = NaiveLife(contract.terms, from: contract.start, contract.holidays)
        today = contract.start
        // Acts run on a little after the last due date, so that whole lives are seen.
        stride = max(1, (contract.lastDue + 300 - contract.start) * 2 / acts)
        mostFacts = random.one(of: [15, 30, 60])
    }

    /// Does one act and returns the day that it bears on.
    mutating func act(using random: inout SplitMix64) -> Int {
        if random.happens(7, in: 10) { today += random.number(0...stride) }
        today = min(today, contract.lastDue + 400)
        if let day = mend(using: &random) { return day }
        if contract.terms.roll == .nextWorkingDay, random.happens(1, in: 25) {
            return announce(using: &random)
        }
        let reversals = facts.count > mostFacts ? 6 : 1
        if !facts.isEmpty, random.happens(reversals, in: 10) {
            if let day = reverse(using: &random) { return day }
        }
        var day = today
        if random.happens(1, in: 6) { day = max(contract.start, today - random.number(1...120)) }
        if random.happens(1, in: 100) { day = random.number(contract.start...today) }
        for _ in 0..<10 {
            if let content = content(on: day, using: &random) {
                // A new rate is often known before its day.
                if case .rate = content, random.happens(1, in: 3) { day += random.number(1...300) }
                record(content, on: day)
                return day
            }
        }
        return day
    }

    /// A day off in good time, or on the very day, or only afterwards; now and then taken back.
    private mutating func announce(using random: inout SplitMix64) -> Int {
        let rows = model.loan(on: today).rows
        let dues = rows.map(\.due).filter { $0 > today - 60 }.prefix(6)
        let first = dues.isEmpty ? today + random.number(-5...40) : random.one(of: Array(dues))
        var spoken = first - random.number(1...30)
        if random.happens(1, in: 2) { spoken = first + random.one(of: Self.late) }
        spoken = min(spoken, today)
        let isWorking = random.happens(1, in: 5)
        for day in first...(first + random.one(of: [0, 0, 0, 1, 4])) {
            let word = NaiveWord(day: day, isWorking: isWorking, announcedOn: spoken)
            contract.words.append(word)
            model.announce(word)
        }
        return max(contract.start, random.happens(1, in: 2) ? first : spoken)
    }

    private mutating func record(_ content: NaiveFact.Content, on day: Int) {
        let fact = NaiveFact(nextEntry, on: day, content)
        nextEntry += 1
        facts.append(fact)
        model.add(fact)
    }

    /// Takes an act back, mostly one of the last.
    private mutating func reverse(using random: inout SplitMix64) -> Int? {
        let among = random.happens(9, in: 10) ? min(facts.count, 12) : facts.count
        let index = facts.count - 1 - random.number(0...(among - 1))
        let fact = facts[index]
        if case .draw = fact.content {
            // The first draw fixes the due dates: another may take its place only while it still fits.
            let others = facts.indices.filter { $0 != index }.compactMap { drawDay(facts[$0]) }
            if let first = others.min(), !mayDrawFirst(on: first, last: others.max()!) { return nil }
        }
        facts.remove(at: index)
        model.remove(fact)
        return fact.on
    }

    /// Takes back what used more credit than there was, which the fund would not have let stand, and now
    /// and then the payment that settled: a settled loan has little left to tell.
    private mutating func mend(using random: inout SplitMix64) -> Int? {
        let loan = model.loan(on: today)
        var index: Int?
        for flaw in loan.flaws {
            guard case .creditShort(let entry, _) = flaw, !random.happens(1, in: 10) else { continue }
            index = facts.firstIndex { $0.entry == entry }
        }
        if index == nil, loan.drawn > 0, loan.payoff == 0, random.happens(1, in: 2) {
            let payments = facts.indices.filter { facts[$0].isPayment && facts[$0].on <= today }
            index = payments.max { facts[$0].on < facts[$1].on }
        }
        guard let index else { return nil }
        let fact = facts.remove(at: index)
        model.remove(fact)
        return fact.on
    }

    private func drawDay(_ fact: NaiveFact) -> Int? {
        if case .draw = fact.content { return fact.on }
        return nil
    }

    private func mayDrawFirst(on first: Int, last: Int) -> Bool {
        if first >= contract.firstDrawBefore { return false }
        let rows = contract.dueDates(drawnOn: first)
        return last < rows[rows.count - 1].due
    }

    private func amount(_ dong: Int64) -> Int64? {
        dong > 0 ? min(dong, Contract.mostDong) : nil
    }

    private mutating func content(on day: Int, using random: inout SplitMix64) -> NaiveFact.Content? {
        let loan = model.loan(on: day)
        if loan.drawn == 0 || random.happens(1, in: 9) {
            return draw(on: day, using: &random)
        }
        switch random.number(0...19) {
        case 0...12: return payment(loan, using: &random)
        case 13, 14: return .rate(Contract.rate(using: &random))
        case 15, 16: return waiver(loan, using: &random)
        case 17:
            let most = random.happens(1, in: 20) ? loan.credit + 1_000 : loan.credit
            return amount(part(of: most, using: &random)).map { .creditUse($0) }
        case 18:
            return amount(part(of: loan.credit, using: &random)).map { .creditRefund($0) }
        default: return nil
        }
    }

    private func part(of most: Int64, using random: inout SplitMix64) -> Int64 {
        if most <= 0 || random.happens(1, in: 3) { return most }
        return Int64(random.number(1...Int(most)))
    }

    private func draw(on day: Int, using random: inout SplitMix64) -> NaiveFact.Content? {
        var drawn: Int64 = 0
        var days = [day]
        for fact in facts {
            guard case .draw(let amount) = fact.content else { continue }
            drawn += amount
            days.append(fact.on)
        }
        guard mayDrawFirst(on: days.min()!, last: days.max()!) else { return nil }
        let left = contract.terms.amount - drawn
        return amount(part(of: left, using: &random)).map { .draw($0) }
    }

    private func payment(_ loan: NaiveLoan, using random: inout SplitMix64) -> NaiveFact.Content? {
        let due = loan.duePrincipal + loan.dueInterest + loan.overdueInterest + loan.lateInterest
        let dong: Int64
        switch random.number(0...19) {
        case 0, 1: dong = Int64(random.number(1...1_000))
        case 2...7: dong = due
        case 8...10: dong = part(of: due, using: &random)
        case 11, 12: dong = due + part(of: loan.notDue, using: &random) / 8
        case 13: dong = loan.payoff - Int64(random.number(0...1))
        case 14 where random.happens(1, in: 3): dong = loan.payoff + Int64(random.number(1...1_000_000))
        case 16: dong = loan.nextDue()?.amount ?? due
        default: dong = part(of: loan.payoff, using: &random) / 10
        }
        let rule = random.happens(1, in: 2) ? random.one(of: NaiveTerms.Prepayment.allCases) : nil
        let early = random.happens(1, in: 4) ? random.one(of: NaiveTerms.Early.allCases) : nil
        return amount(dong).map { .payment($0, rule, early) }
    }

    private func waiver(_ loan: NaiveLoan, using random: inout SplitMix64) -> NaiveFact.Content? {
        let owing: [(component: NaiveFact.Component, owed: Int64)] = [
            (.interest, loan.dueInterest + loan.interestAccrued),
            (.overdueInterest, loan.overdueInterest), (.lateInterest, loan.lateInterest),
        ]
        // Overdue and late interest are rarer, and no less worth a waiver.
        let rare = owing.dropFirst().filter { $0.owed > 0 }
        let (component, owed) = rare.isEmpty ? owing[0] : random.one(of: rare + [owing[0]])
        let most = random.happens(1, in: 30) ? owed + 500 : owed
        return amount(part(of: most, using: &random)).map { .waiver(component, $0) }
    }
}
