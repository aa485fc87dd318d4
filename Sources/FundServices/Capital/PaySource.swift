package import FundCore
package import FundStore
internal import Wording

/// Pays the owner of a source: interest that borrowers paid, where the owner bears the loss (lãi thu hộ), else what the
/// source costs (lãi vốn vay).
package struct PaySource: Act, Codable {
    package static let code = ActCode.sourcePayment

    package let source: SourceCode
    package let amount: Amount
    package let through: MoneyCode

    package init(source: SourceCode, amount: Amount, through: MoneyCode) {
        self.source = source
        self.amount = amount
        self.through = through
    }

    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(.sourcePayment, through: through, money)
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        let owner = try reader.head.sources.named(source)
        let place = try reader.moneyAccount(through)
        var due = try reader.interestDue(of: owner).lowest(from: options.on)
        var accrued: Int64 = 0
        if owner.ownRate != nil {
            let (held, costs) = (try reader.given(of: owner), try reader.costs(of: owner))
            due = owner.lowestDue(of: held, paid: costs.paid, from: options.on)
            accrued = owner.unbooked(
                of: held, booked: costs.accrued.balance(on: CalendarDate(day: .max)), on: options.on)
        }
        let entry = try owner.payingInterest(
            amount, due: due, on: options.on, through: place, accrued: accrued)
        try books.refuseShortages(entry, of: AccountRole.neverBelowZero)
        try books.refuseSourceShortages(entry)
        let act = try books.open(.sourcePayment, on: options.on)
        books.post(entry, act: act)
        books.record(paymentTo: owner, amount, through: place, act: act)
        books.record(costOf: owner, accrued, act: act)
        let left = Money(due.money.dong - amount.money.dong)
        return Receipt(
            [
                .init("entry", act.json), .init("source", owner.code.text.json),
                .init("amount", amount.json), .init("through", place.code.text.json),
                .init("on", options.on.json), .init("interest_due", left.json),
            ],
            [
                Message(
                    "receipt.source-paid",
                    [
                        "entry": .number(Int(act)), "amount": .money(amount.money), "source": owner.phrase,
                        "channel": place.phrase, "on": .date(options.on), "left": .money(left),
                    ]), .inWords(amount.money),
            ])
    }
}
