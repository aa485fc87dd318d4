import Testing

@testable import FundCore

/// A loan whose figures are found in the head: 1.000.000 in two parts after 100 and 200 days, 0,1 % a day, 0,15 % a
/// day on what is overdue, 0,01 % a day on interest that is late. Nothing is paid before the day 110. Then there are
///
///     principal overdue      500.000
///     interest due           100.000    100 days × 1.000
///     interest accrued         5.000     10 days × 500
///     overdue interest         7.500     10 days × 750
///     late interest              100     10 days × 10
@Suite struct `Money that comes in` {
    static let drawnOn = day(2024, 1, 1)

    private func fold(
        _ order: AllocationOrder, _ payments: [(day: Int, dong: Int64)], until last: Int
    ) throws -> LoanFold {
        let amount = try #require(Amount(Money(1_000_000)))
        let terms = LoanTerms(
            amount: amount, rate: AnnualRate(billionths: 365_000_000), instalments: 2, every: .days(100),
            roll: .none, lateInterestRate: AnnualRate(billionths: 36_500_000), allocation: order)
        var facts = [LoanFact(entry: 1, on: Self.drawnOn, .draw(amount))]
        for (index, payment) in payments.enumerated() {
            facts.append(
                LoanFact(
                    entry: Int64(index + 2), on: Self.drawnOn.adding(days: payment.day),
                    .payment(try #require(Amount(Money(payment.dong))), nil)))
        }
        var fold = LoanFold(terms, calendar: .weekendsOnly)
        fold.apply(facts, until: Self.drawnOn.adding(days: last))
        return fold
    }

    private func parts(_ split: Split) -> [Int64] {
        [split.principal, split.interest, split.overdueInterest, split.lateInterest, split.credit]
    }

    @Test func `finds what is owed`() throws {
        let position = try fold(.overduePrincipalFirst, [], until: 110).position
        #expect(
            [
                position.principalOverdue, position.interestDue, position.interestAccrued,
                position.overdueInterest, position.lateInterest, position.payoff,
            ] == [500_000, 100_000, 5_000, 7_500, 100, 1_112_600])
        #expect(position.daysPastDue == 10)
        #expect(try fold(.overduePrincipalFirst, [], until: 100).position.daysPastDue == 0)
    }

    /// TT 39/2016 art. 18(4): principal first where it is overdue; the contract may say otherwise.
    @Test(
        arguments: [
            (AllocationOrder.overduePrincipalFirst, 110, 550_000, [500_000, 50_000, 0, 0, 0]),
            (.principalFirst, 110, 550_000, [500_000, 50_000, 0, 0, 0]),
            (.interestFirst, 110, 550_000, [442_400, 100_000, 7_500, 100, 0]),
            // On its own date nothing is overdue yet.
            (.overduePrincipalFirst, 100, 550_000, [450_000, 100_000, 0, 0, 0]),
            (.principalFirst, 100, 550_000, [500_000, 50_000, 0, 0, 0]),
            // Above all that is due, principal to come; then interest to come; then credit.
            (.principalFirst, 110, 615_000, [507_400, 100_000, 7_500, 100, 0]),
            (.overduePrincipalFirst, 110, 607_550, [500_000, 100_000, 7_500, 50, 0]),
            (.interestFirst, 110, 1_112_600, [1_000_000, 105_000, 7_500, 100, 0]),
            (.interestFirst, 110, 1_112_700, [1_000_000, 105_000, 7_500, 100, 100]),
        ] as [(AllocationOrder, Int, Int64, [Int64])])
    func `covers in order`(order: AllocationOrder, on day: Int, dong: Int64, wanted: [Int64]) throws {
        let paid = try fold(order, [(day, dong)], until: day)
        #expect(parts(paid.paid) == wanted)
        #expect(paid.position.payoff == max(0, 1_112_600 - dong) || day == 100)
    }

    /// On the due date 60.000 of 100.000 are paid: 40.000 are late from the next day on, 4 a day.
    @Test func `leaves only the rest to be late`() throws {
        let position = try fold(.interestFirst, [(100, 60_000)], until: 110).position
        #expect(position.interestDue == 40_000 && position.lateInterest == 40)
        let later = try fold(.interestFirst, [(100, 60_000), (105, 30_000)], until: 110).position
        #expect(later.interestDue == 10_000 && later.lateInterest == 4 * 5 + 5)
    }

    /// On the day 10 the loan is repaid with 5.000 too much. They are used where something is owed, and paid back once.
    @Test func `above everything waits as credit, and credit covers what is owed`() throws {
        let amount = try #require(Amount(Money(1_000_000)))
        let terms = LoanTerms(
            amount: amount, rate: AnnualRate(billionths: 365_000_000), instalments: 1, every: .days(100),
            roll: .none)
        func fold(_ later: LoanFact..., until last: Int) throws -> LoanFold {
            var fold = LoanFold(terms, calendar: .weekendsOnly)
            // 10 days × 1.000, and 5.000 above it.
            let payment = LoanFact(
                entry: 2, on: Self.drawnOn.adding(days: 10),
                .payment(try #require(Amount(Money(1_015_000))), nil))
            fold.apply(
                [LoanFact(entry: 1, on: Self.drawnOn, .draw(amount)), payment] + later,
                until: Self.drawnOn.adding(days: last))
            return fold
        }
        let five = try #require(Amount(Money(5_000)))
        #expect(try fold(until: 20).credit == 5_000)
        let nothingOwed = try fold(
            LoanFact(entry: 3, on: Self.drawnOn.adding(days: 20), .creditUse(five)), until: 20)
        #expect(nothingOwed.credit == 5_000 && nothingOwed.creditUsed == 0)
        let refunded = try fold(
            LoanFact(entry: 3, on: Self.drawnOn.adding(days: 20), .creditRefund(five)), until: 20)
        #expect(refunded.credit == 0 && refunded.flaws.isEmpty)
        let twice = try fold(
            LoanFact(entry: 3, on: Self.drawnOn.adding(days: 20), .creditRefund(five)),
            LoanFact(entry: 4, on: Self.drawnOn.adding(days: 21), .creditRefund(five)), until: 21)
        #expect(twice.flaws == [.creditShort(entry: 4, by: 5_000)])
    }

    @Test func `is not needed for what is let off`() throws {
        let amount = try #require(Amount(Money(1_000_000)))
        var fold = try fold(.interestFirst, [], until: 110)
        for (entry, component, dong) in [
            (5, WaivedComponent.interest, 105_000), (6, .overdueInterest, 7_500), (7, .lateInterest, 101),
        ] as [(Int64, WaivedComponent, Int64)] {
            fold.apply(
                LoanFact(
                    entry: entry, on: Self.drawnOn.adding(days: 110),
                    .waiver(component, try #require(Amount(Money(dong))))))
        }
        #expect(parts(fold.waived) == [0, 105_000, 7_500, 100, 0])
        #expect(fold.flaws == [.waivedMoreThanOwed(entry: 7, by: 1)])
        #expect(fold.position.payoff == amount.money.dong)
    }
}
