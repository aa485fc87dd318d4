/// What of a loan is past due at the end of a day (nợ quá hạn).
package struct Arrears: Hashable, Sendable {
    package let daysPastDue: Int
    /// Nil where only interest on what was paid late is left.
    package let oldestUnpaidDueOn: CalendarDate?
    package let principalOverdue: Int64
    /// Principal that has fallen due and is unpaid, that due on the day itself included.
    package let principalDue: Int64
    /// In-term interest that has fallen due and is unpaid, likewise.
    package let interestDue: Int64
    package let overdueInterest: Int64
    package let lateInterest: Int64

    /// What brings the loan up to date.
    package var toPay: Int64 { principalDue + interestDue + overdueInterest + lateInterest }

    package var band: AgeingBand { AgeingBand.of(daysPastDue: daysPastDue) }

    /// Nil where nothing is past due.
    package init?(_ fold: LoanFold) {
        // A debt for which provisions were used is followed by a report of its own.
        guard fold.writtenOff == nil else { return nil }
        let position = fold.position
        guard position.daysPastDue > 0 || position.overdueInterest > 0 || position.lateInterest > 0 else {
            return nil
        }
        daysPastDue = position.daysPastDue
        oldestUnpaidDueOn = position.oldestUnpaidDueOn
        principalOverdue = position.principalOverdue
        principalDue = fold.duePrincipal
        interestDue = position.interestDue
        overdueInterest = position.overdueInterest
        lateInterest = position.lateInterest
    }
}

/// How long a debt is overdue, in the bands of the fund's reports (phân tổ theo số ngày quá hạn).
package enum AgeingBand: Int, CaseIterable, Sendable {
    /// Principal and interest are paid; interest on what was paid late is not.
    case none = 0
    case from1 = 1
    case from10 = 10
    case from30 = 30
    case from90 = 90
    case from180 = 180

    package var from: Int { rawValue }

    /// The last day of the band; nil for the open one.
    package var until: Int? {
        switch self {
        case .none: 0
        case .from1: 9
        case .from10: 29
        case .from30: 89
        case .from90: 179
        case .from180: nil
        }
    }

    package static func of(daysPastDue days: Int) -> AgeingBand {
        allCases.last { days >= $0.from } ?? .none
    }
}

/// What of a loan falls due in a span of days (nợ đến hạn), as things stand on a day.
package struct DueItem: Hashable, Sendable {
    package let dueOn: CalendarDate
    package let principal: Int64
    /// For an instalment to come: if everything is paid on its day until then.
    package let interest: Int64
    /// All of it, until it has fallen due and payments came.
    package let unpaid: Int64

    package var total: Int64 { principal + interest }
}

/// The instalments of a loan in a span, and what is unpaid of earlier ones.
package struct LoanDues: Hashable, Sendable {
    package var items: [DueItem] = []
    /// Instalments that fell due before the span, and interest on what is late.
    package var unpaidBefore: Int64 = 0

    package init(_ fold: LoanFold, from: CalendarDate, until: CalendarDate) {
        guard fold.writtenOff == nil else { return }
        let position = fold.position
        unpaidBefore = position.overdueInterest + position.lateInterest
        for row in fold.schedule().rows where row.total > 0 && row.dueOn <= until {
            if row.dueOn < from {
                // What falls due between the day and the span is taken to be paid on its day.
                unpaidBefore += row.unpaid ?? 0
            } else {
                items.append(
                    DueItem(
                        dueOn: row.dueOn, principal: row.principal, interest: row.interest,
                        unpaid: row.unpaid ?? row.total))
            }
        }
    }
}
