/// Money by what it covers (phân bổ).
package struct Split: Hashable, Sendable {
    package var principal: Int64 = 0
    package var interest: Int64 = 0
    package var overdueInterest: Int64 = 0
    package var lateInterest: Int64 = 0
    /// What nothing was owed for: the borrower's credit (tiền thừa của khách hàng).
    package var credit: Int64 = 0

    package init() {}

    package var total: Int64 { principal + interest + overdueInterest + lateInterest + credit }

    package static func += (a: inout Split, b: Split) {
        a.principal += b.principal
        a.interest += b.interest
        a.overdueInterest += b.overdueInterest
        a.lateInterest += b.lateInterest
        a.credit += b.credit
    }

    package static func -= (a: inout Split, b: Split) {
        a.principal -= b.principal
        a.interest -= b.interest
        a.overdueInterest -= b.overdueInterest
        a.lateInterest -= b.lateInterest
        a.credit -= b.credit
    }

    package static func + (a: Split, b: Split) -> Split {
        var sum = a
        sum += b
        return sum
    }

    package static func - (a: Split, b: Split) -> Split {
        var rest = a
        rest -= b
        return rest
    }
}

/// What was drawn on one day, what its payments covered, and the credit that moved on it.
package struct DaySplit: Hashable, Sendable {
    package let on: CalendarDate
    package var split: Split
    package var drawn: Int64 = 0
    /// The part of `split` that held money covered by itself.
    package var held = Split()
}

extension Split {
    subscript(kind: InterestKind) -> Int64 {
        get {
            switch kind {
            case .interest: interest
            case .overdueInterest: overdueInterest
            case .lateInterest: lateInterest
            }
        }
        set {
            switch kind {
            case .interest: interest = newValue
            case .overdueInterest: overdueInterest = newValue
            case .lateInterest: lateInterest = newValue
            }
        }
    }
}
