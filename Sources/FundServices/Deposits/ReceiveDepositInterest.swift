package import FundCore
package import FundStore
internal import Wording

/// Interest that a term deposit pays while it stands (nhận lãi tiền gửi định kỳ).
package struct ReceiveDepositInterest: Act {
    package static let code = ActCode.depositInterest

    package let code: String
    /// What the bank paid; nil for what the contract says.
    package let interest: Amount?
    package let through: MoneyCode

    package init(code: String, interest: Amount? = nil, through: MoneyCode) {
        self.code = code
        self.interest = interest
        self.through = through
    }

    private enum CodingKeys: String, CodingKey {
        case code
        case interest
        case through
    }

    /// - Throws: `deposit.nothing-to-pay`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try DepositDesk(code, books, on: options.on)
        let place = try books.reader.moneyAccount(through)
        let payout = desk.payout(0, interest: interest?.money)
        guard let paid = Amount(try Money(inRange: payout.interest)) else {
            throw Refusal(
                .depositNothingToPay, ["code": .text(desk.record.code), "on": .date(options.on)])
        }
        let act = try books.open(.depositInterest, on: options.on)
        let booking = try desk.pay(payout, principal: nil, interest: place, act: act, books)
        var arguments = try desk.arguments(payout, booking, act)
        arguments["channel"] = place.phrase
        return Receipt(
            desk.members(payout, booking, act) + [.init("through", place.code.text.json)],
            [Message("receipt.deposit-interest", arguments), .inWords(paid.money)],
            notices: try desk.notices(payout))
    }
}
