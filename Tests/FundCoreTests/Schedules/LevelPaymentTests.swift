import Testing

@testable import FundCore

@Suite struct `A level payment` {
    private func payments(_ principal: Int64, _ factors: [LevelPayment.Factor]) -> [Int64] {
        [Rounding.halfUp, .halfEven, .up, .down].map {
            LevelPayment.dong(principal: principal, factors: factors, rounding: $0)
        }
    }

    /// One period at a half: P × 3/2. By hand 1,5 and 4,5 and 7,5 and 3.
    @Test(
        arguments: [(1, [2, 2, 2, 1]), (3, [5, 4, 5, 4]), (5, [8, 8, 8, 7]), (2, [3, 3, 3, 3])]
            as [(Int64, [Int64])])
    func `is rounded once, at a tie too`(principal: Int64, wanted: [Int64]) {
        #expect(payments(principal, [.init(part: 1, whole: 2)]) == wanted)
    }

    /// Without interest it is the principal in equal parts: 100/3 = 33,33….
    @Test func `without interest is an equal part`() {
        let free = [LevelPayment.Factor](repeating: .init(part: 0, whole: 365), count: 3)
        #expect(payments(100, free) == [33, 33, 34, 33])
        #expect(payments(99, free) == [33, 33, 33, 33])
        #expect(payments(0, free) == [0, 0, 0, 0])
    }

    /// Computed once with Python's `fractions`, from P·∏(1+fᵢ) / Σⱼ∏ᵢ₌ⱼ₊₁(1+fᵢ): 676.227.245.419,314…;
    /// 260.290.170,092…; 902.465.753.424.657,535….
    @Test func `is exact over hundreds of periods`() {
        let months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let twentyYears = (0..<240).map {
            LevelPayment.Factor(part: UInt64(66_000_000 * months[$0 % 12]), whole: 1_000_000_000 * 365)
        }
        #expect(
            payments(90_000_000_000_000, twentyYears)
                == [676_227_245_419, 676_227_245_419, 676_227_245_420, 676_227_245_419])
        let quarters = [92, 91, 89, 92].map {
            LevelPayment.Factor(part: UInt64(65_432_109 * $0), whole: 1_000_000_000 * 365)
        }
        #expect(payments(1_000_000_000, quarters) == [260_290_170, 260_290_170, 260_290_171, 260_290_170])
        let dear = [LevelPayment.Factor](
            repeating: .init(part: 1_000_000_000 * 366, whole: 1_000_000_000 * 365), count: 60)
        #expect(
            payments(900_000_000_000_000, dear)
                == [902_465_753_424_658, 902_465_753_424_658, 902_465_753_424_658, 902_465_753_424_657])
    }
}

@Suite struct `A long number` {
    private func product(_ factors: UInt64...) -> LongNumber {
        var number = LongNumber(1)
        for factor in factors { number.multiply(by: factor) }
        return number
    }

    private func sum(_ left: LongNumber, _ right: LongNumber) -> LongNumber {
        var sum = left
        sum.add(right)
        return sum
    }

    private func areEqual(_ left: LongNumber, _ right: LongNumber) -> Bool {
        left.doubledCompared(to: sum(right, right)) == 0
    }

    /// 3^200 by 7^100; quotient and rest by Python's integers.
    @Test func `is divided to the last digit`() {
        let dividend = product(
            12_157_665_459_056_928_801, 12_157_665_459_056_928_801, 12_157_665_459_056_928_801,
            12_157_665_459_056_928_801, 12_157_665_459_056_928_801)
        let divisor = product(
            79_792_266_297_612_001, 79_792_266_297_612_001, 79_792_266_297_612_001, 79_792_266_297_612_001,
            79_792_266_297_612_001)
        let (quotient, rest) = dividend.divided(by: divisor)
        #expect(quotient == 82_119_622_166)
        #expect(rest.doubledCompared(to: sum(divisor, divisor)) == -1)
        var back = divisor
        back.multiply(by: quotient)
        back.add(rest)
        #expect(areEqual(back, dividend))
    }

    /// 2^128 − 1 and 1: the carry runs through every limb.
    @Test func `carries through`() {
        var almost = product(.max, .max)  // 2^128 − 2^65 + 1
        almost.add(product(1 << 63, 4))  // + 2^65
        almost.add(LongNumber(.max))
        almost.add(LongNumber(.max))
        let power = product(1 << 63, 1 << 63, 4)
        // 2^128 + 1 + 2 × (2^64 − 1), and 2^128 + 2^65 − 1 the other way.
        #expect(areEqual(sum(almost, LongNumber(1)), sum(power, product(1 << 63, 4))))
        // (2^128 − 1) + 1, of limbs that are all ones.
        let ones = product(.max, 1 << 32, 1 << 32)  // 2^128 − 2^64
        #expect(areEqual(sum(sum(ones, LongNumber(.max)), LongNumber(1)), power))
    }

    /// 2^129 by 2^128 + 1 leaves 2^128 − 1: the borrow runs through a limb that is zero.
    @Test func `borrows through`() {
        let power = product(1 << 63, 1 << 63, 4)
        let divisor = sum(power, LongNumber(1))
        let (quotient, rest) = sum(power, power).divided(by: divisor)
        #expect(quotient == 1)
        #expect(areEqual(sum(rest, LongNumber(1)), power))
    }

    /// (3·2^64 − 1)·(2^64 − 1), plus 4·2^64, less 1 is 3·2^128: the low half of the second limb runs over.
    @Test func `carries through a multiplication`() {
        var number = sum(product(1 << 32, 1 << 32, 2), LongNumber(.max))
        number.multiply(by: .max)
        let whole = sum(number, product(1 << 32, 1 << 32, 4))
        #expect(areEqual(whole, sum(product(1 << 63, 1 << 63, 12), LongNumber(1))))
    }

    @Test func `is compared with half of another`() {
        #expect(LongNumber(2).doubledCompared(to: LongNumber(5)) == -1)
        #expect(LongNumber(2).doubledCompared(to: LongNumber(4)) == 0)
        #expect(LongNumber(3).doubledCompared(to: LongNumber(5)) == 1)
        #expect(LongNumber(0).isZero && LongNumber(0).doubledCompared(to: LongNumber(0)) == 0)
    }
}
