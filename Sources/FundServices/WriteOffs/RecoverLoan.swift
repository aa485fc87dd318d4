package import FundCore
package import FundStore
internal import Wording

/// Books money that comes of a debt for which provisions were used (thu hồi nợ đã xử lý rủi ro).
package struct RecoverLoan: Act {
    package static let code = ActCode.recovery

    package let number: String
    package let amount: Amount
    package let kind: RecoveryKind
    package let through: MoneyCode

    package init(number: String, amount: Amount, kind: RecoveryKind, through: MoneyCode) {
        self.number = number
        self.amount = amount
        self.kind = kind
        self.through = through
    }

    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(.recovery, through: through, money)
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let notices = try desk.repetitions(.recovery, of: amount)
        let place = try books.reader.moneyAccount(through)
        let act = try books.open(.recovery, on: options.on)
        let outcome = try desk.loan.recovering(
            amount, as: kind, on: options.on, entry: act, through: place)
        try desk.put(outcome, act: act, .recovery(amount, kind), through: place)
        var arguments = desk.arguments(outcome, act: act, amount: amount)
        arguments["kind"] = .phrase("recovery-kind." + kind.rawValue)
        let after = outcome.after
        arguments["interestLeft"] = .money(Money(after.payoff - after.principalOutstanding))
        return Receipt(
            desk.document(outcome, act: act, amount: amount) + [.init("kind", .string(kind.rawValue))],
            [
                Message("receipt.recovered", arguments), .inWords(amount.money),
                Message("receipt.repaid-split", arguments), Message("receipt.recovery-left", arguments),
            ] + desk.rederivation(outcome), notices: notices + desk.notices(outcome))
    }
}
