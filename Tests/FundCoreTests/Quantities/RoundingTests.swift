import Testing

@testable import FundCore

/// Each row by hand: the numerator and the denominator, then what half up, half even, up and down make of them.
@Suite struct `Rounding to the đồng` {
    @Test(
        arguments: [
            ([0, 7], [0, 0, 0, 0]), ([7, 7], [1, 1, 1, 1]),
            // Ties: 0,5 and 1,5 and 2,5; half even goes to the even neighbour, so down, up and down.
            ([1, 2], [1, 0, 1, 0]), ([3, 2], [2, 2, 2, 1]), ([5, 2], [3, 2, 3, 2]),
            ([182_500, 365_000], [1, 0, 1, 0]), ([547_500, 365_000], [2, 2, 2, 1]),
            // A hair beside the tie.
            ([182_499, 365_000], [0, 0, 1, 0]), ([182_501, 365_000], [1, 1, 1, 0]),
            // An odd denominator has no tie: 3/7 and 4/7.
            ([3, 7], [0, 0, 1, 0]), ([4, 7], [1, 1, 1, 0]),
            // The smallest and the greatest rest.
            ([1, 365_000], [0, 0, 1, 0]), ([364_999, 365_000], [1, 1, 1, 0]),
        ] as [([Int128], [Int64])])
    func `goes to the neighbour that its name says`(fraction: [Int128], wanted: [Int64]) {
        let got = [Rounding.halfUp, .halfEven, .up, .down].map { $0.quotient(fraction[0], by: fraction[1]) }
        #expect(got == wanted)
    }

    /// Twice the rest has no room in 128 bits here: 2^126 over 2^127 − 1 is a little above a half.
    @Test func `finds the half of numbers that cannot be doubled`() {
        let whole = Int128.max
        #expect(Rounding.halfUp.quotient(whole / 2, by: whole) == 0)
        #expect(Rounding.halfUp.quotient(whole / 2 + 1, by: whole) == 1)
        #expect(Rounding.halfEven.quotient(whole / 2 + 1, by: whole) == 1)
    }

    /// 64 bits and 128 bits divide by ways of their own: around the border between them, and far from it, both
    /// come to what the long division says.
    @Test func `comes to the same however many bits a number takes`() {
        let border = Int128(UInt64.max)
        let around = [border - 1, border, border + 1, border + 2]
        for denominator in [3, 4, 7, 365_000, border / 2, border / 2 + 1] + around + [3 * border] {
            let multiples = [0, 1, 2, 1_000_003].map { $0 * denominator }
            let ties = multiples.flatMap { [$0, $0 + 1, $0 + denominator / 2, $0 + (denominator + 1) / 2] }
            for numerator in ties + around {
                let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
                let beyond = 2 * rest - denominator
                let carries = [
                    beyond >= 0, beyond > 0 || beyond == 0 && whole % 2 == 1, rest > 0, false,
                ]
                let wanted = carries.map { Int64(whole + ($0 ? 1 : 0)) }
                let got = [Rounding.halfUp, .halfEven, .up, .down].map {
                    $0.quotient(numerator, by: denominator)
                }
                #expect(got == wanted, "\(numerator)/\(denominator)")
            }
        }
    }

    @Test func `is asked only about what is owed`() async {
        await #expect(processExitsWith: .failure) { _ = Rounding.halfUp.quotient(-1, by: 2) }
        await #expect(processExitsWith: .failure) { _ = Rounding.down.quotient(1, by: 0) }
        await #expect(processExitsWith: .failure) { _ = Rounding.down.quotient(1, by: -2) }
    }
}

@Suite struct `A product of 128 bits` {
    @Test func `is whole, whichever way it takes`() {
        let numbers: [Int64] = [0, 1, -1, 365, -133_590, .max, .min, .max / 3]
        for number in numbers {
            for other in numbers {
                #expect(number.times(other) == Int128(number) * Int128(other))
                #expect(Int128(number).times(other) == Int128(number) * Int128(other))
            }
            // Just beyond 64 bits on either side, where the low half alone is another number.
            for wide in [Int128(Int64.max) + 1, Int128(Int64.min) - 1, 1 << 64, 3 << 62] as [Int128] {
                #expect(wide.times(number / 4) == wide * Int128(number / 4))
            }
        }
    }
}

@Suite struct `A percentage to read` {
    /// 2/3 is 66,66666… %; 1/1.600.000 is 0,0000625 %: a tie in the fourth decimal of a percent is 0,0001.
    @Test(
        arguments: [
            (0, 0, 0), (0, 5, 0), (5, 0, 0), (5, 5, 1_000_000), (2, 3, 666_667), (1, 3, 333_333),
            (1, 2_000_000, 1), (1, 2_000_001, 0), (3, 2, 1_500_000),
        ] as [(Int64, Int64, Int64)])
    func `is rounded half up to four decimals`(part: Int64, whole: Int64, millionths: Int64) {
        #expect(Percentage(part, of: whole).millionths == millionths)
    }
}

