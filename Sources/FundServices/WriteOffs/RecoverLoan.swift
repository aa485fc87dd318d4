package import FundCore
package import FundStore
internal import Wording

/// Books money that comes of a debt for which provisions were used (thu hồi nợ đã xử lý rủi ro).
package struct RecoverLoan: Act {
    package static let code = ActCode.recovery

    package let number: String
    package let amount: Amount
    package let kind: RecoveryKind
    package let through: Channel

    package init(number: String, amount: Amount, kind: RecoveryKind, through: Channel) {
        self.number = number
        self.amount = amount
        self.kind = kind
        self.through = through
    }

    package var voucherSubject: VoucherSubject? { .of(.recovery, through: through) }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let notices = try desk.repetitions(.recovery, of: amount)
        let act = try books.open(.recovery, on: options.on)
        let outcome = try desk.loan.recovering(
            amount, as: kind, on: options.on, entry: act, through: through)
        desk.put(outcome, act: act, .recovery(amount, kind), through: through)
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
