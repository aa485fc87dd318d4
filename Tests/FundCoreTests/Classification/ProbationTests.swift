import FundTestSupport
import Testing

@testable import FundCore

@Suite struct `The way back of a rescheduled debt` {
    /// The life of Documentation/Risk.md: six months to pay 365 tr; rescheduled on 15/07/2025, overdue from 13/10 to
    /// 05/11, paid on time on 12/01/2026. One month later, on 12/02/2026, the way back is gone.
    @Test(arguments: [
        (day(2025, 7, 14), false), (day(2025, 7, 15), true), (day(2025, 12, 31), true),
        (day(2026, 2, 11), true), (day(2026, 2, 12), false),
    ])
    func `runs until due dates were paid on time for long enough`(on date: CalendarDate, isOn: Bool) throws {
        func amount(_ dong: Int64) throws -> Amount { try #require(Amount(Money(dong))) }
        var terms = LoanTerms(
            amount: try amount(365_000_000), rate: try AnnualRate(parsing: "10"), instalments: 1,
            every: .months(6))
        terms.firstDue = day(2025, 7, 7)
        let plan = try [(day(2025, 10, 13), 73), (day(2026, 1, 12), 73), (day(2026, 4, 13), 219)].map {
            LoanTerms.CustomRow(dueOn: $0.0, principal: try amount(Int64($0.1) * 1_000_000))
        }
        let loan = Loan(
            number: "01", signedOn: day(2025, 1, 6), terms: terms,
            facts: [
                LoanFact(entry: 1, on: day(2025, 1, 6), .draw(try amount(365_000_000))),
                LoanFact(entry: 2, on: day(2025, 7, 7), .payment(try amount(18_200_000), nil)),
                LoanFact(
                    entry: 3, on: day(2025, 7, 15),
                    .rescheduling(Rescheduling(decision: "30/QĐ-QHT", plan: .agreed(plan)))),
                LoanFact(entry: 4, on: day(2025, 11, 5), .payment(try amount(83_890_000), nil)),
                LoanFact(entry: 5, on: day(2026, 1, 12), .payment(try amount(80_280_000), nil)),
            ], calendar: .weekendsOnly)
        #expect(loan.fold(until: date).debtFacts.isOnProbation(.ofTheLaw) == isOn)
    }
}
