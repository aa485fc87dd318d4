/// What is on record of one debt.
struct RiskRecord {
    var terms: NaiveTerms
    var signedOn: Int
    var facts: [NaiveFact]
}

/// Somebody's opinion on the debts of one borrower at the end of a day, by what is on record and what has been
/// said of days off.
typealias RiskOpinion = (_ debts: [RiskRecord], _ words: [NaiveWord], _ day: Int) -> [RiskFigures]

/// Holds another opinion against the model's.
struct RiskComparison {
    var debts: [RiskRecord]
    var words: [NaiveWord]
    let day: Int
    let other: RiskOpinion

    /// The model's own opinion, right or wrong on purpose.
    static func model(_ slip: NaiveSlip? = nil) -> RiskOpinion {
        { debts, words, day in
            let borrower = NaiveBorrower(
                debts: debts.map { debt in
                    var life = NaiveLife(debt.terms, from: debt.signedOn, NaiveHolidays(words), slip: slip)
                    for fact in debt.facts { life.add(fact) }
                    return life.loan(on: day)
                })
            return borrower.debts.map { RiskFigures($0, of: borrower) }
        }
    }

    /// With the model told to live from the first day.
    var differences: [String] { differences(from: Self.model()(debts, words, day)) }

    func differences(from ours: [RiskFigures]) -> [String] {
        let theirs = other(debts, words, day)
        var found: [String] = []
        for (index, model) in ours.enumerated() {
            found += theirs[index].differences(from: model).map { "debt \(index + 1) \($0)" }
        }
        return found
    }

    /// The same disagreement with as few debts, facts and words as it needs, for a person to read.
    var shrunk: RiskComparison {
        var least = self
        func keep(_ change: (inout RiskComparison) -> Void) -> Bool {
            var tried = least
            change(&tried)
            if !tried.stands || tried.differences.isEmpty { return false }
            least = tried
            return true
        }
        _ = keep { $0.words = [] }
        var debt = 0
        while least.debts.count > 1, debt < least.debts.count {
            if !keep({ $0.debts.remove(at: debt) }) { debt += 1 }
        }
        for debt in least.debts.indices {
            // The first draw stays: without it nothing else has a meaning.
            var fact = least.debts[debt].facts.count - 1
            while fact > 0 {
                _ = keep { $0.debts[debt].facts.remove(at: fact) }
                fact -= 1
            }
        }
        return least
    }

    /// Whether every fact could have been recorded.
    private var stands: Bool {
        debts.allSatisfy {
            RiskDebt.flaw(of: $0.facts, from: NaiveLife($0.terms, from: $0.signedOn, NaiveHolidays(words)))
                == nil
        }
    }

    func report(seed: UInt64) -> String {
        let wall = NaiveCalendar.wall
        let least = shrunk
        var lines = ["seed \(seed): COOPFUND_SEED=\(seed) repeats it"]
        for (index, debt) in least.debts.enumerated() {
            lines.append("debt \(index + 1) of \(debt.terms.amount), signed \(wall.text(debt.signedOn)):")
            lines.append(debt.terms.words.joined(separator: " "))
            lines += debt.facts.map(\.text)
        }
        for word in least.words {
            lines.append("\(wall.text(word.announcedOn)) announced: \(wall.text(word.day)) off")
        }
        lines.append("at the end of \(wall.text(day)) (day \(day)):")
        let differences = least.differences
        lines += differences.isEmpty ? ["only with what was remembered"] : differences
        return lines.joined(separator: "\n")
    }
}

/// A random life of a borrower, held against another opinion after every act.
struct SimulatedBorrower {
    let seed: UInt64

    /// The first disagreement, with the least that shows it; nil where there is none.
    func firstDisagreement(with other: @escaping RiskOpinion) -> String? {
        var found: RiskComparison?
        var random = SplitMix64(seed: seed &+ 3 << 32)
        _ = RiskLife(seed: seed) { life, step in
            guard found == nil, let day = step.day else { return }
            // The day itself, soon after it, and far off.
            for ahead in [0, random.number(1...45), random.number(46...400)] {
                let comparison = RiskComparison(
                    debts: life.debts.map {
                        RiskRecord(terms: $0.terms, signedOn: $0.signedOn, facts: $0.facts)
                    }, words: life.words, day: day + ahead, other: other)
                let borrower = life.borrower(on: day + ahead)
                let ours = borrower.debts.map { RiskFigures($0, of: borrower) }
                if !comparison.differences(from: ours).isEmpty {
                    found = comparison
                    return
                }
            }
        }
        return found?.report(seed: seed)
    }
}

extension RiskLife.Step {
    /// The day that what is recorded bears on.
    fileprivate var day: Int? {
        switch self {
        case .fact(_, let fact), .reversal(_, let fact): fact.on
        case .word(let word): word.announcedOn
        case .attempt, .show, .schedule: nil
        }
    }
}
