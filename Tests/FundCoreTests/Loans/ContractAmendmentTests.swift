import FundTestSupport
import Testing

@testable import FundCore

/// 365 triệu at 10 % are 100.000 a day. One instalment, due on 02/02/2024 with 31 days of interest, 3.100.000, is
/// not paid: from 03/02 on the principal bears 1,5 × 100.000 a day, the interest 7,3 % a year, 620 a day. All
/// figures below are worked out by hand from these.
@Suite struct `A contract amendment` {
    private static let drawn = day(2024, 1, 2)

    private func amount(_ dong: Int64) throws -> Amount { try #require(Amount(Money(dong))) }

    private func terms() throws -> LoanTerms {
        LoanTerms(
            amount: try amount(365_000_000), rate: AnnualRate(billionths: 100_000_000), method: .bullet,
            instalments: 1, every: .months(1), lateInterestRate: AnnualRate(billionths: 73_000_000))
    }

    private func loan(drawing: Bool = true) throws -> Loan {
        let loan = Loan(
            number: "01", signedOn: day(2024, 1, 2), terms: try terms(), facts: [], calendar: .weekendsOnly)
        guard drawing else { return loan }
        return try loan.disbursing(
            terms().amount, on: `A contract amendment`.drawn, entry: 1, available: .of(Money(Money.limit)),
            through: .bank
        ).loan
    }

    private func amendment(_ change: (inout LoanAmendment) throws -> Void) rethrows -> LoanAmendment {
        var amendment = LoanAmendment(decision: "PL 01")
        try change(&amendment)
        return amendment
    }

    private var milder: LoanAmendment {
        amendment {
            $0.overdueMultiple = RateMultiple(tenThousandths: 12_000)
            $0.lateInterestRate = AnnualRate(billionths: 36_500_000)
        }
    }

    @Test func `holds from the day after and leaves what has accrued`() throws {
        let before = try loan()
        let after = try before.amending(milder, on: day(2024, 2, 12), entry: 2).loan
        for (date, overdue, late) in [
            (day(2024, 2, 2), 0, 0), (day(2024, 2, 3), 150_000, 620), (day(2024, 2, 12), 1_500_000, 6_200),
            (day(2024, 2, 13), 1_620_000, 6_510), (day(2024, 2, 22), 2_700_000, 9_300),
        ] as [(CalendarDate, Int64, Int64)] {
            let position = after.position(on: date)
            #expect(position.overdueInterest == overdue, "\(date.iso)")
            #expect(position.lateInterest == late, "\(date.iso)")
        }
        #expect(before.position(on: day(2024, 2, 22)).overdueInterest == 3_000_000)
        #expect(after.terms(on: day(2024, 2, 11)).overdueMultiple.tenThousandths == 15_000)
        #expect(after.terms(on: day(2024, 2, 12)).overdueMultiple.tenThousandths == 12_000)
        #expect(after.fold(until: day(2024, 2, 11)).amendments.isEmpty)
    }

    /// Under the contract's order 1 triệu goes to overdue principal; where interest comes first, to interest.
    @Test func `leaves the money of its day under the old order`() throws {
        let changed = try loan().amending(
            amendment { $0.allocation = .interestFirst }, on: day(2024, 2, 12), entry: 2
        ).loan
        for (date, principal) in [(day(2024, 2, 12), 1_000_000), (day(2024, 2, 13), 0)]
            as [(CalendarDate, Int64)]
        {
            let paid = try changed.repaying(
                amount(1_000_000), on: date, entry: 3, prepaying: nil, holdingExcess: false, through: .bank)
            #expect(paid.split.principal == principal, "\(date.iso)")
            #expect(paid.split.interest == 1_000_000 - principal, "\(date.iso)")
        }
    }

    /// Payments were booked under 1,5; the amendment of 12/02 is found afterwards.
    @Test func `found late books the difference`() throws {
        let paid = try loan().repaying(
            amount(368_000_000), on: day(2024, 2, 22), entry: 2, prepaying: nil, holdingExcess: false,
            through: .bank
        ).loan
        // 365.000.000 + 3.100.000 > 368.000.000: no interest on what is late was covered.
        #expect(paid.position(on: day(2024, 2, 22)).paid.overdueInterest == 0)
        let more = try paid.repaying(
            amount(1_600_000), on: day(2024, 2, 23), entry: 3, prepaying: nil, holdingExcess: false,
            through: .bank
        ).loan
        // 100.000 of interest, then 1.500.000 of the 3.000.000 of overdue interest; then the new figures.
        let outcome = try more.amending(milder, on: day(2024, 2, 12), entry: 4)
        #expect(outcome.after.on == day(2024, 2, 12))
        let end = outcome.loan.position(on: day(2024, 2, 23))
        #expect(end.overdueInterest == 2_700_000 - 1_500_000)
        #expect(outcome.entry.legs.isEmpty, "the same money covered the same kinds")
        let settled = try more.repaying(
            amount(more.position(on: day(2024, 2, 26)).payoff), on: day(2024, 2, 26), entry: 5,
            prepaying: nil,
            holdingExcess: false, through: .bank
        ).loan
        let late = try settled.amending(milder, on: day(2024, 2, 12), entry: 6)
        // Overdue 3.000.000 → 2.700.000. Late 20 × 620 + 1 × 20 = 12.420 → 10 × 620 + 10 × 310 + 1 × 10 = 9.310.
        #expect(late.loan.position(on: day(2024, 2, 26)).credit == 300_000 + 3_110)
        let overdue = late.entry.legs.filter { $0.role == .overdueInterestIncome }.reduce(0) { $0 + $1.dong }
        #expect(overdue == 300_000)
    }

    @Test func `ends the same in any order of entry`() throws {
        let base = try loan()
        let content: [(CalendarDate, LoanFact.Content)] = [
            (day(2024, 2, 12), .amendment(milder)),
            (day(2024, 2, 15), .amendment(amendment { $0.allocation = .principalFirst })),
            (
                day(2024, 2, 18),
                .amendment(amendment { $0.overdueMultiple = RateMultiple(tenThousandths: 10_000) })
            ),
            (day(2024, 2, 15), .payment(try amount(5_000_000), nil)),
            (day(2024, 2, 16), .payment(try amount(2_000_000), nil)),
        ]
        let facts = content.enumerated().map { LoanFact(entry: Int64($0 + 2), on: $1.0, $1.1) }
        let end = day(2024, 3, 1)
        let expected = base.with(facts: base.facts + facts).position(on: end)
        // 10 days at 1,5, 6 at 1,2, the rest at 1,0. On 15/02 principal comes first (overdue), 5.000.000 of it, and
        // on 16/02 2.000.000 more. 365 − 5 = 360, then 358 triệu: 100.000 × 360/365 a day and so on.
        // 1,5 × 1.000.000 + 1,2 × 300.000 + 1,2 × 98.630,1… + 2 × 1,2 × 98.082,1… + 12 × 98.082,1…
        #expect(expected.overdueInterest == 3_390_740)
        for order in permutations(Array(facts.indices)) {
            var loan = base
            for (place, index) in order.enumerated() {
                let (date, entry) = (facts[index].on, Int64(place + 2))
                switch facts[index].content {
                case .amendment(let amendment):
                    loan = try loan.amending(amendment, on: date, entry: entry).loan
                case .payment(let amount, _, _):
                    loan = try loan.repaying(
                        amount, on: date, entry: entry, prepaying: nil, holdingExcess: false, through: .bank
                    ).loan
                default: continue
                }
            }
            #expect(loan.position(on: end) == expected, "\(order)")
        }
    }

    private func permutations(_ items: [Int]) -> [[Int]] {
        guard items.count > 1 else { return [items] }
        return items.flatMap { first in
            permutations(items.filter { $0 != first }).map { [first] + $0 }
        }
    }

    /// Before the first draw all terms may change, and the day of that draw is before it.
    @Test func `changes the whole plan before the first draw`() throws {
        let plan = try amendment {
            $0.method = .custom
            $0.rate = AnnualRate(billionths: 73_000_000)
            $0.customRows = [
                .init(dueOn: day(2024, 3, 4), principal: try amount(165_000_000)),
                .init(dueOn: day(2024, 4, 4), principal: try amount(200_000_000)),
            ]
        }
        let undrawn = try loan(drawing: false)
        for (amendedOn, drawnOn) in [(day(2024, 1, 3), day(2024, 1, 5)), (day(2024, 1, 5), day(2024, 1, 5))] {
            let first = try undrawn.amending(plan, on: amendedOn, entry: 1).loan.disbursing(
                terms().amount, on: drawnOn, entry: 2, available: .of(Money(Money.limit)), through: .bank
            ).loan
            let second = try undrawn.disbursing(
                terms().amount, on: drawnOn, entry: 1, available: .of(Money(Money.limit)), through: .bank
            ).loan.amending(plan, on: amendedOn, entry: 2).loan
            for loan in [first, second] {
                let rows = loan.fold(until: drawnOn).schedule().rows
                #expect(rows.map(\.principal) == [165_000_000, 200_000_000])
                #expect(rows.map(\.dueOn) == [day(2024, 3, 4), day(2024, 4, 4)])
                // 365 triệu × 7,3 % × 59/365 = 4.307.000; 200 triệu × 7,3 % × 31/365 = 1.240.000.
                #expect(rows.map(\.interest) == [4_307_000, 1_240_000])
            }
        }
    }

    @Test func `raises the amount on its own day, and never below what is drawn`() throws {
        let half = try loan(drawing: false).disbursing(
            amount(200_000_000), on: `A contract amendment`.drawn, entry: 1,
            available: .of(Money(Money.limit)),
            through: .bank
        ).loan
        let more = try half.amending(
            amendment { $0.amount = try amount(400_000_000) }, on: day(2024, 1, 10), entry: 2
        ).loan
        func refusal(_ loan: Loan, drawing dong: Int64, on date: CalendarDate) -> Refusal.Code? {
            refused {
                _ = try loan.disbursing(
                    amount(dong), on: date, entry: 9, available: .of(Money(Money.limit)), through: .bank)
            }
        }
        #expect(refusal(more, drawing: 200_000_000, on: day(2024, 1, 9)) == .exceedsContract)
        #expect(refusal(more, drawing: 165_000_000, on: day(2024, 1, 9)) == nil)
        #expect(refusal(more, drawing: 200_000_000, on: day(2024, 1, 10)) == nil)
        #expect(refusal(more, drawing: 200_000_001, on: day(2024, 1, 10)) == .exceedsContract)
        #expect(
            refused {
                _ = try half.amending(
                    amendment { $0.amount = try amount(199_999_999) }, on: day(2024, 1, 10), entry: 2)
            } == .amendedBelowDrawn)
        let less = try half.amending(
            amendment { $0.amount = try amount(200_000_000) }, on: day(2024, 1, 10), entry: 2
        ).loan
        #expect(refusal(less, drawing: 1, on: day(2024, 1, 9)) == .exceedsContract, "the later amount counts")
        // What was drawn under the amendment keeps it from being taken back.
        let drawn = try more.disbursing(
            amount(200_000_000), on: day(2024, 1, 11), entry: 3, available: .of(Money(Money.limit)),
            through: .bank
        ).loan
        #expect(
            refused { _ = try drawn.reversing(entry: 2, on: day(2024, 1, 12)) }
                == .reversalLeavesLoanImpossible)
        #expect(
            try more.reversing(entry: 2, on: day(2024, 1, 12)).loan.terms(on: day(2024, 1, 12)) == terms())
    }

    private func refused(_ act: () throws -> Void) -> Refusal.Code? {
        do {
            try act()
            return nil
        } catch {
            return (error as? Refusal)?.code
        }
    }

    @Test func `is refused where it may not be`() throws {
        let drawn = try loan()
        let on = day(2024, 2, 12)
        func refusal(
            _ loan: Loan, on date: CalendarDate? = nil, _ change: (inout LoanAmendment) throws -> Void
        ) -> Refusal.Code? {
            refused { _ = try loan.amending(try amendment(change), on: date ?? on, entry: 7) }
        }
        #expect(refusal(drawn) { $0.rate = .zero } == .amendsRate)
        for term in AmendedTerm.allCases where term.makesPlan && term != .rate {
            #expect(
                refusal(drawn) { amendment in
                    switch term {
                    case .method: amendment.method = .equalPrincipal
                    case .instalments: amendment.instalments = 2
                    case .every: amendment.every = .months(2)
                    case .firstDue: amendment.firstDue = day(2024, 2, 5)
                    case .grace: amendment.grace = 0
                    case .interestGrace: amendment.interestGrace = 0
                    case .interestEvery: amendment.interestEvery = .months(1)
                    case .due: amendment.customRows = []
                    case .dayCount: amendment.dayCount = .actual360
                    case .rounding: amendment.rounding = .up
                    case .roundPrincipalTo: amendment.roundPrincipalTo = 1_000
                    default: amendment.roll = Roll.none
                    }
                } == .amendsPlan, "\(term)")
        }
        #expect(
            refusal(drawn) { $0.overdueMultiple = RateMultiple(tenThousandths: 15_001) }
                == .overdueMultipleTooHigh)
        #expect(
            refusal(drawn) { $0.lateInterestRate = AnnualRate(billionths: 100_000_001) }
                == .lateInterestTooHigh)
        #expect(
            refusal(drawn) { $0.overdueMultiple = RateMultiple(tenThousandths: 15_000) } == .amendsNothing)
        #expect(refusal(drawn, on: day(2024, 1, 1)) { $0.allocation = .interestFirst } == .factBeforeSigning)
        let once = try drawn.amending(milder, on: on, entry: 2).loan
        #expect(refusal(once) { $0.allocation = .interestFirst } == .amendedTwice)
        // The plan of an undrawn contract is checked like at signing.
        let undrawn = try loan(drawing: false)
        #expect(refusal(undrawn) { $0.method = .custom } == .termsInvalid)
        #expect(refusal(undrawn) { $0.grace = 1 } == .termsInvalid)
        #expect(refusal(undrawn) { $0.firstDue = on } == .termsInvalid)
        let rated = try undrawn.changingRate(to: .zero, on: on, entry: 2).loan
        #expect(refusal(rated) { $0.rate = AnnualRate(billionths: 1) } == .rateChangedTwice)
    }

    /// Once the plan of an undrawn contract was amended, nothing is drawn on a day before.
    @Test func `of the plan keeps the first draw behind it`() throws {
        let amended = try loan(drawing: false).amending(
            amendment { $0.every = .months(2) }, on: day(2024, 1, 10), entry: 1
        ).loan
        #expect(
            refused {
                _ = try amended.disbursing(
                    terms().amount, on: day(2024, 1, 9), entry: 2, available: .of(Money(Money.limit)),
                    through: .bank)
            } == .amendedLater)
    }

    @Test func `is explained with its decision, days before it at the old multiple`() throws {
        let loan = try loan().amending(milder, on: day(2024, 2, 12), entry: 2).loan
        let explanation = loan.fold(until: day(2024, 2, 22), tracing: true).explanation
        let overdue = explanation[.overdueInterest]
        #expect(overdue.charged == 2_700_000)
        var multiples: [Int64] = []
        var decisions: [String] = []
        for step in overdue.steps {
            switch step {
            case .accrued(let span): multiples.append(span.multiple?.tenThousandths ?? 0)
            case .amended(let amended): decisions.append(amended.amendment.decision)
            default: continue
            }
        }
        #expect(multiples == [15_000, 12_000])
        #expect(decisions == ["PL 01"])
        #expect(explanation.payoff == loan.position(on: day(2024, 2, 22)).payoff)
        let line = try #require(loan.fold(until: day(2024, 2, 22), tracing: true).statement.last)
        #expect(line.kind == .amendment)
        #expect(line.decision == "PL 01")
    }

    @Test func `a cancellation ends an undrawn contract and takes nothing more`() throws {
        let undrawn = try loan(drawing: false)
        let cancellation = LoanCancellation(decision: "QĐ 9", reason: nil)
        let on = day(2024, 1, 15)
        let cancelled = try undrawn.cancelling(by: cancellation, on: on, entry: 1).loan
        #expect(cancelled.position(on: day(2024, 1, 14)).status == .signed)
        #expect(cancelled.position(on: on).status == .cancelled)
        #expect(
            refused { _ = try cancelled.cancelling(by: cancellation, on: on, entry: 2) } == .loanCancelled)
        #expect(
            refused {
                _ = try cancelled.disbursing(
                    amount(1), on: day(2024, 1, 10), entry: 2, available: .of(Money(Money.limit)),
                    through: .bank)
            } == .loanCancelled)
        #expect(refused { _ = try cancelled.changingRate(to: .zero, on: on, entry: 2) } == .loanCancelled)
        #expect(refused { _ = try cancelled.amending(milder, on: on, entry: 2) } == .loanCancelled)
        #expect(try cancelled.reversing(entry: 1, on: on).loan.position(on: on).status == .signed)
        #expect(
            refused { _ = try loan().cancelling(by: cancellation, on: on, entry: 2) } == .cancelledAfterDraw)
        let back = try loan().reversing(entry: 1, on: on).loan
        #expect(try back.cancelling(by: cancellation, on: on, entry: 3).after.status == .cancelled)
        let amended = try undrawn.amending(milder, on: day(2024, 1, 20), entry: 1).loan
        #expect(
            refused { _ = try amended.cancelling(by: cancellation, on: on, entry: 2) } == .cancelledTooEarly)
    }

    /// Rows put in past the tool: what they say of the plan has no effect, and they are named.
    @Test func `that cannot be is a flaw and no crash`() throws {
        let drawn = try loan()
        let late = LoanFact(
            entry: 2, on: day(2024, 1, 20),
            .amendment(
                amendment {
                    $0.dayCount = .actualActual
                    $0.instalments = 3
                }))
        #expect(drawn.with(late).unfolded.flaws == [.amendedAfterDraw(entry: 2)])
        #expect(drawn.with(late).position(on: day(2024, 2, 22)) == drawn.position(on: day(2024, 2, 22)))
        let cancelled = LoanFact(
            entry: 0, on: day(2024, 1, 2), .cancellation(LoanCancellation(decision: "QĐ", reason: nil)))
        #expect(drawn.with(cancelled).position(on: day(2024, 1, 3)).status == .active)
        #expect(
            drawn.with(cancelled).with(LoanFact(entry: 3, on: day(2024, 1, 3), .rateChange(.zero))).unfolded
                .flaws
                == [.afterCancellation(entry: 3)])
    }
}
