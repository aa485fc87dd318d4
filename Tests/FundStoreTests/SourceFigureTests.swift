import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

@Suite struct `What a source is said to have` {
    /// A draw that is found late changes what later payments covered; that is no part of what was drawn.
    @Test func `counts a draw that is found late for what was paid out`() throws {
        let desk = try desk()
        try desk.sign("1", .dong(100_000_000), Self.terms, of: SourceCode("NS2"), on: day(3, 1))
        try desk.draw("1", 50, on: day(3, 1))
        // All of the interest to date, and principal with the rest.
        try desk.repay("1", 20_000_000, on: day(5, 2))
        try desk.draw("1", 30, on: day(3, 20))
        let lent = try desk.database.read { reader in
            try reader.loan(reader.loanRecord("1")).position(on: day(5, 2)).principalOutstanding
        }
        let position = try desk.source(on: day(5, 2))
        #expect(position.drawn == 80_000_000)
        #expect(position.repaid == 80_000_000 - lent)
        let all = try desk.database.read { try $0.lentInAll(asOf: day(5, 2)) }
        #expect(all.drawn == 80_000_000)
        #expect(all.repaid == 80_000_000 - lent)
        #expect(try desk.source(on: day(4, 1)).repaid == 0)
    }

    /// What is promised on a closed day fits to what the books show as drawn on it.
    @Test func `keeps what a closed day promised`() throws {
        let desk = try desk()
        try desk.sign("1", .dong(100_000_000), Self.terms, of: SourceCode("NS2"), on: day(3, 1))
        try desk.sign("2", .dong(100_000_000), Self.terms, of: SourceCode("NS2"), on: day(3, 1))
        let draw = try desk.draw("1", 60, on: day(3, 5))
        try desk.close("2022-03")
        let shown = try desk.source(on: day(3, 25))
        #expect(shown.drawn == 60_000_000)
        #expect(shown.committed == 140_000_000)
        let entry = try #require(FundYear.entry(of: draw.answer.json))
        try desk.perform(ReverseEntry(entry: entry, reason: "nhập nhầm"), on: day(4, 10))
        try desk.draw("2", 40, on: day(4, 11), valueOn: day(3, 20))
        #expect(try desk.source(on: day(3, 25)) == shown)
        let open = try desk.source(on: day(4, 1))
        #expect(open.drawn == 40_000_000)
        #expect(open.committed == 160_000_000)
        #expect(try desk.database.read { try $0.capital(asOf: day(3, 25)).promised } == 140_000_000)
        #expect(try desk.broken() == [])
    }

    /// The order of entry opens no gap.
    @Test func `never holds more than was agreed, on later days either`() throws {
        let desk = try desk(limit: .dong(400_000_000))
        try desk.give(200_000_000, on: day(6, 1))
        let refusal = #expect(throws: Refusal.self) { try desk.give(1, on: day(2, 1)) }
        #expect(refusal?.code == .sourceLimit)
        try desk.takeBack(100_000_000, on: day(5, 31))
        try desk.give(100_000_000, on: day(5, 1))
        #expect(try desk.broken() == [])
    }

    /// Money comes back to the first till and the first bank account from those that were added.
    @Test func `is checked where money comes back to the first bank account`() throws {
        let desk = try desk()
        try desk.perform(
            AddMoneyAccount(MoneyCode("VCB"), .bank, name: "VCB", bank: nil, number: nil, account: "1121"),
            on: day(1, 1))
        let ways = [
            ("bank", "VCB", 5), ("VCB", "bank", 1), ("bank", "cash", 1), ("VCB", "cash", 1),
            ("cash", "VCB", 2),
        ]
        for (from, to, dong) in ways {
            try desk.perform(
                MoveMoney(
                    .transfer(to: MoneyCode(to)), amount: .dong(Int64(dong)), through: MoneyCode(from)),
                on: day(2, 1))
        }
        #expect(try desk.broken() == [])
    }

    private static let terms = LoanTerms(
        amount: .dong(100_000_000), rate: AnnualRate(billionths: 120_000_000), method: .bullet,
        instalments: 1,
        every: .months(2), allocation: .interestFirst)

    private func day(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(parts: 2022, month, day) }

    /// A fund with a source that gave 200 triệu on the first of January 2022.
    private func desk(limit: Amount? = nil) throws -> Desk {
        let desk = try Desk()
        try desk.perform(
            AddLendingSource(
                SourceCode("NS2"), .provincialBudget, name: "Đợt 2", decision: "QĐ 2", conditions: nil,
                limit: limit,
                bearer: .fund, account: "41112"), on: day(1, 1))
        try desk.give(200_000_000, on: day(1, 1))
        return desk
    }
}

extension Desk {
    fileprivate func give(_ dong: Int64, on date: CalendarDate) throws {
        try perform(
            MoveCapital(.contribute, source: SourceCode("NS2"), amount: .dong(dong), through: .bank), on: date
        )
    }

    fileprivate func takeBack(_ dong: Int64, on date: CalendarDate) throws {
        try perform(
            MoveCapital(.withdraw, source: SourceCode("NS2"), amount: .dong(dong), through: .bank), on: date)
    }

    /// Millions.
    @discardableResult
    fileprivate func draw(
        _ number: String, _ millions: Int64, on date: CalendarDate, valueOn: CalendarDate? = nil
    ) throws -> WriteResult {
        try perform(
            DisburseLoan(
                number: number, amount: .dong(millions * 1_000_000), through: .bank, valueOn: valueOn),
            on: date)
    }

    fileprivate func source(on date: CalendarDate) throws -> SourcePosition {
        try #require(try database.read { try $0.sourcePositions(asOf: date)[SourceCode("NS2")] })
    }
}
