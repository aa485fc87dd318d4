/// One due date with what has become of it.
package struct PlanRow: Hashable, Sendable {
    package internal(set) var date: DueDate
    /// What is planned to fall due, and once due, what fell due.
    package internal(set) var principal: Int64 = 0
    package internal(set) var principalUnpaid: Int64 = 0
    /// The whole period's interest, what was settled ahead included.
    package internal(set) var interestCharged: Int64 = 0
    package internal(set) var interestUnpaid: Int64 = 0
    /// Principal not yet due once this instalment had fallen due.
    package internal(set) var balanceAfter: Int64 = 0
    var rateAtTransfer: AnnualRate = .zero
    /// Interest that was put off to this date, and what of it is not settled.
    var deferred: Int64 = 0
    var deferredUnpaid: Int64 = 0
    /// Whether anything had to be paid once this date had come.
    var asksMoney = false

    init(_ date: DueDate) { self.date = date }
}
