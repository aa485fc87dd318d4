package import FundCore
package import FundStore
internal import Wording

/// Books money in or out for other reasons than loans and capital (thu, chi khác), or moves it from one money account
/// to another (chuyển tiền).
package struct MoveMoney: Act {
    package static let code = ActCode.moneyMovement

    /// What is asked for, before the books say which accounts are meant.
    package enum Kind: Hashable, Sendable {
        case receipt(FreePlace)
        case payment(FreePlace)
        case transfer(to: MoneyCode)
    }

    package let kind: Kind
    package let amount: Amount
    package let through: MoneyCode
    /// Who paid it in, or got it.
    package let counterparty: String?

    package init(_ kind: Kind, amount: Amount, through: MoneyCode, counterparty: String? = nil) {
        self.kind = kind
        self.amount = amount
        self.through = through
        self.counterparty = counterparty
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let (place, kind, account, other) = try found(books.reader)
        if place == other { throw Refusal(.transferToItself, ["account": place.phrase]) }
        let movement = MoneyMovement(kind, amount: amount, through: place)
        let mark = MoneyMark(
            subject: account.code, on: options.on, dong: amount.money.dong, voucher: options.voucher)
        let repeated = try Repetitions.notices(of: mark, options) {
            try books.reader.recorded(movement, as: mark.subject)
        }
        let act = try books.open(actKind, on: options.on)
        let before = try books.reader.capital(asOf: options.on)
        let entry = try movement.booking(
            on: options.on, lowestMoney: books.reader.money(on: place).lowest(from: options.on))
        try books.refuseShortages(entry, of: AccountRole.fundsSetAside)
        try books.refuseSourceShortages(entry)
        try books.refuseContracted(entry)
        books.post(entry, act: act)
        books.record(movement, counterparty: counterparty, act: act)
        let near = try counterparty.map(books.nearCounterparties) ?? []
        let moved = entry.money(on: place).reduce(0) { $0 + $1.dong }
        let after = before.money + entry.money().reduce(0) { $0 + $1.dong }
        guard let balance = Money(exactly: (before.places[place] ?? 0) + moved), Money(exactly: after) != nil
        else { throw Refusal(.capitalOutOfRange, ["limit": .money(Money(Money.limit))]) }
        return Receipt(
            [
                .init("entry", act.json), .init("amount", amount.json),
                .init("through", place.code.text.json), .init("account", account.code.json),
                .init("counterparty", counterparty.json), .init("on", options.on.json),
                .init("balance", balance.json),
            ],
            [
                sentence(act, account, place, other, balance, options.on), .inWords(amount.money),
            ] + Message.promisedAboveMoney(before, after: after), notices: repeated + near)
    }

    /// What is meant, with the account on the other side; of a transfer, where the money goes to.
    private func found(
        _ reader: FundReader
    ) throws -> (MoneyAccount, MoneyMovement.Kind, ChartAccount, MoneyAccount?) {
        let chart = try reader.chart()
        func known(_ purpose: FreePlace) throws -> (FreePlace, ChartAccount) {
            switch purpose {
            case .account(let code):
                let account = try chart.account(code)
                return (
                    try FreePlace(account, served: try reader.rolesEver(of: code), by: .money), account
                )
            case .role(let role): return (purpose, try chart.account(of: role))
            }
        }
        switch kind {
        case .receipt(let purpose):
            let (place, account) = try known(purpose)
            return (try reader.moneyAccount(through), .receipt(place), account, nil)
        case .payment(let purpose):
            let (place, account) = try known(purpose)
            return (try reader.moneyAccount(through), .payment(place), account, nil)
        case .transfer(let code):
            // Money is placed in a term deposit, and comes back, by transfers.
            let place = try reader.head.moneyAccounts.named(code)
            let account =
                if let code = place.account { try chart.account(code) } else {
                    try chart.account(of: place.role)
                }
            return (
                try reader.head.moneyAccounts.named(through), .transfer(to: place), account, place
            )
        }
    }

    private func sentence(
        _ act: Int64, _ account: ChartAccount, _ place: MoneyAccount, _ other: MoneyAccount?,
        _ balance: Money, _ date: CalendarDate
    ) -> Message {
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "amount": .money(amount.money), "on": .date(date),
            "channel": place.phrase, "account": .text(account.code), "name": account.name,
            "balance": .money(balance),
        ]
        arguments["other"] = other?.phrase
        if let counterparty { arguments["counterparty"] = .text(counterparty) }
        switch kind {
        case .receipt: return Message("receipt.money-received", arguments)
        case .payment: return Message("receipt.money-paid", arguments)
        case .transfer: return Message("receipt.money-transferred", arguments)
        }
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
        case to
        case amount
        case through
        case counterparty
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let through = try fields.decode(MoneyCode.self, forKey: .through)
        self.init(
            try MoveMoney.kind(fields, from: through),
            amount: try fields.decode(Amount.self, forKey: .amount), through: through,
            counterparty: try fields.decodeIfPresent(String.self, forKey: .counterparty))
    }

    private static func kind(_ fields: KeyedDecodingContainer<CodingKeys>, from: MoneyCode) throws -> Kind {
        let role = try fields.decodeIfPresent(AccountRole.self, forKey: .role)
        let account = try fields.decodeIfPresent(String.self, forKey: .account)
        let to = try fields.decodeIfPresent(MoneyCode.self, forKey: .to) ?? from.other
        let purposes = [role.map(FreePlace.role), account.map(FreePlace.account)].compactMap(\.self)
        switch (ActKind(rawValue: try fields.decode(String.self, forKey: .kind)), purposes.first, to) {
        case (.moneyReceipt, let purpose?, _) where purposes.count == 1: return .receipt(purpose)
        case (.moneyPayment, let purpose?, _) where purposes.count == 1: return .payment(purpose)
        case (.moneyTransfer, nil, let to?): return .transfer(to: to)
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
        // Between the first till and the first bank account one side says it all, as it did when there were no others.
        if case .transfer(let to) = kind, to != through.other { try fields.encode(to, forKey: .to) }
        try fields.encode(amount, forKey: .amount)
        try fields.encode(through, forKey: .through)
        try fields.encodeIfPresent(counterparty, forKey: .counterparty)
    }
}

extension MoneyCode {
    /// Of the first till and the first bank account, the other of the two.
    fileprivate var other: MoneyCode? {
        switch self {
        case .cash: .bank
        case .bank: .cash
        default: nil
        }
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
