// What takes back what was entered wrongly.

extension Loan {
    /// Takes back a fact that was entered wrongly (bút toán đảo): everything after it is derived again.
    ///
    /// - Throws: `entry.leaves-loan-impossible` where later facts rest on this one; the sentence names what
    ///   to reverse first.
    package func reversing(entry: Int64, on date: CalendarDate) throws(Refusal)
        -> LoanOutcome
    {
        let changed = without(entry: entry)
        // The due dates must lie ahead of the draw that is the first now; no plan unfolds otherwise.
        if let first = changed.firstDrawnOn, first != firstDrawnOn, !terms(on: first).hold(drawnFrom: first) {
            let last = changed.facts.last { if case .draw = $0.content { true } else { false } }
            throw Refusal(
                .reversalLeavesLoanImpossible,
                ["entry": .number(Int(entry)), "first": .number(Int(last?.entry ?? 0))])
        }
        let reversed = facts.first { $0.entry == entry }
        if let reversed, case .amendment = reversed.content {
            try refuseReversal(ofAmendment: reversed, leaving: changed)
        }
        let (before, after) = (unfolded, changed.unfolded)
        if case .draw? = reversed?.content, after.credit > before.credit || changed.paidBeforeDraw {
            let last = facts.last { fact in
                if case .draw = fact.content { false } else { fact.content.movesMoney }
            }
            throw Refusal(
                .reversalLeavesLoanImpossible,
                ["entry": .number(Int(entry)), "first": .number(Int(last?.entry ?? 0))])
        }
        try changed.refuseNewFlaws(comparedTo: self, reversing: entry)
        return outcome(changed, on: date)
    }

    private var paidBeforeDraw: Bool {
        for fact in facts {
            switch fact.content {
            case .draw: return false
            case .rateChange, .amendment, .cancellation, .rescheduling, .recall, .freeze, .unfreeze,
                .loweredGroup, .writeOff, .removal:
                continue
            case .payment, .waiver, .creditUse, .creditRefund, .recovery: return true
            }
        }
        return false
    }

    /// What rests on an amendment keeps it from being taken back.
    private func refuseReversal(ofAmendment fact: LoanFact, leaving changed: Loan) throws(Refusal) {
        var restsOn: Int64?
        if changed.undrawn(from: fact.on) < 0 {
            restsOn = facts.last { if case .draw = $0.content { true } else { false } }?.entry
        }
        do {
            try changed.checkTerms(from: fact.on)
            if let firstDrawnOn { try changed.terms(on: firstDrawnOn).check(drawnFrom: firstDrawnOn) }
        } catch {
            restsOn = facts.last { $0.entry != fact.entry && $0.on >= fact.on }?.entry ?? restsOn
        }
        if let restsOn {
            throw Refusal(
                .reversalLeavesLoanImpossible,
                ["entry": .number(Int(fact.entry)), "first": .number(Int(restsOn))])
        }
    }
}
