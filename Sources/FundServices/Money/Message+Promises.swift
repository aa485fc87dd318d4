internal import FundCore
internal import Wording

extension Message {
    /// Promised money may be spent, but not unnoticed.
    static func promisedAboveMoney(_ before: Capital, after money: Int64) -> [Message] {
        guard money < before.money, before.promised > money else { return [] }
        return [
            Message(
                "receipt.promised-above-money",
                ["promised": .money(Money(before.promised)), "money": .money(Money(money))])
        ]
    }
}
