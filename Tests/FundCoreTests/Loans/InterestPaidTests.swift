import FundTestSupport
import Testing

@testable import FundCore

/// 365 tr at 10 % are 100.000 of interest a day (365.000.000 × 10 % / 365). Drawn on Monday 06/01/2025, interest each
/// month: 31 days to 06/02, 28 to 06/03.
@Suite struct `The day up to which interest is paid` {
    private func script() throws -> LoanScript {
        var script = try LoanScript(365_000_000, rate: "10", signed: "2025-01-06") {
            $0.method = .bullet
            $0.every = .months(12)
            $0.interestEvery = .months(1)
        }
        try script.draw(365_000_000, "2025-01-06")
        return script
    }

    private func paidUntil(_ script: LoanScript, _ day: String) throws -> String? {
        let loan = script.loan
        return loan.interestPaidUntil(loan.fold(until: try CalendarDate(parsing: day)))?.iso
    }

    @Test func `is the day of the money while nothing is paid, and none before`() throws {
        let script = try script()
        #expect(try paidUntil(script, "2025-01-05") == nil)
        #expect(try paidUntil(script, "2025-01-06") == "2025-01-06")
        #expect(try paidUntil(script, "2025-03-20") == "2025-01-06")
    }

    /// 1.000.000 are 10 days, 1.099.999 are not 11.
    @Test(
        arguments: [
            (99_999, "2025-01-06"), (100_000, "2025-01-07"), (1_000_000, "2025-01-16"),
            (1_099_999, "2025-01-16"), (1_100_000, "2025-01-17"), (3_099_999, "2025-02-05"),
            (3_100_000, "2025-02-06"),
        ] as [(Int64, String)])
    func `goes on by whole days`(paid: Int64, until: String) throws {
        var script = try script()
        try script.pay(paid, "2025-02-06")
        #expect(try paidUntil(script, "2025-03-20") == until)
    }

    /// What is waived is asked of nobody: 500.000 are 5 days more.
    @Test func `counts what was waived`() throws {
        var script = try script()
        try script.pay(1_000_000, "2025-02-06")
        try script.waive(.interest, 500_000, "2025-02-10")
        #expect(try paidUntil(script, "2025-03-20") == "2025-01-21")
    }

    @Test func `is the day itself where nothing is left unpaid, and the last payment of a settled debt`()
        throws
    {
        var script = try script()
        try script.pay(3_100_000, "2025-02-06")
        #expect(try paidUntil(script, "2025-02-06") == "2025-02-06")
        #expect(try paidUntil(script, "2025-02-07") == "2025-02-06")
        // 12 days of 100.000 and the principal.
        try script.pay(365_000_000 + 1_200_000, "2025-02-18")
        #expect(try script.position("2025-02-18").status == .settled)
        #expect(try paidUntil(script, "2025-06-30") == "2025-02-18")
    }

    /// Halving finds what looking at each day finds.
    @Test func `is found as if each day were looked at`() throws {
        var random = SeededGenerator(seed: 20_250_106)
        for _ in 0..<200 {
            let loan = try RandomLoan.make(&random)
            let fold = loan.fold(until: loan.signedOn.adding(days: Int.random(in: 0...1_300, using: &random)))
            guard let first = fold.firstDrawnOn, fold.owesInterestOfAnyKind else { continue }
            let days = (0...fold.today.days(since: first)).map { first.adding(days: $0) }
            let plainly = days.last { day in
                let then = loan.fold(until: day)
                return then.interestOfAnyKind <= fold.settledOfAnyKind
            }
            #expect(loan.interestPaidUntil(fold) == plainly)
        }
    }
}

extension LoanFold {
    fileprivate var settledOfAnyKind: Int64 {
        paid.interest + paid.overdueInterest + paid.lateInterest + waived.interest + waived.overdueInterest
            + waived.lateInterest
    }

    fileprivate var interestOfAnyKind: Int64 {
        let position = position
        return settledOfAnyKind + position.interestDue + position.interestAccrued + position.overdueInterest
            + position.lateInterest
    }

    fileprivate var owesInterestOfAnyKind: Bool { interestOfAnyKind > settledOfAnyKind }
}
