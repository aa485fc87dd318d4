package import FundCore
package import FundStore
internal import Wording

/// Puts the borrower's credit to what is owed, or pays it back (cấn trừ, hoàn trả tiền thừa).
package struct SettleCredit: Act {
    package static let code = ActCode.creditSettlement

    package enum Way: Hashable, Sendable {
        case use
        case refund(through: MoneyCode)
    }

    package let number: String
    package let amount: Amount
    package let way: Way

    package init(number: String, amount: Amount, way: Way) {
        self.number = number
        self.amount = amount
        self.way = way
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act: Int64
        let outcome: LoanOutcome
        let key: String
        let notices: [Message]
        switch way {
        case .use:
            notices = try desk.repetitions(.creditUse, of: amount)
            act = try books.open(.creditUse, on: options.on)
            outcome = try desk.loan.usingCredit(amount, on: options.on, entry: act)
            try desk.put(outcome, act: act, .creditUse(amount))
            key = "receipt.credit-used"
        case .refund(let code):
            let place = try books.reader.moneyAccount(code)
            notices = try desk.repetitions(.creditRefund, of: amount)
            act = try books.open(.creditRefund, on: options.on)
            outcome = try desk.loan.refundingCredit(
                amount, on: options.on, entry: act,
                available: books.reader.money(on: place).lowest(from: options.on), through: place)
            try desk.put(outcome, act: act, .creditRefund(amount), through: place)
            key = "receipt.credit-refunded"
        }
        return Receipt(
            desk.document(outcome, act: act, amount: amount),
            [
                Message(key, desk.arguments(outcome, act: act, amount: amount)), .inWords(amount.money),
                desk.standing(outcome),
            ] + desk.overdue(outcome) + desk.rederivation(outcome),
            notices: notices + desk.notices(outcome))
    }
}

/// One text: `use`, `refund through bank`.
extension SettleCredit.Way: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        switch text {
        case "use": self = .use
        case _ where text.hasPrefix(SettleCredit.Way.refund):
            self = .refund(through: MoneyCode(String(text.dropFirst(SettleCredit.Way.refund.count))))
        default:
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no way: \(text)")
        }
    }

    package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }

    private var text: String {
        switch self {
        case .use: "use"
        case .refund(let code): SettleCredit.Way.refund + code.text
        }
    }

    private static let refund = "refund through "
}
