internal import FundCore
internal import FundStore

/// The debts of the borrowers of a file, what the file itself has recorded so far included: judged in memory, row by
/// row, by the same rule as at the desk.
struct BorrowersDebts {
    private let reader: FundReader
    private let rules: [LendingRule]
    private let classes: [ClassificationRules]
    private let risk: [RiskRule]
    private let reports: [Int64: [BadDebt.Report]]
    private let withContracts: Set<Int64>
    /// What the books hold of those who were asked for.
    private var recorded: [Int64: [Loan]] = [:]
    /// What the file has told: it stands for what the books hold of the same loan.
    private var told: [Int64: [Loan]] = [:]

    init(_ reader: FundReader, rules: [LendingRule]) throws {
        self.reader = reader
        self.rules = rules.filter { $0.code == .noBadDebtAtFirstDisbursement }
        guard !self.rules.isEmpty else {
            (classes, risk, reports, withContracts) = ([], [], [:], [])
            return
        }
        classes = try reader.classificationRules()
        risk = try reader.riskRules()
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
        let debt = try BadDebt(
            on: date, rules: inForce,
            classes: DebtGroupRules(on: date, thresholds: classes, risk: risk),
            report: reports[borrower.borrowerID]?.last { $0.on <= date }
        ) { try loans(of: borrower.borrowerID).filter { $0.number != number } }
        if let debt { throw Refusal(debt, of: borrower) }
    }

    /// A loan as the file has left it.
    mutating func know(_ loan: Loan, of borrowerID: Int64) {
        if !rules.isEmpty { told[borrowerID, default: []].replaceOrAppend(loan) }
    }

    /// In order of signing, what the file has told in its place.
    private mutating func loans(of borrowerID: Int64) throws -> [Loan] {
        if recorded[borrowerID] == nil, withContracts.contains(borrowerID) {
            recorded[borrowerID] = try reader.loanRecords(borrowerID: borrowerID).map(reader.loan)
        }
        var loans = recorded[borrowerID] ?? []
        for loan in told[borrowerID] ?? [] { loans.replaceOrAppend(loan) }
        return loans
    }
}

extension [Loan] {
    fileprivate mutating func replaceOrAppend(_ loan: Loan) {
        if let place = firstIndex(where: { $0.number == loan.number }) {
            self[place] = loan
        } else {
            append(loan)
        }
    }
}
