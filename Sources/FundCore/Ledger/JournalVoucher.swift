/// What the accountant books directly, where no money moves (phiếu kế toán): what is payable, provisions,
/// depreciation, what is followed off the balance sheet.
package struct JournalVoucher: Hashable, Sendable {
    package enum Side: String, CaseIterable, Sendable {
        case debit
        case credit
    }

    package struct Posting: Hashable, Sendable {
        package let side: Side
        package let account: ChartAccount
        /// Every role that the account has stood for.
        package let served: [AccountRole]
        package let amount: Amount

        package init(_ side: Side, _ account: ChartAccount, served: [AccountRole], _ amount: Amount) {
            self.side = side
            self.account = account
            self.served = served
            self.amount = amount
        }

        var debits: Int64 { side == .debit ? amount.money.dong : -amount.money.dong }
    }

    package let postings: [Posting]

    package init(_ postings: [Posting]) { self.postings = postings }

    /// What is debited, which is what is credited.
    package var amount: Money {
        Money(postings.reduce(0) { $1.side == .debit ? $0 + $1.amount.money.dong : $0 })
    }

    /// - Throws: `ledger.voucher-unbalanced`, for what is on and what is off the balance sheet each by itself;
    ///   `ledger.voucher-repeats-account`; `money.account-has-its-own-acts`.
    package func entry(on date: CalendarDate) throws(Refusal) -> JournalEntry {
        var named: Set<String> = []
        for posting in postings where !named.insert(posting.account.code).inserted {
            throw Refusal(.voucherRepeatsAccount, ["code": .text(posting.account.code)])
        }
        var legs: [JournalEntry.Leg] = []
        for posting in postings {
            legs.append(
                try FreePlace(posting.account, served: posting.served, isVoucher: true)
                    .leg(on: date, posting.debits))
        }
        for isOff in [false, true] {
            let postings = postings.filter { ($0.account.kind == .offBalance) == isOff }
            let debits = postings.reduce(0) { $0 + max($1.debits, 0) }
            let credits = postings.reduce(0) { $0 - min($1.debits, 0) }
            guard debits == credits else {
                throw Refusal(
                    .voucherUnbalanced,
                    [
                        "debits": .money(Money(debits)), "credits": .money(Money(credits)),
                        "difference": .money(Money(abs(debits - credits))),
                        "where": .phrase(isOff ? "voucher.off-balance" : "voucher.on-balance"),
                    ])
            }
        }
        return JournalEntry(legs)
    }

    /// The roles to which a voucher may book.
    package static let roles = AccountRole.allCases.filter { $0.ownActs == nil || $0 == .offBalanceContra }
}

/// Where whoever keeps the books may book directly.
package enum FreePlace: Hashable, Sendable {
    case role(AccountRole)
    /// An account that the accountant named.
    case account(String)

    /// What serves a role is booked to the role, so that it moves with it to another account. Off the balance
    /// sheet, where no money moves, there are only vouchers.
    ///
    /// - Parameter served: every role that the account has stood for.
    /// - Throws: `money.account-has-its-own-acts` where acts of another kind keep the account, or did.
    package init(_ account: ChartAccount, served: [AccountRole], isVoucher: Bool = false) throws(Refusal) {
        let roles = Set(account.roles + served)
        let isFree = isVoucher && account.kind == .offBalance && roles.isSubset(of: [.offBalanceContra])
        if !isFree, let owner = account.ownActs ?? served.lazy.compactMap(\.ownActs).first {
            throw Refusal(
                .accountHasOwnActs,
                ["code": .text(account.code), "acts": .phrase("own-acts." + owner.rawValue)])
        }
        self = account.roles.first.map { .role($0) } ?? .account(account.code)
    }

    func leg(on date: CalendarDate, _ dong: Int64) -> JournalEntry.Leg {
        switch self {
        case .role(let role): .init(on: date, role, dong)
        case .account(let code): .init(on: date, .named, dong, account: code)
        }
    }
}
