package import FundCore
internal import Postgres

/// What the closing or the reopening of a period booked for the loans.
package struct LoansBooked: Sendable {
    /// Loans that booked something.
    package fileprivate(set) var loans = 0
    package fileprivate(set) var lines = 0
    /// What was booked on the last day of the period by role, debit above zero. Later days have the other
    /// side where what was accrued is collected already.
    package fileprivate(set) var byRole: [AccountRole: Int64] = [:]
    /// The debts whose principal went to the account of another group.
    package fileprivate(set) var moved: [MovedDebt] = []
    /// The checks of loans that do not hold: nothing may be closed on top of that.
    package fileprivate(set) var broken: [Check.Finding] = []

    fileprivate mutating func sum(_ legs: LoanLegs) {
        for place in LoanLegs.Place.allCases where legs[place] != 0 {
            byRole[place.role, default: 0] += legs[place]
        }
    }
}

/// A debt that a closing put into another group (khoản nợ chuyển nhóm).
package struct MovedDebt: Hashable, Sendable {
    package let number: String
    package let from: Int
    package let to: Int
}

extension Books {
    /// Brings every loan's books to the end of a day, in one pass: a page of loans is read and checked, and
    /// what the closing adds goes into the journal before the next page is read.
    ///
    /// - Parameter offBalance: the debts whose interest is kept off the balance sheet, by a run; nil for a closing by days
    ///   past due.
    /// - Precondition: the act is put down (`flush`).
    package func closeLoans(
        at date: CalendarDate, act: Int64, offBalance: [Int64: ClosedDebt]?, progress: (Int, Int) -> Void
    ) throws -> LoansBooked {
        let byDays = offBalance == nil ? try Closing(on: date, among: reader.classificationRules()) : nil
        var moved: [MovedDebt] = []
        var checks = try LoanChecks(reader)
        var booked = try bookLoans(
            act: act, firstOpen: checks.firstOpen, summing: date, progress, each: { checks.look(at: $0) }
        ) { loan, loanID, ledger in
            let fold = loan.unfolded
            checks.look(at: loan, fold, loanID: loanID, ledger)
            let closing = byDays ?? Closing(on: date, .kept(offBalance?[loanID] ?? .performing))
            let closed = loan.closed(fold, at: closing)
            if let move = MovedDebt(loan.number, from: fold, to: closed, on: date) { moved.append(move) }
            return LoanBooking.differences(from: fold.books?.days ?? [], to: closed.books?.days ?? [])
        }
        booked.moved = moved
        booked.broken = checks.broken
        return booked
    }

    /// Takes the last closing out of every loan's books. Lines that had moved to the first open day go back to
    /// the days they are of, as far as those are open again.
    ///
    /// - Precondition: the reopening is put down (`recordReopening`, `flush`).
    package func reopenLoans(act: Int64, progress: (Int, Int) -> Void) throws -> LoansBooked {
        let firstOpen = closedThrough?.adding(days: 1)
        return try bookLoans(act: act, firstOpen: firstOpen, summing: nil, progress) {
            loan, loanID, ledger in
            LoanBooking.differences(
                from: ledger.days[loanID] ?? [],
                to: LoanBooking.inOpenPeriods(loan.unfolded.books?.days ?? [], firstOpen: firstOpen))
        }
    }

    private func bookLoans(
        act: Int64, firstOpen: CalendarDate?, summing date: CalendarDate?, _ progress: (Int, Int) -> Void,
        each page: (LoanLedger) -> Void = { _ in },
        _ days: (Loan, Int64, LoanLedger) throws -> [LoanDay]
    ) throws -> LoansBooked {
        let loans = try reader.countOfLoans()
        wrote(into: "journal_line")
        var writer = LoanLineWriter(act: act, accounts: try reader.accountsByRole(), reader: reader)
        var booked = LoansBooked()
        var done = 0
        try reader.eachLoanPage { loansOfPage in
            let ledger = try LoanLedger(loansOfPage, firstOpen: firstOpen)
            page(ledger)
            try loansOfPage.eachLoan { contract, loan in
                let days = try days(loan, contract.loanID, ledger)
                if !days.isEmpty { booked.loans += 1 }
                for day in days {
                    booked.lines += writer.add(day, loanID: contract.loanID)
                    if day.on == date { booked.sum(day.legs) }
                }
            }
            try writer.put()
            done += loansOfPage.contracts.count
            progress(done, loans)
        }
        return booked
    }

