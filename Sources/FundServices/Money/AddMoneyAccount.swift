package import FundCore
package import FundStore
internal import Wording

/// Takes in a further money account (mở tài khoản tiền): a till, an account at a bank or the Treasury, or what keeps
/// term deposits; with its account of the chart, which is added where it is not there yet.
package struct AddMoneyAccount: Act, Codable {
    package static let code = ActCode.moneyAccount

    package let code: MoneyCode
    package let kind: MoneyAccount.Kind
    package let name: String
    /// Where the account is kept; nil of a till.
    package let bank: String?
    /// What the bank calls it.
    package let number: String?
    /// Of the chart.
    package let account: String

    package init(
        _ code: MoneyCode, _ kind: MoneyAccount.Kind, name: String, bank: String?, number: String?,
        account: String
    ) {
        self.code = code
        self.kind = kind
        self.name = name
        self.bank = bank
        self.number = number
        self.account = account
    }

    package var identifiers: [String?] { [code.text, account] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        if let same = try? books.reader.head.moneyAccounts.named(code) {
            throw Refusal(.moneyAccountExists, ["account": same.phrase])
        }
        let known = try books.reader.chart().first { $0.code == account }
        if let known { try refuseTaken(known, books.reader) }
        let act = try books.open(.moneyAccount, on: options.on)
        let chart =
            known
            ?? ChartAccount(
                code: account, nameVi: name, nameEn: name, kind: .asset, neverBelowZero: true)
        if known == nil { books.record(chart, act: act) }
        books.record(
            MoneyAccount.Further(code, kind, name: name, account: account), bank: bank, number: number,
            act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "code": .text(code.text), "name": .text(name),
            "kind": .phrase("money-kind." + kind.rawValue), "account": .text(account),
            "accountName": chart.name,
        ]
        if let bank { arguments["bank"] = .text(bank) }
        if let number { arguments["number"] = .text(number) }
        return Receipt(
            [
                .init("entry", act.json), .init("code", code.text.json),
                .init("kind", .string(kind.rawValue)),
                .init("name", name.json), .init("bank", bank.json), .init("number", number.json),
                .init("account", account.json), .init("account_added", (known == nil).json),
            ],
            [
                Message(
                    known == nil ? "receipt.money-account-added-with-account" : "receipt.money-account-added",
                    arguments)
            ])
    }

    /// The account must hold money, and nothing but what the new money account will.
    private func refuseTaken(_ chart: ChartAccount, _ reader: FundReader) throws {
        var arguments: [String: Refusal.Argument] = ["code": .text(chart.code), "name": chart.name]
        if chart.kind != .asset || !chart.neverBelowZero {
            throw Refusal(.moneyAccountTaken, arguments)
        }
        guard let role = try reader.rolesEver(of: chart.code).first else { return }
        let owner = reader.head.moneyAccounts.first {
            $0.account == chart.code || $0.account == nil && $0.role == role
        }
        if let owner { arguments["owner"] = owner.phrase }
        throw Refusal(.moneyAccountTaken, arguments)
    }
}
