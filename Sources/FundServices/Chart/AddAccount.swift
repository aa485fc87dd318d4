package import FundCore
package import FundStore
internal import Wording

/// Takes an account into the chart (thêm tài khoản).
package struct AddAccount: Act {
    package static let code = ActCode.accountAdded

    package let account: ChartAccount

    package init(_ account: ChartAccount) { self.account = account }

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

/// The account is its own fields; the roles that it serves are not asked for.
extension AddAccount {
    private enum CodingKeys: String, CodingKey {
        case code
        case nameVi = "name_vi"
        case nameEn = "name_en"
        case kind
        case neverBelowZero = "never_below_zero"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            ChartAccount(
                code: try fields.decode(String.self, forKey: .code),
                nameVi: try fields.decode(String.self, forKey: .nameVi),
                nameEn: try fields.decode(String.self, forKey: .nameEn),
                kind: try fields.decode(AccountKind.self, forKey: .kind),
                neverBelowZero: try fields.decode(Bool.self, forKey: .neverBelowZero)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(account.code, forKey: .code)
        try fields.encode(account.nameVi, forKey: .nameVi)
        try fields.encode(account.nameEn, forKey: .nameEn)
        try fields.encode(account.kind, forKey: .kind)
        try fields.encode(account.neverBelowZero, forKey: .neverBelowZero)
    }
}
