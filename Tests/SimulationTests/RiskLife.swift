/// One borrower with a few debts that are drawn, paid, changed, frozen, waived and put into groups at random, and
/// questions between. A seed is a life.
///
/// Acts are entered in another order than their days have; only what the model's own state shows to be allowed is
/// recorded, and what it shows to be refused is kept as an attempt now and then.
struct RiskLife {
    enum Step {
        case fact(debt: Int, NaiveFact)
        case attempt(debt: Int, NaiveFact, reason: NaiveRefusal)
        /// Takes back a fact, by its entry.
        case reversal(debt: Int, NaiveFact)
        case word(NaiveWord)
        case show(debt: Int, on: Int)
        case schedule(debt: Int, on: Int)
    }

    let seed: UInt64
    private(set) var debts: [RiskDebt] = []
    private(set) var words: [NaiveWord] = []
    private(set) var steps: [Step] = []
    private(set) var today: Int
    private var nextEntry: Int64 = 1
    private var random: SplitMix64
    /// Whether facts are taken back: the words of a reversal need the number of an entry.
    private let reverses: Bool
    private let see: (RiskLife, Step) -> Void

    /// Calls `see` with each step, so that the life can be looked at as it goes.
    init(
        seed: UInt64, acts: Int = 40, reverses: Bool = true,
        see: @escaping (RiskLife, Step) -> Void = { _, _ in }
    ) {
        self.seed = seed
        self.reverses = reverses
        self.see = see
        random = SplitMix64(seed: seed &+ 2 << 32)
        let wall = NaiveCalendar.wall
        today = wall.monthStarts[(random.number(2022...2024) - 1970) * 12 + random.number(0...11)]
        today += random.number(0...27)
        for number in 1...random.one(of: [1, 1, 2, 2, 3]) {
            debts.append(
                RiskDebt(number: "R\(seed)-\(number)", from: today + random.number(0...20), using: &random))
        }
        today = debts.map(\.signedOn).max()!
        for debt in debts.indices {
            let first = debts[debt].signedOn
            let all = random.happens(3, in: 4)
            let amount = all ? debts[debt].terms.amount : debts[debt].terms.amount * 3 / 5
            enter(.draw(amount), debt, on: first)
        }
        for _ in 0..<acts { act() }
    }

    private mutating func put(_ step: Step) {
        steps.append(step)
        see(self, step)
    }

    // MARK: One act

    private mutating func act() {
        // A debt that is settled has little left to tell.
        let living = debts.indices.filter { debts[$0].life.loan(on: today).payoff > 0 }
        if living.isEmpty { return }
        let debt = random.one(of: living)
        let loan = debts[debt].life.loan(on: today)
        if loan.frozenUntil != nil, loan.oldestLate != nil, random.happens(1, in: 2) {
            // The group stays what it was though nothing is late any more.
            payWhatIsDue(debt)
            return ask(debt, today)
        }
        // Way backs come to their end only where instalments are paid on their day.
        if random.happens(2, in: 5), let next = loan.nextDue(), next.on < today + 400 {
            today = max(today, next.on)
            if random.happens(4, in: 5) { payWhatIsDue(debt) }
        } else if random.happens(2, in: 3) {
            today += random.one(of: [0, 1, 1, 5, 9, 10, 29, 30, random.number(0...40)])
        }
        if random.happens(1, in: 14) { return announce() }
        if random.happens(1, in: 12), freezeWhatADayOffMoved(debt) { return }
        if reverses, random.happens(1, in: 12), takeBack(debt) { return }
        var day = today
        if random.happens(1, in: 6) { day = max(debts[debt].signedOn, today - random.number(1...60)) }
        for _ in 0..<6 {
            let loan = debts[debt].life.loan(on: day)
            if let content = content(loan, debts[debt], on: day, using: &random) {
                var on = day
                if case .rate = content, random.happens(1, in: 4) { on += random.number(1...60) }
                if enter(content, debt, on: on) { break }
            }
        }
        ask(debt, day)
    }

