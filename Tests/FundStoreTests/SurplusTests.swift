import FundCore
import FundServices
import FundStore
import Testing
import Wording

@Suite struct `The surplus of a closed year` {
    private func year(_ number: Int) throws -> FiscalPeriod { try FiscalPeriod(parsing: String(number)) }

    private func distribute(
        _ desk: Desk, _ number: Int = 2022, rating: Rating = .a, fines: Int64 = 0, on date: CalendarDate
    ) throws {
        try desk.perform(
            DistributeSurplus(
                year: try year(number),
                decision: SurplusDecision(
                    rating: rating, monthlySalaries: Money(40_000_000),
                    managersMonthlySalaries: Money(15_000_001), fines: Money(fines)),
                number: "QĐ 12"), on: date)
    }

    private func view(_ desk: Desk, _ number: Int = 2022, asOf date: CalendarDate = Desk.today) throws
        -> SurplusView
    {
        try desk.database.read { try SurplusView(of: try year(number), asOf: date, $0) }
    }

    private func booked(_ desk: Desk, entry: Int64) throws -> [String: Int64] {
        Dictionary(
            try desk.database.read { try $0.lines(of: entry) }.map { ($0.account, $0.dong) },
            uniquingKeysWith: +)
    }

    /// The figures are those of the core's test, worked out there by hand: deficits of 100.000.000 of 2021.
    @Test func `is distributed, shown and taken back`() throws {
        let desk = try Desk()
        try desk.closeYear(2021, result: -100_000_000)
        try desk.closeYear(2022, result: 500_000_003)
        let before = try view(desk)
        #expect(before.undistributed == 400_000_003 && before.available == 400_000_003)
        #expect(before.deficits == [] && before.obstacle == nil)
        let open = try view(desk, asOf: CalendarDate(parts: 2021, 12, 31))
        #expect(open.deficits.map(\.dong) == [100_000_000])
        #expect(open.deficits.map { open.lastYear(of: $0) } == [2026])

        let date = CalendarDate(parts: 2023, 4, 10)
        try distribute(desk, fines: 12_000_001, on: date)
        let distribution = try #require(try desk.database.read { try $0.distribution(ofYear: 2022) })
        #expect(
            try booked(desk, entry: distribution.entry) == [
                "421": 400_000_003, "338": -12_000_001, "414": -206_700_001, "415": -38_800_000,
                "3531": -120_000_000, "3534": -22_500_001,
            ])
        #expect(distribution.result == 500_000_003 && distribution.rating == .a)
        #expect(distribution.findings.map(\.step) == SurplusStep.allCases)
        #expect(distribution.findings[4].value == .share(Share(tenThousandths: 3_000)))
        #expect(distribution.findings[7].value == .months(RateMultiple(tenThousandths: 15_000)))
        #expect(try desk.database.read { try $0.entry(distribution.entry).voucher } == "QĐ 12")
        let after = try view(desk)
        #expect(after.undistributed == 0 && after.available == nil)
        #expect(after.obstacle?.code == .surplusDistributed)
        #expect(try desk.database.read { try $0.distribution(ofYear: 2021) == nil })
        // What lending limits count from follows.
        let capital = { date in try desk.database.read { try $0.capital(asOf: date) } }
        #expect(try capital(date.adding(days: -1)).actualCharterCapital == 5_400_000_003)
        #expect(try capital(date).actualCharterCapital == 5_000_000_000)
        #expect(throws: Refusal.self) { try distribute(desk, on: date) }
        #expect(try desk.broken() == [])

