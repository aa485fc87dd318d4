/// What made the principal of one day that of a later one (biến động dư nợ), in all and overdue, loan by loan.
///
/// Both days are read with what is known now: what was recorded late for the first day is part of it.
package struct PortfolioBridge: Sendable {
    /// By what principal outstanding changes, in the order in which a reader follows it. In đồng.
    package private(set) var disbursed: Int64 = 0
    package private(set) var collected: Int64 = 0
    /// Left the balance sheet because provisions were used for it.
    package private(set) var writtenOff: Int64 = 0
    /// What none of these explains: nothing, unless a debt came back or was put right.
    package private(set) var other: Int64 = 0
    package private(set) var before: Int64 = 0
    package private(set) var after: Int64 = 0

    /// Loans whose overdue principal is not what it was, in the order in which they were taken.
    package private(set) var overdueChanges: [OverdueChange] = []
    package private(set) var overdueBefore: Int64 = 0
    package private(set) var overdueAfter: Int64 = 0

    package init() {}

    /// A loan whose overdue principal changed.
    package struct OverdueChange: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            /// Nothing was overdue before (nợ mới quá hạn).
            case new
            case more
            case less
            /// Nothing is overdue any more.
            case cured
            /// And it left the balance sheet.
            case writtenOff = "written-off"
        }

        package enum Reason: Hashable, Sendable {
            /// The oldest instalment that is unpaid, by its day.
            case fellDue(CalendarDate)
            /// Principal that came in between.
            case paid(Int64)
            case rescheduled
            case writtenOff
            /// Nothing of these.
            case unknown
        }

        package let number: String
        package let borrower: String
        package let name: String
        package let before: Int64
        package let after: Int64
        package let kind: Kind
        package let reason: Reason

        package var difference: Int64 { after - before }
    }

    /// Takes in one loan as it stood on both days.
    package mutating func add(
        from first: LoanPosition, to last: LoanPosition, number: String, borrower: String, name: String
    ) {
        before += first.principalOnBalance
        after += last.principalOnBalance
        let residue: Int64
        // Of a debt that was off the balance sheet before, nothing counts.
        if first.writtenOff == nil {
            let (drawn, paid) = (last.drawn - first.drawn, last.paid.principal - first.paid.principal)
            disbursed += drawn
            if last.writtenOff == nil {
                collected += paid
                residue = last.principalOnBalance - first.principalOnBalance - drawn + paid
            } else {
                // What came after provisions were used is no collection of it.
                let left = last.writtenOff?.principal ?? 0
                writtenOff += left
                collected += first.principalOnBalance + drawn - left
                residue = 0
            }
        } else {
            residue = last.principalOnBalance
        }
        other += residue
        addOverdue(from: first, to: last, number: number, borrower: borrower, name: name)
    }

    private mutating func addOverdue(
        from first: LoanPosition, to last: LoanPosition, number: String, borrower: String, name: String
    ) {
        let (was, now) = (first.overdueOnBalance, last.overdueOnBalance)
        overdueBefore += was
        overdueAfter += now
        guard was != now else { return }
        let kind: OverdueChange.Kind =
            if last.writtenOff != nil {
                .writtenOff
            } else if was == 0 {
                .new
            } else if now == 0 {
                .cured
            } else {
                now > was ? .more : .less
            }
        let paid = last.paid.principal - first.paid.principal
        let reason: OverdueChange.Reason =
            switch kind {
            case .writtenOff: .writtenOff
            case .new, .more: last.oldestUnpaidDueOn.map { .fellDue($0) } ?? .unknown
            case .less, .cured:
                if last.reschedulings > first.reschedulings {
                    .rescheduled
                } else {
                    paid > 0 ? .paid(paid) : .unknown
                }
            }
        overdueChanges.append(
            OverdueChange(
                number: number, borrower: borrower, name: name, before: was, after: now, kind: kind,
                reason: reason))
    }

    /// What the changes of one kind come to, and how many loans they are.
    package func overdue(_ kind: OverdueChange.Kind) -> (loans: Int, dong: Int64) {
        overdueChanges.reduce((0, 0)) { sum, change in
            change.kind == kind ? (sum.0 + 1, sum.1 + change.difference) : sum
        }
    }

    /// The largest changes first, loans of the same size by their numbers.
    package var largestOverdueChanges: [OverdueChange] {
        overdueChanges.sorted { a, b in
            let (x, y) = (a.difference.magnitude, b.difference.magnitude)
            return x != y ? x > y : Array(a.number.utf8).lexicographicallyPrecedes(Array(b.number.utf8))
        }
    }
}
