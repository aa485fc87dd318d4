import FundCore
import FundTestSupport
import Testing

/// Holds the engine's figures of one day against the model's.
struct Comparison {
    let contract: Contract
    let facts: [LoanFact]
    let day: Int

    var fold: LoanFold {
        var fold = LoanFold(contract.terms, calendar: contract.calendar)
        fold.apply(facts, until: CalendarDate(day: Int32(day)))
        return fold
    }

    /// What differs, with the model told to live from the first day.
    func differences(mistake: NaiveLoan.Mistake? = nil, schedules: Bool) -> [String] {
        var life = NaiveLife(contract, mistake: mistake)
        for fact in facts { life.add(fact) }
        return differences(from: life.loan(on: day), schedules: schedules)
    }

    func differences(from loan: NaiveLoan, schedules: Bool) -> [String] {
        let fold = self.fold
        var found = Figures(fold).differences(from: Figures(loan))
        if schedules {
            let (ours, theirs) = (fold.schedule().plainRows, loan.scheduleRows)
            if ours != theirs {
                for index in 0..<max(ours.count, theirs.count) {
                    let a = index < ours.count ? ours[index] : []
                    let b = index < theirs.count ? theirs[index] : []
                    if a != b { found.append("schedule row \(index + 1): engine \(a), model \(b)") }
                }
            }
        }
        return found
    }

    /// The same disagreement with as few facts as it needs, for a person to read.
    func shrunk(schedules: Bool) -> Comparison {
        var least = self
        var index = 0
        while index < least.facts.count {
            var facts = least.facts
            facts.remove(at: index)
            let tried = Comparison(contract: contract, facts: facts, day: day)
            let first = facts.filter(\.isDraw).map { Int($0.on.day) }.min() ?? .max
            if first < contract.firstDrawBefore, !tried.differences(schedules: schedules).isEmpty {
                least = tried
            } else {
                index += 1
            }
        }
        return least
    }

    func report(seed: UInt64, act: Int, schedules: Bool) -> String {
        let least = shrunk(schedules: schedules)
        let differences = least.differences(schedules: schedules)
        return """
            seed \(seed), act \(act): COOPFUND_SEED=\(seed) repeats it
            \(contract.text)
            \(least.facts.map(\.text).joined(separator: "\n"))
            at the end of \(NaiveCalendar.wall.text(day)) (day \(day)):
            \((differences.isEmpty ? ["only with the facts before it was shrunk"] : differences).joined(separator: "\n"))
            """
    }
}

extension LoanFact {
    var isPayment: Bool {
        if case .payment = content { true } else { false }
    }

    var isDraw: Bool {
        if case .draw = content { true } else { false }
    }
}

@Suite struct `A simulated life of a loan` {
    static let acts = 500

    @Test(arguments: Seeds.counting(to: 200))
    func `agrees with a model that lives through every day`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let contract = Contract(using: &random)
        var life = RandomLife(contract, acts: Self.acts, using: &random)
        for act in 1...Self.acts {
            let touched = life.act(using: &random)
            for day in daysToCompare(touched, life, act: act, using: &random) {
                let comparison = Comparison(contract: contract, facts: life.facts, day: day)
                let schedules = act % 40 == 0
                let loan = life.model.loan(on: day)
                if comparison.differences(from: loan, schedules: schedules).isEmpty { continue }
                let report = comparison.report(seed: seed, act: act, schedules: schedules)
                Issue.record(Comment(rawValue: report))
                return
            }
        }
    }

    /// The day of the act or one soon after, and a few times any day at all.
    private func daysToCompare(
        _ touched: Int, _ life: RandomLife, act: Int, using random: inout SplitMix64
    ) -> [Int] {
        var day = touched + (random.happens(1, in: 3) ? 0 : random.number(-3...45))
        day = max(day, life.contract.start - 2)
        if random.happens(1, in: 40) {
            return [day, random.number((life.contract.start - 2)...(life.contract.lastDue + 100))]
        }
        return [day]
    }
}
