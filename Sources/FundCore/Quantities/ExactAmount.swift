/// Money before it is rounded (số tiền chưa làm tròn): a fraction of whole numbers in lowest terms.
package struct ExactAmount: Hashable, Sendable {
    package let numerator: Int128
    package let denominator: Int128

    package static let zero = ExactAmount(0, over: 1)

    /// - Precondition: `denominator` is above zero.
    package init(_ numerator: Int128, over denominator: Int128) {
        precondition(denominator > 0, "a fraction has a denominator")
        var (a, b) = (numerator.magnitude, denominator.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        self.numerator = numerator / Int128(a)
        self.denominator = denominator / Int128(a)
    }

    /// Nil where the sum has no room.
    package func adding(_ other: ExactAmount) -> ExactAmount? {
        let (left, leftIsLost) = numerator.multipliedReportingOverflow(by: other.denominator)
        let (right, rightIsLost) = other.numerator.multipliedReportingOverflow(by: denominator)
        let (sum, sumIsLost) = left.addingReportingOverflow(right)
        let (whole, wholeIsLost) = denominator.multipliedReportingOverflow(by: other.denominator)
        guard !leftIsLost, !rightIsLost, !sumIsLost, !wholeIsLost else { return nil }
        return ExactAmount(sum, over: whole)
    }

    package func rounded(_ rounding: Rounding) -> Int64 { rounding.quotient(numerator, by: denominator) }

    package var fraction: String { "\(numerator)/\(denominator)" }

    /// Its whole part, and that many decimals; what is beyond them is dropped.
    ///
    /// - Precondition: not below zero.
    package func decimal(places: Int) -> (whole: Int64, digits: String, isExact: Bool) {
        var (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        let units = Int64(whole)
        var digits = ""
        for _ in 0..<places {
            (whole, rest) = Int128.digit(rest, denominator)
            digits += String(whole)
        }
        return (units, digits, rest == 0)
    }
}

extension Int128 {
    /// The next digit of `rest / denominator`, by repeated addition where ten times the rest has no room.
    fileprivate static func digit(_ rest: Int128, _ denominator: Int128) -> (Int128, Int128) {
        let (tenfold, isLost) = rest.multipliedReportingOverflow(by: 10)
        if !isLost { return tenfold.quotientAndRemainder(dividingBy: denominator) }
        var (digit, sum): (Int128, Int128) = (0, 0)
        for _ in 0..<10 {
            if sum >= denominator - rest {
                sum -= denominator - rest
                digit += 1
            } else {
                sum += rest
            }
        }
        return (digit, sum)
    }
}
