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

        package var debits: Int64 { side == .debit ? amount.money.dong : -amount.money.dong }
    }

    package let postings: [Posting]

    package init(_ postings: [Posting]) { self.postings = postings }

    /// What is debited, which is what is credited.
    ///
    /// - Throws: `capital.out-of-range`.
    package func amount() throws(Refusal) -> Money { try sum(.debit, of: postings) }

    private func sum(_ side: Side, of postings: [Posting]) throws(Refusal) -> Money {
        let sum = postings.reduce(Int128(0)) { $1.side == side ? $0 + Int128($1.amount.money.dong) : $0 }
        guard let dong = Int64(exactly: sum), let money = Money(exactly: dong) else {
            throw Refusal(.capitalOutOfRange, ["limit": .money(Money(Money.limit))])
        }
        return money
    }

    /// - Throws: `ledger.voucher-unbalanced`, for what is on and what is off the balance sheet each by itself;
    ///   `ledger.voucher-repeats-account`, `money.account-has-its-own-acts`, `account.role-moved`,
    ///   `capital.out-of-range`.
    package func entry(on date: CalendarDate) throws(Refusal) -> JournalEntry {
        var named: Set<String> = []
        for posting in postings where !named.insert(posting.account.code).inserted {
            throw Refusal(.voucherRepeatsAccount, ["code": .text(posting.account.code)])
        }
        var legs: [JournalEntry.Leg] = []
        for posting in postings {
            legs.append(
                try FreePlace(posting.account, served: posting.served, by: .voucher)
                    .leg(on: date, posting.debits))
        }
        for isOff in [false, true] {
            let postings = postings.filter { ($0.account.kind == .offBalance) == isOff }
            let (debits, credits) = (try sum(.debit, of: postings), try sum(.credit, of: postings))
            guard debits == credits else {
                let difference = debits > credits ? debits - credits : credits - debits
                throw Refusal(
                    .voucherUnbalanced,
                    [
                        "debits": .money(debits), "credits": .money(credits),
                        "difference": .money(difference),
                        "where": .phrase(isOff ? "voucher.off-balance" : "voucher.on-balance"),
                    ])
            }
        }
        return JournalEntry(legs)
    }

    /// The roles to which a voucher may book: off the balance sheet, where no money moves, there is nothing
    /// else to book what is followed there.
    package static let roles = AccountRole.allCases.filter { $0.ownActs == nil || $0 == .offBalanceContra }
}
