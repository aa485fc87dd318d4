import FundCore

/// Holds the engine's figures of one day against the model's.
struct Comparison {
    let contract: Contract
    let facts: [NaiveFact]
    let day: Int
    /// The engine's calendar of the contract, where it is at hand: to make one takes long.
    var calendar: WorkingCalendar?

    /// The engine at the end of the day, with the words about days off that were known then.
    var fold: LoanFold {
        let calendar = (calendar ?? WorkingCalendar(contract.words)).announced(by: CalendarDate(day))
        var fold = LoanFold(LoanTerms(contract.terms), calendar: calendar)
        fold.apply(facts.map(LoanFact.init), until: CalendarDate(day))
        return fold
    }

    /// What differs, with the model told to live from the first day.
    func differences(mistake: NaiveLoan.Mistake? = nil, schedules: Bool) -> [String] {
        var life = NaiveLife(contract.terms, from: contract.start, contract.holidays, mistake: mistake)
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

    /// The same disagreement with as few facts and words as it needs, for a person to read.
    func shrunk(schedules: Bool) -> Comparison {
        var least = self
        func keep(_ tried: Comparison) -> Bool {
            let first = tried.facts.filter(\.isDraw).map(\.on).min() ?? .max
            if first >= contract.firstDrawBefore || tried.differences(schedules: schedules).isEmpty {
                return false
            }
            least = tried
            return true
        }
        var index = 0
        while index < least.facts.count {
            var facts = least.facts
            facts.remove(at: index)
            if !keep(Comparison(contract: least.contract, facts: facts, day: day)) { index += 1 }
        }
        for drop in [least.contract.words.filter { $0.announcedOn != 0 }, []] {
            var contract = least.contract
            contract.words = drop
            _ = keep(Comparison(contract: contract, facts: least.facts, day: day))
        }
        index = 0
        while index < least.contract.words.count, least.contract.words.count < 40 {
            var contract = least.contract
            contract.words.remove(at: index)
            if !keep(Comparison(contract: contract, facts: least.facts, day: day)) { index += 1 }
        }
        while !least.contract.terms.steps.isEmpty {
            var contract = least.contract
            contract.terms.steps.removeLast()
            if !keep(Comparison(contract: contract, facts: least.facts, day: day)) { break }
        }
        return least
    }

    func report(seed: UInt64, act: Int, schedules: Bool) -> String {
        let least = shrunk(schedules: schedules)
        let differences = least.differences(schedules: schedules)
        return """
            seed \(seed), act \(act): COOPFUND_SEED=\(seed) repeats it
            \(least.contract.text)
            \(least.facts.map(\.text).joined(separator: "\n"))
            at the end of \(NaiveCalendar.wall.text(day)) (day \(day)):
            \((differences.isEmpty ? ["only with the facts before it was shrunk"] : differences).joined(separator: "\n"))
            """
    }
}

/// A life of random acts, held against the engine after every act.
struct SimulatedLife {
    /// One seed is one life, in the tests and in the run of an hour.
    static let acts = 150

    let seed: UInt64

    /// The first disagreement, with the least that shows it; nil where there is none.
    func firstDisagreement() -> String? {
        var random = SplitMix64(seed: seed)
        let contract = Contract(using: &random)
        var life = RandomLife(contract, acts: Self.acts, using: &random)
        var calendar = WorkingCalendar(contract.words)
        var words = contract.words.count
        for act in 1...Self.acts {
            let touched = life.act(using: &random)
            if life.contract.words.count != words {
                words = life.contract.words.count
                calendar = WorkingCalendar(life.contract.words)
            }
            for day in daysToCompare(touched, life, using: &random) {
                let comparison = Comparison(
                    contract: life.contract, facts: life.facts, day: day, calendar: calendar)
                let schedules = act % 15 == 0
                if comparison.differences(from: life.model.loan(on: day), schedules: schedules).isEmpty {
                    continue
                }
                return comparison.report(seed: seed, act: act, schedules: schedules)
            }
        }
        return nil
    }

    /// The day of the act or one soon after, and a few times any day at all.
    private func daysToCompare(_ touched: Int, _ life: RandomLife, using random: inout SplitMix64) -> [Int] {
        var day = touched + (random.happens(1, in: 3) ? 0 : random.number(-3...45))
        day = max(day, life.contract.start - 2)
        if random.happens(1, in: 40) {
            return [day, random.number((life.contract.start - 2)...(life.contract.lastDue + 100))]
        }
        return [day]
    }
}
