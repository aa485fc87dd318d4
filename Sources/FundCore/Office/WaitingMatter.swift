/// What may wait for somebody in the office (việc chờ xử lý), the most pressing first.
package enum WaitingMatter: String, CaseIterable, Sendable {
    case overdue
    /// An overdue loan of which something is promised, by a day that is not over.
    case promise
    case due
    case request
    case application
    case visit
    case condition
    case finding
    /// A month that is over and not closed.
    case closing
    /// Groups and provisions of a quarter that is over, where its months were closed without them.
    case run
    /// The use of money that went out, whose proof is late.
    case proof
    /// A report that is to be sent to those who oversee the fund.
    case filing
    /// An indicator of the year's rating that stands below A.
    case rating
    /// A copy of the books that has become old.
    case backup
    /// A mark of the books, kept outside of them, that has become old.
    case anchor
}
