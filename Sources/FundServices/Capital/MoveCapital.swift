package import FundCore
package import FundStore
internal import Wording

/// Books money that a source gives the fund, or takes back (nhận vốn, hoàn vốn).
package struct MoveCapital: Act {
    package static let code = ActCode.capitalMovement

    package enum Direction: String, Codable, Sendable {
        case contribute
        case withdraw
    }

    package let direction: Direction
    /// A kind of the fund's own pool, or a source.
    package let source: SourceCode
    package let amount: Amount
    package let through: MoneyCode

    package init(_ direction: Direction, source: SourceCode, amount: Amount, through: MoneyCode) {
        self.direction = direction
        self.source = source
        self.amount = amount
        self.through = through
    }

    /// Of the fund's own pool.
    package init(_ direction: Direction, source: CapitalSource, amount: Amount, through: MoneyCode) {
        self.init(direction, source: SourceCode(source.rawValue), amount: amount, through: through)
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let repeated = try Repetitions.notices(
            of: MoneyMark(
                subject: source.text, on: options.on, dong: amount.money.dong, voucher: options.voucher),
            options
        ) {
            try books.reader.recordedCapital(
                direction == .contribute ? .capitalContribution : .capitalWithdrawal)
        }
        let place = try books.reader.moneyAccount(through)
        let source = try books.reader.capitalPlace(source)
        let before = try books.reader.capital(asOf: options.on)
        let (kind, entry, dong, key): (ActKind, JournalEntry, Int64, String)
        switch direction {
        case .contribute:
            entry = try before.contributing(amount, from: source, on: options.on, through: place)
            (kind, dong, key) = (.capitalContribution, amount.money.dong, "receipt.capital-contributed")
        case .withdraw:
            entry = try before.withdrawing(
                amount, to: source, on: options.on, through: place,
                lowestOfSource: books.reader.held(of: source).lowest(from: options.on).money,
                lowestMoney: books.reader.money(on: place).lowest(from: options.on))
            if source == .kind(.retainedSurplus) {
                try books.reader.surplusGuard().refuse(
                    taking: amount.money.dong, on: options.on, together: true)
            }
            (kind, dong, key) = (.capitalWithdrawal, -amount.money.dong, "receipt.capital-withdrawn")
        }
        if direction == .contribute, let lent = source.source {
            try lent.refuseAboveLimit(
                amount, onTopOf: books.reader.given(of: lent).highest(from: options.on))
        }
        try books.refuseSourceShortages(entry)
        let act = try books.open(kind, on: options.on)
        books.post(entry, act: act)
        books.recordCapital(source, dong, act: act, through: place)
        let total = Money(before.total + dong)
        var notices: [Message] = []
        let money = before.money + dong
        if dong < 0, before.promised > money {
            notices = [
                Message(
                    "receipt.promised-above-money",
                    ["promised": .money(Money(before.promised)), "money": .money(Money(money))])
            ]
        }
        return Receipt(
            [
                .init("entry", act.json), .init("source", source.code.json),
                .init("amount", amount.json), .init("on", options.on.json), .init("capital", total.json),
            ],
            [
                Message(
                    key,
                    [
                        "entry": .number(Int(act)), "amount": .money(amount.money), "on": .date(options.on),
                        "source": source.phrase, "total": .money(total),
                    ]),
                .inWords(amount.money),
            ] + notices, notices: repeated)
    }
}
