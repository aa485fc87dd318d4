import FundCore
import FundServices
import FundStore
import Testing
import Wording

@Suite struct `Term deposits` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    private func percent(_ tenths: Int64) -> AnnualRate { AnnualRate(billionths: tenths * 1_000_000) }

    /// Two of the first month, of which one pays each month.
    private func desk() throws -> Desk {
        let desk = try Desk(in: Desk.migratedDatabase(), fund: nil)
        try desk.contribute(30_000_000_000, on: day(2022, 1, 4))
        try desk.perform(
            AddMoneyAccount(
                MoneyCode("TG"), .deposit, name: "Tiền gửi", bank: nil, number: nil, account: "1281"),
            on: day(2022, 1, 4))
        try place(desk, "TG-01", 2_000_000_000, .after(.months(6)), on: day(2022, 2, 1))
        try place(desk, "TG-02", 1_000_000_000, .after(.months(3)), every: .months(1), on: day(2022, 2, 10))
        return desk
    }

    private func place(
        _ desk: Desk, _ code: String, _ dong: Int64, _ maturity: DepositTerms.Maturity, every: Period? = nil,
        on date: CalendarDate
    ) throws {
        try desk.perform(
            PlaceDeposit(
                code: code, amount: .dong(dong), account: MoneyCode("TG"), through: .bank,
                terms: DepositTerms(
                    maturity, rate: percent(60), earlyRate: percent(2), interestEvery: every)), on: date)
    }

    private func balance(_ desk: Desk, _ code: String, on date: CalendarDate) throws -> Int64 {
        try desk.database.read { reader in
            try reader.accountMovements(in: LedgerSpan(until: date)).first { $0.account.code == code }?
                .closing ?? 0
        }
    }

    private func last(_ desk: Desk) throws -> Int64 { try desk.database.read { $0.head.lastAct } }

    private func refusal(_ body: () throws -> Void) -> Refusal.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? Refusal)?.code
        }
    }

    /// The figures are those of the core's test, worked out there by hand.
    @Test func `earn when months are closed, and settle to the đồng`() throws {
        let desk = try desk()
        try desk.close("2022-02")
        // 8.876.712 of the first; of the second 1.000.000.000 × 6 % × 18 / 365 = 2.958.904.
        #expect(try balance(desk, "1388", on: day(2022, 2, 28)) == 8_876_712 + 2_958_904)
        #expect(try desk.broken() == [])
        try desk.perform(
            WithdrawDeposit(code: "TG-01", amount: .dong(500_000_000), through: .bank), on: day(2022, 4, 15))
        try desk.perform(ReceiveDepositInterest(code: "TG-02", through: .bank), on: day(2022, 4, 10))
        try desk.perform(
            WithdrawDeposit(code: "TG-02", interest: Money(1), through: .bank), on: day(2022, 5, 10))
        try desk.close("2022-07")
        try desk.perform(WithdrawDeposit(code: "TG-01", through: .bank), on: day(2022, 8, 1))
        #expect(try balance(desk, "1388", on: day(2022, 8, 1)) == 0)
        #expect(try balance(desk, "1281", on: day(2022, 8, 1)) == 0)
        // 59 days of the second: 9.698.630, and the đồng of its end.
        #expect(
            try balance(desk, "112", on: day(2022, 8, 1))
                == 30_000_000_000 + 200_000 + 44_630_137 + 9_698_630 + 1)
        try desk.close("2022-12")
        #expect(try desk.broken() == [])
    }

    @Test func `stand again where a payout was wrong, and catch up with their contract`() throws {
        let desk = try desk()
        try desk.perform(
            WithdrawDeposit(code: "TG-01", amount: .dong(500_000_000), through: .bank), on: day(2022, 3, 15))
        let early = try last(desk)
        try desk.close("2022-04")
        try desk.perform(ReverseEntry(entry: early, reason: "Nhầm"), on: day(2022, 5, 5))
        #expect(try desk.broken() == [])
        try desk.close("2022-05")
        // 119 and 109 days of all of them.
        #expect(try balance(desk, "1388", on: day(2022, 5, 31)) == 39_123_288 + 14_630_137)
        #expect(try desk.broken() == [])
        let may = try #require(
            try desk.database.read { try $0.act(.depositAccrual, ofMonthEndingOn: day(2022, 5, 31)) })
        #expect(
            refusal { try desk.perform(ReverseEntry(entry: may, reason: "x"), on: day(2022, 6, 2)) }
                == .entryNotReversible)
        try desk.perform(
            ReopenPeriod(FiscalPeriod(parsing: "2022-05"), reason: "Thiếu chứng từ"), on: Desk.today)
        #expect(
            try desk.database.read { try $0.act(.depositAccrual, ofMonthEndingOn: day(2022, 5, 31)) } == nil)
        #expect(try desk.broken() == [])
    }

    @Test func `go on under another contract`() throws {
        let desk = try desk()
        try desk.perform(
            RollOverDeposit(
                code: "TG-02", as: "TG-03", .added,
                terms: DepositTerms(.on(day(2022, 11, 10)), rate: percent(65))), on: day(2022, 5, 10))
        let renewal = try last(desk)
        // 1.000.000.000 × 6 % × 89 / 365 = 14.630.137 is lent on with it.
        #expect(
            try desk.database.read { try $0.deposit("TG-03") }.deposit.principal.money.dong == 1_014_630_137)
        #expect(try balance(desk, "1281", on: day(2022, 5, 10)) == 3_014_630_137)
        #expect(try desk.broken() == [])
        try desk.perform(ReceiveDepositInterest(code: "TG-03", through: .bank), on: day(2022, 6, 10))
        #expect(
            refusal { try desk.perform(ReverseEntry(entry: renewal, reason: "x"), on: day(2022, 6, 11)) }
                == .depositIsNeeded)
        try desk.perform(ReverseEntry(entry: try last(desk), reason: "Nhầm"), on: day(2022, 6, 11))
        try desk.perform(ReverseEntry(entry: renewal, reason: "Nhầm"), on: day(2022, 6, 11))
        #expect(try desk.database.read { try $0.deposit("TG-02") }.position(on: Desk.today).standing > 0)
        // Its code calls another since.
        try place(desk, "TG-03", 1, .after(.days(7)), on: day(2022, 6, 11))
        try desk.close("2022-12")
        #expect(try desk.broken() == [])
    }

    @Test func `keep what is in them from leaving otherwise`() throws {
        let desk = try desk()
        let transfer = MoveMoney(.transfer(to: .bank), amount: .dong(1), through: MoneyCode("TG"))
        #expect(refusal { try desk.perform(transfer, on: day(2022, 2, 10)) } == .depositHoldsTheMoney)
        // Before the second was placed there is as little.
        #expect(refusal { try desk.perform(transfer, on: day(2022, 2, 9)) } == .depositHoldsTheMoney)
        try desk.perform(
            MoveMoney(.transfer(to: MoneyCode("TG")), amount: .dong(10), through: .bank), on: day(2022, 2, 8))
        let extra = try last(desk)
        try desk.perform(transfer, on: day(2022, 2, 10))
        #expect(
            refusal { try desk.perform(ReverseEntry(entry: extra, reason: "x"), on: day(2022, 2, 11)) }
                == .depositHoldsTheMoney)
        #expect(
            refusal {
                try place(desk, "TG-04", 30_000_000_000, .after(.months(1)), on: day(2022, 1, 10))
            } == .moneyBelowZero)
        #expect(try desk.broken() == [])
    }

    @Test(arguments: [
        ("deposit_accrual", "update deposit_accrual set amount_dong = amount_dong + 1"),
        ("term_deposit", "update term_deposit set principal_dong = principal_dong + 1"),
        ("term_deposit", "update term_deposit set rate_billionths = rate_billionths + 1000000"),
        ("term_deposit", "update term_deposit set matures_on = matures_on - 160"),
        ("term_deposit", "update term_deposit set through = 'cash'"),
        ("deposit_payout", "update deposit_payout set interest_dong = interest_dong + 1"),
        ("deposit_payout", "update deposit_payout set principal_dong = principal_dong - 1"),
        ("deposit_payout", "update deposit_payout set through = 'cash'"),
        ("deposit_payout", "delete from deposit_payout"),
    ])
    func `are compared with the journal and their contracts`(table: String, sql: String) throws {
        let desk = try desk()
        try desk.close("2022-02")
        try desk.perform(
            WithdrawDeposit(code: "TG-01", amount: .dong(500_000_000), through: .bank), on: day(2022, 4, 15))
        try desk.close("2022-04")
        #expect(try desk.broken() == [])
        try desk.corrupt(sql, past: [table])
        #expect(try desk.broken().contains("deposits-agree-with-journal"))
    }
}
