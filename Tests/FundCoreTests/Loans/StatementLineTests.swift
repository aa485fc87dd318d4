import FundTestSupport
import Testing

@testable import FundCore

@Suite struct `The statement of a loan` {
    @Test func `adds up to the position, for any loan`() throws {
        for seed in UInt64(1)...200 {
            var random = SeededGenerator(seed: seed)
            let loan = try RandomLoan.make(&random)
            let date = loan.signedOn.adding(days: Int.random(in: 0...1500, using: &random))
            let fold = loan.fold(until: date, tracing: true)
            let (position, lines) = (fold.position, fold.statement)
            #expect(lines.last?.outstanding ?? 0 == position.principalOutstanding, "seed \(seed)")
            #expect(lines.reduce(0) { $0 + $1.drawn } == position.drawn, "seed \(seed)")
            #expect(lines.reduce(0) { $0 + $1.interestCharged } == fold.charged, "seed \(seed)")
            let settled = lines.reduce(Split()) { $0 + $1.settled }
            let total = position.paid + position.waived
            #expect(settled.principal == total.principal, "seed \(seed)")
            #expect(settled.interest == total.interest, "seed \(seed)")
            #expect(settled.overdueInterest == total.overdueInterest, "seed \(seed)")
            #expect(settled.lateInterest == total.lateInterest, "seed \(seed)")
            #expect(settled.credit == position.credit, "seed \(seed)")
            for (line, next) in zip(lines, lines.dropFirst()) { #expect(line.on <= next.on, "seed \(seed)") }
        }
    }

    @Test func `shows a reversed fact with its own amount`() throws {
        let day = try #require(CalendarDate(year: 2012, month: 3, day: 1))
        let amount = try #require(Amount(Money(5)))
        #expect(StatementLine(LoanFact(entry: 1, on: day, .draw(amount))).drawn == 5)
        let payment = StatementLine(LoanFact(entry: 2, on: day, .payment(amount, nil)))
        #expect(payment.kind == .payment && payment.settled.total == 5)
        let waiver = StatementLine(LoanFact(entry: 3, on: day, .waiver(.lateInterest, amount)))
        #expect(waiver.kind == .waiver && waiver.settled.lateInterest == 5)
    }
}
