import FundCore
import FundTestSupport

/// What a life of a fund draws at random: a seed repeats it.
protocol LivedByChance {
    var random: SeededGenerator { get set }
}

extension LivedByChance {
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(random.next() % UInt64(range.count))
    }

    mutating func happens(_ part: Int, in whole: Int) -> Bool { number(1...whole) <= part }

    mutating func one<Element>(of elements: [Element]) -> Element {
        elements[number(0...(elements.count - 1))]
    }

    mutating func part(of dong: Int64) -> Amount {
        .dong(1 + Int64(random.next() % UInt64(max(dong, 1))))
    }

    mutating func terms(_ amount: Amount) -> LoanTerms {
        let method = one(of: [RepaymentMethod.equalPrincipal, .equalInstalment, .bullet])
        var terms = LoanTerms(
            amount: amount, rate: AnnualRate(billionths: Int64(number(0...24)) * 5_000_000), method: method,
            instalments: number(3...10), every: .months(number(1...3)))
        terms.dayCount = one(of: DayCount.allCases)
        terms.rounding = one(of: Rounding.allCases)
        terms.roll = one(of: Roll.allCases)
        terms.allocation = one(of: AllocationOrder.allCases)
        terms.prepayment = one(of: PrepaymentRule.allCases)
        terms.lateInterestRate = AnnualRate(billionths: one(of: [0, 50_000_000, 100_000_000]))
        terms.overdueMultiple = RateMultiple(tenThousandths: one(of: [10_000, 13_000, 15_000]))
        if happens(1, in: 3) { terms.grace = number(0...(terms.instalments - 1)) }
        if method != .equalInstalment, happens(1, in: 3) { terms.interestEvery = .months(1) }
        return terms
    }
}
