package import FundCore
package import FundStore
internal import Wording

/// Takes charter capital out of the development fund (bổ sung vốn điều lệ từ quỹ đầu tư phát triển), NĐ 45/2021
/// art. 43(2).
package struct SupplementCapital: Act {
    package static let code = ActCode.capitalSupplement

    package let source: CapitalSource
    package let amount: Amount
    package let decision: String

    package init(source: CapitalSource, amount: Amount, decision: String) {
        self.source = source
        self.amount = amount
        self.decision = decision
    }

    package var identifiers: [String?] { [decision] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let before = try books.reader.capital(asOf: options.on)
        let movement = try before.supplementing(amount, of: source)
        let entry = movement.entry(on: options.on)
        let act = try books.open(.capitalSupplement, on: options.on)
        try books.refuseShortages(entry, of: AccountRole.fundsSetAside)
        books.post(entry, act: act)
        books.record(movement, decision: decision, act: act)
        let total = Money(before.total + amount.money.dong)
        let charter = Money(before.charterCapital + amount.money.dong)
        return Receipt(
            [
                .init("entry", act.json), .init("source", .string(source.rawValue)),
                .init("amount", amount.json), .init("on", options.on.json),
                .init("decision", decision.json), .init("capital", total.json),
                .init("charter_capital", charter.json),
            ],
            [
                Message(
                    "receipt.capital-supplemented",
                    [
                        "entry": .number(Int(act)), "amount": .money(amount.money), "on": .date(options.on),
                        "source": .phrase("capital-source." + source.rawValue), "decision": .text(decision),
                        "charter": .money(charter),
                    ]), .inWords(amount.money),
            ])
    }
}
