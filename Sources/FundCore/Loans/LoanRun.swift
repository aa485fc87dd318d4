/// A loan to which many facts are added in a row, as when old books are taken over.
///
/// `Loan` unfolds from its beginning at each act. Here the loan stays unfolded, and a payment later than all
/// that is known takes one step; any other fact takes the long way, with the same outcome.
package struct LoanRun: Sendable {
    private let contract: Loan
    private var facts: [LoanFact]
    private var fold: LoanFold

    package init(_ loan: Loan) {
        contract = loan
        facts = loan.facts
        fold = loan.unfolded
    }

    package var loan: Loan {
        contract.with(facts: facts)
    }

    /// Pays out money against the contract; the entry that books it.
    package mutating func disburse(
        _ amount: Amount, on date: CalendarDate, entry: Int64, available: LowestBalance,
        through place: MoneyAccount
    ) throws(Refusal) -> JournalEntry {
        take(
            try loan.disbursing(amount, on: date, entry: entry, available: available, through: place))
    }

    /// Receives money; the entry that books it.
    package mutating func repay(
        _ amount: Amount, on date: CalendarDate, entry: Int64, prepaying rule: PrepaymentRule?,
        early: EarlyMoney? = nil, holdingExcess: Bool, through place: MoneyAccount
    ) throws(Refusal) -> JournalEntry {
        let fact = LoanFact(entry: entry, on: date, .payment(amount, rule, early), through: place)
        // Held money is booked on due dates to come, too: that takes the long way.
        let holds = fold.held > 0 || (early ?? contract.terms.early) == .hold
        guard !holds, isNext(fact), let entry = append(fact, of: amount, holdingExcess) else {
            return take(
                try loan.repaying(
                    amount, on: date, entry: entry, prepaying: rule, early: early,
                    holdingExcess: holdingExcess, through: place))
        }
        return entry
    }

    private func isNext(_ fact: LoanFact) -> Bool {
        // A closed day is closed: what comes on it later takes the long way.
        guard fact.on >= fold.today, fact.on > contract.closings.last?.on ?? CalendarDate(day: .min) else {
            return false
        }
        return facts.last.map { !LoanFact.counts(fact, before: $0) } ?? false
    }

    /// Nil where the payment may have to be refused: `Loan` knows why.
    private mutating func append(
        _ fact: LoanFact, of amount: Amount, _ holdingExcess: Bool
    ) -> JournalEntry? {
        fold.advance(to: fact.on)
        guard fold.drawn > 0, fold.writtenOff == nil, holdingExcess || amount.money.dong <= fold.payoff else {
            return nil
        }
        let before = booked(on: fact.on)
        fold.apply(fact)
        facts.append(fact)
        return LoanBooking.entry(from: before, to: booked(on: fact.on))
    }

    private func booked(on date: CalendarDate) -> [LoanDay] {
        fold.books?.days.suffix(1).filter { $0.on == date } ?? []
    }

    private mutating func take(_ outcome: LoanOutcome) -> JournalEntry {
        facts = outcome.loan.facts
        fold = outcome.loan.unfolded
        return outcome.entry
    }
}

extension LoanFold {
    /// All that would settle the loan at the end of today.
    fileprivate var payoff: Int64 {
        outstanding + dueInterest + interestAccrued + overdueInterest + lateInterest
    }
}
