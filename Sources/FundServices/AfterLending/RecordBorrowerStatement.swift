package import FundCore
package import FundStore
package import Wording

/// Writes down what a borrower's own books say of a year (nhận báo cáo tài chính của khách hàng).
package struct RecordBorrowerStatement: Act {
    package static let code = ActCode.borrowerStatement

    /// The code of the borrower.
    package let borrower: String
    package let statement: BorrowerStatement

    package init(borrower: String, _ statement: BorrowerStatement) {
        self.borrower = borrower
        self.statement = statement
    }

    /// - Throws: `borrower.not-found`, `borrower-statement.too-early`, `borrower-statement.unbalanced`, `document.not-found`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let record = try books.reader.borrower(code: borrower)
        if let refusal = statement.refusal(on: options.on) { throw refusal }
        if let document = statement.document { try books.reader.refuseStrangeDocument(document, of: record) }
        let act = try books.open(.borrowerStatement, on: options.on)
        books.record(statement, of: record.borrowerID, act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "year": .number(statement.year),
            "borrower": .text(record.details.name), "on": .date(options.on),
        ]
        arguments["revenue"] = statement.revenue.map { .money($0) }
        arguments["profit"] = statement.profit.map { .money($0) }
        return Receipt(
            [
                .init("entry", act.json), .init("borrower", record.code.json), .init("on", options.on.json),
                .init("year", statement.year.json), .init("assets", statement.assets.json),
                .init("liabilities", statement.liabilities.json), .init("equity", statement.equity.json),
                .init("revenue", statement.revenue.json), .init("profit", statement.profit.json),
                .init("document", statement.document.json),
            ], [Message("receipt.borrower-statement", arguments)])
    }
}

extension Answer {
    /// What borrowers' own books say, year by year (báo cáo tài chính của khách hàng).
    ///
    /// - Parameter code: of a borrower; nil for all.
    /// - Throws: `borrower.not-found`.
    package static func borrowerStatements(_ reader: FundReader, _ code: String?, on date: CalendarDate)
        throws
        -> Answer
    {
        let borrower = try code.map { try reader.borrower(code: $0) }
        let sheet = Sheet(
            "statements",
            [
                .words("column.borrower", "borrower"), .figures("statement.column.year", "year"),
                .words("statement.column.received", "received_on", rank: 1),
                .figures("statement.column.assets", "assets", rank: 2),
                .figures("statement.column.liabilities", "liabilities", rank: 4),
                .figures("statement.column.equity", "equity", rank: 3),
                .figures("statement.column.revenue", "revenue"),
                .figures("statement.column.profit", "profit"),
                .figures("statement.column.document", "document", rank: 5),
                .figures("loan.column.entry", "entry", rank: 6),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            try reader.borrowerStatements(of: borrower?.borrowerID, by: date).map { record in
                let statement = record.statement
                func money(_ figure: Money?) -> Cell { figure.map { .money($0.dong) } ?? .empty }
                return Sheet.Row([
                    .text(record.borrower), .number(Int64(statement.year)), .date(record.on),
                    money(statement.assets), money(statement.liabilities), money(statement.equity),
                    money(statement.revenue), money(statement.profit), .optional(statement.document),
                    .number(record.entry), .text(record.by),
                ])
            })
        return Answer(titled: "page.statements", [.sheet(sheet)])
    }
}
