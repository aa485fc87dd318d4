package import FundCore
package import FundStore
package import Wording

/// The debts for which provisions were used, with the clock of each (báo cáo nợ đã xử lý rủi ro).
package struct WrittenOffReport: Sendable {
    package let asOf: CalendarDate
    package private(set) var lines: [Line] = []

    package struct Line: Sendable {
        package let number: String
        package let borrower: String
        package let borrowerName: String
        package let debt: WrittenOffDebt
        /// What is followed off the balance sheet; nothing once it was removed.
        package let principal: Int64
        package let interest: Int64
    }

    package init(_ reader: FundReader, asOf date: CalendarDate) throws {
        asOf = date
        var lines: [Line] = []
        try reader.eachLoan(signedBy: date) { record, loan in
            let position = try loan.shown(on: date).position
            guard let debt = position.writtenOff else { return }
            let isFollowed = debt.removal == nil
            lines.append(
                Line(
                    number: record.number, borrower: record.borrower.code,
                    borrowerName: record.borrower.details.name, debt: debt,
                    principal: isFollowed ? position.principalOutstanding : 0,
                    interest: isFollowed ? position.payoff - position.principalOutstanding : 0))
        }
        self.lines = lines
        for dong in [total(\.debt.principal), total(\.principal), total(\.interest)] {
            _ = try Money(inRange: dong)
        }
    }

    package func total(_ part: (Line) -> Int64) -> Int64 { lines.reduce(0) { $0 + part($1) } }
}

extension WrittenOffReport {
    package var answer: Answer {
        Answer(
            [
                .line(
                    Message(
                        "report.title-written-off", ["on": .date(asOf), "count": .number(lines.count)])),
                .blank, .sheet(sheet),
            ], document: json)
    }

    private var sheet: Sheet {
        Sheet(
            "loans",
            [
                .words("column.number"), .words("column.borrower", rank: 3),
                .words("report.column.written-off-on", rank: 1),
                .words("report.column.written-off-by", rank: 5),
                .figures("report.column.written-off-principal", rank: 4),
                .figures("report.column.recovered", rank: 2), .figures("report.column.principal-followed"),
                .figures("report.column.interest-followed", rank: 1),
                .words("report.column.removable-from", rank: 2), .words("report.column.removed-on", rank: 3),
            ],
            lines.map { line in
                Sheet.Row([
                    .text(line.number), .text(line.borrowerName), .date(line.debt.on),
                    .text(line.debt.writeOff.decision), .money(line.debt.principal),
                    .money(line.debt.recovered.total), .money(line.principal), .money(line.interest),
                    .date(line.debt.removableFrom), .optional(line.debt.removal?.on),
                ])
            },
            totals: [
                [
                    .word("word.total", code: "total"), .empty, .empty, .empty,
                    .money(total(\.debt.principal)), .money(total(\.debt.recovered.total)),
                    .money(total(\.principal)), .money(total(\.interest)), .empty, .empty,
                ]
            ])
    }
}

extension WrittenOffReport: JSONWritable {
    package var json: JSON {
        .object([
            .init("as_of", asOf.json), .init("loans", .array(lines.map(\.json))),
            .init(
                "totals",
                .object([
                    .init("loans", lines.count.json),
                    .init("written_off_principal", total(\.debt.principal).json),
                    .init("recovered", total(\.debt.recovered.total).json),
                    .init("principal", total(\.principal).json), .init("interest", total(\.interest).json),
                ])),
        ])
    }
}

extension WrittenOffReport.Line: JSONWritable {
    package var json: JSON {
        .object([
            .init("number", number.json), .init("borrower", borrower.json),
            .init("borrower_name", borrowerName.json), .init("written_off_on", debt.on.json),
            .init("decision", debt.writeOff.decision.json), .init("council", debt.writeOff.council.json),
            .init("written_off_principal", debt.principal.json),
            .init("recovered", debt.recovered.total.json), .init("principal", principal.json),
            .init("interest", interest.json), .init("removable_from", debt.removableFrom.json),
            .init("removed_on", (debt.removal?.on).json),
        ])
    }
}
