package import FundCore
package import FundStore
internal import Wording

/// Places money for a term (gửi tiền có kỳ hạn).
package struct PlaceDeposit: Act {
    package static let code = ActCode.depositPlacement

    package let code: String
    package let amount: Amount
    /// What keeps deposits.
    package let account: MoneyCode
    /// Where the money comes from.
    package let through: MoneyCode
    package let terms: DepositTerms
    package let decision: String?

    package init(
        code: String, amount: Amount, account: MoneyCode, through: MoneyCode, terms: DepositTerms,
        decision: String? = nil
    ) {
        self.code = code
        self.amount = amount
        self.account = account
        self.through = through
        self.terms = terms
        self.decision = decision
    }

    package var identifiers: [String?] { [code, decision] }

    /// - Throws: `deposit.exists`, `deposit.not-an-account`, `deposit.matures-too-early`, `capital.money-below-zero`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        try books.refuseTaken(deposit: code)
        let from = try books.reader.moneyAccount(through)
        let deposit = try terms.deposit(
            amount, in: books.reader.head.moneyAccounts.named(account), on: options.on)
        let before = try books.reader.capital(asOf: options.on)
        let entry = deposit.placing(from: from)
        try books.refuseShortages(entry, of: AccountRole.neverBelowZero)
        try books.refuseSourceShortages(entry)
        let act = try books.open(.depositPlacement, on: options.on)
        books.post(entry, act: act)
        books.record(deposit, code: code, from: from, decision: decision, act: act)
        var arguments = deposit.arguments(act, code: code)
        arguments["channel"] = from.phrase
        return Receipt(
            [.init("entry", act.json), .init("on", options.on.json), .init("through", from.code.text.json)]
                + deposit.members(code: code) + [.init("decision", decision.json)],
            [Message("receipt.deposit-placed", arguments), .inWords(amount.money)]
                + Message.promisedAboveMoney(before, after: before.money - amount.money.dong))
    }
}

extension PlaceDeposit {
    private enum CodingKeys: String, CodingKey {
        case code
        case amount
        case account
        case through
        case decision
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try fields.decode(String.self, forKey: .code),
            amount: try fields.decode(Amount.self, forKey: .amount),
            account: try fields.decode(MoneyCode.self, forKey: .account),
            through: try fields.decode(MoneyCode.self, forKey: .through),
            terms: try DepositTerms(from: decoder),
            decision: try fields.decodeIfPresent(String.self, forKey: .decision))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(amount, forKey: .amount)
        try fields.encode(account, forKey: .account)
        try fields.encode(through, forKey: .through)
        try fields.encodeIfPresent(decision, forKey: .decision)
        try terms.encode(to: encoder)
    }
}