        try desk.perform(
            ReverseEntry(entry: distribution.entry, reason: "Tính lại"), on: CalendarDate(parts: 2023, 5, 4))
        #expect(try desk.database.read { try $0.distribution(ofYear: 2022) == nil })
        #expect(try view(desk).undistributed == 400_000_003)
        try distribute(desk, rating: .b, on: CalendarDate(parts: 2023, 5, 4))
        #expect(try view(desk).distribution?.rating == .b)
        #expect(try desk.broken() == [])
    }

    @Test func `waits for the closing of its December, and for the last of the days to come`() throws {
        let desk = try Desk()
        #expect(try view(desk).obstacle?.code == .surplusYearNotClosed)
        #expect(try view(desk).surplus.result == nil)
        try desk.closeYear(2022, result: 100)
        // The year after lost more than is left: what covers it is not given out.
        try desk.closeYear(2023, result: -30)
        #expect(try view(desk).available == 70)
        #expect(try view(desk, 2023).obstacle?.code == .surplusNothing)
        #expect(try view(desk, 2021).obstacle?.code == .surplusNothing)
        #expect(try view(desk, 2015).obstacle?.code == .surplusNoRule)
        // What a reopening takes back is no result, and closed again it counts once.
        try desk.closeYear(2024, result: 500)
        try desk.perform(
            ReopenPeriod(FiscalPeriod(parsing: "2024-12"), reason: "Thiếu chứng từ"), on: Desk.today)
        #expect(try view(desk, 2024).obstacle?.code == .surplusYearNotClosed)
        try desk.close("2024-12")
        #expect(try view(desk, 2024).surplus.result == 500)
        #expect(try desk.broken() == [])
    }

    /// A deficit of 104.099.528 in 2021 is covered by the surplus of 127.089.041 of 2022, in whatever order and
    /// on whatever day the years are distributed: 22.989.513 is left of 2022, and all of 2023 for 2023.
    @Test(arguments: [[2022, 2023], [2023, 2022]])
    func `does not depend on the order in which years are distributed`(order: [Int]) throws {
        let desk = try Desk()
        for (year, result) in [(2021, -104_099_528), (2022, 127_089_041), (2023, 46_856_164)] {
            try desk.closeYear(year, result: Int64(result))
        }
        #expect(try view(desk).available == 22_989_513)
        #expect(try view(desk, 2023).available == 46_856_164)
        for (place, year) in order.enumerated() {
            try distribute(desk, year, on: CalendarDate(parts: 2024, 4, 10 + place))
        }
        #expect(try view(desk, 2023).undistributed == 0)
        #expect(try desk.broken() == [])
    }

    @Test func `moves in open periods only`() throws {
        let desk = try Desk()
        try desk.closeYear(2022, result: 1_000_000_000)
        try distribute(desk, on: CalendarDate(parts: 2023, 4, 10))
        let entry = try #require(try view(desk).distribution?.entry)
        try desk.closeYear(2023, result: 1_000_000)
        #expect {
            try distribute(desk, 2023, on: CalendarDate(parts: 2023, 12, 31))
        } throws: {
            ($0 as? Refusal)?.code == .surplusDayNotAfterYear
        }
        try desk.closeYear(2024, result: 0)
        #expect {
            try distribute(desk, 2023, on: CalendarDate(parts: 2024, 4, 10))
        } throws: {
            ($0 as? Refusal)?.code == .periodClosed
        }
        // Taken back on the first open day, because its own is closed.
        try desk.perform(
            ReverseEntry(entry: entry, reason: "Tính lại"), on: CalendarDate(parts: 2025, 1, 15))
        let last = try desk.database.read { $0.head.lastAct }
        let lines = try desk.database.read { try $0.lines(of: last) }
        #expect(!lines.isEmpty && lines.allSatisfy { $0.on == CalendarDate(parts: 2025, 1, 1) })
        #expect(try desk.broken() == [])
    }

    @Test(arguments: [
        "update surplus_share set amount_dong = amount_dong + 1 where role = 'financial-reserve'",
        "delete from surplus_share where role = 'bonus-fund'",
        """
        insert into surplus_distribution
        select fund_id, 1, fiscal_year, rating, result_dong, findings from surplus_distribution
        """,
        "update surplus_distribution set fiscal_year = 2021",
        "update act set kind = 'surplus-distribution' where kind = 'capital-contribution'",
        "update surplus_distribution set rating = 'B'",
        "update surplus_distribution set findings = '[]'",
        "update surplus_distribution set findings = replace(findings::text, 'verified', 'assumed')::json",
        """
        update surplus_distribution set findings = (
            select json_agg(case f ->> 'step' when 'bonus-fund' then f || '{"base": 21000000}' else f end)
            from jsonb_array_elements(findings::jsonb) f)
        """,
        "update distribution_rule set value_ten_thousandths = 900 where code = 'financial-reserve'",
    ])
    func `is checked against the journal`(corruption: String) throws {
        let desk = try Desk()
        try desk.closeYear(2022, result: 1_000_000_000)
        try distribute(desk, on: CalendarDate(parts: 2023, 4, 10))
        #expect(try desk.broken() == [])
        let tables = ["act", "surplus_share", "surplus_distribution", "distribution_rule"]
        try desk.corrupt(corruption, past: tables)
        let finding = try #require(
            try desk.database.read { try $0.check(["distributions-agree-with-journal"]) }.first)
        #expect(finding.violations > 0)
        for violation in finding.shown {
            let text = Catalogue.text(
                "check.distributions-agree-with-journal.violation", violation, in: .vi)
            #expect(!text.contains { "{}[]".contains($0) }, "\(text)")
        }
        #expect(try !desk.broken().contains("triggers-in-place"))
    }
}

extension Desk {
    /// Closes the books through a year's end, the year having brought or lost that much.
    func closeYear(_ year: Int, result: Int64) throws {
        if result != 0 {
            try perform(
                MoveMoney(
                    result > 0 ? .receipt(.role(.otherIncome)) : .payment(.role(.operatingExpenses)),
                    amount: .dong(abs(result)), through: .bank), on: CalendarDate(parts: year, 12, 30))
        }
        try close("\(year)-12")
    }
}