    /// Carries every income and expense of the books up to a day to the surplus (kết chuyển kết quả).
    ///
    /// - Returns: the result; above zero is a surplus.
    package func carryResult(on date: CalendarDate, act: Int64) throws -> Int64 {
        var legs: [JournalEntry.Leg] = []
        for row in try reader.connection.query(
            """
            select l.role, l.account, sum(l.amount_dong)::bigint as dong
            from journal_line l join account a on a.fund_id = l.fund_id and a.code = l.account
            where l.fund_id = $1 and l.effective_on <= $2 and a.kind in ('income', 'expense')
            group by l.role, l.account
            having sum(l.amount_dong) <> 0
            order by l.account, l.role
            """, [reader.fund, .date(date.day)])
        {
            let role: AccountRole = try row.reading("journal_line", by: "account") { try row.known("role") }
            legs.append(.init(on: date, role, -(try row.int64("dong")), account: try row.text("account")))
        }
        let result = legs.reduce(0) { $0 + $1.dong }
        post(
            JournalEntry(legs + [.init(on: date, .capitalRetainedSurplus, -result)]), act: act)
        return result
    }

    /// Takes an act of the fund's own books back, on the days that it booked; what a role has moved to another
    /// account since comes back from there, but income and expenses of a year stand where they stood.
    package func negate(act negated: Int64, by act: Int64) throws {
        wrote(into: "journal_line")
        try reader.connection.execute(
            """
            insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, loan_id, amount_dong)
            select l.fund_id, $3, l.line_no, l.effective_on, l.role,
                   case when a.kind in ('income', 'expense') then l.account else coalesce(r.account, l.account) end,
                   l.loan_id, -l.amount_dong
            from journal_line l
            join account a on a.fund_id = l.fund_id and a.code = l.account
            left join current_role_account r on r.fund_id = l.fund_id and r.role = l.role
            where l.fund_id = $1 and l.act_no = $2
            """, [reader.fund, .bigint(negated), .bigint(act)])
    }

    /// Locks the period. Everything of the period must be put down.
    package func recordClosing(
        first: CalendarDate, last: CalendarDate, act: Int64, classification: Int64?,
        offBalance: [Int64: ClosedDebt]?
    ) throws {
        try flush()
        wrote(into: "period_closing")
        try reader.connection.execute(
            """
            insert into period_closing (fund_id, act_no, first_on, last_on, classification_act_no)
            values ($1, $2, $3, $4, $5)
            """,
            [
                reader.fund, .bigint(act), .date(first.day), .date(last.day),
                classification.map(Parameter.bigint) ?? .null,
            ])
        try record(closed: offBalance ?? [:], act: act)
        closedThrough = last
    }

    /// Stores what each account held and what moved on it in the periods of these closings, and runs the checks
    /// that every closing runs beside those of the loans. Everything of the periods must be put down
    /// (`recordClosing`).
    ///
    /// - Returns: the checks that do not hold.
    package func storeBalancesAndCheck(closings acts: [Int64]) throws -> [Check.Finding] {
        let totals = try reader.dayTotals()
        wrote(into: "period_balance")
        try reader.connection.execute(
            """
            \(DayTotals.heldAtClosings)
            insert into period_balance (fund_id, act_no, account, opening_dong, debit_dong, credit_dong)
            select $1, act_no, account, opening, debits, credits from held
            where act_no = any ($8) and (opening, debits, credits) <> (0, 0, 0)
            """, [reader.fund] + totals.parameters + [.bigints(acts)])
        return try reader.check(Check.ofClosings, totals: totals).filter { $0.violations > 0 }
    }

