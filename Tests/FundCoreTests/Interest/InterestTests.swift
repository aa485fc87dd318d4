import Testing

@testable import FundCore

@Suite struct `Interest` {
    /// Actual/365, half-up. The last two are examples of a people's credit fund's own software and of
    /// TT 14/2017/TT-NHNN in use; the others are its formula by pocket calculator.
    @Test(arguments: [
        (500_000_000, "6", 31, 2_547_945), (300_000_000, "6.6", 30, 1_627_397),
        (150_000_000, "10.5", 31, 1_337_671), (500_000_000, "6", 181, 14_876_712),
    ])
    func `accrues by the day`(balance: Int64, rate: String, days: Int, interest: Int64) throws {
        let position = try position(balance, rate, days: days, dueIn: 400)
        #expect(position.interestAccrued == interest)
    }

    /// 300.000.000 × 9,9 % (= 150 % × 6,6 %) × 45 days.
    @Test func `on overdue principal is half as much again`() throws {
        let position = try position(300_000_000, "6.6", days: 100 + 45, dueIn: 100)
        #expect(position.principalOverdue == 300_000_000)
        #expect(position.overdueInterest == 3_661_644)
    }

    private func position(_ balance: Int64, _ rate: String, days: Int, dueIn: Int) throws -> LoanPosition {
        let amount = try #require(Amount(Money(balance)))
        let drawn = day(2022, 1, 3)
        let terms = LoanTerms(
            amount: amount, rate: try AnnualRate(parsing: rate), method: .bullet, instalments: 1,
            every: .days(dueIn), roll: .none)
        return LoanFold.position(
            of: terms, facts: [LoanFact(entry: 1, on: drawn, .draw(amount))], calendar: .weekendsOnly,
            on: drawn.adding(days: days))
    }
}
