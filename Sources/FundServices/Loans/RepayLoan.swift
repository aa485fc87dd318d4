package import FundCore
package import FundStore
internal import Wording

/// Books money received against a loan (thu nợ).
package struct RepayLoan: Act {
    package static let code = ActCode.repayment

    package let number: String
    package let amount: Amount
    package let prepayment: PrepaymentRule?
    /// What money does that comes early, where it is not what the contract says.
    package let early: EarlyMoney?
    /// Keeps what is above the payoff as the borrower's credit.
    package let holdsExcess: Bool
    package let through: MoneyCode
    /// When the money came, where that is only found out later.
    package let valueOn: CalendarDate?

    package init(
        number: String, amount: Amount, prepayment: PrepaymentRule?, early: EarlyMoney? = nil,
        holdsExcess: Bool, through: MoneyCode, valueOn: CalendarDate? = nil
    ) {
        self.number = number
        self.amount = amount
        self.prepayment = prepayment
        self.early = early
        self.holdsExcess = holdsExcess
        self.through = through
        self.valueOn = valueOn
    }

    private enum CodingKeys: String, CodingKey {
        case number
        case amount
        case prepayment
        case early
        case holdsExcess = "holds_excess"
        case through
        case valueOn = "value_date"
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options, valueOn: valueOn)
        let notices = try desk.repetitions(.repayment, of: amount)
        let place = try books.reader.moneyAccount(through)
        let act = try books.open(.repayment, on: options.on)
        let outcome = try desk.loan.repaying(
            amount, on: desk.valueOn, entry: act, prepaying: prepayment, early: early,
            holdingExcess: holdsExcess, through: place)
        try desk.put(outcome, act: act, .payment(amount, prepayment, early), through: place)
        var lines = [
            Message("receipt.repaid", desk.arguments(outcome, act: act, amount: amount)),
            .inWords(amount.money),
            Message("receipt.repaid-split", desk.arguments(outcome, act: act, amount: amount)),
        ]
        if outcome.after.credit > 0 {
            lines.append(Message("receipt.credit-held", desk.arguments(outcome, act: act)))
        }
        var document = desk.document(outcome, act: act, amount: amount)
        if let covered = outcome.coveredAhead.first, covered.split.credit < 0 {
            lines.append(
                Message(
                    "receipt.held-covers",
                    ["on": .date(covered.on), "amount": .money(Money(-covered.split.credit))]))
        }
        lines += [desk.standing(outcome)] + desk.overdue(outcome) + desk.rederivation(outcome)
        // What the payment makes of the instalments to come, before anybody commits to it.
        if options.ending == .rollBack {
            let coming = outcome.loan.fold(until: options.on).schedule().rows.filter { $0.unpaid == nil }
            document.append(.init("schedule", .array(coming.map(\.json))))
            lines += coming.filter { $0.total > 0 }.map(\.message)
        }
        return Receipt(
            document, lines, notices: notices + self.notices(outcome) + desk.notices(outcome))
    }

    /// Where an instalment that looks paid is not.
    private func notices(_ outcome: LoanOutcome) -> [Message] {
        if (early ?? outcome.loan.terms.early) == .hold {
            guard amount.money.dong == outcome.before.payoff, outcome.after.status != .settled else {
                return []
            }
            return [Message("notice.held-not-settled", ["payoff": .money(amount.money)])]
        }
        guard let left = outcome.stillDueThoughPaid(by: amount.money.dong) else { return [] }
        return [
            Message(
                "notice.early-leaves-due",
                [
                    "early": .money(Money(outcome.early(of: amount.money.dong))), "on": .date(left.on),
                    "principal": .money(Money(left.principal)), "interest": .money(Money(left.interest)),
                    "amount": .money(Money(left.amount)),
                ])
        ]
    }
}

extension Schedule.Row {
    fileprivate var message: Message {
        Message(
            "receipt.instalment-to-come",
            [
                "number": .number(number), "on": .date(dueOn), "principal": .money(Money(principal)),
                "interest": .money(Money(interest)), "balance": .money(Money(balance)),
            ])
    }
}
