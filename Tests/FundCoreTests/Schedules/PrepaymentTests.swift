import FundTestSupport
import Testing

@testable import FundCore

@Suite struct `A plan remembers what was prepaid` {
    /// 100/100/100 on 15/04, 15/07, 15/10/2024, as in the rules of lending.
    private func custom(_ change: (inout LoanTerms) -> Void = { _ in }) throws -> LoanScript {
        try LoanScript(300_000_000, signed: "2024-01-15") { terms in
            terms.method = .custom
            terms.instalments = 3
            terms.customRows = try ["2024-04-15", "2024-07-15", "2024-10-15"].map {
                .init(
                    dueOn: try CalendarDate(parsing: $0), principal: try #require(Amount(Money(100_000_000))))
            }
            change(&terms)
        }
    }

    private func equalPrincipal(_ count: Int, amount: Int64 = 300_000_000) throws -> LoanScript {
        try LoanScript(amount, signed: "2025-01-15") { $0.instalments = count }
    }

    @Test func `a draw after it leaves the prepaid instalment prepaid, and the borrower punctual`() throws {
        var script = try custom()
        try script.draw(200_000_000, "2024-01-15")
        try script.pay(100_000_000, "2024-02-01", .next)
        #expect(try script.coming("2024-02-01") == [0, 100_000_000, 0])
        try script.draw(100_000_000, "2024-02-15")
        #expect(try script.coming("2024-02-15") == [0, 100_000_000, 100_000_000])
        #expect(try script.position("2024-02-15").prepaidAhead == 100_000_000)
        let due = try script.position("2024-04-15")
        try script.pay(due.interestDue, "2024-04-15")
        // Not 90 days past due, as a plan that forgets says.
        #expect(try script.position("2024-07-14").daysPastDue == 0)
        #expect(try script.position("2024-07-14").principalOverdue == 0)
        #expect(try script.position("2024-04-15").prepaidAhead == 0)
    }

    @Test func `last, then a draw: the last instalment stays prepaid`() throws {
        var script = try custom()
        try script.draw(200_000_000, "2024-01-15")
        try script.pay(100_000_000, "2024-02-01", .last)
        #expect(try script.coming("2024-02-01") == [100_000_000, 0, 0])
        try script.draw(100_000_000, "2024-02-15")
        #expect(try script.coming("2024-02-15") == [100_000_000, 100_000_000, 0])
    }

    @Test func `next with equal principal, then a draw`() throws {
        var script = try equalPrincipal(3)
        try script.draw(150_000_000, "2025-01-15")
        try script.pay(50_000_000, "2025-02-03", .next)
        #expect(try script.coming("2025-02-03") == [0, 50_000_000, 50_000_000])
        try script.draw(150_000_000, "2025-02-10")
        #expect(try script.coming("2025-02-10") == [50_000_000, 100_000_000, 100_000_000])
    }

    /// What a prepayment took off a date that has fallen due is used up: 100 next on 50/50/50 leaves 0/0/50; at the
    /// second date 50 are used up of the first and 50 of the second. 150 more make 125/125 of the two to come; what
    /// is left of the prepayment, 50, comes off again.
    @Test func `what fell due is used up, the rest is taken off again`() throws {
        var script = try equalPrincipal(3)
        try script.draw(150_000_000, "2025-01-15")
        try script.pay(100_000_000, "2025-02-03", .next)
        #expect(try script.coming("2025-02-03") == [0, 0, 50_000_000])
        #expect(try script.position("2025-04-15").prepaidAhead == 50_000_000)
        try script.draw(150_000_000, "2025-04-20")
        #expect(try script.coming("2025-04-20") == [75_000_000, 125_000_000])
    }

    /// Levels worked out with exact fractions: 105.008.278 at 10 %, 104.243.061 at 8 % over the two dates left.
    @Test func `a change of rate plans equal instalments anew, less what was prepaid`() throws {
        var script = try LoanScript(300_000_000, rate: "10", signed: "2025-01-15") {
            $0.method = .equalInstalment
            $0.instalments = 3
        }
        try script.draw(300_000_000, "2025-01-15")
        #expect(try script.coming("2025-01-15") == [97_611_018, 99_962_416, 102_426_566])
        try script.pay(100_000_000, "2025-01-15", .next)
        #expect(try script.coming("2025-01-15") == [0, 97_573_434, 102_426_566])
        try script.rate("8", "2025-04-15")
        #expect(try script.coming("2025-04-15") == [97_817_389, 102_182_611])
        #expect(try script.position("2025-04-15").prepaidAhead == 2_388_982)
    }

    @Test func `level lowers every instalment alike, of a custom plan too`() throws {
        for make in [{ try custom() }, { try equalPrincipal(3) }] {
            var script = try make()
            let day = script.loan.signedOn.iso
            try script.draw(300_000_000, day)
            try script.pay(90_000_000, day, .level)
            #expect(try script.coming(day) == [70_000_000, 70_000_000, 70_000_000])
        }
    }

    /// 300 tr in 4 at 6 %, drawn 15/01/2025: 150 next and 3 level leave 0/0/73,5/73,5. Interest to 15/04: 300 tr × 18
    /// days, 150 × 17, 147 × 55: 16.035 tr × 6 % / 365 = 2.635.890; a plan that forgets asks for 39.385.890.
    @Test func `level raises no instalment after a next`() throws {
        var script = try equalPrincipal(4)
        try script.draw(300_000_000, "2025-01-15")
        try script.pay(150_000_000, "2025-02-02", .next)
        #expect(try script.position("2025-02-02").nextDueAmount == 2_663_014)
        try script.pay(3_000_000, "2025-02-19", .level)
        #expect(try script.coming("2025-02-19") == [0, 0, 73_500_000, 73_500_000])
        #expect(try script.position("2025-02-19").nextDueAmount == 2_635_890)
    }

    /// S3: with equal instalments level lowers the principal that is planned, next comes off afterwards.
    @Test func `level of equal instalments after a next raises none either`() throws {
        var script = try LoanScript(300_000_000, rate: "10", signed: "2025-01-15") {
            $0.method = .equalInstalment
            $0.instalments = 4
        }
        try script.draw(300_000_000, "2025-01-15")
        try script.pay(150_000_000, "2025-02-03", .next)
        let before = try script.coming("2025-02-03")
        #expect(before[0] == 0)
        try script.pay(3_000_000, "2025-02-19", .level)
        let after = try script.coming("2025-02-19")
        #expect(zip(before, after).allSatisfy { $0 >= $1 })
        #expect(after.reduce(0, +) == 147_000_000)
        // What level lowered is no prepayment off an instalment.
        #expect(try script.position("2025-02-19").prepaidAhead == 150_000_000)
    }

    /// Of equal remainders the later instalment first, to the đồng whatever principal is rounded to.
    @Test func `level shares to the đồng by the largest remainder`() throws {
        var script = try equalPrincipal(3)
        try script.draw(300_000_000, "2025-01-15")
        try script.pay(100_000_000, "2025-01-20", .level)
        // 33.333.333 each, the one left over off the last.
        #expect(try script.coming("2025-01-20") == [66_666_667, 66_666_667, 66_666_666])
    }

    @Test func `two payments of one day lower as their sum does`() throws {
        for (first, second) in [(40_000_001, 50_000_002), (1, 99_999_999), (33_333_333, 7)]
            as [(Int64, Int64)]
        {
            var parts = try equalPrincipal(7)
            var whole = parts
            try parts.draw(300_000_000, "2025-01-15")
            try whole.draw(300_000_000, "2025-01-15")
            try parts.pay(10_000_019, "2025-01-20", .next)
            try whole.pay(10_000_019, "2025-01-20", .next)
            try parts.pay(first, "2025-01-20", .level)
            try parts.pay(second, "2025-01-20", .level)
            try whole.pay(first + second, "2025-01-20", .level)
            #expect(try parts.coming("2025-01-20") == whole.coming("2025-01-20"))
        }
    }

    /// Whatever happens: what is prepaid and ahead is what the coming instalments lack of the contract's plan, no
    /// prepayment raises an instalment, and the coming principal is what is outstanding and not due.
    @Test func `no prepayment ever raises an instalment`() throws {
        var prepaid = 0
        for seed in UInt64(1)...300 {
            var random = SeededGenerator(seed: seed)
            let loan = try RandomLoan.make(&random)
            for fact in loan.facts {
                guard case .payment(_, let rule, _) = fact.content else { continue }
                let day = fact.on
                let with = loan.with(facts: loan.facts.filter { $0.on <= day }).fold(until: day)
                let known = loan.with(facts: loan.facts.filter { $0.on <= day && $0.entry != fact.entry })
                    .fold(until: day)
                let (old, new) = (known.schedule().rows, with.schedule().rows)
                if (rule ?? loan.terms.prepayment) == .level, loan.terms.method == .equalInstalment {
                    continue
                }
                for (a, b) in zip(old, new) where a.unpaid == nil && b.unpaid == nil {
                    #expect(b.principal <= a.principal, "seed \(seed) \(day.iso)")
                }
                prepaid += with.position.prepaidAhead > 0 ? 1 : 0
                let coming = new.reduce(0) { $1.unpaid == nil ? $0 + $1.principal : $0 }
                #expect(
                    coming == with.position.principalOutstanding - with.position.principalDue, "seed \(seed)")
            }
        }
        #expect(prepaid > 100)
    }
}

