package import FundCore
package import FundStore
package import Wording

/// Puts the borrower's credit to what is owed, or pays it back (cấn trừ, hoàn trả tiền thừa).
package struct SettleCredit: WriteService {
    package enum Way: Sendable {
        case use
        case refund(through: Channel)
    }

    package let number: String
    package let amount: Amount
    package let way: Way

    package init(number: String, amount: Amount, way: Way) {
        self.number = number
        self.amount = amount
        self.way = way
    }

    package var request: [JSON.Member] {
        let way: String =
            switch self.way {
            case .use: "use"
            case .refund(let channel): "refund through \(channel.rawValue)"
            }
        return [.init("number", number.json), .init("amount", amount.json), .init("way", way.json)]
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
            desk.put(outcome, act: act, .creditUse(amount))
            key = "receipt.credit-used"
        case .refund(let channel):
            notices = try desk.repetitions(.creditRefund, of: amount)
            act = try books.open(.creditRefund, on: options.on)
            outcome = try desk.loan.refundingCredit(
                amount, on: options.on, entry: act,
                available: books.reader.money(of: channel).lowest(from: options.on), through: channel)
            desk.put(outcome, act: act, .creditRefund(amount), through: channel)
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
