package import FundCore
package import FundStore
package import Wording

/// What falls due in a span of days, as things stand at the end of one (báo cáo nợ đến hạn).
package struct DueReport: Sendable {
    package let asOf: CalendarDate
    package let from: CalendarDate
    package let until: CalendarDate
    package private(set) var lines: [Line] = []

    package struct Line: Sendable {
        package let number: String
        package let borrower: String
        package let borrowerName: String
        package let dues: LoanDues
    }

    package init(
        _ reader: FundReader, asOf date: CalendarDate, from: CalendarDate, until: CalendarDate
    ) throws {
        asOf = date
        self.from = from
        self.until = until
        var lines: [Line] = []
        try reader.eachLoan(signedBy: date) { record, loan in
            let dues = LoanDues(try loan.shown(on: date), from: from, until: until)
            guard !dues.items.isEmpty || dues.unpaidBefore > 0 else { return }
            lines.append(
                Line(
                    number: record.number, borrower: record.borrower.code,
                    borrowerName: record.borrower.details.name, dues: dues))
        }
        self.lines = lines
        for dong in [total(\.total), total(\.unpaid), unpaidBefore] { _ = try Money(inRange: dong) }
    }

    package func total(_ part: (DueItem) -> Int64) -> Int64 {
        lines.reduce(0) { $1.dues.items.reduce($0) { $0 + part($1) } }
    }

    package var unpaidBefore: Int64 { lines.reduce(0) { $0 + $1.dues.unpaidBefore } }
}

extension DueReport {
    /// A row for each instalment in order of day, then the loans that have only older ones.
    package var answer: Answer {
        let totals: [Cell] = [
            .word("word.total", code: "total"), .empty, .empty, .money(total(\.principal)),
            .money(total(\.interest)), .money(total(\.total)), .money(total(\.unpaid)), .money(unpaidBefore),
        ]
        return Answer(
            [
                .line(
                    Message(
                        "report.title-due",
                        ["from": .date(from), "until": .date(until), "on": .date(asOf)])),
                .blank, .sheet(Sheet("instalments", DueReport.columns, rows, totals: [totals])),
                .line(
                    Message(
                        "report.unpaid-before",
                        ["from": .date(from), "amount": .money(Money(unpaidBefore))])),
            ], document: json)
    }

    private static let columns: [Sheet.Column] = [
        .words("column.due-on"), .words("column.number"), .words("column.borrower"),
        .figures("column.principal", rank: 2), .figures("column.interest", rank: 2),
        .figures("column.total", rank: 3), .figures("column.unpaid"),
        .figures("report.column.unpaid-before", rank: 1),
    ]

    private var rows: [Sheet.Row] {
        let items = lines.flatMap { line in line.dues.items.map { (line, $0) } }
            .sorted { ($0.1.dueOn, $0.0.number) < ($1.1.dueOn, $1.0.number) }
            .map { line, item in
                let isFirst = item == line.dues.items.first
                return Sheet.Row([
                    .date(item.dueOn), .text(line.number), .text(line.borrowerName), .money(item.principal),
                    .money(item.interest), .money(item.total), .money(item.unpaid),
                    isFirst ? .money(line.dues.unpaidBefore) : .empty,
                ])
            }
        let others = lines.filter(\.dues.items.isEmpty).map { line in
            Sheet.Row(
                [.empty, .text(line.number), .text(line.borrowerName), .empty, .empty, .empty, .empty]
                    + [.money(line.dues.unpaidBefore)])
        }
        return items + others
    }
}

extension DueReport: JSONWritable {
    package var json: JSON {
        .object([
            .init("as_of", asOf.json), .init("from", from.json), .init("until", until.json),
            .init("loans", .array(lines.map(\.json))),
            .init(
                "totals",
                .object([
                    .init("principal", total(\.principal).json), .init("interest", total(\.interest).json),
                    .init("total", total(\.total).json), .init("unpaid", total(\.unpaid).json),
                    .init("unpaid_before", unpaidBefore.json),
                ])),
        ])
    }
}

extension DueReport.Line: JSONWritable {
    package var json: JSON {
        .object([
            .init("number", number.json), .init("borrower", borrower.json),
            .init("borrower_name", borrowerName.json),
            .init("instalments", .array(dues.items.map(\.json))),
            .init("unpaid_before", dues.unpaidBefore.json),
        ])
    }
}

extension DueItem: JSONWritable {
    package var json: JSON {
        .object([
            .init("due_on", dueOn.json), .init("principal", principal.json),
            .init("interest", interest.json), .init("total", total.json), .init("unpaid", unpaid.json),
        ])
    }
}
