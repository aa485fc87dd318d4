package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Conditions of approvals with what became of each by a day (theo dõi điều kiện phê duyệt).
    ///
    /// - Parameters:
    ///   - number: of the application; nil for all.
    ///   - isOpen: those alone that wait, are due or overdue.
    package static func conditions(
        _ reader: FundReader, _ number: String?, open isOpen: Bool, on date: CalendarDate
    ) throws -> Answer {
        let application = try number.map { try reader.application($0) }
        let conditions = try reader.conditions(of: application?.applicationID).filter { condition in
            condition.approvedOn <= date
                && (!isOpen || [.waiting, .due, .overdue].contains(condition.state(on: date)))
        }
        return Answer(titled: "page.conditions", [.sheet(KnownSheet.conditions(conditions, on: date).sheet)])
    }
}

extension KnownSheet {
    static func conditions(_ conditions: [ConditionRecord], on date: CalendarDate) -> KnownSheet {
        KnownSheet(
            "conditions",
            [
                .words("document.column.application", "application"),
                .figures("condition.column.line", "line"),
                .words("column.borrower", "borrower", rank: 3),
                .words("borrower.column.loan", "loan", rank: 2),
                .words("condition.column.condition", "condition"),
                .words("condition.column.when", "when", rank: 1), .words("condition.column.due", "due_on"),
                .words("condition.column.state", "state"),
                .words("condition.column.sanction", "sanction", rank: 4),
                .figures("loan.column.entry", "entry", rank: 5),
                .words("condition.column.on", "decided_on", [.spreadsheet, .program]),
                .figures("condition.column.document", "document", [.spreadsheet, .program]),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            conditions.map { record in
                let state = record.state(on: date)
                let when: Cell =
                    record.condition.daysAfter.map {
                        .sentence(Message("condition.days-after", ["days": .number($0)]))
                    } ?? .word("condition.before", code: "before")
                let outcome = record.outcome.flatMap { $0.on <= date ? $0 : nil }
                return Sheet.Row([
                    .text(record.application), .count(record.line), .text(record.borrower),
                    .optional(record.loan), .text(record.condition.text), when, .optional(record.dueOn),
                    .word("condition." + state.rawValue, code: state.rawValue),
                    .joined([outcome?.sanction, outcome?.decision]), .optional(outcome?.entry),
                    .optional(outcome?.on), .optional(outcome?.document),
                    .optional(outcome?.by),
                ])
            })
    }
}

extension Refusal {
    /// - Parameter condition: that was to be kept before any money goes out.
    init(open condition: ConditionRecord) {
        self.init(
            .conditionOpen,
            [
                "number": .text(condition.application), "line": .number(condition.line),
                "condition": .text(condition.condition.text),
            ])
    }
}
