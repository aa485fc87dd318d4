internal import FundCore
internal import FundStore
internal import Wording

/// What the books hold before the file: read once for all its rows.
struct KnownContracts {
    let borrowers: [String: BorrowerRecord]
    let loans: Set<String>
    private var applications: [String: ApplicationRecord]
    let calendar: WorkingCalendar
    /// Read once a row names a borrower otherwise than the books.
    private var codes: NearNames?
    private let rules: [LendingRule]
    private let fileRules: [FileRule]
    /// What the conditions look at, what the file has recorded so far included.
    var history: LendingHistory
    var debts: BorrowersDebts
    var money: ImportMoney

    init(_ reader: FundReader, _ rows: [ImportLoans.Row]) throws {
        borrowers = Dictionary(try reader.borrowers().map { ($0.code, $0) }) { first, _ in first }
        loans = try reader.loanNumbers()
        applications = Dictionary(try reader.applications().map { ($0.number, $0) }) { first, _ in first }
        let rules = try reader.lendingRules()
        self.rules = rules
        fileRules = try reader.fileRules()
        calendar = try reader.workingCalendar()
        debts = try BorrowersDebts(reader, rules: rules)
        money = ImportMoney(reader)
        let isJudged = rows.contains { !LendingRule.inForce(on: $0.approvedOn, among: rules).isEmpty }
        history =
            isJudged
            ? try reader.lendingHistory(of: borrowers.values.map(\.borrowerID)) : LendingHistory()
    }

    /// What the conditions in force on the day of approval come to.
    func assess(_ row: ImportLoans.Row, _ borrower: BorrowerRecord) -> Assessment {
        Assessment(
            of: borrower, amount: row.terms.amount.money.dong,
            projectCost: row.application.projectCost.money.dong, ownCapital: row.application.ownCapital.dong,
            on: row.approvedOn, by: LendingRule.inForce(on: row.approvedOn, among: rules), history)
    }

    mutating func borrower(of row: ImportLoans.Row) throws(Refusal) -> BorrowerRecord {
        guard !loans.contains(row.number) else {
            throw Refusal(.loanExists, ["number": .text(row.number)])
        }
        guard row.approved != nil || applications[row.applicationNumber] == nil else {
            throw Refusal(.applicationExists, ["number": .text(row.applicationNumber)])
        }
        let code = row.application.borrower
        if let borrower = borrowers[code] { return borrower }
        var names = codes ?? NearNames(borrowers.keys)
        defer { codes = names }
        if let meant = names.only(code), let borrower = borrowers[meant] { return borrower }
        throw NamedThing.borrowers.notFound(code, near: names.nearest(code))
    }
}

extension KnownContracts {
    /// The application of the books that a row is the contract of; nil where it brings its own.
    ///
    /// - Throws: `application.not-found`, `loan.application-not-approved`, a flaw where the row says something else of it.
    mutating func application(
        of row: ImportLoans.Row, _ borrower: BorrowerRecord
    ) throws -> ApplicationRecord? {
        guard let number = row.approved else { return nil }
        guard let application = applications[number] else {
            throw NamedThing.applications.notFound(number, near: [])
        }
        guard application.status.after(.sign) != nil, let approved = application.approvedAmount,
            let decidedOn = application.decidedOn
        else {
            throw Refusal(
                .applicationNotApproved,
                [
                    "number": .text(number),
                    "status": .phrase("application-status." + application.status.rawValue),
                ])
        }
        let asked = row.application
        let said: [(String, Bool, Refusal.Argument)] = [
            (
                "borrower", application.borrowerID == borrower.borrowerID,
                .text(borrowers.values.first { $0.borrowerID == application.borrowerID }?.code ?? number)
            ),
            ("approved_on", decidedOn == row.approvedOn, .date(decidedOn)),
            ("amount", row.terms.amount.money.dong <= approved, .money(Money(approved))),
            (
                "project_cost", application.projectCost == asked.projectCost.money.dong,
                .money(Money(application.projectCost))
            ),
            (
                "own_capital", application.ownCapital == asked.ownCapital.dong,
                .money(Money(application.ownCapital))
            ),
        ]
        if let other = said.first(where: { !$0.1 }) {
            throw FileFlaw(
                line: row.line, field: other.0, code: "import.application-says-otherwise",
                ["number": .text(number), "known": other.2])
        }
        if let refusal = authorities(on: row.signedOn).refusal(
            signing: row.terms, on: row.signedOn, application)
        {
            throw refusal
        }
        // Signed once.
        applications[number] = nil
        return application
    }
}

extension KnownContracts {
    private func authorities(on date: CalendarDate) -> FileRules { FileRules(on: date, among: fileRules) }

    /// An approval that a row brings itself names no authority: where the fund asks for one, it comes by `import approvals`.
    func refuseWithoutAuthority(_ row: ImportLoans.Row) throws {
        let refusal = authorities(on: row.approvedOn).refusal(
            of: nil, amount: row.terms.amount.money.dong, months: row.application.termMonths)
        if let refusal { throw refusal }
    }
}

extension FileRules {
    /// A contract that runs longer than was asked for is within the reach of whoever approved it; nil where it is, or where
    /// nobody had to say by whose authority.
    func refusal(signing terms: LoanTerms, on date: CalendarDate, _ application: ApplicationRecord)
        -> Refusal?
    {
        let months = date.months(until: terms.lastDue(drawnOn: date))
        guard months > application.termMonths, let authority = application.authority else { return nil }
        return refusal(of: authority, amount: terms.amount.money.dong, months: months)
    }
}
