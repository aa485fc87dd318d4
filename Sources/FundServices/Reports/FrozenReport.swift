package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The debts that stand still at the end of a day (nợ khoanh).
    package static func frozenReport(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        let judge = try reader.debtJudge(on: date)
        var rows: [Sheet.Row] = []
        var principal: Int64 = 0
        try reader.eachLoan(signedBy: date) { record, loan in
            let fold = try loan.shown(on: date)
            // Its last frozen day is a day of the freeze.
            guard let freeze = fold.freezes.last, date <= freeze.until, fold.debtFacts.owes,
                fold.writtenOff == nil
            else { return }
            principal += fold.outstanding
            let group = judge.group(of: fold.debtFacts, borrowerID: record.borrower.borrowerID)
            let interest = freeze.interest.rawValue
            rows.append(
                Sheet.Row([
                    .text(record.number), .text(record.borrower.code), .date(freeze.from),
                    .date(freeze.until), .count(freeze.until.days(since: date)), .text(freeze.decision),
                    .word("choice.frozen-interest." + interest, code: interest), .money(fold.outstanding),
                    .optional(group?.group),
                ]))
        }
        _ = try Money(inRange: principal)
        let title = Message(
            "risk.title-frozen",
            [
                "on": .date(date), "count": .number(rows.count), "principal": .money(Money(principal)),
            ])
        return Answer(
            [
                .line(title), .blank, .sheet(Sheet("loans", frozenColumns, rows)), .line(judge.sentence),
            ], before: [.init("as_of", date.json)],
            after: { [.init("debt_group_rule", (judge.rules?.thresholds.basis).json)] })
    }

    private static let frozenColumns: [Sheet.Column] = [
        .words("column.number", "number"), .words("column.borrower", "borrower", rank: 2),
        .words("risk.column.frozen-since", "since", rank: 1),
        .words("loan.figure.frozen-until", "until"), .figures("risk.column.days-left", "days_left"),
        .words("risk.column.decision", "decision", rank: 3),
        .words("risk.column.interest", "interest", rank: 1),
        .figures("report.column.outstanding", "principal_outstanding"),
        .figures("report.column.group", "debt_group", rank: 1),
    ]
}
