/// A part of a whole in percent with two decimals (tỷ trọng), rounded half up: what stands under each other in a
/// report. A figure to read, never to calculate with.
package struct ReportedShare: Hashable, Sendable {
    /// Hundredths of a percent: 1 % is 100. Wider than money, because a debt may be many times the capital.
    package let hundredths: Int128

    /// A part of nothing is nothing.
    ///
    /// - Precondition: neither is negative.
    package init(_ part: Int64, of whole: Int64) {
        hundredths = whole == 0 ? 0 : (Int128(part) * 20_000 + Int128(whole)) / (Int128(whole) * 2)
    }

    /// The same of sums over days; where the whole is nothing or below, nothing.
    package init(sum part: Int128, of whole: Int128) {
        hundredths = whole <= 0 ? 0 : (max(part, 0) * 20_000 + whole) / (whole * 2)
    }

    /// For programs: `3.70`, `0.00`.
    package var decimal: String { text(mark: ".") }

    /// For Vietnamese readers: `3,70`.
    package var vietnamese: String { text(mark: ",") }

    private func text(mark: String) -> String {
        let decimals = hundredths % 100
        return "\(hundredths / 100)" + mark + (decimals < 10 ? "0" : "") + "\(decimals)"
    }
}
