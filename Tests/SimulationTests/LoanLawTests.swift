import FundCore
import FundTestSupport
import Testing

/// A random life that has been lived, and a few days to look at it.
struct LivedLife {
    let seed: UInt64
    let contract: Contract
    let terms: LoanTerms
    let calendar: WorkingCalendar
    /// The same in the model's words.
    let plainFacts: [NaiveFact]
    let facts: [LoanFact]
    /// The day on which the last act was entered.
    let today: Int
    /// Days from before the first draw to after the last due date, in order.
    let days: [Int]
    var random: SplitMix64

    init(seed: UInt64, acts: Int = 60) {
        self.seed = seed
        // Other lives than the simulation's, with the same small seeds.
        random = SplitMix64(seed: seed &+ 1 << 32)
        var life = RandomLife(Contract(using: &random), acts: acts, using: &random)
        for _ in 0..<acts { _ = life.act(using: &random) }
        contract = life.contract
        plainFacts = life.facts
        facts = life.facts.map(LoanFact.init)
        today = life.today
        terms = LoanTerms(contract.terms)
        calendar = WorkingCalendar(life.contract.words)
        var days = [contract.start - 1, contract.lastDue, contract.lastDue + 90]
        for _ in 0..<4 { days.append(random.number(contract.start...contract.lastDue)) }
        for fact in facts.suffix(3) { days.append(Int(fact.on.day)) }
        self.days = days.sorted()
    }

    func fold(_ facts: [LoanFact], until day: Int) -> LoanFold {
        var fold = LoanFold(terms, calendar: calendar)
        fold.apply(facts, until: CalendarDate(day: Int32(day)))
        return fold
    }

    func position(_ facts: [LoanFact], on day: Int) -> LoanPosition {
        LoanFold.position(
            of: terms, facts: facts, calendar: calendar,
            on: CalendarDate(day: Int32(day)))
    }

    /// What a failure prints.
    func comment(_ day: Int) -> Comment {
        Comment(
            rawValue: """
                seed \(seed): COOPFUND_SEED=\(seed) repeats it
                \(contract.text)
                \(plainFacts.map(\.text).joined(separator: "\n"))
                at the end of \(NaiveCalendar.wall.text(day))
                """)
    }
}

@Suite struct `The laws of a loan` {
    @Test(arguments: Seeds.counting(to: 100))
    func `the parts add up to the whole`(seed: UInt64) {
        let life = LivedLife(seed: seed)
        for day in life.days {
            let fold = life.fold(life.facts, until: day)
            let position = fold.position
            let known = life.facts.filter { Int($0.on.day) <= day }
            #expect(
                position.drawn == position.paid.principal + position.principalOutstanding,
                life.comment(day))
            #expect(position.drawn == known.reduce(0) { $0 + $1.drawn }, life.comment(day))
            #expect(
                position.payoff
                    == position.principalOutstanding + position.interestDue + position.interestAccrued
                    + position.overdueInterest + position.lateInterest, life.comment(day))