@Suite struct `A share that is taken` {
    /// 30 % of 388.000.002 is 116.400.000,6; 12,5 % of 4 is 0,5; nobody is given a đồng that is not whole.
    @Test(
        arguments: [
            (3_000, 388_000_002, 116_400_000), (1_250, 4, 0), (9_999, 1, 0), (10_000, 7, 7), (0, 7, 0),
            (3_333, 9_000_000_000_000_000, 2_999_700_000_000_000),
        ] as [(Int64, Int64, Int64)])
    func `is rounded down`(share: Int64, dong: Int64, part: Int64) {
        #expect(Share(tenThousandths: share).part(of: dong) == part)
    }

    @Test func `is from nothing to the whole`() async {
        await #expect(processExitsWith: .failure) { _ = Share(tenThousandths: -1) }
        await #expect(processExitsWith: .failure) { _ = Share(tenThousandths: 10_001) }
    }
}

@Suite struct `An amount of money` {
    /// ±9·10¹⁵: below 2⁵³, so that a reader that holds numbers as doubles keeps every đồng.
    @Test func `has a range of its own`() async {
        #expect(Money.limit == 9_000_000_000_000_000 && Money.limit < 1 << 53)
        #expect(Money(exactly: Money.limit) == Money(Money.limit))
        #expect(Money(exactly: -Money.limit) == Money(-Money.limit))
        #expect(Money(exactly: Money.limit + 1) == nil)
        #expect(Money(exactly: -Money.limit - 1) == nil)
        await #expect(processExitsWith: .failure) { _ = Money(Money.limit) + Money(1) }
        await #expect(processExitsWith: .failure) { _ = Money(-Money.limit) - Money(1) }
    }

    @Test func `is an amount only above zero`() {
        #expect(Amount(Money(1))?.money == Money(1))
        #expect(Amount(.zero) == nil)
        #expect(Amount(Money(-1)) == nil)
    }

    @Test func `adds, subtracts and turns its sign`() {
        let money = Money(5) + Money(7) - Money(2)
        #expect(money == Money(10))
        #expect(-money == Money(-10) && -money < money)
    }
}

@Suite struct `An exact amount` {
    @Test func `is in lowest terms, whatever its sign`() {
        #expect(ExactAmount(6, over: 4) == ExactAmount(3, over: 2))
        #expect(ExactAmount(-6, over: 4).fraction == "-3/2")
        #expect(ExactAmount(0, over: 9) == .zero)
    }

    /// 1/3 + 1/6 = 1/2, a tie.
    @Test func `adds without rounding, and is rounded once`() throws {
        let half = try #require(ExactAmount(1, over: 3).adding(ExactAmount(1, over: 6)))
        #expect(half.fraction == "1/2")
        #expect([Rounding.halfUp, .halfEven, .up, .down].map(half.rounded) == [1, 0, 1, 0])
        #expect(half.adding(ExactAmount(-1, over: 2)) == .zero)
    }

    /// Each way of having no room by itself.
    @Test func `says where a sum has no room`() {
        let large = ExactAmount(.max, over: 1)
        // The first product, the second, their sum, the denominator.
        #expect(large.adding(ExactAmount(0, over: 1)) == large)
        #expect(ExactAmount(.max - 1, over: 1).adding(ExactAmount(1, over: 2)) == nil)
        #expect(ExactAmount(1, over: 2).adding(ExactAmount(.max - 1, over: 1)) == nil)
        #expect(large.adding(ExactAmount(1, over: 1)) == nil)
        #expect(ExactAmount(1, over: .max).adding(ExactAmount(1, over: .max - 1)) == nil)
    }

    /// 22/7 = 3,142857…; the digits of (2^127 − 2)/(2^127 − 1) are nines, and ten times that rest has no room.
    @Test func `drops what is beyond its decimals`() {
        #expect(ExactAmount(22, over: 7).decimal(places: 3) == (3, "142", false))
        #expect(ExactAmount(1, over: 8).decimal(places: 3) == (0, "125", true))
        #expect(ExactAmount(1, over: 8).decimal(places: 2) == (0, "12", false))
        #expect(ExactAmount(.max - 1, over: .max).decimal(places: 2) == (0, "99", false))
        #expect(ExactAmount(Int128.max / 2 + 1, over: .max).decimal(places: 3) == (0, "500", false))
    }
}

@Suite struct `A rate by the year` {
    @Test func `is exact to a billionth, up to ten times the whole`() async {
        #expect(AnnualRate(billionths: 10 * AnnualRate.whole) > AnnualRate(billionths: 1))
        await #expect(processExitsWith: .failure) { _ = AnnualRate(billionths: -1) }
        await #expect(processExitsWith: .failure) {
            _ = AnnualRate(billionths: 10 * AnnualRate.whole + 1)
        }
        await #expect(processExitsWith: .failure) { _ = RateMultiple(tenThousandths: 100_001) }
    }
}
