import FundTestSupport
import Testing

/// What holds for every life that is made up, whoever is asked.
@Suite struct `A random life of a borrower` {
    /// What reads the published lives reads these: the words say all that the facts do, what is refused included.
    @Test(arguments: Seeds.counting(to: 30))
    func `is read back from its words to the same figures`(seed: UInt64) throws {
        var outside = OutsideLives()
        try outside.tell(riskLife: try OutsideLives.line(RiskLine(seed: seed, acts: 40).text))
        #expect(outside.differences == [], "seed \(seed): COOPFUND_SEED=\(seed) repeats it")
        #expect(outside.figures > 0)
    }

    @Test(arguments: Seeds.counting(to: 30))
    func `adds up on every day that is looked at`(seed: UInt64) {
        for (life, debt, day) in Self.looks(seed) {
            let all = life.borrower(on: day)
            let loan = all.debts[debt]
            let parts = loan.principalOutstanding + loan.dueInterest + loan.interestAccrued
            #expect(loan.payoff == parts + loan.overdueInterest + loan.lateInterest, life.comment(day))
            #expect(loan.drawn == loan.paid.principal + loan.principalOutstanding, life.comment(day))
            let planned = loan.rows[loan.next...].reduce(0) { $0 + $1.principal }
            #expect(planned == loan.notDue, life.comment(day))
            #expect(loan.flaws == [], life.comment(day))

            let own = loan.ownGroup
            let group = all.group(of: loan)
            #expect((1...5).contains(own.group) && group.group >= own.group, life.comment(day))
            let late = loan.payoff == 0 ? 1 : NaiveStanding.group(daysPastDue: loan.oldestLate?.days ?? 0)
            #expect(own.group >= late, life.comment(day))
            #expect(
                !group.reasons.isEmpty || group.group == 1 || loan.lostOn != nil, life.comment(day))
        }
    }

    @Test(arguments: Seeds.counting(to: 30))
    func `stands still while it is frozen`(seed: UInt64) {
        for (life, debt, day) in Self.looks(seed) {
            var own = life.debts[debt].life
            let (before, loan) = (own.loan(on: day - 1), own.loan(on: day))
            guard let freeze = loan.freeze(of: day), own.facts(on: day).isEmpty else { continue }
            #expect(loan.oldestLate?.days == before.oldestLate?.days || before.oldestLate == nil)
            #expect(loan.overduePrincipal == before.overduePrincipal, life.comment(day))
            #expect(loan.overdueInterest == before.overdueInterest, life.comment(day))
            #expect(loan.lateInterest == before.lateInterest, life.comment(day))
            #expect(loan.dueInterest == before.dueInterest, life.comment(day))
            if !freeze.bearsInTerm { #expect(loan.payoff == before.payoff, life.comment(day)) }
            #expect(loan.ownGroup.group >= before.ownGroup.group, life.comment(day))
            #expect(loan.rows[loan.next...].allSatisfy { $0.due > freeze.until }, life.comment(day))
        }
    }

    @Test(arguments: Seeds.counting(to: 30))
    func `does not depend on the order in which facts are entered`(seed: UInt64) {
        let life = RiskLife(seed: seed)
        var random = SplitMix64(seed: seed)
        for debt in life.debts {
            var (one, other) = (debt.life, debt.life.empty)
            for fact in debt.facts.shuffled(using: &random) { other.add(fact) }
            for day in [life.today - 90, life.today, life.today + 200] {
                let (a, b) = (one.loan(on: day), other.loan(on: day))
                #expect(a.scheduleRows == b.scheduleRows, life.comment(day))
                #expect(a.payoff == b.payoff && a.ownGroup == b.ownGroup, life.comment(day))
            }
        }
    }

    /// Lives that never go wrong would prove little.
    @Test func `has every kind of day`() {
        var seen: [String: Int] = [:]
        for seed in UInt64(1)...260 {
            _ = RiskLife(seed: seed) { life, step in
                for kind in life.kinds(of: step) { seen[kind, default: 0] += 1 }
            }
        }
        let kinds = [
            "draw", "repay", "rate", "waive", "inability", "credit", "group", "reschedule", "recall",
            "freeze",
            "unfreeze", "write-off", "recover", "lost",
            "--due", "--instalments", "--kind", "--defer-interest", "--keep-group", "--late-by-decision",
            "in-term", "attempt", "reversal", "day off", "found late", "prepaid ahead", "frozen and late",
            "days-past-due", "rescheduled-1", "rescheduled-1-overdue", "rescheduled-2",
            "rescheduled-2-overdue",
            "rescheduled-3", "interest-reduced", "by-hand", "contagion", "probation", "kept-by-policy",
            "frozen", "back in group 1",
        ]
        for kind in kinds { #expect(seen[kind, default: 0] >= 5, "\(kind): \(seen[kind, default: 0])") }
    }

    /// The life as it was when a debt was looked at.
    private static func looks(_ seed: UInt64) -> [(RiskLife, debt: Int, on: Int)] {
        var looks: [(RiskLife, debt: Int, on: Int)] = []
        _ = RiskLife(seed: seed) { life, step in
            if case .show(let debt, let day) = step { looks.append((life, debt, day)) }
        }
        return looks
    }
}

extension RiskLife {
    /// What a failure prints.
    func comment(_ day: Int) -> Comment {
        Comment(rawValue: "\(text)\nat the end of \(NaiveCalendar.wall.text(day))")
    }

    /// What a step shows, in the words of the rules.
    fileprivate func kinds(of step: Step) -> Set<String> {
        switch step {
        case .attempt: return ["attempt"]
        case .reversal: return ["reversal"]
        case .word: return ["day off"]
        case .schedule: return []
        case .fact(_, let fact):
            let words = fact.words("")
            var kinds = Set(words.filter { $0.hasPrefix("--") }).union([words[1]])
            if fact.isDraw { kinds.insert("draw") }
            if words.contains("inability") { kinds.insert("inability") }
            if words.contains("in-term") { kinds.insert("in-term") }
            if fact.on < today { kinds.insert("found late") }
            return kinds
        case .show(let debt, let day):
            let all = borrower(on: day)
            let loan = all.debts[debt]
            var kinds = Set(all.group(of: loan).reasons)
            if loan.lostOn != nil, loan.payoff > 0 { kinds.insert("lost") }
            if loan.prepaidAhead > 0 { kinds.insert("prepaid ahead") }
            if loan.frozenUntil != nil, loan.overduePrincipal > 0 { kinds.insert("frozen and late") }
            let isBack = loan.standing.counted > 0 && loan.payoff > 0 && loan.ownGroup.group == 1
            if isBack { kinds.insert("back in group 1") }
            return kinds
        }
    }
}
