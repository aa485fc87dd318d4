import Testing

@testable import FundCore

@Suite struct `A journal voucher` {
    let on = day(2024, 12, 31)

    private func posting(
        _ side: JournalVoucher.Side, _ code: String, _ dong: Int64, _ kind: AccountKind,
        _ roles: [AccountRole] = [], served: [AccountRole] = []
    ) throws -> JournalVoucher.Posting {
        .init(
            side, ChartAccount(code: code, nameVi: code, nameEn: code, kind: kind, roles: roles),
            served: roles + served, try #require(Amount(Money(dong))))
    }

    @Test func `books to the role of an account, or to the account itself`() throws {
        let voucher = JournalVoucher([
            try posting(.debit, "6422", 7, .expense),
            try posting(.debit, "6421", 3, .expense, [.operatingExpenses]),
            try posting(.credit, "338", 10, .liability, [.otherPayables]),
        ])
        #expect(try voucher.amount() == Money(10))
        #expect(
            try voucher.entry(on: on)
                == JournalEntry([
                    .init(on: on, .named, 7, account: "6422"), .init(on: on, .operatingExpenses, 3),
                    .init(on: on, .otherPayables, -10),
                ]))
    }

    /// An entry off the balance sheet has its other side there, too.
    @Test func `balances on and off the balance sheet each by itself`() throws {
        let collateral = JournalVoucher([
            try posting(.debit, "994", 5, .offBalance),
            try posting(.credit, "999", 5, .offBalance, [.offBalanceContra]),
        ])
        #expect(
            try collateral.entry(on: on).legs == [
                .init(on: on, .named, 5, account: "994"), .init(on: on, .offBalanceContra, -5),
            ])
        let mixed = JournalVoucher([
            try posting(.debit, "994", 5, .offBalance),
            try posting(.credit, "711", 5, .income, [.otherIncome]),
        ])
        #expect(
            throws: Refusal(
                .voucherUnbalanced,
                [
                    "debits": .money(.zero), "credits": .money(Money(5)), "difference": .money(Money(5)),
                    "where": .phrase("voucher.on-balance"),
                ])
        ) { try mixed.entry(on: on) }
    }

    @Test func `keeps off the accounts of other acts`() throws {
        let kept: [(AccountKind, [AccountRole], [AccountRole])] = [
            (.asset, [.cash], []), (.asset, [.loanPrincipal], []), (.equity, [.capitalGrant], []),
            (.equity, [.capitalRetainedSurplus], []), (.offBalance, [.offBalanceInterest], []),
            (.offBalance, [], [.offBalanceInterest]), (.income, [], [.interestIncome]),
        ]
        for (kind, roles, served) in kept {
            let voucher = JournalVoucher([
                try posting(.debit, "1", 5, kind, roles, served: served),
                try posting(.credit, "2", 5, kind == .offBalance ? .offBalance : .liability),
            ])
            #expect { try voucher.entry(on: on) } throws: {
                ($0 as? Refusal)?.code == .accountHasOwnActs
            }
        }
    }

    /// Nine quadrillion dong on each of two accounts is more than the books hold in all.
    @Test func `is no larger than the books`() throws {
        for credit in [1, Money.limit] {
            let voucher = JournalVoucher([
                try posting(.debit, "811", Money.limit, .expense),
                try posting(.debit, "6422", Money.limit, .expense),
                try posting(.credit, "338", credit, .liability),
            ])
            #expect(throws: Refusal(.capitalOutOfRange, ["limit": .money(Money(Money.limit))])) {
                try voucher.entry(on: on)
            }
        }
        let both = JournalVoucher([
            try posting(.debit, "811", Money.limit, .expense),
            try posting(.credit, "338", Money.limit, .liability),
            try posting(.debit, "994", 1, .offBalance), try posting(.credit, "999", 1, .offBalance),
        ])
        #expect(throws: Refusal.self) { try both.amount() }
    }

    @Test func `does not book where a role was before`() throws {
        let moved = JournalVoucher([
            try posting(.debit, "994", 5, .offBalance),
            try posting(.credit, "999", 5, .offBalance, served: [.offBalanceContra]),
        ])
        #expect(
            throws: Refusal(.roleMoved, ["code": .text("999"), "role": .text("off-balance-contra")])
        ) { try moved.entry(on: on) }
        let fund = JournalVoucher([
            try posting(.debit, "3531", 5, .liability, served: [.bonusFund]),
            try posting(.credit, "338", 5, .liability, [.otherPayables]),
        ])
        #expect(throws: Refusal(.roleMoved, ["code": .text("3531"), "role": .text("bonus-fund")])) {
            try fund.entry(on: on)
        }
        // What a free role leaves behind is an account like any other.
        let free = JournalVoucher([
            try posting(.debit, "6421", 5, .expense, served: [.operatingExpenses]),
            try posting(.credit, "338", 5, .liability, [.otherPayables]),
        ])
        #expect(try free.entry(on: on).legs.map(\.account) == ["6421", nil])
    }

    @Test func `names an account once`() throws {
        let voucher = JournalVoucher([
            try posting(.debit, "811", 5, .expense), try posting(.credit, "811", 5, .expense),
        ])
        #expect(throws: Refusal(.voucherRepeatsAccount, ["code": .text("811")])) {
            try voucher.entry(on: on)
        }
    }
}
