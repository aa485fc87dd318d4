import Testing

@testable import FundCore

/// Each limit from both sides.
@Suite struct `Terms by themselves` {
    static let signed = day(2024, 1, 10)

    private func terms(_ change: (inout LoanTerms) throws -> Void) throws -> LoanTerms {
        var terms = LoanTerms(
            amount: try #require(Amount(Money(300))), rate: AnnualRate(billionths: 60_000_000),
            instalments: 3, every: .months(1))
        try change(&terms)
        return terms
    }

    private func reason(_ change: (inout LoanTerms) throws -> Void) throws -> String? {
        let terms = try terms(change)
        do throws(Refusal) {
            try terms.check(drawnFrom: Self.signed)
            return nil
        } catch {
            guard case .phrase(let reason) = error.arguments["reason"] else { return error.code.rawValue }
            guard case .text(let field) = error.arguments["field"] else { return reason }
            return "\(field) \(reason)"
        }
    }

    /// TT 39/2016 art. 13(4): at most 150 % of the rate on overdue principal, at most 10 % a year on late interest.
    @Test func `keep to the limits of the law`() throws {
        #expect(try reason { $0.overdueMultiple = RateMultiple(tenThousandths: 15_000) } == nil)
        #expect(
            try reason { $0.overdueMultiple = RateMultiple(tenThousandths: 15_001) }
                == "loan.overdue-multiple-too-high")
        #expect(try reason { $0.lateInterestRate = AnnualRate(billionths: 100_000_000) } == nil)
        #expect(
            try reason { $0.lateInterestRate = AnnualRate(billionths: 100_000_001) }
                == "loan.late-interest-too-high")
        #expect(try reason { $0.rate = AnnualRate(billionths: AnnualRate.whole) } == nil)
        #expect(
            try reason { $0.rate = AnnualRate(billionths: AnnualRate.whole + 1) } == "--rate terms.too-high")
    }

    @Test func `fit the books`() throws {
        #expect(try reason { $0.amount = try #require(Amount(Money(90_000_000_000_000))) } == nil)
        #expect(
            try reason { $0.amount = try #require(Amount(Money(90_000_000_000_001))) }
                == "--amount terms.amount-too-high")
        #expect(try reason { $0.roundPrincipalTo = 0 } == "--round-principal-to terms.out-of-range")
        #expect(try reason { $0.instalments = 0 } == "--instalments terms.out-of-range")
        // 60 years, of 366 days each, and no more.
        #expect(
            try reason {
                $0.instalments = 720
                $0.every = .months(1)
            } == nil)
        #expect(
            try reason {
                $0.instalments = 722
                $0.every = .months(1)
            } == "--instalments terms.out-of-range")
    }

    @Test func `leave an instalment after each grace`() throws {
        #expect(try reason { $0.grace = 2 } == nil)
        #expect(try reason { $0.grace = 3 } == "--grace terms.leaves-no-instalment")
        #expect(try reason { $0.interestGrace = 2 } == nil)
        #expect(try reason { $0.interestGrace = 3 } == "--interest-grace terms.leaves-no-instalment")
        for (grace, wanted) in [
            (1, nil), (0, "--interest-grace terms.above-grace-with-equal-instalment"),
        ] as [(Int, String?)] {
            #expect(
                try reason {
                    $0.method = .equalInstalment
                    $0.grace = grace
                    $0.interestGrace = 1
                } == wanted)
        }
        #expect(
            try reason {
                $0.method = .equalInstalment
                $0.interestEvery = .months(1)
            } == "--interest-every terms.not-with-equal-instalment")
    }

    @Test func `have a first due date after the draw`() throws {
        #expect(try reason { $0.firstDue = Self.signed.adding(days: 1) } == nil)
        #expect(
            try reason { $0.firstDue = Self.signed } == "--first-due terms.not-after-disbursement")
    }

    @Test func `of a custom plan are dates in order that come to the amount`() throws {
        func reason(_ rows: (Int, Int64)..., grace: Int = 0) throws -> String? {
            try self.reason { terms in
                terms.method = .custom
                terms.grace = grace
                terms.customRows = try rows.map {
                    .init(
                        dueOn: Self.signed.adding(days: $0.0), principal: try #require(Amount(Money($0.1))))
                }
            }
        }
        #expect(try reason((1, 100), (2, 200)) == nil)
        #expect(try reason((0, 100), (2, 200)) == "--due terms.not-in-order")
        #expect(try reason((2, 100), (2, 200)) == "--due terms.not-in-order")
        #expect(try reason((1, 100), (2, 199)) == "--due terms.not-the-amount")
        #expect(try reason((1, 100), (2, 201)) == "--due terms.not-the-amount")
        #expect(try reason() == "--due terms.missing")
        #expect(try reason((1, 100), (2, 200), grace: 1) == "--grace terms.not-with-custom")
        #expect(
            try self.reason {
                $0.customRows = [.init(dueOn: Self.signed.adding(days: 1), principal: $0.amount)]
            } == "--due terms.only-with-custom")
    }
}
