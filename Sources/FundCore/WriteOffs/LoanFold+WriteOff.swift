// A debt that is lost, from the day on which provisions are used for it.

extension LoanFold {
    /// Takes the principal off the balance sheet at the end of today; by the contract all goes on.
    mutating func writeOff(by writeOff: WriteOff, _ fact: LoanFact) {
        finishDay()
        if hasWriteOff { return flaws.append(.writtenOffTwice(entry: fact.entry)) }
        hasWriteOff = true
        if credit > 0 { flaws.append(.writtenOffWithCredit(entry: fact.entry)) }
        // Found late, a payment may have left nothing to write off: then it has no effect.
        guard outstanding > 0 else { return }
        let debt = WrittenOffDebt(
            entry: fact.entry, on: today, writeOff: writeOff, principal: outstanding, interest: owedInterest)
        writtenOff = debt
        books?.writeOff(debt)
        note { _ in .writtenOff(debt) }
    }

    /// Shares money that comes back: principal first, whatever the contract says, then interest by its kinds.
    mutating func recover(_ amount: Int64, _ fact: LoanFact) {
        guard writtenOff != nil, writtenOff?.removal == nil else {
            return flaws.append(.notWrittenOff(entry: fact.entry))
        }
        var left = amount
        var split = Split()
        split.principal = coverDuePrincipal(&left)
        split.principal += prepay(&left, terms.prepayment)
        split.interest = coverDueInterest(&left)
        split.interest += settleAccrued(&left)
        split.overdueInterest = min(left, overdueInterest)
        covered(.overdueInterest, split.overdueInterest)
        left -= split.overdueInterest
        split.lateInterest = min(left, lateInterest)
        covered(.lateInterest, split.lateInterest)
        left -= split.lateInterest
        if left > 0 { flaws.append(.recoversMoreThanOwed(entry: fact.entry, by: left)) }
        paid += split
        writtenOff?.recovered += split
        record(split)
        books?.recover(split, through: fact.through, on: today)
        note(.recovery, fact.entry, asked: amount, split)
    }

    /// Ends what is followed off the balance sheet.
    mutating func remove(by removal: Removal, _ fact: LoanFact) {
        finishDay()
        guard let debt = writtenOff, debt.removal == nil, debt.removableFrom <= today else {
            return flaws.append(.notWrittenOff(entry: fact.entry))
        }
        let removed = RemovedDebt(entry: fact.entry, on: today, removal: removal)
        writtenOff?.removal = removed
        books?.remove(left: outstanding, on: today)
        note { _ in .removed(removed) }
    }

    /// All interest owed at the end of today, due or not.
    var owedInterest: Split {
        var owed = Split()
        owed.interest = dueInterest + interestAccrued
        owed.overdueInterest = overdueInterest
        owed.lateInterest = lateInterest
        return owed
    }
}

extension LoanFact {
    /// Whether it may come once provisions were used for the debt.
    var isOfWrittenOffDebt: Bool {
        switch content {
        case .writeOff, .recovery, .removal: true
        case .draw, .payment, .rateChange, .waiver, .creditUse, .creditRefund, .amendment, .cancellation,
            .rescheduling, .recall, .freeze, .unfreeze, .loweredGroup:
            false
        }
    }
}
