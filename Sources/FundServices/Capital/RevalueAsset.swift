package import FundCore
package import FundStore
internal import Wording

/// Puts an asset down for what it is worth by a decision (đánh giá lại tài sản): the difference is owner's equity,
/// NĐ 45/2021 art. 36.
package struct RevalueAsset: Act {
    package static let code = ActCode.assetRevaluation

    package let account: String
    package let direction: ChangeDirection
    package let amount: Amount
    package let decision: String

    package init(account: String, direction: ChangeDirection, amount: Amount, decision: String) {
        self.account = account
        self.direction = direction
        self.amount = amount
        self.decision = decision
    }

    private enum CodingKeys: String, CodingKey {
        case account
        case direction
        case amount
        case decision
    }

    package var identifiers: [String?] { [decision] }

    /// - Throws: `capital.account-not-of-balance-sheet`, `capital.revaluation-exceeds-asset`, `asset.above-limit`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let account = try books.reader.chart().account(account)
        let movement = try EquityMovement.revaluing(
            account, direction, amount, served: books.reader.rolesEver(of: account.code),
            lowest: books.reader.timeline(ofAccount: account).lowest(from: options.on).money)
        let act = try books.open(.assetRevaluation, on: options.on)
        if account.roles.contains(.fixedAssets), direction == .increase {
            try books.refuseAboveLimit(adding: amount.money.dong, on: options.on)
        }
        books.post(movement.entry(on: options.on), act: act)
        books.record(movement, decision: decision, act: act)
        let difference = Money(
            try books.reader.capital(asOf: options.on).revaluation + movement.dong)
        return Receipt(
            [
                .init("entry", act.json), .init("account", account.code.json),
                .init("direction", .string(direction.rawValue)), .init("amount", amount.json),
                .init("on", options.on.json), .init("decision", decision.json),
                .init("revaluation", difference.json),
            ],
            [
                Message(
                    "receipt.asset-revalued",
                    [
                        "entry": .number(Int(act)), "account": .text(account.code), "name": account.name,
                        "direction": .phrase("choice.direction." + direction.rawValue),
                        "amount": .money(amount.money), "on": .date(options.on),
                        "decision": .text(decision), "difference": .money(difference),
                    ]), .inWords(amount.money),
            ])
    }
}
