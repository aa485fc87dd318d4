/// What an inspector or auditor asked for (kiến nghị thanh tra, kiểm toán).
package struct Finding: Hashable, Sendable {
    /// As the fund numbers it.
    package let number: String
    /// Who found it, by which paper.
    package let source: String
    package let recommendation: String
    /// Who is to do it.
    package let owner: String
    package let dueOn: CalendarDate

    package init(
        number: String, source: String, recommendation: String, owner: String, dueOn: CalendarDate
    ) {
        self.number = number
        self.source = source
        self.recommendation = recommendation
        self.owner = owner
        self.dueOn = dueOn
    }
}

/// Where a finding stands on a day (tình trạng kiến nghị).
package enum FindingState: String, CaseIterable, Sendable {
    case open
    case overdue
    case closed

    package init(closedOn: CalendarDate?, dueOn: CalendarDate, on date: CalendarDate) {
        if let closedOn, closedOn <= date {
            self = .closed
        } else {
            self = dueOn < date ? .overdue : .open
        }
    }
}
