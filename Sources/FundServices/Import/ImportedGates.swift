internal import FundCore
internal import FundStore

/// The gates before money goes out, for lines of a file: they are asked only where a rule of the day shuts one, because each
/// reads the file of its loan.
final class ImportedGates {
    private let books: Books
    private var rules: [FileRule]?

    init(_ books: Books) { self.books = books }

    /// Why a line's money does not go out; nil where it does.
    func refusal(of loan: LoanRecord, amount: Money, on date: CalendarDate) throws -> Refusal? {
        let ofDay = FileRules(on: date, among: try known())
        guard !ofDay.shutGates.isEmpty else { return nil }
        let gates = try DisbursementGates(books.reader, loan, of: amount, Drawdown(), on: date)
        return ofDay.refusal(of: gates.findings, except: [])
    }

    /// A file of contracts says too little of money that went out to ask a gate.
    func refusal(ofContractDrawnOn date: CalendarDate) throws -> Refusal? {
        let ofDay = FileRules(on: date, among: try known())
        guard let gate = ofDay.shutGates.first else { return nil }
        return .gateShut(GateFinding(gate, .unknown, "file-of-contracts"))
    }

    private func known() throws -> [FileRule] {
        let known = try rules ?? books.reader.fileRules()
        rules = known
        return known
    }
}
