/// Whole đồng, signed (tiền). The dong has no subdivision in use, so money is an integer.
///
/// The range is ±9·10¹⁵: below 2⁵³, so that every figure survives a spreadsheet or a JSON reader that
/// holds numbers as doubles.
package struct Money: Hashable, Comparable, Sendable {
    /// The number of đồng.
    package let dong: Int64

    package static let zero = Money(0)
    /// The largest amount that the books can hold.
    package static let limit: Int64 = 9_000_000_000_000_000

    /// - Precondition: within ±9·10¹⁵; text and rows are checked before they come here.
    package init(_ dong: Int64) {
        precondition(dong >= -Money.limit && dong <= Money.limit, "money out of range: \(dong)")
        self.dong = dong
    }

    /// Nil where the number is outside ±9·10¹⁵.
    package init?(exactly dong: Int64) {
        guard dong >= -Money.limit, dong <= Money.limit else { return nil }
        self.dong = dong
    }

    package static func < (left: Money, right: Money) -> Bool { left.dong < right.dong }
    package static func + (left: Money, right: Money) -> Money { Money(left.dong + right.dong) }
    package static func - (left: Money, right: Money) -> Money { Money(left.dong - right.dong) }
    package static prefix func - (money: Money) -> Money { Money(-money.dong) }
}

/// Money that is known to be above zero: what a contribution, a payment or a disbursement carries.
package struct Amount: Hashable, Comparable, Sendable {
    package let money: Money

    /// Nil when the money is zero or below; the caller decides what that means.
    package init?(_ money: Money) {
        guard money > .zero else { return nil }
        self.money = money
    }

    package static func < (left: Amount, right: Amount) -> Bool { left.money < right.money }
}
