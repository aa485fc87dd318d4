package import FundCore
internal import FundStore
internal import Wording

/// Takes over what borrowers' own books say (nhập báo cáo tài chính của khách hàng): a line for each borrower and year.
package struct ImportStatements: ImportService {
    package static let kind = ImportKind.statements
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["borrower", "year", "on"]
        package static let optionalColumns = ["assets", "liabilities", "equity", "revenue", "profit"]

        package let line: Int
        package let on: CalendarDate
        package let act: RecordBorrowerStatement

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let borrower = fields.identifier("borrower")
            let year = fields.number("year", in: 1990...2199)
            let on = fields.date("on")
            let statement = BorrowerStatement(
                year: year ?? 0, assets: fields.optional("assets", Money.init(parsing:)),
                liabilities: fields.optional("liabilities", Money.init(parsing:)),
                equity: fields.optional("equity", Money.init(parsingBalance:)),
                revenue: fields.optional("revenue", Money.init(parsing:)),
                profit: fields.optional("profit", Money.init(parsingBalance:)))
            if statement.isEmpty { fields.note("assets", "import.no-figure") }
            guard let borrower, year != nil, let on, !statement.isEmpty else { return nil }
            self.on = on
            act = RecordBorrowerStatement(borrower: borrower, statement)
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        for row in rows {
            try desk.row(row.line, column: ImportStatements.column) {
                try desk.refuseRepetition(
                    of: "\(row.act.borrower)\n\(row.act.statement.year)", line: row.line, field: "year")
                try desk.perform(row.act, on: row.on, line: row.line)
            }
        }
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .statementTooEarly: "year"
        case .statementUnbalanced: "assets"
        default: "borrower"
        }
    }
}
