package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The debts that were rescheduled and still owe something, at the end of a day (nợ cơ cấu lại).
    package static func rescheduledReport(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        let judge = try reader.debtJudge(on: date)
        var rows: [Sheet.Row] = []
        var principal: Int64 = 0
        try reader.eachLoan(signedBy: date) { record, loan in
            let fold = try loan.shown(on: date)
            guard let last = fold.reschedulings.last, fold.debtFacts.owes, fold.writtenOff == nil else {
                return
            }
            principal += fold.outstanding
            let group = judge.group(of: fold.debtFacts, borrowerID: record.borrower.borrowerID)
            let isOnProbation = judge.rules.map(fold.debtFacts.isOnProbation)
            let reasons = group?.reasons.map(\.code) ?? []
            let document = JSON.object([
                .init("number", record.number.json), .init("borrower", record.borrower.code.json),
                .init("principal_outstanding", fold.outstanding.json),
                .init("reschedulings", fold.reschedulings.count.json),
                .init("decision", last.rescheduling.decision.json), .init("on", last.on.json),
                .init("entry", last.entry.json), .init("kind", .string(last.kind.rawValue)),
                .init("days_since", date.days(since: last.on).json),
                .init("days_past_due", fold.debtFacts.daysPastDue.json),
                .init("debt_group", (group?.group).json), .init("debt_group_reasons", reasons.json),
                .init("on_probation", isOnProbation.json),
                .init("last_due_before", last.lastDueBefore.json), .init("last_due", last.lastDue.json),
            ])
            rows.append(
                Sheet.Row([
                    .text(record.number), .text(record.borrower.code), .money(fold.outstanding),
                    .count(fold.reschedulings.count), .text(last.rescheduling.decision), .date(last.on),
                    .word("choice.rescheduling." + last.kind.rawValue, code: last.kind.rawValue),
                    .count(date.days(since: last.on)), .optional(group?.group), .reasons(reasons),
                    .wayBack(isOnProbation), .date(last.lastDueBefore), .date(last.lastDue),
                ]) { document })
        }
        _ = try Money(inRange: principal)
        let title = Message(
            "risk.title-rescheduled",
            [
                "on": .date(date), "count": .number(rows.count), "principal": .money(Money(principal)),
            ])
        return Answer(
            [
                .line(title), .blank, .sheet(Sheet("loans", rescheduledColumns, rows)),
                .line(judge.sentence),
            ], before: [.init("as_of", date.json)],
            after: { [.init("debt_group_rule", (judge.rules?.thresholds.basis).json)] })
    }

    private static let rescheduledColumns: [Sheet.Column] = [
        .words("column.number"), .words("column.borrower", rank: 6),
        .figures("report.column.outstanding"), .figures("risk.column.times", rank: 1),
        .words("risk.column.decision", rank: 5), .words("risk.column.rescheduled-on", rank: 2),
        .words("column.kind", rank: 4), .figures("risk.column.days-since", rank: 5),
        .figures("report.column.group"), .words("classification.column.reason", rank: 6),
        .words("risk.column.way-back", rank: 1), .words("risk.column.last-due-before", rank: 3),
        .words("risk.column.last-due", rank: 3),
    ]
}

extension Cell {
    fileprivate static func wayBack(_ isOnProbation: Bool?) -> Cell {
        guard let isOnProbation else { return .empty }
        return isOnProbation
            ? .word("risk.way-back.running", code: "true") : .word("risk.way-back.gone", code: "false")
    }
}

extension DebtJudge {
    /// By what the groups of a report are, or that nothing is known.
    var sentence: Message { rules?.thresholds.sentence ?? Message("report.no-group-rule") }
}
