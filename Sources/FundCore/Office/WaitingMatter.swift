/// What may wait for somebody in the office (việc chờ xử lý), the most pressing first.
package enum WaitingMatter: String, CaseIterable, Sendable {
    case overdue
    case due
    case request
    case application
    case visit
    case condition
    case finding
    /// A month that is over and not closed.
    case closing
    /// A copy of the books that has become old.
    case backup
}
