import FundCore
import FundServices
import FundStore
import Testing
import Wording

@Suite struct `Equity that changes by a decision` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    private func refusal(_ body: () throws -> Void) -> Refusal.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? Refusal)?.code
        }
    }

    private func distribute(_ desk: Desk, _ year: String, on date: CalendarDate) throws {
        try desk.perform(
            DistributeSurplus(
                year: FiscalPeriod(parsing: year),
                decision: SurplusDecision(
                    rating: .c, monthlySalaries: .zero, managersMonthlySalaries: .zero)), on: date)
    }

    private func correct(
        _ desk: Desk, _ direction: ChangeDirection, _ dong: Int64, of year: String = "2022",
        account: String = "138", on date: CalendarDate
    ) throws {
        try desk.perform(
            CorrectSurplus(
                year: FiscalPeriod(parsing: year), direction: direction, amount: .dong(dong),
                account: account, decision: "KL 05"), on: date)
    }

    private func view(_ desk: Desk, _ year: String) throws -> SurplusView {
        try desk.database.read { try SurplusView(of: FiscalPeriod(parsing: year), asOf: Desk.today, $0) }
    }

    private func last(_ desk: Desk) throws -> Int64 { try desk.database.read { $0.head.lastAct } }

    @Test func `comes out of the development fund, and goes back while it is there`() throws {
        let desk = try Desk()
        try desk.closeYear(2022, result: 1_000)
        try distribute(desk, "2022", on: day(2023, 4, 1))
        let supplement = SupplementCapital(source: .provincialBudget, amount: .dong(900), decision: "QĐ 20")
        #expect(refusal { try desk.perform(supplement, on: day(2023, 3, 31)) } == .fundBelowZero)
        try desk.perform(supplement, on: day(2023, 4, 1))
        let entry = try last(desk)
        let capital = try desk.database.read { try $0.capital(asOf: day(2023, 4, 1)) }
        #expect(capital.charterCapital == 5_000_000_900 && capital.money == 5_000_001_000)
        #expect(refusal { try desk.perform(supplement, on: day(2023, 4, 2)) } == .fundBelowZero)
        #expect(try desk.broken() == [])
        // What was given back of it since keeps it from going.
        try desk.perform(
            MoveCapital(
                .withdraw, source: .provincialBudget, amount: .dong(5_000_000_001), through: .bank),
            on: day(2023, 4, 3))
        let withdrawal = try last(desk)
        let reversal = ReverseEntry(entry: entry, reason: "Hủy quyết định")
        #expect(refusal { try desk.perform(reversal, on: day(2023, 4, 4)) } == .capitalExceedsSource)
        try desk.perform(ReverseEntry(entry: withdrawal, reason: "x"), on: day(2023, 4, 4))
        try desk.perform(reversal, on: day(2023, 4, 4))
        #expect(try desk.database.read { try $0.capital(asOf: Desk.today).charterCapital } == 5_000_000_000)
        #expect(try desk.broken() == [])
    }

    @Test func `corrects closed years alone, and is given out with the year that books it`() throws {
        let desk = try Desk()
        try desk.closeYear(2022, result: 1_000)
        #expect(
            refusal { try correct(desk, .increase, 5, of: "2023", on: day(2023, 2, 1)) }
                == .surplusYearNotClosed)
        #expect(
            refusal { try correct(desk, .increase, 5, account: "6421", on: day(2023, 2, 1)) }
                == .accountNotOfBalanceSheet)
        #expect(
            refusal { try correct(desk, .increase, 5, account: "112", on: day(2023, 2, 1)) }
                == .accountHasOwnActs)
        try correct(desk, .increase, 70, on: day(2023, 2, 1))
        try correct(desk, .decrease, 20, account: "338", on: day(2023, 2, 2))
        // The year itself gives out what it was; the correction waits for its own.
        #expect(try view(desk, "2022").available == 1_000)
        try desk.closeYear(2023, result: 500)
        let surplus = try view(desk, "2023")
        #expect(surplus.corrections.map(\.dong) == [70, -20])
        #expect(surplus.surplus.surplus == 550 && surplus.available == 550)
        try distribute(desk, "2023", on: day(2024, 4, 1))
        try distribute(desk, "2022", on: day(2024, 4, 2))
        #expect(try view(desk, "2023").undistributed == 0)
        #expect(try desk.broken() == [])
        let entry = try desk.database.read { try $0.distribution(ofYear: 2023) }
        #expect(entry?.result == 550)
    }

    @Test func `leaves covered what was distributed`() throws {
        let desk = try Desk()
        try desk.closeYear(2022, result: 1_000)
        try correct(desk, .decrease, 1_200, on: day(2023, 2, 1))
        // Nothing was given out: it is a deficit, which later surplus covers.
        #expect(try view(desk, "2023").deficits.map(\.dong) == [200])
        try desk.perform(ReverseEntry(entry: try last(desk), reason: "Tính lại"), on: day(2023, 2, 2))
        try correct(desk, .increase, 300, on: day(2023, 2, 3))
        let more = try last(desk)
        try distribute(desk, "2022", on: day(2023, 4, 1))
        #expect(refusal { try correct(desk, .decrease, 301, on: day(2023, 2, 4)) } == .surplusBelowZero)
        try correct(desk, .decrease, 300, on: day(2023, 4, 2))
        #expect(
            refusal { try desk.perform(ReverseEntry(entry: more, reason: "x"), on: day(2023, 4, 3)) }
                == .surplusBelowZero)
        #expect(try desk.broken() == [])
    }

    @Test func `revalues an asset for no less than it is`() throws {
        let desk = try Desk()
        func revalue(_ direction: ChangeDirection, _ dong: Int64, on date: CalendarDate) throws {
            try desk.perform(
                RevalueAsset(account: "138", direction: direction, amount: .dong(dong), decision: "QĐ 21"),
                on: date)
        }
        try desk.perform(
            MoveMoney(.payment(.account("138")), amount: .dong(100), through: .bank), on: day(2022, 1, 5))
        #expect(refusal { try revalue(.decrease, 101, on: day(2022, 1, 6)) } == .revaluationExceedsAsset)
        try revalue(.increase, 40, on: day(2022, 1, 6))
        let more = try last(desk)
        #expect(try desk.database.read { try $0.capital(asOf: Desk.today).revaluation } == 40)
        try revalue(.decrease, 140, on: day(2022, 1, 7))
        #expect(try desk.database.read { try $0.capital(asOf: Desk.today).revaluation } == -100)
        #expect(
            refusal { try desk.perform(ReverseEntry(entry: more, reason: "x"), on: day(2022, 1, 8)) }
                == .revaluationExceedsAsset)
        #expect(try desk.broken() == [])
    }

    @Test(arguments: [
        "update equity_movement set amount_dong = amount_dong + 1",
        "update equity_movement set fiscal_year = 2024 where fiscal_year is not null",
        "update equity_movement set source = 'other-contribution' where source is not null",
        "update equity_movement set account = '338' where account is not null",
    ])
    func `is compared with the journal`(sql: String) throws {
        let desk = try Desk()
        try desk.closeYear(2022, result: 1_000)
        try distribute(desk, "2022", on: day(2023, 4, 1))
        try desk.perform(
            SupplementCapital(source: .provincialBudget, amount: .dong(9), decision: "QĐ 20"),
            on: day(2023, 4, 1))
        try correct(desk, .increase, 5, on: day(2023, 4, 1))
        #expect(try desk.broken() == [])
        try desk.corrupt(sql, past: ["equity_movement"])
        #expect(try desk.broken().contains("equity-agrees-with-journal"))
    }
}
