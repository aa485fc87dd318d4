internal import FundCore
internal import Postgres

/// What only the core can tell of a loan: each is unfolded from its facts once, and compared.
struct LoanChecks {
    static let names = [
        "loans-agree-with-journal", "loans-within-contract", "schedules-add-up", "facts-possible",
    ]

    private var findings: [String: Check.Finding] = [:]
    /// Entries on days of closed periods stand on the first open day: what is before counts on it.
    let firstOpen: CalendarDate?
    private let accounts: [AccountRole: String]

    static func run(_ reader: FundReader) throws -> [String: Check.Finding] {
        var checks = try LoanChecks(reader)
        // One loan that does not read says nothing of the others.
        var flaws: [UnreadableRow] = []
        try reader.eachLoanPage(unreadable: { flaws.append($0) }) { page in
            let ledger = try LoanLedger(page, firstOpen: checks.firstOpen)
            checks.look(at: ledger)
            try page.eachLoan(unreadable: { flaws.append($0) }) { contract, loan in
                checks.look(at: loan, loan.unfolded, loanID: contract.loanID, ledger)
            }
        }
        for flaw in flaws {
            for name in LoanChecks.names { checks.add(name, Check.unreadable(flaw)) }
        }
        return checks.findings
    }

    /// What does not hold.
    var broken: [Check.Finding] {
        LoanChecks.names.compactMap { findings[$0] }.filter { $0.violations > 0 }
    }

    init(_ reader: FundReader) throws {
        for name in LoanChecks.names { findings[name] = Check.Finding(name) }
        firstOpen = try reader.lastClosing()?.adding(days: 1)
        accounts = try reader.accountsByRole()
    }

    mutating func look(at ledger: LoanLedger) {
        for stray in ledger.strays { report(stray) }
    }

    /// - Parameter fold: the loan unfolded and booked.
    mutating func look(at loan: Loan, _ fold: LoanFold, loanID: Int64, _ ledger: LoanLedger) {
        let number = loan.number
        compare(fold, with: ledger, number: number, loanID: loanID)
        stayWithinContract(fold, number: number)
        addUp(fold, number: number)
        for flaw in fold.flaws + loan.drawsOutsidePeriod { note(flaw, number: number) }
        lookAtAmendments(fold, number: number)
    }

    // MARK: The journal

    /// The journal's lines of the loan are, day by day and role by role, what its facts and the closings
    /// come to.
    private mutating func compare(
        _ fold: LoanFold, with ledger: LoanLedger, number: String, loanID: Int64
    ) {
        for day in ledger.excess(over: fold, loanID: loanID, firstOpen: firstOpen) {
            for part in day.legs.parts() {
                add(
                    "loans-agree-with-journal",
                    [
                        "number": .text(number),
                        "account": .text(part.account ?? accounts[part.role] ?? part.role.rawValue),
                        "on": .date(day.on), "excess": .figure(part.dong),
                    ])
            }
        }
    }

    private mutating func report(_ stray: LoanLedger.Stray) {
        add(
            "loans-agree-with-journal",
            [
                "number": .text("#\(stray.loanID)"), "account": .text(stray.role), "on": .date(stray.on),
                "excess": .figure(stray.dong),
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
                "number": .text(number), "repaid": .figure(repaid), "drawn": .figure(drawn),
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
                ["number": .text(number), "sum": .figure(sum), "expected": .figure(expected)])
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
        case .drawnOutsidePeriod(let entry):
            add(
                name,
                [
                    "number": .text(number), "entry": .number(Int(entry)),
                    "flaw": .phrase("check.facts-possible.drawn-outside-period"),
                ])
        case .creditShort(let entry, _):
            add(
                name,
                [
                    "number": .text(number), "entry": .number(Int(entry)),
                    "flaw": .phrase("check.facts-possible.credit-short"),
                ])
        case .amendedAfterDraw(let entry):
            add(
                name,
                [
                    "number": .text(number), "entry": .number(Int(entry)),
                    "flaw": .phrase("check.facts-possible.amended-late"),
                ])
        case .afterCancellation(let entry):
            add(
                name,
                [
                    "number": .text(number), "entry": .number(Int(entry)),
                    "flaw": .phrase("check.facts-possible.after-cancellation"),
                ])
        case .changedBeforeDraw(let entry), .changedWhileFrozen(let entry), .rescheduledTwice(let entry),
            .frozenTwice(let entry), .notFrozen(let entry):
            add(
                name,
                [
                    "number": .text(number), "entry": .number(Int(entry)),
                    "flaw": .phrase("check.facts-possible.other-plan"),
                ])
        case .afterWriteOff(let entry), .writtenOffTwice(let entry), .writtenOffWithCredit(let entry),
            .notWrittenOff(let entry), .recoversMoreThanOwed(let entry, _):
            add(
                name,
                [
                    "number": .text(number), "entry": .number(Int(entry)),
                    "flaw": .phrase("check.facts-possible.write-off"),
                ])
        case .waivedMoreThanOwed(let entry, _):
            findings[name]?.notices.append([
                "number": .text(number), "entry": .number(Int(entry)),
                "flaw": .phrase("check.facts-possible.waived-more"),
            ])
        }
    }

    /// What an amendment makes is a contract that could be signed on its day, or on that of the first draw: the
    /// schema says so of a contract, and cannot of what is left of one when only some terms change.
    private mutating func lookAtAmendments(_ fold: LoanFold, number: String) {
        for amended in fold.amendments
        where ![amended.on, fold.firstDrawnOn ?? amended.on].contains(where: {
            amended.after.hold(drawnFrom: $0)
        }) {
            add(
                "facts-possible",
                [
                    "number": .text(number), "entry": .number(Int(amended.entry)),
                    "flaw": .phrase("check.facts-possible.amended-terms"),
                ])
        }
    }

    private mutating func add(_ name: String, _ violation: Check.Violation) { findings[name]?.add(violation) }
}

extension Refusal.Argument {
    /// What is out of all range is told by its digits.
    static func dong(_ dong: Int64) -> Refusal.Argument {
        Money(exactly: dong).map { .money($0) } ?? .text("\(dong) đ")
    }
}

extension FundReader {
    /// The account that each role stands for now.
    func accountsByRole() throws -> [AccountRole: String] {
        var accounts: [AccountRole: String] = [:]
        for row in try connection.query(
            "select role, account from current_role_account where fund_id = $1", [fund])
        {
            let role: AccountRole = try row.reading("account_role", by: "role") { try row.known("role") }
            accounts[role] = try row.text("account")
        }
        return accounts
    }
}
