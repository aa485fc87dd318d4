import FundCore
import FundServices
import FundTestSupport
import Testing

@testable import FundStore

@Suite struct `Collateral on record` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    /// Life h18 of the rules on risk, worked by hand: land of 400 triệu for two debts of 300 and 100.
    private func desk() throws -> Desk {
        let desk = try Desk()
        for (number, dong) in [("A", 300_000_000), ("B", 100_000_000)] as [(String, Int64)] {
            try desk.lend(number, dong, on: day(2025, 1, 1))
        }
        try desk.perform(
            AddCollateral(
                code: "ĐẤT", borrower: "KH-A", kind: .realEstate, name: "Thửa 12",
                value: .dong(400_000_000), isRealisable: true), on: day(2024, 12, 31))
        for (number, dong) in [("A", 300_000_000), ("B", 100_000_000)] as [(String, Int64)] {
            try desk.perform(
                SecureLoan(code: "ĐẤT", loan: number, amount: .dong(dong)), on: day(2025, 1, 1))
        }
        return desk
    }

    private func deductions(_ reader: FundReader, on date: CalendarDate) throws -> [Int64?] {
        let rules = try #require(ProvisionRules(on: date, among: reader.provisionRules()))
        let owing = try ["A", "B"].map { try reader.loanRecord($0).loanID }
        let deductions = Collateral.deductions(
            of: try reader.collaterals().map(\.collateral), on: date, owing: Set(owing), by: rules.deduction)
        return owing.map { deductions[$0]?.dong }
    }

    @Test func `deducts by the rules that a fund begins with`() throws {
        let desk = try desk()
        try desk.perform(
            RevalueCollateral(code: "ĐẤT", value: .dong(100_000_000), isRealisable: true),
            on: day(2026, 1, 5))
        try desk.perform(ReleaseCollateral(code: "ĐẤT", loan: "B"), on: day(2026, 2, 2))
        let expected: [(CalendarDate, [Int64?])] = [
            (day(2025, 7, 5), [150_000_000, 50_000_000]), (day(2025, 12, 31), [150_000_000, 50_000_000]),
            (day(2026, 1, 1), [nil, nil]), (day(2026, 1, 31), [37_500_000, 12_500_000]),
            (day(2026, 2, 28), [50_000_000, nil]),
        ]
        for (date, dong) in expected {
            let deducted = try desk.database.read { try deductions($0, on: date) }
            #expect(deducted == dong, "\(date)")
        }
        #expect(try desk.broken() == [])
    }

    /// Each row of the rules and how sure it is; the figures are the same on all days.
    @Test(arguments: [
        (CalendarDate(parts: 2012, 1, 1), ["assumed", "assumed", "assumed", "assumed"]),
        (CalendarDate(parts: 2021, 5, 15), ["remembered", "remembered", "assumed", "assumed"]),
        (CalendarDate(parts: 2024, 7, 10), ["remembered", "remembered", "assumed", "assumed"]),
        (CalendarDate(parts: 2024, 7, 11), ["verified", "remembered", "remembered", "assumed"]),
        (CalendarDate(parts: 2026, 8, 2), ["verified", "remembered", "remembered", "assumed"]),
        (CalendarDate(parts: 2026, 8, 3), ["assumed", "assumed", "assumed", "assumed"]),
    ])
    func `rests on rules with a day`(date: CalendarDate, certainty: [String]) throws {
        let kept = try Desk().database.read { try $0.provisionRules() }
        let rules = try #require(ProvisionRules(on: date, among: kept))
        #expect(
            ProvisionRule.Code.allCases.map { code in rules.rules.first { $0.code == code }?.certainty }
                == certainty)
        #expect((1...5).map { rules.rates.specific[$0]?.decimal } == ["0", "2", "25", "50", "100"])
        #expect((1...5).map { rules.rates.general[$0]?.decimal } == ["0.5", "0.5", "0.5", "0.5", "0"])
        #expect(
            CollateralKind.allCases.map { rules.deduction.rates[$0]?.decimal } == ["100", "95", "50", "30"])
        #expect(rules.deduction.validMonths == 12)
    }

    @Test func `is known from its entries on, and until they are taken back`() throws {
        let desk = try desk()
        let last = try desk.database.read { $0.head.lastAct }
        try desk.perform(ReverseEntry(entry: last, reason: "nhầm"), on: Desk.today)
        let (now, before, earlier, none) = try desk.database.read { reader in
            try (
                reader.collaterals(), reader.known(through: last).collaterals(),
                reader.known(through: last - 1).collaterals(), reader.known(through: last - 3).collaterals()
            )
        }
        #expect(now.map { $0.collateral.securities.count } == [1])
        #expect(before.map { $0.collateral.securities.count } == [2])
        #expect(earlier.map { $0.collateral.securities.count } == [1])
        #expect(none.isEmpty)
        #expect(now.first?.loans.values.sorted() == ["A"])
        #expect(try desk.broken() == [])
    }

    @Test func `is one piece by its code, though another was taken back`() throws {
        let desk = try desk()
        let add = AddCollateral(
            code: "XE", borrower: "KH-B", kind: .other, name: "Xe tải", value: .dong(9), isRealisable: true)
        try desk.perform(add, on: day(2025, 2, 1))
        let entry = try desk.database.read { $0.head.lastAct }
        #expect(throws: Refusal.self) { try desk.perform(add, on: day(2025, 2, 2)) }
        try desk.perform(ReverseEntry(entry: entry, reason: "nhầm"), on: Desk.today)
        try desk.perform(add, on: day(2025, 2, 2))
        let piece = try desk.database.read { try $0.collateral("xe") }
        #expect(piece.collateral.facts.map(\.on) == [day(2025, 2, 2)])
        #expect(try desk.broken() == [])
    }
}
