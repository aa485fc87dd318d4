internal import FundCore
internal import Postgres

/// What only the core can tell of a loan: each is unfolded from its facts once, and compared.
struct LoanChecks {
    static let names = [
        "loans-agree-with-journal", "loans-within-contract", "schedules-add-up", "facts-possible",
    ]

    private var findings: [String: Check.Finding] = [:]
    private let journal: [LoanDay]
    private var next = 0
    private let accounts: [AccountRole: String]
    /// Once a period was closed, entries on days in it stand on the first open day: only sums compare.
    private let byDay: Bool

    static func run(_ reader: FundReader) throws -> [String: Check.Finding] {
        var checks = try LoanChecks(reader)
        try reader.eachLoan(signedBy: nil) { record, loan in checks.look(at: loan, loanID: record.loanID) }
        checks.compareRest()
        return checks.findings
    }

    private init(_ reader: FundReader) throws {
        for name in LoanChecks.names { findings[name] = Check.Finding(name) }
        byDay = try reader.neverClosedAPeriod()
        accounts = try reader.accountsByRole()
        journal = try reader.journalByLoanAndDay()
    }

    private mutating func look(at loan: Loan, loanID: Int64) {
        let fold = loan.unfolded
        compareWithJournal(fold, number: loan.number, loanID: loanID)
        stayWithinContract(fold, number: loan.number)
        addUp(fold, number: loan.number)
        for flaw in fold.flaws { note(flaw, number: loan.number) }
    }

    // MARK: The journal

    private struct Place: Hashable {
        let on: CalendarDate?
        let account: String
    }

    /// The journal's lines of the loan are, day by day and account by account, what its facts come to. A
    /// payment may have gone through the till or the bank: the two count as one.
    private mutating func compareWithJournal(_ fold: LoanFold, number: String, loanID: Int64) {
        var excess: [Place: Int64] = [:]
        for leg in LoanBooking.entry(from: [], to: fold.days, through: .bank).legs {
            excess[place(leg.on, accounts[leg.role] ?? leg.role.rawValue), default: 0] -= leg.dong
        }
        // Lines of loans that are not there belong to none: reported at the end.
        while next < journal.count, journal[next].loanID < loanID { reportStray() }
        while next < journal.count, journal[next].loanID == loanID {
            excess[place(journal[next].on, journal[next].account), default: 0] += journal[next].dong
            next += 1
        }
        let found = excess.filter { $0.value != 0 }
        for (place, dong) in found.sorted(by: {
            ($0.key.on?.day ?? 0, $0.key.account) < ($1.key.on?.day ?? 0, $1.key.account)
        }) {
            add(
                "loans-agree-with-journal",
                [
                    "number": .text(number), "account": .text(place.account),
                    "on": place.on.map { .date($0) } ?? .phrase("check.all-days"),
                    "excess": .money(Money(dong)),
                ])
        }
    }

    private func place(_ on: CalendarDate, _ account: String) -> Place {
        let account = account == accounts[.cash] ? accounts[.bank] ?? account : account
        return Place(on: byDay ? on : nil, account: account)
    }

    private mutating func compareRest() { while next < journal.count { reportStray() } }

    private mutating func reportStray() {
        let line = journal[next]
        next += 1
        add(
            "loans-agree-with-journal",
            [
                "number": .text("#\(line.loanID)"), "account": .text(line.account), "on": .date(line.on),
                "excess": .money(Money(line.dong)),
            ])
    }

    // MARK: The loan by itself

    /// 0 ≤ repaid ≤ drawn ≤ the contract's amount, and what is left is what is outstanding.
    private mutating func stayWithinContract(_ fold: LoanFold, number: String) {
        let (repaid, drawn) = (fold.paid.principal, fold.drawn)
        guard
            repaid < 0 || repaid > drawn || drawn > fold.terms.amount.money.dong
                || fold.outstanding != drawn - repaid
        else { return }
        add(
            "loans-within-contract",
            [
                "number": .text(number), "repaid": .money(Money(repaid)), "drawn": .money(Money(drawn)),
                "contract": .money(fold.terms.amount.money),
            ])
    }

    /// What is still to fall due and what is due and unpaid come to what is outstanding; and where nothing
    /// was prepaid, the whole schedule comes to what was drawn.
    private mutating func addUp(_ fold: LoanFold, number: String) {
        let schedule = fold.schedule()
        let toCome = schedule.rows.reduce(0) { $1.unpaid == nil ? $0 + $1.principal : $0 }
        let unpaid = fold.rows.reduce(0) { $0 + $1.principalUnpaid }
        var sums = [(toCome + unpaid, fold.outstanding)]
        let fallenDue = schedule.totalPrincipal - toCome
        if fold.paid.principal == fallenDue - unpaid { sums.append((schedule.totalPrincipal, fold.drawn)) }
        for (sum, expected) in sums where sum != expected {
            add(
                "schedules-add-up",
                ["number": .text(number), "sum": .money(Money(sum)), "expected": .money(Money(expected))])
        }
    }

    /// No fact contradicts another. A decision that let off more than was owed in the end has no effect
    /// for the rest: worth knowing, and no contradiction.
    private mutating func note(_ flaw: LoanFlaw, number: String) {
        let name = "facts-possible"
        switch flaw {
        case .drawnAfterLastDueDate(let entry):
            add(
                name,
                [
                    "number": .text(number), "entry": .number(Int(entry)),
                    "flaw": .phrase("check.facts-possible.drawn-late"),
                ])
        case .creditShort(let entry, _):
            add(
                name,
                [
                    "number": .text(number), "entry": .number(Int(entry)),
                    "flaw": .phrase("check.facts-possible.credit-short"),
                ])
        case .waivedMoreThanOwed(let entry, _):
            findings[name]?.notices.append([
                "number": .text(number), "entry": .number(Int(entry)),
                "flaw": .phrase("check.facts-possible.waived-more"),
            ])
        }
    }

    private mutating func add(_ name: String, _ violation: Check.Violation) { findings[name]?.add(violation) }
}

/// What the journal says of one loan on one day and one account.
private struct LoanDay {
    let loanID: Int64
    let on: CalendarDate
    let account: String
    let dong: Int64
}

extension FundReader {
    fileprivate func neverClosedAPeriod() throws -> Bool {
        guard head.closedThrough == nil else { return false }
        return try connection.query(
            "select exists (select from act where fund_id = $1 and kind like 'period-%') as closed", [fund]
        )[0].bool("closed") == false
    }

    fileprivate func accountsByRole() throws -> [AccountRole: String] {
        var accounts: [AccountRole: String] = [:]
        for row in try connection.query(
            "select role, account from account_role where fund_id = $1", [fund])
        {
            guard let role = AccountRole(rawValue: try row.text("role")) else { continue }
            accounts[role] = try row.text("account")
        }
        return accounts
    }

    /// In order of loan.
    fileprivate func journalByLoanAndDay() throws -> [LoanDay] {
        var days: [LoanDay] = []
        try connection.stream(
            """
            select loan_id, effective_on, account, sum(amount_dong)::bigint as dong
            from journal_line
            where fund_id = $1 and loan_id is not null
            group by loan_id, effective_on, account
            order by loan_id
            """, [fund]
        ) { row in
            days.append(
                LoanDay(
                    loanID: try row.int64("loan_id"), on: CalendarDate(day: try row.date("effective_on")),
                    account: try row.text("account"), dong: try row.int64("dong")))
        }
        return days
    }
}
