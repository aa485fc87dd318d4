/// A part of a whole that a rule or a decision fixes (tỷ lệ trích), exact to two decimals of a percent.
package struct Share: Hashable, Comparable, Sendable {
    /// Parts per ten thousand: 30 % is 3 000.
    package let tenThousandths: Int64

    package static let whole: Int64 = 10_000

    /// - Precondition: from 0 % to 100 %.
    package init(tenThousandths: Int64) {
        precondition(tenThousandths >= 0 && tenThousandths <= Share.whole, "share out of range")
        self.tenThousandths = tenThousandths
    }

    /// The share of an amount, rounded down to the đồng: what rounding leaves stays with the whole.
    ///
    /// - Precondition: the amount is not below zero.
    package func part(of dong: Int64) -> Int64 {
        Rounding.down.quotient(Int128(dong) * Int128(tenThousandths), by: Int128(Share.whole))
    }

    package static func < (left: Share, right: Share) -> Bool { left.tenThousandths < right.tenThousandths }
}
