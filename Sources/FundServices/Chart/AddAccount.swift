package import FundCore
package import FundStore
package import Wording

/// Takes an account into the chart (thêm tài khoản).
package struct AddAccount: WriteService {
    package let account: ChartAccount

    package init(_ account: ChartAccount) { self.account = account }

    package var request: [JSON.Member] { account.members }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard try !books.reader.chart().contains(where: { $0.code == account.code }) else {
            throw Refusal(.accountExists, ["code": .text(account.code)])
        }
        let act = try books.open(.accountAdded, on: options.on)
        books.record(account, act: act)
        return Receipt(
            [.init("entry", act.json)] + account.members,
            [
                Message(
                    "receipt.account-added",
                    [
                        "entry": .number(Int(act)), "code": .text(account.code),
                        "name": account.name,
                        "kind": .phrase("account-kind." + account.kind.rawValue),
                    ])
            ])
    }
}
