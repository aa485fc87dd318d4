import FundCore
import Testing

@Suite struct `The comparison with the model` {
    /// A comparison that cannot fail proves nothing: each of these mistakes has to show.
    @Test(arguments: NaiveLoan.Mistake.allCases)
    func `notices a model that is wrong on purpose`(mistake: NaiveLoan.Mistake) {
        var noticed = 0
        for seed in UInt64(1)...30 {
            let life = LivedLife(seed: seed)
            for day in life.days where noticed == 0 {
                let comparison = Comparison(contract: life.contract, facts: life.facts, day: day)
                #expect(
                    comparison.differences(schedules: true).isEmpty, life.comment(day))
                if !comparison.differences(mistake: mistake, schedules: true).isEmpty { noticed += 1 }
            }
            if noticed > 0 { break }
        }
        #expect(noticed > 0, "no life shows that the model \(mistake)")
    }

    /// Lives that never go wrong would prove little: each of these has to happen often.
    @Test func `sees every kind of day`() {
        var seen: [String: Int] = [:]
        for seed in UInt64(1)...80 {
            let life = LivedLife(seed: seed)
            if life.facts.contains(where: \.isDraw) { seen["a draw", default: 0] += 1 }
            if let last = life.days.last, life.fold(life.facts, until: last).flaws.isEmpty {
                seen["a life without a flaw", default: 0] += 1
            }
            for day in life.days {
                let fold = life.fold(life.facts, until: day)
                let position = fold.position
                seen["\(position.status)", default: 0] += 1
                if position.principalOverdue > 0 { seen["principal overdue", default: 0] += 1 }
                if position.overdueInterest > 0 { seen["overdue interest", default: 0] += 1 }
                if position.lateInterest > 0 { seen["late interest", default: 0] += 1 }
                if position.interestDue > 0 { seen["interest due", default: 0] += 1 }
                if position.credit > 0 { seen["credit", default: 0] += 1 }
                if position.waived.interest > 0 { seen["interest waived", default: 0] += 1 }
                if position.waived.overdueInterest > 0 { seen["overdue interest waived", default: 0] += 1 }
                if position.waived.lateInterest > 0 { seen["late interest waived", default: 0] += 1 }
                if position.paid.overdueInterest > 0 { seen["overdue interest paid", default: 0] += 1 }
                if position.paid.lateInterest > 0 { seen["late interest paid", default: 0] += 1 }
                if fold.creditUsed > 0 { seen["credit used", default: 0] += 1 }
                if fold.creditRefunded > 0 { seen["credit paid back", default: 0] += 1 }
                if !fold.flaws.isEmpty { seen["a flaw", default: 0] += 1 }
                let prepaid = position.status == .active && fold.rows.contains { $0.principal == 0 }
                if prepaid { seen["an instalment prepaid", default: 0] += 1 }
            }
        }
        let kinds = [
            "signed", "active", "settled", "principal overdue", "overdue interest", "late interest",
            "interest due", "credit", "interest waived", "overdue interest waived", "late interest waived",
            "overdue interest paid", "late interest paid", "credit used", "credit paid back", "a flaw",
            "an instalment prepaid", "a draw", "a life without a flaw",
        ]
        for kind in kinds { #expect(seen[kind, default: 0] >= 5, "\(kind): \(seen[kind, default: 0])") }
    }
}
