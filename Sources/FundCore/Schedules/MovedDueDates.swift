/// A due date that a word on the calendar moves, or keeps open (ngày đến hạn dời).
package struct MovedDueDate: Hashable, Sendable {
    package let from: CalendarDate
    package let to: CalendarDate
    /// The last day on which it may be paid as if due.
    package let payableUntil: CalendarDate
}

extension Loan {
    /// The due dates that another calendar moves; none while nothing is drawn.
    package func movedDueDates(under calendar: WorkingCalendar) -> [MovedDueDate] {
        let before = unfolded.rows.map(\.date)
        let after = with(calendar: calendar).unfolded.rows.map(\.date)
        return zip(before, after).compactMap { old, new in
            old.due == new.due && old.lateAfter == new.lateAfter
                ? nil : MovedDueDate(from: old.due, to: new.due, payableUntil: new.lateAfter)
        }
    }
}