@Suite struct `Equal instalments with a long first period` {
    /// 1.000 tr at 10 %, 120 months, drawn 15/01/2024, first due 15/06/2024. The first period's interest is 152
    /// days: 41.643.836, three times a level payment; a plan that thinks it capitalised ends early with rows of
    /// zero.
    @Test func `bear its interest alone and are level over the others`() throws {
        let terms = LoanTerms(
            amount: try #require(Amount(Money(1_000_000_000))), rate: AnnualRate(billionths: 100_000_000),
            method: .equalInstalment, instalments: 120, every: .months(1),
            firstDue: try CalendarDate(parsing: "2024-06-15"), roll: .none)
        let drawn = try CalendarDate(parsing: "2024-01-15")
        let rows = Schedule.planned(terms, draws: [(drawn, terms.amount)], calendar: .weekendsOnly).rows
        #expect(rows.count == 120)
        #expect(rows[0].principal == 0 && rows[0].interest == 41_643_836)
        #expect(Set(rows[1..<119].map(\.total)).count == 1)
        #expect(abs(rows[119].total - rows[118].total) < 120)
        #expect(rows.dropFirst().allSatisfy { $0.principal > 0 })
        #expect(rows.reduce(0) { $0 + $1.principal } == 1_000_000_000)
        // The annuity of 119 dates, by its own formula from the daily factors.
        var (numerator, denominator) = (1e9, 0.0)
        for row in rows.dropFirst() {
            let factor = 1 + 0.1 * Double(row.days) / 365
            numerator *= factor
            denominator = denominator * factor + 1
        }
        #expect(abs(Double(rows[1].total) - numerator / denominator) < 1)
        #expect(terms.remarks(drawnOn: drawn, calendar: .weekendsOnly).withoutPrincipal.map(\.number) == [1])
    }

