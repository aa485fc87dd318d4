/// What an auditor looks at first in a year of books (nội dung kiểm toán).
package enum AuditMatter: String, CaseIterable, Sendable {
    /// Checks that do not hold, the seals among them.
    case checks
    /// Loans whose interest the ledger has otherwise than the contract.
    case interest
    /// Balances that others verified, and the books do not have.
    case assertions
    case reversals
    case late
    case outsideHours = "outside-hours"
    /// Numbers of vouchers that are missing, and those that stand twice.
    case gaps
    case repeated
    /// Acts with lines that no second person released.
    case withoutRelease = "without-release"
}

/// The lists behind an auditor's page (danh sách kèm theo), in their order.
package enum AuditChapter: String, CaseIterable, Sendable {
    case persons
    /// Rules that were set in the period: what waits for a second person among them.
    case rules
    case interest
    case reversals
    case late
    case outsideHours = "outside-hours"
    case vouchers
    case groups
    case provisions
    case assertions
    case periods
    case verdict
}
