/// What the group of a debt follows from beside its days past due, as its life unfolds (căn cứ phân nhóm nợ).
///
/// It keeps days and counts alone: which group they give is for the rules of the day that is asked for.
package struct GroupHistory: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The so-manieth that counts.
        case rescheduled(Int)
        /// A rescheduling that left the group as it was, by a programme of the State.
        case keptByPolicy
        /// Interest was let off because the borrower cannot pay.
        case interestReduced
        case byHand(Int)
        case frozen(until: CalendarDate)
    }

    /// Something that holds a debt in a group until its way back is gone.
    struct Cause: Hashable, Sendable {
        let on: CalendarDate
        var kind: Kind
        /// At the end of its day, before it counted.
        let daysPastDue: Int
        /// Whether something due was unpaid at the end of its day, before it counted.
        let isUnpaid: Bool
        /// Of the rescheduling that counted then: the most days past due since.
        let worstOfRescheduling: Int
        /// Of a rescheduling, while it is the latest: the most days past due since its day.
        var worst = 0
        var attempts: [Attempt] = []
    }

    /// A row of due dates paid on time (thời gian thử thách): from the first of them to one that was not.
    struct Attempt: Hashable, Sendable {
        let began: CalendarDate
        var brokenOn: CalendarDate?
    }

    /// Days at whose end something due is unpaid and may still be paid as if due.
    struct Wait: Hashable, Sendable {
        let from: CalendarDate
        /// The first day without; nil while it goes on.
        var until: CalendarDate?
    }

    private(set) var causes: [Cause] = []
    private(set) var waits: [Wait] = []
    private var latestRescheduling: Int?
    private var counted = 0

    package var isEmpty: Bool { causes.isEmpty }

    /// Whether days past due make a difference that lasts.
    var watches: Bool { latestRescheduling != nil }

    private var worstOfRescheduling: Int { latestRescheduling.map { causes[$0].worst } ?? 0 }

    mutating func add(
        _ kind: Kind, on date: CalendarDate, daysPastDue: Int = 0, isUnpaid: Bool = false
    ) {
        causes.append(
            Cause(
                on: date, kind: kind, daysPastDue: daysPastDue, isUnpaid: isUnpaid,
                worstOfRescheduling: worstOfRescheduling))
    }

    mutating func addRescheduling(
        keepsGroup: Bool, daysPastDue: Int, isUnpaid: Bool, on date: CalendarDate
    ) {
        watch(daysPastDue: daysPastDue)
        if !keepsGroup { counted += 1 }
        add(
            keepsGroup ? .keptByPolicy : .rescheduled(counted), on: date, daysPastDue: daysPastDue,
            isUnpaid: isUnpaid)
        if !keepsGroup { latestRescheduling = causes.count - 1 }
    }

    mutating func freeze(
        on date: CalendarDate, until: CalendarDate, daysPastDue: Int, isUnpaid: Bool
    ) {
        watch(daysPastDue: daysPastDue)
        add(.frozen(until: until), on: date, daysPastDue: daysPastDue, isUnpaid: isUnpaid)
    }

    mutating func unfreeze(on date: CalendarDate) {
        let last = causes.lastIndex { if case .frozen = $0.kind { true } else { false } }
        if let last { causes[last].kind = .frozen(until: date) }
    }

    mutating func watch(daysPastDue: Int) {
        guard let latestRescheduling else { return }
        causes[latestRescheduling].worst = max(causes[latestRescheduling].worst, daysPastDue)
    }

    /// The end of a day: whether something due is unpaid.
    mutating func wait(_ isUnpaid: Bool, on date: CalendarDate) {
        let isWaiting = waits.last.map { $0.until == nil } ?? false
        if isUnpaid, !isWaiting { waits.append(Wait(from: date)) }
        if !isUnpaid, isWaiting { waits[waits.count - 1].until = date }
    }

    /// The end of a due date on which something was to be paid.
    ///
    /// - Parameter isPaid: nothing that has fallen due is unpaid.
    mutating func close(dueDate date: CalendarDate, isPaid: Bool, on today: CalendarDate) {
        for index in causes.indices {
            let last = causes[index].attempts.count - 1
            let isOpen = last >= 0 && causes[index].attempts[last].brokenOn == nil
            if isOpen, !isPaid { causes[index].attempts[last].brokenOn = today }
            if !isOpen, isPaid, date > causes[index].on {
                causes[index].attempts.append(Attempt(began: date))
            }
        }
    }
}

extension LoanFold {
    /// Ends a due date: whether it was paid by its end decides on the way back out of a group.
    mutating func closeDueDate() {
        grouping.wait(owesWhatFellDue, on: today)
        // What falls due on the day of a freeze is on time until the freeze ends.
        guard !isFrozen else { return }
        for index in firstNotOverdue..<nextDue
        where rows[index].asksMoney && rows[index].date.lateAfter <= today {
            grouping.close(dueDate: rows[index].date.due, isPaid: !isUnpaidAtEnd, on: today)
        }
    }

    /// Whether something that has fallen due is unpaid, late or not.
    var owesWhatFellDue: Bool { duePrincipal + dueInterest > 0 }

    /// Whether something that has fallen due may not be paid any more as if due.
    private var isUnpaidAtEnd: Bool {
        let unsettled = min(oldestUnpaidPrincipal, oldestUnpaidInterest)
        guard unsettled < nextDue else { return false }
        return (unsettled..<nextDue).contains { index in
            !rows[index].isSettled && rows[index].date.lateAfter <= today
                && !(isFrozen && index >= firstNotOverdue)
        }
    }
}
