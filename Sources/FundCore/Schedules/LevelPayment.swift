/// The level payment of an annuity (trả góp đều), exact: P·∏(1+fᵢ) / F with F = Σⱼ ∏ᵢ₌ⱼ₊₁(1+fᵢ), rounded
/// once. The interest factors are fractions, so both sides are whole numbers of any length.
package enum LevelPayment {
    /// One period's interest on one đồng: `part / whole`.
    package struct Factor: Hashable, Sendable {
        package let part: UInt64
        package let whole: UInt64

        package init(part: UInt64, whole: UInt64) {
            self.part = part
            self.whole = whole
        }

        /// Whether the period's interest on a balance is more than an amount.
        func interest(on balance: Int64, isAbove amount: Int64) -> Bool {
            Int128(balance) * Int128(part) > Int128(amount) * Int128(whole)
        }
    }

    /// - Precondition: at least one factor; each `part + whole` fits 64 bits.
    package static func dong(principal: Int64, factors: [Factor], rounding: Rounding) -> Int64 {
        precondition(!factors.isEmpty && principal >= 0)
        var numerator = LongNumber(UInt64(principal))
        var denominator = LongNumber(0)
        var wholes = LongNumber(1)
        for factor in factors {
            let grown = factor.whole + factor.part
            numerator.multiply(by: grown)
            wholes.multiply(by: factor.whole)
            denominator.multiply(by: grown)
            denominator.add(wholes)
        }
        let (whole, rest) = numerator.divided(by: denominator)
        let comparison = rest.doubledCompared(to: denominator)
        let carry: Bool =
            switch rounding {
            case .halfUp: comparison >= 0
            case .halfEven: comparison > 0 || comparison == 0 && whole & 1 == 1
            case .up: !rest.isZero
            case .down: false
            }
        return Int64(carry ? whole + 1 : whole)
    }
}

/// A whole number of any length, with just what the annuity needs.
struct LongNumber {
    /// Least significant first, no leading zeros.
    private var limbs: [UInt64]

    init(_ value: UInt64) { limbs = value == 0 ? [] : [value] }

    var isZero: Bool { limbs.isEmpty }

    mutating func multiply(by factor: UInt64) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            let (high, low) = limbs[index].multipliedFullWidth(by: factor)
            let (sum, overflow) = low.addingReportingOverflow(carry)
            limbs[index] = sum
            carry = high &+ (overflow ? 1 : 0)
        }
        if carry > 0 { limbs.append(carry) }
    }

    mutating func add(_ other: LongNumber) {
        var carry = false
        for index in 0..<max(limbs.count, other.limbs.count) {
            if index == limbs.count { limbs.append(0) }
            let (first, over1) = limbs[index].addingReportingOverflow(
                index < other.limbs.count ? other.limbs[index] : 0)
            let (second, over2) = first.addingReportingOverflow(carry ? 1 : 0)
            limbs[index] = second
            carry = over1 || over2
        }
        if carry { limbs.append(1) }
    }

    /// - Precondition: not below zero.
    private mutating func subtract(_ other: LongNumber) {
        var borrow = false
        for index in limbs.indices {
            let (first, under1) = limbs[index].subtractingReportingOverflow(
                index < other.limbs.count ? other.limbs[index] : 0)
            let (second, under2) = first.subtractingReportingOverflow(borrow ? 1 : 0)
            limbs[index] = second
            borrow = under1 || under2
        }
        precondition(!borrow, "a long number went below zero")
        while limbs.last == 0 { limbs.removeLast() }
    }

    private func compared(to other: LongNumber) -> Int {
        if limbs.count != other.limbs.count { return limbs.count < other.limbs.count ? -1 : 1 }
        for index in limbs.indices.reversed() where limbs[index] != other.limbs[index] {
            return limbs[index] < other.limbs[index] ? -1 : 1
        }
        return 0
    }

    /// -1, 0 or 1 as twice this number is below, equal to or above `other`.
    func doubledCompared(to other: LongNumber) -> Int {
        var twice = self
        twice.add(self)
        return twice.compared(to: other)
    }

    /// The 64 bits from the top bit of a number of `width` bits downwards.
    private func top(ofWidth width: Int) -> UInt64 {
        var result: UInt64 = 0
        for step in 0..<2 {
            let limb = width / 64 - step
            guard limb >= 0, limb < limbs.count else { continue }
            let shift = width % 64
            if step == 0 {
                result |= shift == 0 ? 0 : limbs[limb] << UInt64(64 - shift)
            } else {
                result |= shift == 0 ? limbs[limb] : limbs[limb] >> UInt64(shift)
            }
        }
        return result
    }

    private var bitWidth: Int {
        guard let last = limbs.last else { return 0 }
        return limbs.count * 64 - last.leadingZeroBitCount
    }

    /// The quotient, which must fit 63 bits, and the rest.
    ///
    /// An estimate from the leading 64 bits is never above the quotient and gains at least 30 bits a
    /// turn, so two or three turns end it.
    func divided(by divisor: LongNumber) -> (quotient: UInt64, rest: LongNumber) {
        precondition(!divisor.isZero)
        var rest = self
        var quotient: UInt64 = 0
        let divisorTop = divisor.top(ofWidth: divisor.bitWidth)
        while rest.compared(to: divisor) >= 0 {
            let shift = rest.bitWidth - divisor.bitWidth
            // rest / divisor >= top(rest) / (top(divisor) + 1) · 2^shift
            let restTop = rest.top(ofWidth: rest.bitWidth)
            var estimate: UInt64 = 1
            let scaled = UInt128(restTop) << UInt128(shift)
            let bound = scaled / (UInt128(divisorTop) + 1)
            if bound > 1 { estimate = UInt64(bound) }
            var part = divisor
            part.multiply(by: estimate)
            rest.subtract(part)
            quotient += estimate
        }
        return (quotient, rest)
    }
}
