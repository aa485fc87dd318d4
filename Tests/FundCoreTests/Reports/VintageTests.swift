import Testing

@testable import FundCore

@Suite struct `Loans by quarter of first disbursement` {
    /// 300 tr drawn on 15/01/2024, three instalments of 100 tr from 15/04/2024 on; all that is due is paid on
    /// 01/10/2024, and nothing after. 100 tr drawn on 20/02/2024, all due on 20/02/2025.
    private func loans() throws -> [Loan] {
        var late = try LoanScript(300_000_000, signed: "2024-01-10") {
            $0.instalments = 3
        }
        try late.draw(300_000_000, "2024-01-15")
        let due = try late.position("2024-10-01")
        #expect(due.principalDue == 200_000_000)
        try late.pay(
            due.principalDue + due.interestDue + due.overdueInterest + due.lateInterest, "2024-10-01")
        var punctual = try LoanScript(100_000_000, signed: "2024-02-15") { $0.every = .months(12) }
        try punctual.draw(100_000_000, "2024-02-20")
        return [punctual.loan, late.loan]
    }

    private func quarters(asOf date: CalendarDate) throws -> (Vintage, Vintage.Quarter) {
        var vintage = Vintage(asOf: date)
        for loan in try loans() { vintage.add(loan) }
        #expect(vintage.quarters.map(\.quarter.text) == ["2024-Q1"])
        return (vintage, try #require(vintage.quarters.first))
    }

    /// On 15/04 the first instalment falls due, and is late tomorrow. On 15/07 it is 91 days late: 300 of 400 tr.
    /// The second loan is six months old on 20/08/2024.
    @Test func `show an age once the youngest has come to it`() throws {
        let (vintage, quarter) = try quarters(asOf: day(2024, 8, 20))
        #expect(quarter.loans == 2 && quarter.disbursed == 400_000_000)
        #expect(vintage.late(quarter, atAge: 0) == .init(beyond30: 0, beyond90: 0))
        #expect(vintage.late(quarter, atAge: 1) == .init(beyond30: 300_000_000, beyond90: 300_000_000))
        #expect(vintage.late(quarter, atAge: 2) == nil)
        let (before, same) = try quarters(asOf: day(2024, 8, 19))
        #expect(before.late(same, atAge: 1) == nil)
    }

    /// What was late at six months is paid by nine, when the third instalment falls due; at twelve, on 15/01/2025, it is
    /// 92 days late: 100 tr.
    @Test func `look at each age by itself`() throws {
        let (vintage, quarter) = try quarters(asOf: day(2025, 2, 20))
        #expect(vintage.late(quarter, atAge: 1) == .init(beyond30: 300_000_000, beyond90: 300_000_000))
        #expect(vintage.late(quarter, atAge: 2) == .init(beyond30: 0, beyond90: 0))
        #expect(vintage.late(quarter, atAge: 3) == .init(beyond30: 100_000_000, beyond90: 100_000_000))
        #expect(vintage.late(quarter, atAge: 4) == nil)
    }

    @Test func `leave out what is drawn later`() throws {
        var vintage = Vintage(asOf: day(2024, 2, 19))
        for loan in try loans() { vintage.add(loan) }
        #expect(vintage.quarters.map(\.loans) == [1])
        #expect(vintage.quarters.first?.disbursed == 300_000_000)
    }
}