    /// Unlocks the last period that was closed.
    package func recordReopening(of closing: ClosingRecord, reason: String, act: Int64) throws {
        try flush()
        wrote(into: "period_reopening")
        try reader.connection.execute(
            "insert into period_reopening (fund_id, act_no, closing_act_no, reason) values ($1, $2, $3, $4)",
            [reader.fund, .bigint(act), .bigint(closing.act), .text(reason)])
        closedThrough = try reader.lastClosing()
    }
}

extension Loan {
    /// The loan with one more closing, given how it is without.
    fileprivate func closed(_ fold: LoanFold, at closing: Closing) -> LoanFold {
        var closed = fold
        if !closed.closeBooks(at: closing) { closed = self.closed(at: closings + [closing]).unfolded }
        return closed
    }
}

extension MovedDebt {
    /// Nil where nothing moved.
    fileprivate init?(_ number: String, from fold: LoanFold, to closed: LoanFold, on date: CalendarDate) {
        guard let from = fold.books?.group, let to = closed.books?.group, from != to,
            closed.books?.days.contains(where: { $0.on == date && $0.legs[.principal(to)] != 0 }) ?? false
        else { return nil }
        self.init(number: number, from: from, to: to)
    }
}

/// Writes what loans book as lines of one act, a page at a time.
private struct LoanLineWriter {
    let act: Int64
    let accounts: [AccountRole: String]
    let reader: FundReader
    private var lines: [(loanID: Int64, on: CalendarDate, place: LoanLegs.Place, dong: Int64)] = []
    private var lastNumber: Int32 = 0

    init(act: Int64, accounts: [AccountRole: String], reader: FundReader) {
        self.act = act
        self.accounts = accounts
        self.reader = reader
    }

    mutating func add(_ day: LoanDay, loanID: Int64) -> Int {
        let before = lines.count
        for place in LoanLegs.Place.allCases where day.legs[place] != 0 {
            lines.append((loanID, day.on, place, day.legs[place]))
        }
        return lines.count - before
    }

    mutating func put() throws {
        guard !lines.isEmpty else { return }
        let first = lastNumber
        try reader.connection.copyIn(
            """
            copy journal_line (fund_id, act_no, line_no, effective_on, role, account, loan_id, amount_dong)
            from stdin (format binary)
            """
        ) { writer in
            for (index, line) in lines.enumerated() {
                guard let account = accounts[line.place.role] else {
                    throw StoreFault(.internalError, "An account role has no account in this fund's chart.")
                }
                try writer.row(fields: 8)
                try writer.int32(reader.head.fundID)
                try writer.int64(act)
                try writer.int32(first + Int32(index) + 1)
                try writer.date(line.on.day)
                try writer.text(line.place.role.rawValue)
                try writer.text(account)
                try writer.int64(line.loanID)
                try writer.int64(line.dong)
            }
        }
        lastNumber += Int32(lines.count)
        lines.removeAll(keepingCapacity: true)
    }
}

extension FundReader {
    fileprivate func countOfLoans() throws -> Int {
        Int(
            try connection.query("select count(*) as loans from loan where fund_id = $1", [fund])[0]
                .int64("loans"))
    }

    /// The first day with a line; nil in empty books.
    package func firstLedgerDay() throws -> CalendarDate? {
        let row = try connection.query(
            "select min(effective_on) as first from journal_line where fund_id = $1", [fund])[0]
        return try row.reading("journal_line", by: "first") { try row.optionalCalendarDate("first") }
    }

    /// The act that carried a year's result when its December was closed.
    package func yearResultAct(ofClosing act: Int64) throws -> Int64? {
        try connection.query(
            "select act_no from act where fund_id = $1 and act_no = $2 and kind = 'year-result'",
            [fund, .bigint(act + 1)]
        ).first?.int64("act_no")
    }
}