    private mutating func payWhatIsDue(_ debt: Int) {
        let loan = debts[debt].life.loan(on: today)
        let due = loan.duePrincipal + loan.dueInterest + loan.overdueInterest + loan.lateInterest
        if due > 0 { enter(.payment(due, nil, nil), debt, on: today) }
    }

    /// Frozen on a day off that moved a due date: the date by the contract has come, and nothing is due.
    private mutating func freezeWhatADayOffMoved(_ debt: Int) -> Bool {
        let loan = debts[debt].life.loan(on: today)
        let row = loan.rows[loan.next...].first { $0.nominal < $0.due && $0.due > today + 1 }
        guard let row, row.nominal < today + 100 else { return false }
        today = max(today, random.number(row.nominal...(row.due - 1)))
        let until = today + random.one(of: [1, 2, 13, 30, 33])
        let isFrozen = enter(.freeze(until: until, bearsInTerm: random.happens(1, in: 3)), debt, on: today)
        ask(debt, today)
        return isFrozen
    }

    @discardableResult
    private mutating func enter(_ content: NaiveFact.Content, _ debt: Int, on day: Int) -> Bool {
        let fact = NaiveFact(nextEntry, on: day, content)
        if let reason = debts[debt].refusal(of: fact) {
            // Refused for the facts of its own day, and not for what it would do to later ones.
            if debts[debt].life.refusal(of: fact) == reason, reason.isWritten, random.happens(1, in: 3) {
                put(.attempt(debt: debt, fact, reason: reason))
            }
            return false
        }
        nextEntry += 1
        debts[debt].record(fact)
        put(.fact(debt: debt, fact))
        return true
    }

    private mutating func takeBack(_ debt: Int) -> Bool {
        guard debts[debt].facts.count > 2 else { return false }
        let fact = debts[debt].facts[random.number(1...(debts[debt].facts.count - 1))]
        guard debts[debt].stands(without: fact) else { return false }
        debts[debt].takeBack(fact)
        put(.reversal(debt: debt, fact))
        return true
    }

    /// A day off, mostly a due date and in good time.
    private mutating func announce() {
        let dues = debts.flatMap { debt -> [Int] in
            var life = debt.life
            return life.loan(on: today).rows.map(\.due).filter { $0 > today - 10 && $0 < today + 120 }
        }
        let day =
            dues.isEmpty || random.happens(1, in: 4) ? today + random.number(1...40) : random.one(of: dues)
        let spoken = random.happens(1, in: 4) ? max(day, today) : today
        let word = NaiveWord(day: day, isWorking: false, announcedOn: spoken)
        if words.contains(where: { $0.day == day }) || NaiveCalendar.wall.days[day].weekday >= 5 { return }
        words.append(word)
        for debt in debts.indices { debts[debt].life.announce(word) }
        put(.word(word))
        today = max(today, spoken)
    }

    /// The debt on the day of the act and another one on a day when groups change.
    private mutating func ask(_ debt: Int, _ day: Int) {
        put(.show(debt: debt, on: day))
        if random.happens(1, in: 3) {
            let other = random.number(0...(debts.count - 1))
            let oldest = debts[other].life.loan(on: day).oldestLate
            let ahead = random.one(of: [1, 9, 10, 29, 30, 89, 90, 180])
            let late = oldest.map { max(day, $0.due + ahead) } ?? day + random.one(of: [1, 10, 31, 92])
            put(.show(debt: other, on: late))
        }
        if random.happens(1, in: 5) { put(.schedule(debt: debt, on: day)) }
    }
}

extension RiskLife {
    /// The life as a person reads it: what was recorded and stands.
    var text: String {
        var lines = ["seed \(seed): COOPFUND_SEED=\(seed) repeats it"]
        for debt in debts {
            lines.append("\(debt.number): \(debt.terms.amount) " + debt.terms.words.joined(separator: " "))
            lines += debt.facts.map(\.text)
        }
        for word in words {
            let (spoken, day) = (NaiveCalendar.wall.text(word.announcedOn), NaiveCalendar.wall.text(word.day))
            lines.append("\(spoken) announced: \(day) off")
        }
        return lines.joined(separator: "\n")
    }
}
