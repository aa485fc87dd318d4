import Testing

@testable import FundCore

@Suite struct `A cash forecast` {
    private let vcb = MoneyAccount.further(
        .init(MoneyCode("VCB"), .bank, name: "Vietcombank", account: "1121"))

    private func forecast(_ flows: [CashForecast.Flow], months: Int = 3) -> CashForecast {
        CashForecast(
            after: day(2024, 1, 15), months: months, balances: [(.cash, 0), (.bank, 100), (vcb, 50)],
            flows: flows)
    }

    /// By hand.
    @Test func `carries what is left from month to month, account by account`() {
        let months = forecast([
            .init(on: day(2024, 3, 1), vcb, .principal, 30), .init(on: day(2024, 1, 20), .bank, .interest, 5),
            .init(on: day(2024, 1, 10), .bank, .promised, -80),
            .init(on: day(2024, 4, 1), .bank, .deposits, 9),
        ]).months
        #expect(months.map(\.period.text) == ["2024-01", "2024-02", "2024-03"])
        #expect(months.map(\.total.opening) == [150, 75, 75])
        #expect(months.map(\.total.closing) == [75, 75, 105])
        #expect(months[0].lines.map(\.place) == [.bank, vcb])
        #expect(months[0].lines[0].line.flows == [.interest: 5, .promised: -80])
        #expect(months[2].lines.map(\.line.closing) == [25, 80])
        // What was promised goes out on the first day; interest comes in later.
        #expect(months[0].lowest == LowestBalance(Money(70), on: day(2024, 1, 16)))
        #expect(months[1].lowest == LowestBalance(Money(75), on: day(2024, 2, 1)))
    }

    @Test func `names the day on which there is least, below zero too`() {
        let month = forecast([
            .init(on: day(2024, 1, 20), .bank, .promised, -200),
            .init(on: day(2024, 1, 21), .bank, .principal, 500),
        ]).months[0]
        #expect(month.lowest == LowestBalance(Money(-50), on: day(2024, 1, 20)))
    }

    @Test func `begins with the month of the day after`() {
        let forecast = CashForecast(after: day(2024, 1, 31), months: 1, balances: [(.bank, 7)], flows: [])
        #expect(forecast.months.map(\.period.text) == ["2024-02"])
    }
}

@Suite struct `What a source costs` {
    private let source = LendingSource(
        SourceCode("HD"), .mobilised, name: "Huy động", account: "3412", limit: nil, bearer: .fund,
        ownRate: AnnualRate(billionths: 50_000_000))

    /// By hand: 730.000.000 × 5 % / 365 is 100.000 a day, from the day after; half of it from 11/03 on.
    @Test func `goes by the days of what is held`() {
        var held = MoneyTimeline()
        held.add(730_000_000, on: day(2022, 1, 10))
        held.add(-365_000_000, on: day(2022, 3, 11))
        #expect(source.cost(of: held, through: day(2022, 1, 10)) == 0)
        #expect(source.cost(of: held, through: day(2022, 1, 31)) == 2_100_000)
        #expect(source.cost(of: held, through: day(2022, 3, 11)) == 6_000_000)
        #expect(source.cost(of: held, through: day(2022, 3, 31)) == 7_000_000)
        var paid = MoneyTimeline()
        paid.add(5_900_000, on: day(2022, 3, 11))
        #expect(
            source.lowestDue(of: held, paid: paid, from: day(2022, 1, 31))
                == LowestBalance(Money(100_000), on: day(2022, 3, 11)))
        #expect(
            source.lowestDue(of: held, paid: paid, from: day(2022, 3, 31))
                == LowestBalance(Money(1_100_000), on: day(2022, 3, 31)))
    }
}
