// What may happen to a debt next: mostly what the rules allow on that day.

extension RiskLife {
    func content(
        _ loan: NaiveLoan, _ debt: RiskDebt, on day: Int, using random: inout SplitMix64
    ) -> NaiveFact.Content? {
        if loan.payoff == 0 { return nil }
        if loan.lostOn != nil { return .recovery(part(of: loan.payoff, using: &random)) }
        switch random.number(0...27) {
        case 0...6: return payment(loan, using: &random)
        case 7: return .rate(Int64(random.one(of: [48, 60, 75, 90, 120])) * 1_000_000)
        case 8: return waiver(loan, using: &random).map { .waiver($0, $1) }
        case 9, 10: return waiver(loan, using: &random).map { .waiverForInability($0, $1) }
        case 11:
            let own = loan.ownGroup.group
            return .group(random.happens(1, in: 6) ? max(1, own - 1) : random.number(own...5))
        case 12...15: return rescheduling(loan, debt, on: day, using: &random).map { .reschedule($0) }
        case 16...18:
            let days = random.happens(1, in: 15) ? 0 : random.one(of: [1, 13, 30, 30, 61, 90])
            return .freeze(until: day + days, bearsInTerm: random.happens(1, in: 3))
        case 19, 20: return loan.frozenUntil == nil && random.happens(9, in: 10) ? nil : .unfreeze
        case 24 where random.happens(1, in: 3):
            return .recall(due: day + random.one(of: [0, 0, 1, 10, 30, 45]))
        case 25...27 where loan.ownGroup.group == 5 && loan.credit == 0: return .writeOff
        case 21 where loan.drawn < debt.terms.amount:
            return .draw(part(of: debt.terms.amount - debt.drawn, using: &random))
        case 22 where loan.credit > 0: return .creditUse(part(of: loan.credit, using: &random))
        case 23 where loan.credit > 0: return .creditRefund(part(of: loan.credit, using: &random))
        default: return nil
        }
    }

    private func part(of most: Int64, using random: inout SplitMix64) -> Int64 {
        if most <= 1 || random.happens(1, in: 3) { return max(1, most) }
        return Int64(random.number(1...Int(most)))
    }

    private func payment(_ loan: NaiveLoan, using random: inout SplitMix64) -> NaiveFact.Content? {
        let due = loan.duePrincipal + loan.dueInterest + loan.overdueInterest + loan.lateInterest
        let dong: Int64
        switch random.number(0...9) {
        case 0: dong = Int64(random.number(1...1_000))
        case 1, 2: dong = part(of: due, using: &random)
        case 3: dong = due + (loan.nextDue()?.amount ?? 0)
        case 4...6: dong = due + part(of: loan.notDue, using: &random) / 5
        case 7: dong = random.happens(1, in: 4) ? loan.payoff + Int64(random.number(0...1)) : due
        // Where principal comes first, interest alone is left.
        case 8 where loan.dueInterest > 0 && random.happens(1, in: 2):
            dong = loan.payoff - part(of: loan.dueInterest, using: &random)
        default: dong = due
        }
        if dong <= 0 { return nil }
        let rule = random.happens(1, in: 2) ? random.one(of: NaiveTerms.Prepayment.allCases) : nil
        let early = random.happens(1, in: 4) ? random.one(of: NaiveTerms.Early.allCases) : nil
        return .payment(dong, rule, early)
    }

    private func waiver(
        _ loan: NaiveLoan, using random: inout SplitMix64
    ) -> (NaiveFact.Component, Int64)? {
        let component = random.one(of: [
            NaiveFact.Component.interest, .interest, .overdueInterest, .lateInterest,
        ])
        let owed = loan.owed(component)
        return owed > 0 ? (component, part(of: owed, using: &random)) : nil
    }

    private func rescheduling(
        _ loan: NaiveLoan, _ debt: RiskDebt, on day: Int, using random: inout SplitMix64
    ) -> NaiveRescheduling? {
        let principal = loan.principalOutstanding
        let count = random.number(1...6)
        guard principal > Int64(count * 10) else { return nil }
        let first = day + random.number(3...100)
        var new = NaiveRescheduling.equal(count, every: .months(random.one(of: [1, 1, 2, 3])), from: first)
        if random.happens(1, in: 2) {
            new.isAgreed = true
            new.every = nil
            var left = principal
            for index in new.parts.indices {
                if index > 0 { new.parts[index].due = new.parts[index - 1].due + random.number(10...110) }
                let part = index == count - 1 ? left : 1 + left / Int64(random.number(2...6))
                new.parts[index].principal = part
                left -= part
            }
            if random.happens(1, in: 20) { new.parts[0].principal += 1 }
        }
        let last = new.parts.last!.due
        if random.happens(1, in: 3) {
            let fits = loan.rolled(last) <= loan.term!
            new.kind = fits != random.happens(1, in: 10) ? .adjustment : .extension
        }
        if loan.dueInterest > 0, random.happens(1, in: 2) {
            // Mostly one of the new dates.
            new.deferredTo =
                random.happens(1, in: 5) ? random.number((day + 1)...last) : random.one(of: new.parts).due
        }
        if random.happens(1, in: 5) {
            new.keepsGroup = true
            new.hasProgramme = !random.happens(1, in: 10)
        }
        new.isLateByDecision = loan.daysSinceOldestUnpaid > 10 && !random.happens(1, in: 8)
        return new
    }
}
