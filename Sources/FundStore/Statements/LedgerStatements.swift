package import FundCore
internal import Postgres

/// An account of the fund's chart (tài khoản kế toán).
package struct AccountRecord: Hashable, Sendable {
    package let code: String
    package let nameVi: String
    package let nameEn: String
    package let kind: AccountKind
}

/// What one account held and what moved on it; debit above zero.
package struct AccountMovement: Hashable, Sendable {
    package let account: AccountRecord
    package let opening: Int64
    package let debits: Int64
    package let credits: Int64

    package var closing: Int64 { opening + debits - credits }
    package var isUsed: Bool { opening != 0 || debits != 0 || credits != 0 }
}

/// Which lines of the journal are asked for: lines, not entries, because one entry may book on several days.
package struct LedgerSpan: Hashable, Sendable {
    package var from: CalendarDate?
    package var until: CalendarDate?

    package init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
        self.from = from
        self.until = until
    }

    package init(_ days: ClosedRange<CalendarDate>) {
        self.init(from: days.lowerBound, until: days.upperBound)
    }
}

/// An entry with those of its lines that were asked for.
package struct BookedEntry: Hashable, Sendable {
    package let number: Int64
    package let kind: String
    package let on: CalendarDate
    /// When the money moved, where that was found out later (ngày giá trị); nil where it is the day of the entry.
    package let valueOn: CalendarDate?
    /// Microseconds since 1970 UTC.
    package let recordedAt: Int64
    package let actedBy: String
    package let login: String
    package let voucher: String?
    package let note: String?
    package let reverses: Int64?
    /// Who paid money in, or got it, beside loans and capital.
    package let counterparty: String?
    package fileprivate(set) var lines: [Line] = []

    package struct Line: Hashable, Sendable {
        package let on: CalendarDate
        package let account: String
        package let loan: String?
        /// Debit above zero, credit below.
        package let dong: Int64
    }

    fileprivate init(_ row: borrowing Row) throws {
        let row = copy row
        number = try row.int64("act_no")
        kind = try row.text("kind")
        on = try row.reading("act", by: "act_no") { try row.calendarDate("effective_on") }
        valueOn = try row.optionalCalendarDate("value_on")
        recordedAt = try row.timestamp("recorded_at")
        actedBy = try row.text("acted_by")
        login = try row.text("login")
        voucher = try row.optionalText("voucher")
        note = try row.optionalText("note")
        reverses = try row.optionalInt64("reverses")
        counterparty = try row.optionalText("counterparty")
    }
}

extension FundReader {
    /// The whole chart, in order of the codes.
    package func accounts() throws -> [AccountRecord] {
        try connection.query(
            """
            select code, name_vi, name_en, kind from \(FundReader.knownAccounts) a order by code collate "C"
            """, [fund, known]
        ).map { try AccountRecord($0) }
    }

    package func account(_ code: String) throws -> AccountRecord {
        let rows = try connection.query(
            "select code, name_vi, name_en, kind from \(FundReader.knownAccounts) a where code = $3",
            [fund, known, .text(code)])
        guard let row = rows.first else { throw Refusal(.accountNotFound, ["code": .text(code)]) }
        return try AccountRecord(row)
    }

    /// Every account of the chart: what it held before the span, what moved in it, in order of the codes.
    ///
    /// - Parameter loanID: only what was booked for this loan.
    package func accountMovements(in span: LedgerSpan, loanID: Int64? = nil) throws -> [AccountMovement] {
        try connection.query(
            """
            select a.code, a.name_vi, a.name_en, a.kind,
                   coalesce(sum(l.amount_dong) filter (where l.effective_on < $4), 0) as opening,
                   coalesce(sum(l.amount_dong) filter (
                       where l.amount_dong > 0 and ($4::date is null or l.effective_on >= $4)), 0) as debits,
                   coalesce(-sum(l.amount_dong) filter (
                       where l.amount_dong < 0 and ($4::date is null or l.effective_on >= $4)), 0) as credits
            from \(FundReader.knownAccounts) a
            left join journal_line l on l.fund_id = a.fund_id and l.account = a.code
                and l.act_no <= $2 and ($3::date is null or l.effective_on <= $3)
                and ($5::bigint is null or l.loan_id = $5)
            group by a.code, a.name_vi, a.name_en, a.kind
            order by a.code collate "C"
            """,
            [fund, known, date(span.until), date(span.from), loanID.map(Parameter.bigint) ?? .null]
        ).map { row in
            AccountMovement(
                account: try AccountRecord(row), opening: try row.dong("opening"),
                debits: try row.dong("debits"), credits: try row.dong("credits"))
        }
    }

