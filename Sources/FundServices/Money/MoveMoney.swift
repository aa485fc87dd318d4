package import FundCore
package import FundStore
internal import Wording

/// Books money in or out for other reasons than loans and capital (thu, chi khác), or moves it between the
/// till and the bank.
package struct MoveMoney: Act {
    package static let code = ActCode.moneyMovement

    package let kind: MoneyMovement.Kind
    package let amount: Amount
    package let through: Channel
    /// Who paid it in, or got it.
    package let counterparty: String?

    package init(
        _ kind: MoneyMovement.Kind, amount: Amount, through: Channel, counterparty: String? = nil
    ) {
        self.kind = kind
        self.amount = amount
        self.through = through
        self.counterparty = counterparty
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let chart = try books.reader.chart()
        let account: ChartAccount
        var kind = kind
        switch purpose {
        case .account(let code)?:
            account = try chart.account(code)
            kind = try kind.with(
                FreePlace(account, served: books.reader.rolesEver(of: code), by: .money))
        case .role(let role)?: account = try chart.account(of: role)
        case nil: account = try chart.account(of: through.other.role)
        }
        let movement = MoneyMovement(kind, amount: amount, through: through)
        let mark = MoneyMark(
            subject: account.code, on: options.on, dong: amount.money.dong, voucher: options.voucher)
        let repeated = try Repetitions.notices(of: mark, options) {
            try books.reader.recorded(movement, as: mark.subject)
        }
        let act = try books.open(actKind, on: options.on)
        let before = try books.reader.capital(asOf: options.on)
        let entry = try movement.booking(
            on: options.on, lowestMoney: books.reader.money(of: through).lowest(from: options.on))
        try books.refuseShortages(entry, of: AccountRole.fundsSetAside)
        books.post(entry, act: act)
        books.record(movement, counterparty: counterparty, act: act)
        let near = try counterparty.map(books.nearCounterparties) ?? []
        let moved = entry.money(through: through).reduce(0) { $0 + $1.dong }
        let after = before.money + entry.money().reduce(0) { $0 + $1.dong }
        guard let balance = Money(exactly: (through == .cash ? before.cash : before.bank) + moved),
            Money(exactly: after) != nil
        else { throw Refusal(.capitalOutOfRange, ["limit": .money(Money(Money.limit))]) }
        return Receipt(
            [
                .init("entry", act.json), .init("amount", amount.json),
                .init("through", .string(through.rawValue)), .init("account", account.code.json),
                .init("counterparty", counterparty.json), .init("on", options.on.json),
                .init("balance", balance.json),
            ],
            [
                sentence(act, account, balance, options.on), .inWords(amount.money),
            ] + notices(before, after: after), notices: repeated + near)
    }

    private func sentence(
        _ act: Int64, _ account: ChartAccount, _ balance: Money, _ date: CalendarDate
    ) -> Message {
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "amount": .money(amount.money), "on": .date(date),
            "channel": .phrase("channel." + through.rawValue), "account": .text(account.code),
            "name": account.name, "balance": .money(balance),
            "other": .phrase("channel." + through.other.rawValue),
        ]
        if let counterparty { arguments["counterparty"] = .text(counterparty) }
        switch kind {
        case .receipt: return Message("receipt.money-received", arguments)
        case .payment: return Message("receipt.money-paid", arguments)
        case .transfer: return Message("receipt.money-transferred", arguments)
        }
    }

    /// Promised money may be spent, but not unnoticed.
    private func notices(_ before: Capital, after money: Int64) -> [Message] {
        guard money < before.money, before.promised > money else { return [] }
        return [
            Message(
                "receipt.promised-above-money",
                ["promised": .money(Money(before.promised)), "money": .money(Money(money))])
        ]
    }

    var actKind: ActKind {
        switch kind {
        case .receipt: .moneyReceipt
        case .payment: .moneyPayment
        case .transfer: .moneyTransfer
        }
    }

    private var purpose: FreePlace? {
        switch kind {
        case .receipt(let purpose), .payment(let purpose): purpose
        case .transfer: nil
        }
    }
}

/// The kind of act that comes of it, and where the other side stands: a role or an account.
extension MoveMoney {
    private enum CodingKeys: String, CodingKey {
        case kind
        case role
        case account
        case amount
        case through
        case counterparty
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try MoveMoney.kind(fields), amount: try fields.decode(Amount.self, forKey: .amount),
            through: try fields.decode(Channel.self, forKey: .through),
            counterparty: try fields.decodeIfPresent(String.self, forKey: .counterparty))
    }

    private static func kind(_ fields: KeyedDecodingContainer<CodingKeys>) throws -> MoneyMovement.Kind {
        let role = try fields.decodeIfPresent(AccountRole.self, forKey: .role)
        let account = try fields.decodeIfPresent(String.self, forKey: .account)
        let purposes = [role.map(FreePlace.role), account.map(FreePlace.account)].compactMap(\.self)
        switch (ActKind(rawValue: try fields.decode(String.self, forKey: .kind)), purposes.first) {
        case (.moneyReceipt, let purpose?) where purposes.count == 1: return .receipt(purpose)
        case (.moneyPayment, let purpose?) where purposes.count == 1: return .payment(purpose)
        case (.moneyTransfer, nil): return .transfer
        default:
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: fields, debugDescription: "no such movement of money")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(actKind.rawValue, forKey: .kind)
        try fields.encodeIfPresent(purpose?.role, forKey: .role)
        try fields.encodeIfPresent(purpose?.account, forKey: .account)
        try fields.encode(amount, forKey: .amount)
        try fields.encode(through, forKey: .through)
        try fields.encodeIfPresent(counterparty, forKey: .counterparty)
    }
}

extension FreePlace {
    fileprivate var role: AccountRole? {
        if case .role(let role) = self { role } else { nil }
    }

    fileprivate var account: String? {
        if case .account(let code) = self { code } else { nil }
    }
}
