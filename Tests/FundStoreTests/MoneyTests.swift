import FundCore
import FundServices
import FundStore
import Testing

@Suite struct `Money beside loans and capital` {
    private func day(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(parts: 2011, month, day) }

    private func move(
        _ kind: MoveMoney.Kind, _ dong: Int64, through: MoneyCode = .bank, on date: CalendarDate,
        _ desk: Desk
    ) throws {
        try desk.perform(
            MoveMoney(kind, amount: .dong(dong), through: through, counterparty: "Ai đó"), on: date)
    }

    private func lastEntry(_ desk: Desk) throws -> Int64 { try desk.database.read { $0.head.lastAct } }

    @Test func `is received, paid, transferred and reversed`() throws {
        let desk = try Desk(capital: 1_000)
        try move(.receipt(.role(.depositInterestIncome)), 70, on: day(1, 31), desk)
        try move(.transfer(to: .cash), 200, on: day(2, 1), desk)
        try move(.payment(.account("6422")), 150, through: .cash, on: day(2, 3), desk)
        try move(.payment(.role(.bankCharges)), 5, on: day(2, 4), desk)
        #expect(try desk.broken() == [])
        let capital = try desk.database.read { try $0.capital(asOf: Desk.today) }
        #expect(capital.total == 1_000 && capital.cash == 50 && capital.bank == 865)

        let records = try desk.database.read { try $0.moneyRecords(in: LedgerSpan(from: day(2, 1))) }
        #expect(records.map(\.account.code) == ["111", "6422", "6425"])
        #expect(records.map(\.movement.amount.money.dong) == [200, 150, 5])
        #expect(records.allSatisfy { $0.counterparty == "Ai đó" && $0.reversedBy == nil })

        // The transfer was spent; the payment goes first.
        let transfer = records[0].entry
        #expect(throws: Refusal.self) {
            try desk.perform(ReverseEntry(entry: transfer, reason: "nhầm"), on: day(3, 1))
        }
        try desk.perform(ReverseEntry(entry: records[1].entry, reason: "nhầm"), on: day(3, 1))
        try desk.perform(ReverseEntry(entry: transfer, reason: "nhầm"), on: day(3, 1))
        #expect(try desk.broken() == [])
        let after = try desk.database.read { try $0.capital(asOf: Desk.today) }
        #expect(after.cash == 0 && after.bank == 1_065)
        #expect(
            try desk.database.read { try $0.moneyRecords(in: LedgerSpan()) }.map { $0.reversedBy != nil }
                == [false, true, true, false])
    }

    @Test func `is not spent twice, on that day or a later one`() throws {
        let desk = try Desk(capital: 1_000)
        try move(.payment(.role(.operatingExpenses)), 900, on: day(6, 1), desk)
        #expect(
            throws: Refusal(
                .capitalExceedsMoney,
                [
                    "amount": .money(Money(101)), "available": .money(Money(100)),
                    "lowestOn": .date(day(6, 1)), "channel": .phrase("channel.bank"),
                ])
        ) { try move(.payment(.role(.operatingExpenses)), 101, on: day(5, 1), desk) }
        #expect(throws: Refusal.self) { try move(.transfer(to: .cash), 101, on: day(5, 1), desk) }
        #expect(throws: Refusal.self) {
            try move(.payment(.role(.operatingExpenses)), 1, through: .cash, on: day(5, 1), desk)
        }
        try move(.transfer(to: .cash), 100, on: day(5, 1), desk)
        #expect(try desk.broken() == [])
    }

    @Test func `names only accounts that no other act keeps`() throws {
        let desk = try Desk(capital: 1_000)
        for (code, owner) in [
            ("111", "transfers"), ("2113", "loans"), ("1311", "loans"), ("4118", "capital"),
            ("421", "surplus"),
            ("994", "collateral"), ("941", "loans"), ("999", "off-balance"),
        ] {
            #expect(
                throws: Refusal(
                    .accountHasOwnActs,
                    ["code": .text(code), "acts": .phrase("own-acts." + owner)])
            ) { try move(.payment(.account(code)), 1, on: day(5, 1), desk) }
        }
        #expect(throws: Refusal(.accountNotFound, ["code": .text("9999")])) {
            try move(.payment(.account("9999")), 1, on: day(5, 1), desk)
        }
        for code in ["138", "338", "711", "811"] {
            try move(.payment(.account(code)), 1, on: day(5, 1), desk)
        }
        #expect(try desk.broken() == [])
    }

    @Test func `is paid from a fund as far as the fund was filled`() throws {
        let desk = try Desk(capital: 1_000)
        func short(_ dong: Int64) -> Refusal {
            Refusal(
                .fundBelowZero,
                [
                    "code": .text("3531"), "short": .money(Money(dong)),
                    "name": .named(vi: "Quỹ khen thưởng, phúc lợi", en: "Bonus and welfare fund"),
                ])
        }
        try move(.receipt(.account("3531")), 100, on: day(5, 1), desk)
        let filled = try lastEntry(desk)
        try move(.payment(.account("3531")), 70, on: day(7, 1), desk)
        // Before it was filled, and before what a later day has spent.
        #expect(throws: short(1)) { try move(.payment(.account("3531")), 1, on: day(4, 30), desk) }
        #expect(throws: short(1)) { try move(.payment(.account("3531")), 31, on: day(6, 1), desk) }
        #expect(throws: short(70)) {
            try desk.perform(ReverseEntry(entry: filled, reason: "nhầm"), on: day(8, 1))
        }
        let voucher = { (dong: Int64) in
            PostVoucher([.init(.debit, "3531", .dong(dong)), .init(.credit, "338", .dong(dong))])
        }
        #expect(throws: short(2)) { try desk.perform(voucher(32), on: day(7, 1)) }
        try desk.perform(voucher(30), on: day(7, 1))
        #expect(try desk.broken() == [])
    }

    @Test func `of a closed period is reversed in an open one`() throws {
        let desk = try Desk(capital: 1_000)
        try move(.receipt(.role(.otherIncome)), 70, on: day(1, 31), desk)
        let receipt = try lastEntry(desk)
        try move(.payment(.role(.operatingExpenses)), 1_070, on: day(2, 10), desk)
        try desk.contribute(500, on: day(3, 10))
        try desk.perform(ClosePeriods(through: FiscalPeriod(.month, containing: day(3, 1))), on: Desk.today)
        #expect(throws: Refusal.self) { try move(.receipt(.role(.otherIncome)), 1, on: day(3, 31), desk) }

        try desk.perform(ReverseEntry(entry: receipt, reason: "nhầm"), on: day(4, 5))
        #expect(try desk.database.read { try $0.capital(asOf: CalendarDate(parts: 2011, 3, 31)) }.bank == 500)
        #expect(try desk.database.read { try $0.capital(asOf: CalendarDate(parts: 2011, 4, 1)) }.bank == 430)
        #expect(try desk.broken() == [])
    }

    @Test func `moves with its roles to another account`() throws {
        let desk = try Desk(capital: 1_000)
        try move(.payment(.role(.operatingExpenses)), 100, on: day(1, 31), desk)
        let payment = try lastEntry(desk)
        try desk.perform(MapRole(.operatingExpenses, to: "6422"), on: day(1, 1))
        try move(.payment(.account("6422")), 10, on: day(2, 1), desk)
        try move(.payment(.role(.operatingExpenses)), 1, on: day(2, 1), desk)
        try desk.perform(ReverseEntry(entry: payment, reason: "nhầm"), on: day(3, 1))
        let balance = try desk.database.read { try TrialBalance($0, asOf: Desk.today) }
        #expect(balance.lines.first { $0.account.code == "6422" }?.closing == 11)
        #expect(balance.lines.first { $0.account.code == "6421" }?.closing == 0)
        #expect(try desk.broken() == [])
    }
}
