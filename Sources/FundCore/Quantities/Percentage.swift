/// A part of a whole in percent (tỷ lệ), rounded half up to four decimals: a figure to read, never to
/// calculate with.
package struct Percentage: Hashable, Sendable {
    /// Parts per million: 1 % is 10 000.
    package let millionths: Int64

    /// A part of nothing is nothing.
    ///
    /// - Precondition: neither is negative.
    package init(_ part: Int64, of whole: Int64) {
        millionths =
            whole == 0 ? 0 : Rounding.halfUp.quotient(Int128(part) * 1_000_000, by: Int128(whole))
    }

    /// For programs: `3.75`, `0`.
    package var decimal: String { decimalText(millionths, places: 4, mark: ".") }

    /// For Vietnamese readers: `3,75`.
    package var vietnamese: String { decimalText(millionths, places: 4, mark: ",") }
}
