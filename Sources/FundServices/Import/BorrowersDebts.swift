internal import FundCore
internal import FundStore

/// The debts of the borrowers of a file, what the file itself has recorded so far included: judged in memory, row by
/// row, by the same rule as at the desk.
struct BorrowersDebts {
    private let reader: FundReader
    private let rules: [LendingRule]
    private let classes: [ClassificationRules]
    private let reports: [Int64: [BadDebt.Report]]
    private let withContracts: Set<Int64>
    /// Of those who were asked for.
    private var loans: [Int64: [Loan]] = [:]

    init(_ reader: FundReader, rules: [LendingRule]) throws {
        self.reader = reader
        self.rules = rules.filter { $0.code == .noBadDebtAtFirstDisbursement }
        guard !self.rules.isEmpty else {
            (classes, reports, withContracts) = ([], [:], [])
            return
        }
        classes = try reader.classificationRules()
        reports = try reader.creditReports()
        withContracts = try reader.borrowersWithContracts()
    }

    /// - Parameter number: the loan that is to be paid out for the first time.
    /// - Throws: `loan.bad-debt`.
    mutating func refuseBadDebt(
        of borrower: BorrowerRecord, besides number: String, on date: CalendarDate
    ) throws {
        let inForce = LendingRule.inForce(on: date, among: rules)
        guard !inForce.isEmpty else { return }
        let others = try loans(of: borrower.borrowerID).filter { $0.number != number }
        let debt = BadDebt(
            on: date, rules: inForce, classes: ClassificationRules.inForce(on: date, among: classes),
            report: reports[borrower.borrowerID]?.last { $0.on <= date }
        ) { others }
        if let debt { throw Refusal(debt, of: borrower) }
    }

    /// A loan as the file has left it.
    mutating func know(_ loan: Loan, of borrowerID: Int64) throws {
        guard !rules.isEmpty else { return }
        var known = try loans(of: borrowerID)
        known.removeAll { $0.number == loan.number }
        loans[borrowerID] = known + [loan]
    }

    private mutating func loans(of borrowerID: Int64) throws -> [Loan] {
        if let known = loans[borrowerID] { return known }
        let read =
            withContracts.contains(borrowerID)
            ? try reader.loanRecords(borrowerID: borrowerID).map(reader.loan) : []
        loans[borrowerID] = read
        return read
    }
}
