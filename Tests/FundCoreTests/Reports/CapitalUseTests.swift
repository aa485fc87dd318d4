import Testing

@testable import FundCore

@Suite struct `The use of capital` {
    private typealias Change = CapitalUse.Change

    /// April has 30 days. 900 of capital from March on; 300 are lent on 11 April, so they stand at the end of 20 days:
    /// 300 · 20 / 30 = 200 of 900 are 22,22 %. Money: 900 · 10 + 600 · 20 = 21 000, / 30 = 700. 50 come back: of 200 they are
    /// 25 %.
    @Test func `is averaged over the days of each month`() {
        let use = CapitalUse(
            in: day(2024, 4, 1)...day(2024, 5, 10),
            changes: [
                (day(2024, 3, 1), Change(capital: 900, money: 900)),
                (day(2024, 4, 11), Change(outstanding: 300, money: -300)),
            ], collected: [(day(2024, 4, 30), 50), (day(2024, 3, 31), 7), (day(2024, 5, 11), 7)])
        #expect(use.months.map(\.days) == [30, 10])
        #expect(use.months.map(\.capital) == [900, 900])
        #expect(use.months.map(\.outstanding) == [200, 300])
        #expect(use.months.map(\.money) == [700, 600])
        #expect(use.months.map(\.used.decimal) == ["22.22", "33.33"])
        #expect(use.months.map(\.collected) == [50, 0])
        #expect(use.months.map(\.turnover.decimal) == ["25.00", "0.00"])
        // 300 · 30 / 40 = 225, of 900 a quarter.
        #expect(use.whole.days == 40 && use.whole.outstanding == 225 && use.whole.collected == 50)
        #expect(use.whole.used.decimal == "25.00")
    }

    /// What changes on the first and on the last day counts for the end of that day: 100 · 29 of the leap year's
    /// February, 60 on one of them: 60 / 29 = 2,07.
    @Test func `counts the end of each day, and rounds once`() {
        let use = CapitalUse(
            in: day(2024, 2, 1)...day(2024, 2, 29),
            changes: [
                (day(2024, 2, 1), Change(capital: 100)),
                (day(2024, 2, 29), Change(outstanding: 60, deposits: 45)),
            ], collected: [])
        #expect(use.months.count == 1 && use.whole.days == 29)
        #expect(use.whole.capital == 100 && use.whole.outstanding == 2 && use.whole.deposits == 2)
        #expect(use.whole.used.decimal == "2.07")
    }

    @Test func `of nothing is nothing`() {
        let use = CapitalUse(in: day(2024, 2, 3)...day(2024, 2, 3), changes: [], collected: [])
        #expect(use.whole.capital == 0 && use.whole.used.decimal == "0.00")
        #expect(use.whole.turnover.decimal == "0.00" && use.months.map(\.days) == [1])
    }
}
