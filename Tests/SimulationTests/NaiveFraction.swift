/// An exact fraction kept as a sum of parts, one part for each denominator that occurred.
struct NaiveSum: Equatable {
    private(set) var denominators: [Int128] = []
    private(set) var numerators: [Int128] = []

    mutating func add(_ numerator: Int128, over denominator: Int128) {
        for index in denominators.indices where denominators[index] == denominator {
            numerators[index] += numerator
            return
        }
        denominators.append(denominator)
        numerators.append(numerator)
    }

    mutating func clear() {
        denominators = []
        numerators = []
    }

    func rounded(_ rounding: NaiveTerms.Rounding) -> Int64 {
        var numerator: Int128 = 0
        var denominator: Int128 = 1
        for index in denominators.indices {
            let divisor = naiveDivisor(denominator, denominators[index])
            let other = denominators[index] / divisor
            numerator = numerator * other + numerators[index] * (denominator / divisor)
            denominator *= other
        }
        return naiveRounded(numerator, over: denominator, rounding)
    }
}

func naiveDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return a
}

func naiveRounded(_ numerator: Int128, over denominator: Int128, _ rounding: NaiveTerms.Rounding) -> Int64 {
    let whole = Int64(numerator / denominator)
    let rest = numerator % denominator
    switch rounding {
    case .down: return whole
    case .up: return rest > 0 ? whole + 1 : whole
    case .halfUp: return 2 * rest >= denominator ? whole + 1 : whole
    case .halfEven:
        if 2 * rest == denominator { return whole % 2 == 1 ? whole + 1 : whole }
        return 2 * rest > denominator ? whole + 1 : whole
    }
}

/// A natural number of any size in digits of base 10⁹, multiplied as on paper.
struct NaiveNatural: Comparable, ExpressibleByIntegerLiteral {
    /// The last digit first; none for zero.
    private(set) var digits: [UInt64] = []

    private static let base: UInt64 = 1_000_000_000

    init(integerLiteral value: Int64) { self.init(Int128(value)) }

    init(_ value: Int128) {
        var rest = value
        while rest > 0 {
            digits.append(UInt64(rest % 1_000_000_000))
            rest /= 1_000_000_000
        }
    }

    static func * (left: NaiveNatural, right: NaiveNatural) -> NaiveNatural {
        if left.digits.isEmpty || right.digits.isEmpty { return 0 }
        var product = NaiveNatural(0)
        product.digits = [UInt64](repeating: 0, count: left.digits.count + right.digits.count)
        for i in right.digits.indices {
            var carry: UInt64 = 0
            for j in left.digits.indices {
                let sum = product.digits[i + j] + left.digits[j] * right.digits[i] + carry
                product.digits[i + j] = sum % base
                carry = sum / base
            }
            product.digits[i + left.digits.count] = carry
        }
        while product.digits.last == 0 { product.digits.removeLast() }
        return product
    }

    static func + (left: NaiveNatural, right: NaiveNatural) -> NaiveNatural {
        var sum = NaiveNatural(0)
        var carry: UInt64 = 0
        for i in 0..<max(left.digits.count, right.digits.count) {
            let a = i < left.digits.count ? left.digits[i] : 0
            let b = i < right.digits.count ? right.digits[i] : 0
            sum.digits.append((a + b + carry) % base)
            carry = (a + b + carry) / base
        }
        if carry > 0 { sum.digits.append(carry) }
        return sum
    }

    static func < (left: NaiveNatural, right: NaiveNatural) -> Bool {
        if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
        for i in left.digits.indices.reversed() where left.digits[i] != right.digits[i] {
            return left.digits[i] < right.digits[i]
        }
        return false
    }

    /// `numerator / denominator`, found by trying: digits of the answer from the highest bit down.
    static func rounded(
        _ numerator: NaiveNatural, over denominator: NaiveNatural, _ rounding: NaiveTerms.Rounding
    ) -> Int64 {
        var whole: Int64 = 0
        var product: NaiveNatural = 0
        for bit in (0..<54).reversed() {
            let tried = product + denominator * NaiveNatural(Int128(1) << Int128(bit))
            if tried <= numerator {
                product = tried
                whole += 1 << bit
            }
        }
        // Twice the rest against the denominator, without subtracting: 2n against 2·product + d.
        let twice = numerator + numerator
        let half = product + product + denominator
        let up: Bool =
            switch rounding {
            case .down: false
            case .up: product < numerator
            case .halfUp: twice >= half
            case .halfEven: twice > half || (twice == half && whole % 2 == 1)
            }
        return up ? whole + 1 : whole
    }
}
