/// What makes a set of facts impossible (mâu thuẫn giữa các sự kiện); an act that would bring one about
/// is refused.
package enum LoanFlaw: Hashable, Sendable {
    case drawnAfterLastDueDate(entry: Int64)
    /// After the last day that the contract sets for it.
    case drawnOutsidePeriod(entry: Int64)
    /// More credit used or paid back than there was.
    case creditShort(entry: Int64, by: Int64)
    /// Less was owed than the decision let off; the rest of the decision has no effect.
    case waivedMoreThanOwed(entry: Int64, by: Int64)
    /// An amendment of the repayment plan once something is drawn: what it says of the plan has no effect.
    case amendedAfterDraw(entry: Int64)
    /// Something was recorded of a contract that was cancelled.
    case afterCancellation(entry: Int64)
    /// Another plan, a freeze or its end before anything was drawn.
    case changedBeforeDraw(entry: Int64)
    /// Another plan while the debt stands still.
    case changedWhileFrozen(entry: Int64)
    case rescheduledTwice(entry: Int64)
    /// A freeze inside another.
    case frozenTwice(entry: Int64)
    /// The end of a freeze where none holds.
    case notFrozen(entry: Int64)
    /// Something else than a recovery once provisions were used for the debt.
    case afterWriteOff(entry: Int64)
    case writtenOffTwice(entry: Int64)
    /// The borrower has credit, which comes before provisions.
    case writtenOffWithCredit(entry: Int64)
    /// A recovery or a removal where no provisions were used, or where the debt is not followed any more or not yet
    /// long enough.
    case notWrittenOff(entry: Int64)
    case recoversMoreThanOwed(entry: Int64, by: Int64)
}

extension Loan {
    /// Facts that would contradict each other are not recorded. A decision that let off more than is owed
    /// by now (a payment was found late) stands for what it can.
    func refuseNewFlaws(comparedTo old: Loan, reversing entry: Int64? = nil) throws(Refusal) {
        let known = Set(old.unfolded.flaws + old.drawsOutsidePeriod)
        for flaw in unfolded.flaws + drawsOutsidePeriod where !known.contains(flaw) {
            switch flaw {
            case .waivedMoreThanOwed, .afterCancellation: continue
            case .amendedAfterDraw(let number):
                let amended = facts.first { $0.entry == number }?.on ?? signedOn
                throw Refusal(
                    .amendedLater, ["amended": .date(amended), "entry": .number(Int(number))])
            case .drawnAfterLastDueDate(let number):
                if let entry {
                    throw Refusal(
                        .reversalLeavesLoanImpossible,
                        ["entry": .number(Int(entry)), "first": .number(Int(number))])
                }
                throw Refusal(.drawnAfterLastDueDate, ["number": .text(self.number)])
            case .drawnOutsidePeriod(let number):
                throw contradiction(.drawPeriodLater, of: number, reversing: entry)
            case .changedBeforeDraw(let number), .changedWhileFrozen(let number),
                .rescheduledTwice(let number), .frozenTwice(let number), .notFrozen(let number):
                throw contradiction(.planChangedLater, of: number, reversing: entry)
            case .afterWriteOff(let number), .writtenOffTwice(let number), .writtenOffWithCredit(let number),
                .notWrittenOff(let number), .recoversMoreThanOwed(let number, _):
                throw contradiction(.writeOffContradicted, of: number, reversing: entry)
            case .creditShort(let number, let short):
                throw Refusal(
                    entry == nil ? .creditAlreadyUsed : .reversalLeavesLoanImpossible,
                    [
                        "entry": .number(Int(entry ?? number)), "first": .number(Int(number)),
                        "short": .money(Money(short)),
                    ])
            }
        }
    }

    /// - Parameter number: the entry that could not be.
    private func contradiction(
        _ code: Refusal.Code, of number: Int64, reversing entry: Int64?
    ) -> Refusal {
        Refusal(
            entry == nil ? code : .reversalLeavesLoanImpossible,
            [
                "entry": .number(Int(entry ?? number)), "first": .number(Int(number)),
                "on": .date(facts.first { $0.entry == number }?.on ?? signedOn),
            ])
    }
}