    @Test func `stay as they were where the first period is no longer than a payment bears`() throws {
        let terms = LoanTerms(
            amount: try #require(Amount(Money(1_000_000_000))), rate: AnnualRate(billionths: 100_000_000),
            method: .equalInstalment, instalments: 12, every: .months(1),
            firstDue: try CalendarDate(parsing: "2024-04-15"), roll: .none)
        let drawn = try CalendarDate(parsing: "2024-01-15")
        let rows = Schedule.planned(terms, draws: [(drawn, terms.amount)], calendar: .weekendsOnly).rows
        #expect(Set(rows[..<11].map(\.total)).count == 1)
        #expect(rows.allSatisfy { $0.principal > 0 })
    }
}

@Suite struct `What strikes in a plan` {
    @Test func `is rounding that leaves instalments without principal`() throws {
        // 12 tr in 24: 500.000 each, rounded down to 1 tr: nothing but the last.
        let terms = LoanTerms(
            amount: try #require(Amount(Money(12_000_000))), rate: AnnualRate(billionths: 60_000_000),
            instalments: 24, every: .months(1), grace: 2, roundPrincipalTo: 1_000_000)
        let remarks = terms.remarks(
            drawnOn: try CalendarDate(parsing: "2024-01-15"), calendar: .weekendsOnly)
        #expect(remarks.withoutPrincipal.map(\.number) == Array(3...23))
        #expect(remarks.last?.principal == 12_000_000)
    }

    @Test func `is a rate above 20 % a year, at once or from a later day`() throws {
        var terms = LoanTerms(
            amount: try #require(Amount(Money(12_000_000))), rate: AnnualRate(billionths: 200_000_000),
            instalments: 2, every: .months(1))
        let day = try CalendarDate(parsing: "2024-01-15")
        #expect(!terms.remarks(drawnOn: day, calendar: .weekendsOnly).highestRate.isAboveCivilCode)
        terms.rateSteps = [.init(on: day.adding(days: 9), rate: AnnualRate(billionths: 200_000_001))]
        #expect(terms.remarks(drawnOn: day, calendar: .weekendsOnly).highestRate.isAboveCivilCode)
    }
}