            let moved = known.reduce(0) { $0 + $1.received - $1.refunded }
            #expect(fold.days.reduce(0) { $0 + $1.split.total } == moved, life.comment(day))
            #expect(fold.days.reduce(0) { $0 + $1.split.credit } == position.credit, life.comment(day))
            for split in fold.days {
                let ofTheDay = known.filter { $0.on == split.on }
                let movedThatDay = ofTheDay.reduce(0) { $0 + $1.received - $1.refunded }
                #expect(split.split.total == movedThatDay, life.comment(day))
            }
            let sum = fold.days.reduce(Split()) { $0 + $1.split }
            #expect(sum.principal == position.paid.principal, life.comment(day))
            #expect(sum.interest == position.paid.interest, life.comment(day))
            #expect(sum.overdueInterest == position.paid.overdueInterest, life.comment(day))
            #expect(sum.lateInterest == position.paid.lateInterest, life.comment(day))
            #expect(fold.days.map(\.on) == Set(fold.days.map(\.on)).sorted(), life.comment(day))
        }
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `nothing that is owed is ever below zero`(seed: UInt64) {
        let life = LivedLife(seed: seed)
        for day in life.days {
            let position = life.position(life.facts, on: day)
            let least = [
                position.principalOutstanding, position.principalOverdue, position.interestDue,
                position.interestAccrued, position.overdueInterest, position.lateInterest,
                position.nextDueAmount, Int64(position.daysPastDue), position.paid.principal,
                position.paid.interest, position.paid.overdueInterest, position.paid.lateInterest,
            ].min()!
            #expect(least >= 0, life.comment(day))
            #expect(position.principalOverdue <= position.principalOutstanding, life.comment(day))
        }
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `the order in which facts are entered does not matter`(seed: UInt64) {
        var life = LivedLife(seed: seed)
        // A flaw is named by its entry, and of two new rates on one day only the last can hold.
        var rateDays: Set<CalendarDate> = []
        let facts = life.facts.filter { !$0.isRateChange || rateDays.insert($0.on).inserted }
        guard life.fold(facts, until: life.days.last!).flaws.isEmpty else { return }
        var entries = facts.map(\.entry)
        entries.shuffle(using: &life.random)
        var shuffled = zip(entries, facts).map { LoanFact(entry: $0, on: $1.on, $1.content) }
        shuffled.shuffle(using: &life.random)
        for day in life.days {
            let same = life.position(shuffled, on: day) == life.position(facts, on: day)
            #expect(same, life.comment(day))
        }
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `a payment split in two on its day changes nothing`(seed: UInt64) {
        var life = LivedLife(seed: seed)
        var halves: [LoanFact] = []
        for fact in life.facts {
            guard case .payment(let amount, let rule, let early) = fact.content, amount.money.dong > 1 else {
                halves.append(fact)
                continue
            }
            let first = Int64(life.random.number(1...Int(amount.money.dong - 1)))
            for part in [first, amount.money.dong - first] {
                halves.append(
                    LoanFact(entry: fact.entry, on: fact.on, .payment(Amount(Money(part))!, rule, early)))
            }
        }
        for day in life.days {
            let (split, whole) = (life.fold(halves, until: day), life.fold(life.facts, until: day))
            let same = split.position == whole.position && split.days == whole.days
            #expect(same, life.comment(day))
        }
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `a position does not change by what happens after its day`(seed: UInt64) {
        let life = LivedLife(seed: seed)
        for day in life.days {
            // What falls due next is reckoned with the rates on record for later days.
            let known = life.facts.filter { Int($0.on.day) <= day || $0.isRateChange }
            let same = life.position(known, on: day) == life.position(life.facts, on: day)
            #expect(same, life.comment(day))
        }
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `a fold that stops on the way ends where one that does not stop ends`(seed: UInt64) {
        let life = LivedLife(seed: seed)
        var stopping = LoanFold(life.terms, calendar: life.calendar)
        var taken = Int.min
        for day in life.days {
            // Rates for later days are on record, and show in the schedule.
            let since = life.facts.filter { fact in
                Int(fact.on.day) > taken && (Int(fact.on.day) <= day || fact.isRateChange)
            }
            stopping.apply(since, until: CalendarDate(day: Int32(day)))
            taken = day
            let direct = life.fold(life.facts, until: day)
            let same = stopping.position == direct.position && stopping.schedule() == direct.schedule()
            #expect(same, life.comment(day))
        }
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `a payment of the payoff settles, and what is above it is credit`(seed: UInt64) {
        let life = LivedLife(seed: seed)
        let excess: Int64 = 12_345
        for day in life.days {
            let known = life.facts.filter { Int($0.on.day) <= day }
            let before = life.position(known, on: day)
            if before.status != .active { continue }
            for (above, later) in [(0, 0), (0, 1), (excess, 0), (excess, 40), (0, 800)] {
                guard let money = Money(exactly: before.payoff + above) else { continue }
                let payoff = Amount(money)!
                // Last of its day in entry, though not always in effect.
                let last = LoanFact(
                    entry: 1_000_000, on: CalendarDate(day: Int32(day)), .payment(payoff, .level, .atDue))
                if known.contains(where: { Int($0.on.day) == day && !$0.isDraw }) { continue }
                // Nor where money that was held covered instalments after the payments of this day.
                if life.fold(known, until: day).days.last?.on == last.on { continue }
                let after = life.position(known + [last], on: day + later)
                #expect(after.payoff == 0, life.comment(day))
                #expect(after.status == .settled, life.comment(day))
                #expect(after.credit == before.credit + above, life.comment(day))
                #expect(after.daysPastDue == 0, life.comment(day))
                #expect(after.nextDueOn == nil && after.nextDueAmount == 0, life.comment(day))
                #expect(after.paid.principal == after.drawn, life.comment(day))
            }
        }
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `a schedule keeps the principal`(seed: UInt64) {
        let life = LivedLife(seed: seed)
        for day in life.days {
            let fold = life.fold(life.facts, until: day)
            let position = fold.position
            let rows = fold.schedule().rows
            if position.drawn == 0 {
                #expect(rows.isEmpty, life.comment(day))
                continue
            }
            let past = rows.filter { Int($0.dueOn.day) <= day }
            let coming = rows.filter { Int($0.dueOn.day) > day }
            let unpaid = past.reduce(0) { $0 + ($1.unpaid ?? 0) }
            #expect(
                unpaid + coming.reduce(0) { $0 + $1.principal }
                    == position.principalOutstanding + position.interestDue, life.comment(day))
            #expect(past.allSatisfy { $0.unpaid != nil } && coming.allSatisfy { $0.unpaid == nil })
            // Without a payment nothing is prepaid.
            let draws = life.facts.filter(\.isDraw)
            let unpaidLoan = life.fold(draws, until: day)
            #expect(unpaidLoan.schedule().totalPrincipal == unpaidLoan.drawn, life.comment(day))
            #expect(rows.map(\.number) == Array(1...rows.count), life.comment(day))
            #expect(rows.map(\.dueOn) == rows.map(\.dueOn).sorted(), life.comment(day))
        }
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `a loan paid by its plan is never overdue and ends settled`(seed: UInt64) {
        let life = LivedLife(seed: seed)
        let draws = life.facts.filter(\.isDraw).sorted { $0.on < $1.on }
        guard let last = draws.last else { return }
        var facts = draws
        // Instalments before the last draw are paid as they stand on their day.
        while let due = life.fold(facts, until: Int(last.on.day)).firstUnpaid {
            facts.append(due)
            if facts.count > 500 { break }
        }
        let plan = life.fold(facts, until: Int(last.on.day)).schedule()
        if plan.rows.contains(where: { $0.total > Money.limit }) { return }
        for row in plan.rows where row.unpaid == nil && row.total > 0 {
            facts.append(
                LoanFact(entry: 1_000, on: row.dueOn, .payment(Amount(Money(row.total))!, nil)))
        }
        let end = Int(plan.rows.last!.dueOn.day)
        let position = life.position(facts, on: end)
        #expect(position.status == .settled, life.comment(end))
        #expect(position.payoff == 0 && position.credit == 0, life.comment(end))
        let overdue = position.paid.overdueInterest + position.paid.lateInterest
        #expect(overdue == 0, life.comment(end))
    }

    @Test(arguments: Seeds.counting(to: 100))
    func `the plan of a contract is the schedule of its only draw`(seed: UInt64) {
        let life = LivedLife(seed: seed)
        // Days off that are announced later are not known to a plan.
        var contract = life.contract
        contract.words.removeAll { $0.announcedOn != 0 }
        let (terms, calendar) = (life.terms, WorkingCalendar(contract.words))
        let start = CalendarDate(contract.start)
        let planned = Schedule.planned(terms, draws: [(start, terms.amount)], calendar: calendar)
        var fold = LoanFold(terms, calendar: calendar)
        fold.apply([LoanFact(entry: 1, on: start, .draw(terms.amount))], until: start)
        #expect(planned == fold.schedule(), life.comment(contract.start))
        #expect(planned.totalPrincipal == contract.terms.amount)
        #expect(planned.rows.last?.balance == 0)
        var model = NaiveLife(contract.terms, from: contract.start, contract.holidays)
        model.add(NaiveFact(1, on: contract.start, .draw(contract.terms.amount)))
        #expect(planned.plainRows == model.loan(on: contract.start).scheduleRows)
    }
}

extension LoanFact {
    fileprivate var isRateChange: Bool {
        if case .rateChange = content { true } else { false }
    }
    var isDraw: Bool {
        if case .draw = content { true } else { false }
    }
    fileprivate var drawn: Int64 {
        if case .draw(let amount) = content { amount.money.dong } else { 0 }
    }
    fileprivate var received: Int64 {
        if case .payment(let amount, _, _) = content { amount.money.dong } else { 0 }
    }
    fileprivate var refunded: Int64 {
        if case .creditRefund(let amount) = content { amount.money.dong } else { 0 }
    }
}

extension LoanFold {
    /// A payment of the first instalment that is unpaid, on its due date.
    fileprivate var firstUnpaid: LoanFact? {
        for row in schedule().rows {
            if let unpaid = row.unpaid, unpaid > 0 {
                return LoanFact(
                    entry: Int64(row.number + 2_000), on: row.dueOn, .payment(Amount(Money(unpaid))!, nil))
            }
        }
        return nil
    }
}