    /// The first and the last day with a line; nil in empty books.
    package func ledgerDays(until date: CalendarDate?) throws -> (first: CalendarDate, last: CalendarDate)? {
        let row = try connection.query(
            """
            select min(effective_on) as first, max(effective_on) as last from journal_line
            where fund_id = $1 and act_no <= $2 and ($3::date is null or effective_on <= $3)
            """, [fund, known, self.date(date)])[0]
        guard let first = try row.optionalDate("first"), let last = try row.optionalDate("last") else {
            return nil
        }
        return (CalendarDate(day: first), CalendarDate(day: last))
    }

    /// The journal in order of number (nhật ký chung), one entry held at a time.
    ///
    /// - Parameters:
    ///   - loanID: only what was booked for this loan.
    ///   - account: only days of entries that touch this account; with the other side, so that it balances.
    package func eachEntry(
        in span: LedgerSpan, loanID: Int64? = nil, account: String? = nil,
        _ body: (BookedEntry) throws -> Void
    ) throws {
        let account = try account.map { try self.account($0).code }
        try streamEntries(
            in: span, loanID: loanID, account: account, order: "l.act_no, l.line_no",
            isSame: { entry, number, _, _ in entry.number == number }, body)
    }

    /// The journal day by day: an entry once for each day and each loan for which it books, and each time
    /// balanced. The closing of a period books for every loan; none of it is held but one loan's.
    package func eachDayOfEntries(
        in span: LedgerSpan, _ body: (CalendarDate, BookedEntry) throws -> Void
    ) throws {
        try streamEntries(
            in: span, loanID: nil, account: nil, order: "l.effective_on, l.act_no, l.loan_id, l.line_no",
            isSame: { entry, number, day, loan in
                entry.number == number && entry.lines.last?.on == day && entry.lines.last?.loan == loan
            }
        ) { entry in
            if let day = entry.lines.last?.on { try body(day, entry) }
        }
    }

    func date(_ date: CalendarDate?) -> Parameter { date.map { .date($0.day) } ?? .null }

    /// - Parameter isSame: whether a line of this number, day and loan belongs to the entry at hand.
    private func streamEntries(
        in span: LedgerSpan, loanID: Int64?, account: String?, order: String,
        isSame: (BookedEntry, Int64, CalendarDate, String?) -> Bool, _ body: (BookedEntry) throws -> Void
    ) throws {
        var current: BookedEntry?
        try connection.stream(
            """
            select l.act_no, a.kind, a.effective_on, a.recorded_at, a.acted_by, a.login, a.voucher, a.note,
                   r.reversed_act_no as reverses, l.effective_on as line_on, l.account,
                   c.number as loan_number, l.amount_dong, m.counterparty, f.effective_on as value_on
            from journal_line l
            join act a using (fund_id, act_no)
            left join reversal r using (fund_id, act_no)
            left join loan_fact f on f.fund_id = l.fund_id and f.act_no = l.act_no
                and f.effective_on <> a.effective_on
            left join act_counterparty m on m.fund_id = l.fund_id
                and m.act_no = coalesce(r.reversed_act_no, l.act_no)
            left join loan c on c.fund_id = l.fund_id and c.loan_id = l.loan_id
            where l.fund_id = $1 and l.act_no <= $2
              and ($3::date is null or l.effective_on >= $3)
              and ($4::date is null or l.effective_on <= $4)
              and ($5::bigint is null or l.loan_id = $5)
              and ($6::text is null or exists (
                  select from journal_line o
                  where o.fund_id = l.fund_id and o.act_no = l.act_no
                    and o.effective_on = l.effective_on and o.account = $6))
            order by \(order)
            """,
            [
                fund, known, date(span.from), date(span.until), loanID.map(Parameter.bigint) ?? .null,
                account.map(Parameter.text) ?? .null,
            ]
        ) { row in
            let line = copy row
            let day = try line.reading("journal_line", by: "act_no") { try line.calendarDate("line_on") }
            let loan = try row.optionalText("loan_number")
            var entry: BookedEntry
            if let open = current, isSame(open, try row.int64("act_no"), day, loan) {
                entry = open
                current = nil
            } else {
                if let done = current { try body(done) }
                entry = try BookedEntry(row)
            }
            entry.lines.append(
                BookedEntry.Line(
                    on: day, account: try row.text("account"), loan: loan,
                    dong: try row.int64("amount_dong")))
            current = entry
        }
        if let done = current { try body(done) }
    }
}

extension AccountRecord {
    init(_ row: Row) throws {
        self.init(
            code: try row.text("code"), nameVi: try row.text("name_vi"), nameEn: try row.text("name_en"),
            kind: try row.reading("account", by: "code") { try row.known("kind") })
    }
}

extension Row {
    /// A sum of lines that readers can hold.
    ///
    /// - Throws: `capital.out-of-range`.
    func dong(_ column: String) throws -> Int64 {
        try Money(inRange: Int64(clamping: int128(column))).dong
    }
}
