import Testing

@testable import FundCore

@Suite struct `The loans of a fund` {
    private func position(outstanding: Int64, daysPastDue: Int) -> LoanPosition {
        let on = day(2024, 12, 31)
        return LoanPosition(
            on: on, status: .active, drawn: 100, principalOutstanding: outstanding, principalOverdue: 0,
            principalDue: 0, interestDue: 0, interestAccrued: 0, overdueInterest: 0, lateInterest: 0,
            interestOverdue: 0, credit: 0, prepaidAhead: 0, paid: Split(), waived: Split(),
            oldestUnpaidDueOn: daysPastDue == 0 ? nil : on.adding(days: -daysPastDue),
            nextDueOn: nil, nextDueAmount: 0, debt: DebtFacts(on: on, owes: true, daysPastDue: daysPastDue))
    }

    /// NĐ 45/2021 art. 2(4): bad debt is that of groups 3 to 5. 30 of 100 in group 3, 20 in group 2.
    @Test func `are bad debt from group 3 on`() {
        var portfolio = Portfolio(
            asOf: day(2024, 12, 31),
            rules: ClassificationRules(
                validFrom: day(2024, 8, 12), groupsFrom: [10, 30, 90, 180], citation: "", certainty: ""))
        for (outstanding, daysPastDue) in [(50, 0), (20, 29), (30, 30)] as [(Int64, Int)] {
            portfolio.add(
                position(outstanding: outstanding, daysPastDue: daysPastDue),
                group: portfolio.rules?.group(daysPastDue: daysPastDue), number: "1", borrower: "A",
                name: "A", kind: .cooperative)
        }
        #expect(portfolio.groups.map(\.principal) == [50, 20, 30, 0, 0])
        #expect(portfolio.badDebt == 30)
        #expect(portfolio.badDebtRatio?.millionths == 300_000)
        #expect(portfolio.outstanding == 100 && portfolio.disbursed == 300)
    }

    @Test(arguments: [
        (0, AgeingBand.none), (1, .from1), (9, .from1), (10, .from10), (29, .from10), (30, .from30),
        (89, .from30), (90, .from90), (179, .from90), (180, .from180), (9_999, .from180),
    ])
    func `are sorted by how long they are overdue`(days: Int, band: AgeingBand) {
        #expect(AgeingBand.of(daysPastDue: days) == band)
        #expect(band.from <= days && days <= band.until ?? .max)
    }

    /// Undistributed surplus of 70, less a deficit of 100 of an earlier year, then of 60: nothing, and 10.
    @Test func `leave a surplus of which deficits of earlier years are taken, and surpluses not added`()
        throws
    {
        let rule = DistributionRule(
            code: .financialReserve, validFrom: day(2021, 5, 15), rating: nil,
            value: .share(Share(tenThousandths: 1_000)), citation: "", certainty: "")
        func available(earlier: Int64, held: Int64) -> Int64? {
            let surplus = YearSurplus(
                year: FiscalPeriod(.year, containing: day(2023, 1, 1)), result: 70, distributedBy: nil,
                earlier: earlier, held: held, rules: [rule])
            return try? surplus.distributable().available
        }
        #expect(available(earlier: -100, held: 1_000) == nil)
        #expect(available(earlier: -60, held: 1_000) == 10)
        #expect(available(earlier: 60, held: 1_000) == 70)
        #expect(available(earlier: 0, held: 69) == 69)
    }

    @Test func `are paid from money that is judged at the end of its days`() {
        var timeline = MoneyTimeline()
        timeline.add(100, on: day(2024, 1, 1))
        timeline.add(-100, on: day(2024, 1, 5))
        timeline.add(40, on: day(2024, 1, 5))
        #expect(timeline.lowest(from: day(2024, 1, 1)).money == Money(40))
        timeline.add(-90, on: day(2024, 1, 3))
        #expect(timeline.lowest(from: day(2024, 1, 1)).money == Money(-50))
        #expect(timeline.lowest(from: day(2024, 1, 4)).money == Money(-50))
        timeline.add(70, on: day(2024, 1, 4))
        #expect(timeline.lowest(from: day(2024, 1, 1)).money == Money(10))
        #expect(timeline.lowest(from: day(2024, 1, 4)).money == Money(20))
    }
}
