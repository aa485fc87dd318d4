import Testing

@testable import FundCore

@Suite struct `The structure of a portfolio` {
    private typealias Key = PortfolioStructure.Key

    private func loan(
        _ borrower: String, drawn: Int64, owes: Int64, group: Int?, overdue: Int64 = 0,
        writtenOff: Bool = false
    ) -> Portfolio.Line {
        let on = day(2024, 12, 31)
        let position = LoanPosition(
            on: on, status: writtenOff ? .writtenOff : owes == 0 ? .settled : .active, drawn: drawn,
            principalOutstanding: owes, principalOverdue: overdue, principalDue: 0, interestDue: 0,
            interestAccrued: 0, overdueInterest: 0, lateInterest: 0, interestOverdue: 0, credit: 0,
            prepaidAhead: 0, paid: Split(), waived: Split(), oldestUnpaidDueOn: nil, nextDueOn: nil,
            nextDueAmount: 0, debt: DebtFacts(on: on, owes: owes > 0, daysPastDue: 0))
        var portfolio = Portfolio(asOf: on, rules: nil)
        portfolio.add(
            position, group: group, number: borrower, borrower: borrower, name: borrower, kind: .cooperative)
        return portfolio.lines[0]
    }

    private func structure(_ loans: [(Key, Portfolio.Line)]) -> PortfolioStructure {
        var structure = PortfolioStructure()
        for (key, loan) in loans { structure.add(loan, approved: 1_000, under: key) }
        return structure
    }

    /// Of 900 owed: 500 are 55,555… %, 300 are 33,333… %, 100 are 11,111… %. HTX1 has a loan in two rows and counts once
    /// in all. Groups 3 to 5 are bad debt (NĐ 45/2021 art. 2(4)): 300 of group 3, not the 500 of group 2.
    @Test func `adds up loan by loan, and counts a borrower once`() {
        let structure = structure([
            (.known("B"), loan("HTX1", drawn: 400, owes: 300, group: 3, overdue: 50)),
            (.known("A"), loan("HTX1", drawn: 500, owes: 500, group: 2, overdue: 7)),
            (.unknown, loan("HTX2", drawn: 100, owes: 100, group: 1)),
            (.known("A"), loan("HTX3", drawn: 60, owes: 0, group: nil)),
        ])
        #expect(structure.lines.map(\.key) == [.known("A"), .known("B"), .unknown])
        #expect(structure.lines.map(\.loans) == [2, 1, 1])
        #expect(structure.lines.map(\.active) == [1, 1, 1])
        #expect(structure.lines.map(\.borrowers) == [2, 1, 1])
        #expect(structure.lines.map(\.disbursed) == [560, 400, 100])
        #expect(structure.lines.map(\.outstanding) == [500, 300, 100])
        #expect(structure.lines.map(\.overdue) == [7, 50, 0])
        #expect(structure.lines.map(\.badDebt) == [0, 300, 0])
        #expect(structure.lines.map { structure.share($0).decimal } == ["55.56", "33.33", "11.11"])
        let total = structure.total
        #expect((total.loans, total.active, total.borrowers) == (4, 3, 3))
        #expect((total.approved, total.disbursed, total.outstanding) == (4_000, 1_060, 900))
        #expect((total.overdue, total.badDebt) == (57, 300))
    }

    /// What is unknown is last though it is the largest; what is settled is before it; equal sums go by name.
    @Test func `has the largest first, and what is not recorded last`() {
        let structure = structure([
            (.unknown, loan("1", drawn: 900, owes: 900, group: 1)),
            (.settled, loan("2", drawn: 900, owes: 0, group: nil)),
            (.known("Đ"), loan("3", drawn: 5, owes: 5, group: 1)),
            (.known("A"), loan("4", drawn: 5, owes: 5, group: 1)),
            (.known("Z"), loan("5", drawn: 6, owes: 6, group: 1)),
        ])
        #expect(
            structure.lines.map(\.key) == [.known("Z"), .known("A"), .known("Đ"), .settled, .unknown])
    }

    /// Removed from the balance sheet: neither outstanding nor bad debt there, as in the portfolio.
    @Test func `leaves out what is written off`() {
        let structure = structure([
            (.known("A"), loan("1", drawn: 9, owes: 9, group: 5, overdue: 9, writtenOff: true))
        ])
        #expect(structure.total.loans == 1 && structure.total.disbursed == 9)
        #expect(structure.total.active == 0 && structure.total.badDebt == 0)
    }

    @Test func `of nothing has no rows and no share`() {
        let structure = PortfolioStructure()
        #expect(structure.lines.isEmpty)
        #expect(structure.share(structure.total).decimal == "0.00")
    }
}
