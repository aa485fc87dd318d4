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
