package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The register of findings at the end of a day (sổ theo dõi kiến nghị).
    ///
    /// - Parameter isOpen: those alone that are not closed.
    package static func findings(
        _ reader: FundReader, on date: CalendarDate, open isOpen: Bool
    ) throws -> Answer {
        let findings = try reader.findings(by: date).filter { !isOpen || $0.state(on: date) != .closed }
        let sheet = Sheet(
            "findings",
            [
                .words("column.number", "number"), .words("finding.column.source", "source", rank: 2),
                .words("finding.column.recommendation", "recommendation", rank: 1),
                .words("finding.column.owner", "owner"), .words("condition.column.due", "due_on"),
                .words("condition.column.state", "state"),
                .words("finding.column.evidence", "evidence", rank: 3),
                .words("finding.column.closed", "closed_on", rank: 4),
                .words("borrower.column.loan", "loan", rank: 5),
                .words("finding.column.found", "found_on", rank: 6),
                .figures("loan.column.entry", "entry", rank: 7),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            findings.map { record in
                let state = record.state(on: date)
                let closing = state == .closed ? record.closing : nil
                return Sheet.Row([
                    .text(record.finding.number), .text(record.finding.source),
                    .text(record.finding.recommendation), .text(record.finding.owner),
                    .date(record.finding.dueOn),
                    .word("finding-state." + state.rawValue, code: state.rawValue),
                    .optional(closing?.evidence), .optional(closing?.on), .optional(record.loan),
                    .date(record.on), .number(record.entry), .text(record.by),
                ])
            })
        return Answer(titled: "page.findings", [.sheet(sheet)])
    }
}
