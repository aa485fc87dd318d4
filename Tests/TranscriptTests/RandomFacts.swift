import FundCore
import FundTestSupport

/// A contract of random terms, and what happens to it: the same seed gives the same.
struct RandomFacts {
    let number: String
    let borrower: String
    let signedOn: CalendarDate
    let terms: LoanTerms
    /// In order of day, and within a day in the order in which they count.
    private(set) var facts: [(on: CalendarDate, content: LoanFact.Content)] = []

    init(_ index: Int) {
        var random = SeededGenerator(seed: UInt64(45_2021 + index))
        number = "\(index)/HĐTD"
        borrower = "HTX\(index)"
        signedOn = CalendarDate(day: 17_532).adding(days: Int.random(in: 0...2_000, using: &random))
        terms = RandomFacts.terms(signedOn: signedOn, using: &random)

        let first = signedOn.adding(days: Int.random(in: 0...4, using: &random))
        let last = terms.lastDue(drawnOn: first)
        let whole = terms.amount.money.dong
        var left = whole
        for tranche in 0..<Int.random(in: 1...3, using: &random) {
            let isFirst = tranche == 0
            let on = isFirst ? first : day(from: first, to: last.adding(days: -1), using: &random)
            let part = tranche == 2 ? left : Int64.random(in: 1...max(1, left), using: &random)
            let drawn = isFirst ? max(part, whole / 2) : part
            facts.append((on, .draw(RandomFacts.amount(drawn))))
            left -= drawn
            if left <= 0 { break }
        }
        let end = last.adding(days: 250)
        for _ in 0..<Int.random(in: 3...12, using: &random) {
            let amount = whole / Int64(Int.random(in: 2...12, using: &random))
            let rule =
                Bool.random(using: &random) ? nil : PrepaymentRule.allCases.randomElement(using: &random)
            let on = day(from: first, to: end, using: &random)
            facts.append((on, .payment(RandomFacts.amount(amount), rule)))
            // A day of several payments.
            if Int.random(in: 0..<6, using: &random) == 0 {
                facts.append((on, .payment(RandomFacts.amount(amount / 3), nil)))
            }
        }
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let rate = AnnualRate(billionths: Int64.random(in: 0...140, using: &random) * 1_000_000)
            facts.append((day(from: signedOn, to: end, using: &random), .rateChange(rate)))
        }
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let component = Bool.random(using: &random) ? WaivedComponent.interest : .overdueInterest
            let amount = RandomFacts.amount(Int64.random(in: 1...9_000, using: &random))
            facts.append((day(from: first, to: end, using: &random), .waiver(component, amount)))
        }
        if Bool.random(using: &random) { overpay(whole, after: last, using: &random) }
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let on = day(from: first, to: end, using: &random)
            facts.append((on, .amendment(RandomFacts.amendment(using: &random))))
        }
        if Bool.random(using: &random) { decide(from: first, to: last, using: &random) }
        facts.sort {
            LoanFact.counts(
                LoanFact(entry: 0, on: $0.on, $0.content), before: LoanFact(entry: 0, on: $1.on, $1.content))
        }
    }

    /// What is decided about a debt that is not paid as agreed.
    private mutating func decide(
        from first: CalendarDate, to last: CalendarDate, using random: inout SeededGenerator
    ) {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let on = day(from: first, to: last.adding(days: 120), using: &random)
            let later = on.adding(days: Int.random(in: 1...200, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1, 2:
                let rescheduling = Rescheduling(
                    decision: "QĐ",
                    plan: .equal(
                        instalments: Int.random(in: 1...6, using: &random), every: .months(2), firstDue: later
                    ),
                    deferInterestTo: Bool.random(using: &random) ? later : nil, lateByDecision: "QĐ 2")
                facts.append((on, .rescheduling(rescheduling)))
            case 3, 4:
                let interest = FrozenInterest.allCases[Int.random(in: 0...1, using: &random)]
                facts.append((on, .freeze(Freeze(until: later, interest: interest, decision: "QĐ"))))
                if Bool.random(using: &random) {
                    facts.append((day(from: on, to: later, using: &random), .unfreeze(decision: "QĐ 3")))
                }
            default: facts.append((on, .recall(Recall(due: later, decision: "QĐ"))))
            }
        }
    }

    /// More than is owed comes in and is kept; some of it goes back.
    private mutating func overpay(
        _ whole: Int64, after last: CalendarDate, using random: inout SeededGenerator
    ) {
        let on = last.adding(days: Int.random(in: 0...60, using: &random))
        facts.append((on, .payment(RandomFacts.amount(whole * 3), nil)))
        for part in [20, 7] {
            let later = on.adding(days: Int.random(in: 0...90, using: &random))
            facts.append((later, .creditRefund(RandomFacts.amount(whole / Int64(part)))))
        }
    }

    private func day(
        from first: CalendarDate, to last: CalendarDate, using random: inout SeededGenerator
    ) -> CalendarDate {
        first.adding(days: Int.random(in: 0...max(0, last.days(since: first)), using: &random))
    }

    /// Of terms that may change once money is out.
    private static func amendment(using random: inout SeededGenerator) -> LoanAmendment {
        var amendment = LoanAmendment(decision: "PL")
        amendment.overdueMultiple = RateMultiple(
            tenThousandths: Int64.random(in: 10...15, using: &random) * 1_000)
        if Bool.random(using: &random) {
            amendment.lateInterestRate = AnnualRate(
                billionths: Int64.random(in: 0...10, using: &random) * 10_000_000)
        }
        amendment.allocation = AllocationOrder.allCases.randomElement(using: &random)
        if Bool.random(using: &random) {
            amendment.prepayment = PrepaymentRule.allCases.randomElement(using: &random)
        }
        return amendment
    }

    private static func amount(_ dong: Int64) -> Amount {
        guard let amount = Amount(Money(max(1, dong))) else { preconditionFailure("no amount") }
        return amount
    }

    private static func terms(signedOn: CalendarDate, using random: inout SeededGenerator) -> LoanTerms {
        func one<Choice>(_ choices: [Choice]) -> Choice {
            choices[Int.random(in: 0..<choices.count, using: &random)]
        }
        let dong: Int64 = one([1_000_003, 100_000_000, 444_444_444, 2_440_000_000])
        let method = one(RepaymentMethod.allCases)
        var terms = LoanTerms(
            amount: amount(dong),
            rate: AnnualRate(billionths: Int64(one([0, 12, 60, 65, 75, 110, 180])) * 1_000_000),
            method: method, instalments: one([1, 4, 8, 13]), every: one([.months(1), .months(3), .days(45)]))
        terms.dayCount = one(DayCount.allCases)
        terms.rounding = one(Rounding.allCases)
        terms.roll = one(Roll.allCases)
        terms.roundPrincipalTo = one([1, 1, 1_000, 100_000])
        terms.allocation = one(AllocationOrder.allCases)
        terms.prepayment = one(PrepaymentRule.allCases)
        terms.overdueMultiple = RateMultiple(tenThousandths: one([15_000, 13_000, 10_000]))
        terms.lateInterestRate = AnnualRate(billionths: one([0, 100_000_000, 33_333_333]))
        if method == .custom {
            terms.instalments = 3
            let parts = [dong / 5, dong / 3]
            terms.customRows = zip([130, 270, 420] as [Int], parts + [dong - parts[0] - parts[1]]).map {
                LoanTerms.CustomRow(dueOn: signedOn.adding(days: $0), principal: amount($1))
            }
            return terms
        }
        terms.grace = one([0, 0, min(2, terms.instalments - 1)])
        if method != .equalInstalment {
            terms.interestEvery = one([nil, nil, Period.months(1), .months(6)])
            terms.interestGrace = one([0, 0, min(1, terms.instalments - 1)])
        }
        terms.firstDue = one([nil, nil, signedOn.adding(days: 47)])
        return terms
    }
}
