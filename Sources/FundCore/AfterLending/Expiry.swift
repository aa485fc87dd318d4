/// What runs out, or is missing, of a loan's file (danh mục sắp hết hạn).
package enum ExpiringMatter: String, CaseIterable, Sendable {
    /// How long a valuation counts.
    case valuation
    case insurance
    /// What has to be registered and is not.
    case registration
    /// A paper of the file that counts until a day.
    case paper
    /// The borrower's books of a year.
    case statements
    /// The use of a disbursement.
    case proof
    /// Originals that lie in the vault and secure nothing any more.
    case originals
}

/// Something of a file that has its day (hạn của một hạng mục hồ sơ).
package struct Expiry: Hashable, Sendable {
    package let matter: ExpiringMatter
    /// The last day on which it is in order; nil where it has none and is in order.
    package let until: CalendarDate?
    /// Whether what was to be there by its day came.
    package let isDone: Bool

    package init(_ matter: ExpiringMatter, until: CalendarDate?, isDone: Bool = false) {
        self.matter = matter
        self.until = until
        self.isDone = isDone
    }

    package func isInOrder(on date: CalendarDate) -> Bool { isDone || until.map { $0 >= date } ?? true }

    /// Whether it is to be seen to by a day.
    package func isListed(by date: CalendarDate) -> Bool { !isDone && until.map { $0 <= date } ?? false }
}
