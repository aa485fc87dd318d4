/// A place where the fund's money stands (tài khoản tiền): a till, an account at a bank or at the Treasury, or what
/// keeps term deposits.
///
/// Each has an account of the chart to itself. Only the first till and the first bank account, which every fund has,
/// have none: they stand where the roles `cash` and `bank` do, and move with them.
package enum MoneyAccount: Hashable, Sendable {
    case cash
    case bank
    /// Elsewhere in memory, so that the facts of a loan lie close together.
    indirect case further(Further)

    package enum Kind: String, CaseIterable, Sendable {
        /// Quỹ tiền mặt, of one cashier.
        case till
        /// Tài khoản tại ngân hàng thương mại.
        case bank
        /// Tài khoản tại Kho bạc Nhà nước.
        case treasury
        /// Tiền gửi có kỳ hạn: money comes and goes by transfers alone.
        case deposit
    }

    /// One that the fund added.
    package struct Further: Hashable, Sendable {
        package let code: MoneyCode
        package let kind: Kind
        package let name: String
        /// Of the chart.
        package let account: String

        package init(_ code: MoneyCode, _ kind: Kind, name: String, account: String) {
            self.code = code
            self.kind = kind
            self.name = name
            self.account = account
        }
    }

    /// What every fund has.
    package static let first = [cash, bank]

    package var code: MoneyCode {
        switch self {
        case .cash: .cash
        case .bank: .bank
        case .further(let further): further.code
        }
    }

    package var kind: Kind {
        switch self {
        case .cash: .till
        case .bank: .bank
        case .further(let further): further.kind
        }
    }

    /// The account of the chart; nil of the first till and the first bank account.
    package var account: String? {
        if case .further(let further) = self { further.account } else { nil }
    }

    package var role: AccountRole {
        switch self {
        case .cash: .cash
        case .bank: .bank
        case .further(let further): further.kind == .deposit ? .termDeposit : .moneyAccount
        }
    }

    /// Whether notes and coins are counted there: what comes and goes is on receipts and payment slips (phiếu thu,
    /// phiếu chi).
    package var isTill: Bool { kind == .till }

    package func leg(on date: CalendarDate, _ dong: Int64) -> JournalEntry.Leg {
        .init(on: date, role, dong, account: account)
    }

    /// The name in a sentence.
    package var phrase: Refusal.Argument {
        switch self {
        case .cash, .bank: .phrase("channel." + code.text)
        case .further(let further): .text("\(further.code.text) – \(further.name)")
        }
    }
}

/// What a money account is called by (mã tài khoản tiền): `cash`, `bank`, or the code that the fund gave it.
package struct MoneyCode: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static let cash = MoneyCode("cash")
    package static let bank = MoneyCode("bank")

    /// Whether it can name an account that is added: 1 to 20 letters, digits, dots, hyphens, underscores.
    package var isWellFormed: Bool {
        (1...20).contains(text.unicodeScalars.count)
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || "._-".unicodeScalars.contains(scalar)
            }
    }
}

extension MoneyAccount {
    fileprivate var name: String? {
        if case .further(let further) = self { further.name } else { nil }
    }
}

extension [MoneyAccount] {
    /// The one that is called so: by its code, in letters of any case, or by its name.
    ///
    /// - Throws: `money.account-not-found`, with the nearest.
    package func named(_ code: MoneyCode) throws(Refusal) -> MoneyAccount {
        if let exact = first(where: { $0.code == code }) { return exact }
        let loose = NearName.loose(code.text)
        let found = filter {
            NearName.loose($0.code.text) == loose || $0.name.map { NearName.loose($0) == loose } ?? false
        }
        if found.count == 1 { return found[0] }
        let codes = map(\.code.text)
        var arguments: [String: Refusal.Argument] = [
            "code": .text(code.text), "codes": .text(codes.joined(separator: ", ")),
        ]
        let near = NearName.nearest(code.text, among: codes)
        if !near.isEmpty { arguments["near"] = .text(near.joined(separator: ", ")) }
        throw Refusal(.moneyAccountNotFound, arguments)
    }
}
