package import FundCore
internal import FundStore

/// Takes over money paid out against signed contracts (nhập giải ngân).
package struct ImportDisbursements: ImportService {
    package static let kind = ImportKind.disbursements
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["loan", "on", "amount"]
        package static let optionalColumns = ["voucher", "note", "through"]

        package let line: Int
        package let loan: String
        package let on: CalendarDate
        package let amount: Amount
        package let voucher: String?
        package let note: String?
        package let through: MoneyCode

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let loan = fields.identifier("loan")
            let on = fields.date("on")
            let amount = fields.required("amount", Amount.init(parsing:))
            voucher = fields.optionalIdentifier("voucher")
            note = fields.optionalText("note")
            through = fields.moneyAccount("through")
            guard let loan, let on, let amount else { return nil }
            self.loan = loan
            self.on = on
            self.amount = amount
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        let books = desk.books
        var loans = try ImportedLoans(Set(rows.map(\.loan)), .disbursement, books.reader)
        desk.know(loans.recorded)
        var money = ImportMoney(books.reader)
        var debts = try BorrowersDebts(books.reader, rules: try books.reader.lendingRules())
        let conditions = Dictionary(grouping: try books.reader.conditions(), by: \.loan)
        let gates = ImportedGates(books)
        for row in inOrderOfDay(rows, loan: { loans.number($0.loan) }, on: \.on) {
            try desk.row(row.line, column: ImportedLoans.column) {
                let place = try loans.place(of: row.loan)
                let record = loans.records[place]
                desk.look(at: row.voucher, line: row.line)
                try desk.refuseRepetition(
                    of: String(record.loanID), on: row.on, row.amount, voucher: row.voucher, line: row.line)
                if let condition = conditions[record.number]?.first(where: { $0.keepsMoneyBack(on: row.on) })
                {
                    throw Refusal(open: condition)
                }
                if loans.runs[place].loan.firstDrawnOn == nil {
                    try debts.refuseBadDebt(of: record.borrower, besides: record.number, on: row.on)
                }
                if let refusal = try gates.refusal(of: record, amount: row.amount.money, on: row.on) {
                    throw refusal
                }
                try desk.count(row.amount, line: row.line)
                let through = try desk.moneyAccount(row.through, line: row.line)
                let act = try desk.open(.disbursement, on: row.on, voucher: row.voucher, note: row.note)
                let entry = try loans.runs[place].disburse(
                    row.amount, on: row.on, entry: act,
                    available: money.lowest(of: through, from: row.on), through: through)
                money.add(entry)
                debts.know(loans.runs[place].loan, of: record.borrower.borrowerID)
                books.record(
                    LoanFact(entry: act, on: row.on, .draw(row.amount), through: through),
                    loanID: record.loanID)
                books.post(entry, act: act, loanID: record.loanID)
            }
        }
    }
}
