package import FundCore
internal import FundStore

/// Takes over contributions of capital (nhập vốn).
package struct ImportCapital: ImportService {
    package static let kind = ImportKind.capital
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["on", "source", "amount"]
        package static let optionalColumns = ["voucher", "note", "through"]

        package let line: Int
        package let on: CalendarDate
        package let source: SourceCode
        package let amount: Amount
        package let voucher: String?
        package let note: String?
        package let through: MoneyCode

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let on = fields.date("on")
            let source = fields.identifier("source").map(SourceCode.init(typed:))
            let amount = fields.required("amount", Amount.init(parsing:))
            voucher = fields.optionalIdentifier("voucher")
            note = fields.optionalText("note")
            through = fields.moneyAccount("through")
            guard let on, let source, let amount else { return nil }
            self.on = on
            self.source = source
            self.amount = amount
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        let books = desk.books
        let capital = try books.reader.capital(asOf: desk.options.today)
        desk.know(try books.reader.recordedCapital(.capitalContribution))
        for row in rows {
            try desk.row(row.line, column: { _ in nil }) {
                desk.look(at: row.voucher, line: row.line)
                try desk.refuseRepetition(
                    of: row.source.text, on: row.on, row.amount, voucher: row.voucher, line: row.line)
                try desk.count(row.amount, line: row.line)
                let place = try desk.moneyAccount(row.through, line: row.line)
                let act = try desk.open(
                    .capitalContribution, on: row.on, voucher: row.voucher, note: row.note)
                let source = try desk.capitalPlace(row.source, line: row.line)
                books.post(
                    try capital.contributing(row.amount, from: source, on: row.on, through: place),
                    act: act)
                books.recordCapital(source, row.amount.money.dong, act: act, through: place)
            }
        }
    }
}
