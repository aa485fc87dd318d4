package import FundCore
internal import FundStore
internal import Wording

/// Takes over money received from borrowers (nhập thu nợ).
package struct ImportRepayments: ImportService {
    package static let kind = ImportKind.repayments
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["loan", "on", "amount"]
        package static let optionalColumns = ["voucher", "note", "through", "prepay", "excess", "early"]

        /// What becomes of money above the payoff.
        enum Excess: String, NamedChoice {
            case refuse
            case hold

            static var family: String { "choice.excess." }
        }

        package let line: Int
        package let loan: String
        package let on: CalendarDate
        package let amount: Amount
        package let voucher: String?
        package let note: String?
        package let through: MoneyCode
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
            through = fields.moneyAccount("through")
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
        for row in inOrderOfDay(rows, loan: { loans.number($0.loan) }, on: \.on) {
            try desk.row(row.line, column: ImportedLoans.column) {
                let place = try loans.place(of: row.loan)
                let loanID = loans.records[place].loanID
                desk.look(at: row.voucher, line: row.line)
                try desk.refuseRepetition(
                    of: String(loanID), on: row.on, row.amount, voucher: row.voucher, line: row.line)
                try desk.count(row.amount, line: row.line)
                let money = try desk.moneyAccount(row.through, line: row.line)
                let act = try desk.open(.repayment, on: row.on, voucher: row.voucher, note: row.note)
                let entry = try loans.runs[place].repay(
                    row.amount, on: row.on, entry: act, prepaying: row.prepayment, early: row.early,
                    holdingExcess: row.holdsExcess, through: money)
                books.record(
                    LoanFact(
                        entry: act, on: row.on, .payment(row.amount, row.prepayment, row.early),
                        through: money),
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
    private(set) var recorded: [RecordedMoney] = []
    /// By the numbers of contracts, and by what the file writes for them.
    private var places: [String: Int] = [:]
    /// Of what the file names so and the books do not: what is called nearly so.
    private var near: [String: [String]] = [:]

    init(_ numbers: Set<String>, _ kind: ActKind, _ reader: FundReader) throws {
        try take(numbers, reader)
        let unknown = numbers.filter { places[$0] == nil }
        // The numbers of all contracts are read only where the file writes one otherwise.
        if !unknown.isEmpty {
            var names = NearNames(try reader.names(of: .loans))
            var meant: [String: String] = [:]
            for number in unknown.sorted() {
                meant[number] = names.only(number)
                if meant[number] == nil { near[number] = names.nearest(number) }
            }
            try take(Set(meant.values.filter { places[$0] == nil }), reader)
            for (number, name) in meant { places[number] = places[name] }
        }
        recorded = try reader.recorded(kind, ofLoans: records.map(\.loanID))
    }

    private mutating func take(_ numbers: Set<String>, _ reader: FundReader) throws {
        guard !numbers.isEmpty else { return }
        var (records, runs) = (self.records, self.runs)
        try reader.eachLoan(signedBy: nil, among: numbers) { record, loan in
            records.append(record)
            runs.append(LoanRun(loan))
        }
        for (place, record) in records.enumerated() { places[record.number] = place }
        (self.records, self.runs) = (records, runs)
    }

    /// The number of the contract that the file means by `number`.
    func number(_ number: String) -> String { places[number].map { records[$0].number } ?? number }

    func place(of number: String) throws(Refusal) -> Int {
        guard let place = places[number] else {
            throw NamedThing.loans.notFound(number, near: near[number] ?? [])
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
