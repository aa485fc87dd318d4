package import FundCore
package import FundStore
package import Wording

/// Books money that a source gives the fund (nhận vốn).
package struct ContributeCapital: WriteService {
    package let source: CapitalSource
    package let amount: Amount
    package let through: Channel

    package init(source: CapitalSource, amount: Amount, through: Channel) {
        self.source = source
        self.amount = amount
        self.through = through
    }

    package var request: [JSON.Member] { capitalRequest(source, amount, through) }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let act = books.open(.capitalContribution, on: options.on)
        let before = try books.reader.capital(asOf: options.on)
        let entry = before.contributing(amount, from: source, on: options.on, through: through)
        books.post(entry, act: act)
        books.recordCapital(source, amount.money.dong, act: act, through: through)
        return capitalReceipt(
            "receipt.capital-contributed", source, amount, act, options,
            total: before.total + amount.money.dong)
    }
}

/// Books money that goes back to a source (hoàn vốn).
package struct WithdrawCapital: WriteService {
    package let source: CapitalSource
    package let amount: Amount
    package let through: Channel

    package init(source: CapitalSource, amount: Amount, through: Channel) {
        self.source = source
        self.amount = amount
        self.through = through
    }

    package var request: [JSON.Member] { capitalRequest(source, amount, through) }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let act = books.open(.capitalWithdrawal, on: options.on)
        let before = try books.reader.capital(asOf: options.on)
        let entry = try before.withdrawing(
            amount, to: source, on: options.on, through: through,
            lowestMoney: books.reader.money(of: through).lowest(from: options.on))
        books.post(entry, act: act)
        books.recordCapital(source, -amount.money.dong, act: act, through: through)
        return capitalReceipt(
            "receipt.capital-withdrawn", source, amount, act, options, total: before.total - amount.money.dong
        )
    }
}

private func capitalRequest(_ source: CapitalSource, _ amount: Amount, _ through: Channel) -> [JSON.Member] {
    [
        .init("source", .string(source.rawValue)), .init("amount", amount.json),
        .init("through", .string(through.rawValue)),
    ]
}

private func capitalReceipt(
    _ key: String, _ source: CapitalSource, _ amount: Amount, _ act: Int64, _ options: WriteOptions,
    total: Int64
) -> Receipt {
    Receipt(
        [
            .init("entry", act.json), .init("source", .string(source.rawValue)), .init("amount", amount.json),
            .init("on", options.on.json), .init("capital", total.json),
        ],
        [
            Message(
                key,
                [
                    "entry": .number(Int(act)), "amount": .money(amount.money), "on": .date(options.on),
                    "source": .phrase("capital-source." + source.rawValue), "total": .money(Money(total)),
                ]),
            .inWords(amount.money),
        ])
}
