/// How an exact amount becomes whole đồng (cách làm tròn). No statute fixes it; the contract says.
package enum Rounding: String, CaseIterable, Sendable {
    case halfUp = "half-up"
    case halfEven = "half-even"
    case up
    case down

    /// The whole number that `numerator / denominator` rounds to.
    ///
    /// - Precondition: `numerator` is not negative and `denominator` is above zero.
    @inline(__always)
    package func quotient(_ numerator: Int128, by denominator: Int128) -> Int64 {
        precondition(numerator >= 0 && denominator > 0, "rounding works on what is owed")
        // Most interest fits 64 bits, where a division is one instruction; in 128 bits it is a call.
        if numerator <= Int128(UInt64.max), denominator <= Int128(UInt64.max) {
            return rounded(UInt64(truncatingIfNeeded: numerator), by: UInt64(truncatingIfNeeded: denominator))
        }
        return roundedLong(numerator, by: denominator)
    }

    @inline(never)
    private func roundedLong(_ numerator: Int128, by denominator: Int128) -> Int64 {
        rounded(UInt128(numerator), by: UInt128(denominator))
    }

    @inline(__always)
    private func rounded<Whole: FixedWidthInteger & UnsignedInteger>(
        _ numerator: Whole, by denominator: Whole
    ) -> Int64 {
        let whole = numerator / denominator
        // By multiplication, since each division of 128 bits is a call; it cannot overflow.
        let rest = numerator &- whole &* denominator
        let carry: Bool =
            switch self {
            case .halfUp: rest >= denominator - rest
            case .halfEven:
                rest > denominator - rest || (rest == denominator - rest && whole & 1 == 1)
            case .up: rest > 0
            case .down: false
            }
        return Int64(carry ? whole + 1 : whole)
    }
}
