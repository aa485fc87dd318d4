package import FundCore
package import FundStore
internal import Wording

/// Takes money out of a term deposit, at maturity or before (tất toán, rút tiền gửi có kỳ hạn), with its interest.
package struct WithdrawDeposit: Act {
    package static let code = ActCode.depositWithdrawal

    package let code: String
    /// Nil for all that stands.
    package let amount: Amount?
    /// What the bank paid; nil for what the contract says.
    package let interest: Money?
    package let through: MoneyCode

    package init(code: String, amount: Amount? = nil, interest: Money? = nil, through: MoneyCode) {
        self.code = code
        self.amount = amount
        self.interest = interest
        self.through = through
    }

    private enum CodingKeys: String, CodingKey {
        case code
        case amount
        case interest
        case through
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try DepositDesk(code, books, on: options.on)
        let place = try books.reader.moneyAccount(through)
        let principal = amount?.money.dong ?? desk.position.standing
        guard principal <= desk.position.standing else {
            throw Refusal(
                .depositExceedsStanding,
                [
                    "code": .text(desk.record.code), "amount": .money(Money(principal)),
                    "standing": .money(Money(desk.position.standing)),
                ])
        }
        let act = try books.open(.depositWithdrawal, on: options.on)
        let payout = desk.payout(principal, interest: interest)
        let booking = try desk.pay(payout, principal: place, interest: place, act: act, books)
        var arguments = try desk.arguments(payout, booking, act)
        arguments["channel"] = place.phrase
        if payout.interest <= 0 { arguments["interest"] = nil }
        if payout.interest < 0 { arguments["returned"] = .money(try Money(inRange: -payout.interest)) }
        let isEarly = options.on < desk.record.deposit.maturesOn
        if isEarly { arguments["early"] = .rate(desk.record.deposit.earlyRate) }
        if booking.accrued < 0 { arguments["takenBack"] = .money(Money(-booking.accrued)) }
        return Receipt(
            desk.members(payout, booking, act) + [.init("through", place.code.text.json)],
            [
                Message("receipt.deposit-withdrawn", arguments),
                .inWords(try Money(inRange: payout.principal + payout.interest)),
            ],
            notices: try desk.notices(payout))
    }
}
