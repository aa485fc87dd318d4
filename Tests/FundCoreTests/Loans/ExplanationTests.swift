import FundTestSupport
import Testing

@testable import FundCore

@Suite struct `The explanation of a loan` {
    @Test func `re-adds to the position, for every component of any loan`() throws {
        let interest: [LoanComponent] = [.interest, .interestAccrued, .interestDeferred]
        var (settlements, overdue, unpaid) = (0, 0, 0)
        for seed in UInt64(1)...400 {
            var random = SeededGenerator(seed: seed)
            let loan = try RandomLoan.make(&random)
            let date = loan.signedOn.adding(days: Int.random(in: 0...1500, using: &random))
            let fold = loan.fold(until: date, tracing: true)
            let (position, explanation) = (fold.position, fold.explanation)
            #expect(explanation.on == date)
            let owed: [LoanComponent: Int64] = [
                .principal: position.principalOutstanding, .interest: position.interestDue,
                .interestAccrued: position.interestAccrued - position.interestDeferred,
                .interestDeferred: position.interestDeferred, .overdueInterest: position.overdueInterest,
                .lateInterest: position.lateInterest,
            ]
            for component in explanation.components {
                #expect(component.owed == owed[component.kind], "seed \(seed) \(component.kind)")
                expectStepsReadd(component, fold.terms, "seed \(seed) \(component.kind)")
            }
            #expect(explanation.payoff == position.payoff, "seed \(seed)")
            #expect(explanation.principalOverdue == position.principalOverdue, "seed \(seed)")
            #expect(
                interest.reduce(0) { $0 + explanation[$1].paid } == position.paid.interest)
            #expect(
                interest.reduce(0) { $0 + explanation[$1].waived } == position.waived.interest)
            #expect(explanation.unpaid.reduce(0) { $0 + $1.interestUnpaid } == position.interestDue)
            for settlement in explanation.settlements where settlement.way == .payment {
                let parts = settlement.parts.reduce(0) { $0 + $1.amount }
                #expect(parts + settlement.credit == settlement.asked, "seed \(seed)")
            }
            settlements += explanation.settlements.count
            overdue += position.overdueInterest > 0 ? 1 : 0
            unpaid += explanation.unpaid.count
        }
        // The loans are not all dull ones.
        #expect(settlements > 400 && overdue > 50 && unpaid > 200)
    }

    /// Each span by its own formula; spans of a period to its charge; charges and settlements to the figures.
    private func expectStepsReadd(_ component: Explanation.Component, _ terms: LoanTerms, _ name: String) {
        var period: ExactAmount? = .zero
        var (charged, settled): (Int64, Int64) = (0, 0)
        for step in component.steps {
            switch step {
            case .drawn(_, _, let amount): charged += amount
            case .accrued(let span):
                #expect(formula(span) == span.exact, "\(name)")
                period = period?.adding(span.exact)
            case .charged(_, let exact, let amount, _):
                if let period { #expect(period == exact, "\(name)") }
                #expect(exact.rounded(terms.rounding) == amount, "\(name)")
                charged += amount
                period = .zero
            case .rounded(let exact, let amount):
                if let period { #expect(period == exact, "\(name)") }
                #expect(exact.rounded(terms.rounding) == amount, "\(name)")
                charged += amount
            case .settled(let part, _, _, _, let accrued):
                if let accrued, let period { #expect(period == accrued, "\(name)") }
                settled += part.amount
            case .deferred(_, _, let amount, _): charged += component.kind == .interest ? -amount : amount
            case .deferredFellDue(_, _, let unpaid): charged += component.kind == .interest ? unpaid : -unpaid
            case .rateChanged, .amended, .fellDue, .turnedOverdue, .rescheduled, .recalled, .frozen,
                .unfrozen, .writtenOff, .removed:
                continue
            }
        }
        #expect(charged == component.charged, "\(name)")
        #expect(settled == component.paid + component.waived, "\(name)")
    }

    private func formula(_ span: Explanation.Span) -> ExactAmount? {
        var sum: ExactAmount? = .zero
        for part in span.parts {
            var numerator = Int128(span.balance) * Int128(span.rate.billionths) * Int128(part.days)
            var denominator = Int128(AnnualRate.whole) * Int128(part.yearDays)
            if let multiple = span.multiple {
                numerator *= Int128(multiple.tenThousandths)
                denominator *= Int128(RateMultiple.whole)
            }
            if let thirty = span.thirtyDays {
                // The days of the span that count, in place of those of the calendar.
                numerator = numerator / Int128(part.days) * Int128(thirty.covered) * Int128(thirty.counted)
                denominator *= Int128(thirty.days)
            }
            sum = sum?.adding(ExactAmount(numerator, over: denominator))
        }
        return sum
    }

    @Test func `joins days of one balance and one rate, and splits them at 1 January only by the year`()
        throws
    {
        let signed = try #require(CalendarDate(year: 2011, month: 11, day: 15))
        let amount = try #require(Amount(Money(100_000_000)))
        let terms = LoanTerms(
            amount: amount, rate: AnnualRate(billionths: 60_000_000), method: .bullet, instalments: 1,
            every: .months(6), dayCount: .actualActual)
        let loan = Loan(
            number: "1", signedOn: signed, terms: terms,
            facts: [
                LoanFact(entry: 1, on: signed, .draw(amount)),
                LoanFact(entry: 2, on: signed.adding(days: 10), .rateChange(terms.rate)),
            ], calendar: .weekendsOnly)
        let steps = loan.fold(until: signed.adding(days: 90), tracing: true).explanation[.interestAccrued]
            .steps
        let spans = steps.compactMap { if case .accrued(let span) = $0 { span } else { nil } }
        #expect(spans.map(\.days) == [10, 80])
        #expect(spans[1].parts.map(\.days) == [37, 43])
        #expect(spans[1].parts.map(\.yearDays) == [365, 366])
    }

    @Test func `writes an exact amount without rounding it`() {
        let amount = ExactAmount(44, over: 14)
        #expect(amount.fraction == "22/7")
        #expect(amount.decimal(places: 6) == (3, "142857", false))
        #expect(ExactAmount(5, over: 4).decimal(places: 6) == (1, "250000", true))
        let large = ExactAmount(.max - 1, over: .max)
        #expect(large.decimal(places: 3) == (0, "999", false))
        #expect(large.adding(large) == nil)
    }
}
