package import FundCore
internal import FundStore

/// Takes over money received from borrowers (nhập thu nợ).
package struct ImportRepayments: ImportService {
    package static let kind = ImportKind.repayments
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["loan", "on", "amount"]
        package static let optionalColumns = ["voucher", "note", "through", "prepay", "excess", "early"]

        /// What becomes of money above the payoff.
        enum Excess: String, CaseIterable {
            case refuse
            case hold
        }

        package let line: Int
        package let loan: String
        package let on: CalendarDate
        package let amount: Amount
        package let voucher: String?
        package let note: String?
        package let through: Channel
        package let prepayment: PrepaymentRule?
        package let early: EarlyMoney?
        package let holdsExcess: Bool

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let loan = fields.identifier("loan")
            let on = fields.date("on")
            let amount = fields.required("amount", Amount.init(parsing:))
            voucher = fields.optionalIdentifier("voucher")
            note = fields.optionalText("note")
            through = fields.optionalChoice("through", among: Channel.allCases) ?? .bank
            prepayment = fields.optionalChoice("prepay", among: PrepaymentRule.allCases)
            early = fields.optionalChoice("early", among: EarlyMoney.allCases)
            holdsExcess = fields.optionalChoice("excess", among: Excess.allCases) == .hold
            guard let loan, let on, let amount else { return nil }
            self.loan = loan
            self.on = on
            self.amount = amount
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        let books = desk.books
        var loans = try ImportedLoans(Set(rows.map(\.loan)), .repayment, books.reader)
        desk.know(loans.recorded)
        for row in inOrderOfDay(rows, loan: \.loan, on: \.on) {
            try desk.row(row.line, column: ImportedLoans.column) {
                let place = try loans.place(of: row.loan)
                let loanID = loans.records[place].loanID
                desk.look(at: row.voucher, line: row.line)
                try desk.refuseRepetition(
                    of: String(loanID), on: row.on, row.amount, voucher: row.voucher, line: row.line)
                try desk.count(row.amount, line: row.line)
                let act = try desk.open(.repayment, on: row.on, voucher: row.voucher, note: row.note)
                let entry = try loans.runs[place].repay(
                    row.amount, on: row.on, entry: act, prepaying: row.prepayment, early: row.early,
                    holdingExcess: row.holdsExcess, through: row.through)
                books.record(
                    LoanFact(
                        entry: act, on: row.on, .payment(row.amount, row.prepayment, row.early),
                        through: row.through),
                    loanID: loanID)
                books.post(entry, act: act, loanID: loanID)
            }
        }
    }
}

/// The loans that a file of money speaks of, each unfolded once and then carried on row by row.
struct ImportedLoans {
    private(set) var records: [LoanRecord] = []
    /// In the order of `records`; changed in place, since a copy of a loan is a copy of all its days.
    var runs: [LoanRun] = []
    /// What the books hold of the same kind already.
    let recorded: [RecordedMoney]
    private var places: [String: Int] = [:]

    init(_ numbers: Set<String>, _ kind: ActKind, _ reader: FundReader) throws {
        var (records, runs): ([LoanRecord], [LoanRun]) = ([], [])
        try reader.eachLoan(signedBy: nil, among: numbers) { record, loan in
            records.append(record)
            runs.append(LoanRun(loan))
        }
        recorded = try reader.recorded(kind, ofLoans: records.map(\.loanID))
        for (place, record) in records.enumerated() { places[record.number] = place }
        (self.records, self.runs) = (records, runs)
    }

    func place(of number: String) throws(Refusal) -> Int {
        guard let place = places[number] else {
            throw Refusal(.loanNotFound, ["number": .text(number)])
        }
        return place
    }

    /// The column that a refusal speaks of.
    static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .loanNotFound, .loanIsSettled, .badDebt: "loan"
        case .exceedsPayoff, .exceedsContract, .exceedsMoney: "amount"
        case .disbursedBeforeSigning, .notDrawnYet, .drawnAfterLastDueDate: "on"
        default: nil
        }
    }
}
