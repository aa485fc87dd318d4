package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Interest that is followed off the balance sheet, by loan, at the end of a day (lãi cho vay chưa thu được, ngoại
    /// bảng): what the journal holds, with the group of the debt.
    package static func offBalanceReport(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        let judge = try reader.debtJudge(on: date)
        let held = try reader.balancesByLoan(of: .offBalanceInterest, asOf: date)
        let total = held.values.reduce(0, +)
        _ = try Money(inRange: total)
        var rows: [Sheet.Row] = []
        if !held.isEmpty {
            try reader.eachLoan(signedBy: date, among: Set(held.keys)) { record, loan in
                let fold = try loan.shown(on: date)
                let group = judge.group(of: fold.debtFacts, borrowerID: record.borrower.borrowerID)
                rows.append(
                    Sheet.Row([
                        .text(record.number), .text(record.borrower.code), .money(held[record.number] ?? 0),
                        .money(fold.outstanding), .count(fold.debtFacts.daysPastDue),
                        .optional(group?.group),
                    ]))
            }
        }
        let title = Message(
            "risk.title-off-balance",
            ["on": .date(date), "count": .number(rows.count), "interest": .money(Money(total))])
        return Answer(
            [
                .line(title), .blank,
                .sheet(
                    Sheet(
                        "loans", offBalanceColumns, rows,
                        totals: [[.total, .empty, .money(total), .empty, .empty, .empty]])),
                .line(judge.sentence),
            ], before: [.init("as_of", date.json)],
            after: {
                [
                    .init("interest", total.json),
                    .init("debt_group_rule", (judge.rules?.thresholds.basis).json),
                ]
            })
    }

    private static let offBalanceColumns: [Sheet.Column] = [
        .words("column.number", "number"), .words("column.borrower", "borrower", rank: 2),
        .figures("risk.column.off-balance", "interest"),
        .figures("report.column.outstanding", "principal_outstanding", rank: 1),
        .figures("loan.column.days-past-due", "days_past_due", rank: 1),
        .figures("report.column.group", "debt_group"),
    ]
}
