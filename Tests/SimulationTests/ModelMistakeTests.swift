import FundCore
import Testing

@Suite struct `The comparison with the model` {
    /// The lives in which a wrong model is to be found, made once.
    static let lives = (UInt64(1)...120).map { LivedLife(seed: $0) }

    /// A comparison that cannot fail proves nothing: each of these mistakes has to show.
    @Test(arguments: NaiveLoan.Mistake.allCases)
    func `notices a model that is wrong on purpose`(mistake: NaiveLoan.Mistake) {
        let noticed = Self.lives.contains { life in
            life.days.contains { day in
                let comparison = Comparison(contract: life.contract, facts: life.plainFacts, day: day)
                return !comparison.differences(mistake: mistake, schedules: true).isEmpty
            }
        }
        #expect(noticed, "no life shows that the model \(mistake)")
    }

    /// The lives of the mistakes are those in which the model that makes none agrees.
    @Test func `finds nothing where the model is right`() {
        for life in Self.lives.prefix(40) {
            for day in life.days {
                let comparison = Comparison(contract: life.contract, facts: life.plainFacts, day: day)
                #expect(comparison.differences(schedules: true) == [], life.comment(day))
            }
        }
    }

    /// Lives that never go wrong would prove little: each of these has to happen often.
    @Test func `sees every kind of day`() {
        var seen: [String: Int] = [:]
        func count(_ kind: String, _ happens: Bool) {
            if happens { seen[kind, default: 0] += 1 }
        }
        for life in Self.lives {
            count("a draw", life.facts.contains(where: \.isDraw))
            if let last = life.days.last {
                count("a life without a flaw", life.fold(life.facts, until: last).flaws.isEmpty)
            }
            for day in life.days {
                let fold = life.fold(life.facts, until: day)
                let position = fold.position
                seen["\(position.status)", default: 0] += 1
                count("principal overdue", position.principalOverdue > 0)
                count("overdue interest", position.overdueInterest > 0)
                count("late interest", position.lateInterest > 0)
                count("interest due", position.interestDue > 0)
                count("credit", position.credit > 0)
                count("interest waived", position.waived.interest > 0)
                count("overdue interest waived", position.waived.overdueInterest > 0)
                count("late interest waived", position.waived.lateInterest > 0)
                count("overdue interest paid", position.paid.overdueInterest > 0)
                count("late interest paid", position.paid.lateInterest > 0)
                count("credit used", fold.creditUsed > 0)
                count("credit paid back", fold.creditRefunded > 0)
                count("a flaw", !fold.flaws.isEmpty)
                count(
                    "an instalment prepaid",
                    position.status == .active && fold.rows.contains { $0.principal == 0 })
                count("prepaid ahead", position.prepaidAhead > 0)
            }
            seeKinds(of: life, count)
        }
        let kinds = [
            "signed", "active", "settled", "principal overdue", "overdue interest", "late interest",
            "interest due", "credit", "interest waived", "overdue interest waived", "late interest waived",
            "overdue interest paid", "late interest paid", "credit used", "credit paid back", "a flaw",
            "an instalment prepaid", "prepaid ahead", "a draw after next", "a draw after last",
            "a draw after level", "a rate after a prepayment, equal instalments", "money held",
            "held money that covered", "interest settled to date", "a rate for a later day",
            "a day off in good time", "a day off announced late", "steps of rate", "all three rules",
            "a draw", "a life without a flaw",
        ]
        for kind in kinds { #expect(seen[kind, default: 0] >= 5, "\(kind): \(seen[kind, default: 0])") }
    }

    /// What the model saw in one life.
    private func seeKinds(of life: LivedLife, _ count: (String, Bool) -> Void) {
        let contract = life.contract
        var model = NaiveLife(contract.terms, from: contract.start, contract.holidays)
        for fact in life.plainFacts { model.add(fact) }
        let prepayments = model.loan(on: life.days.last!).prepayments
        for rule in NaiveTerms.Prepayment.allCases {
            let first = prepayments.first { $0.rule == rule }?.on ?? .max
            count("a draw after \(rule.rawValue)", life.plainFacts.contains { $0.isDraw && $0.on > first })
            let hasNewRate = life.plainFacts.contains { $0.isRate && $0.on > first }
            count(
                "a rate after a prepayment, equal instalments",
                hasNewRate && contract.terms.method == .equalInstalment)
        }
        count("all three rules", Set(prepayments.map(\.rule)).count == 3)
        let days = Set(life.plainFacts.map(\.on))
        let end = model.loan(on: contract.lastDue + 90)
        count("held money that covered", end.days.contains { !days.contains($0.on) })
        count("money held", end.held > 0 || end.days.contains { !days.contains($0.on) })
        count(
            "interest settled to date",
            life.plainFacts.contains {
                guard case .payment(_, _, let early) = $0.content, let parts = end.splits[$0.entry] else {
                    return false
                }
                return (early ?? contract.terms.early) == .toDate && parts.interest > 0 && parts.principal > 0
            })
        count("a rate for a later day", life.plainFacts.contains { $0.isRate && $0.on > life.today })
        count("steps of rate", !contract.terms.steps.isEmpty)
        let announced = contract.words.filter { $0.announcedOn != 0 && !$0.isWorking }
        count("a day off in good time", announced.contains { $0.announcedOn < $0.day })
        count("a day off announced late", announced.contains { $0.announcedOn >= $0.day })
    }
}
