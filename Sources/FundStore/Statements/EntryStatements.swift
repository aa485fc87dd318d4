package import FundCore
internal import Postgres

/// One act with what it booked.
package struct EntryRecord: Sendable {
    package let number: Int64
    package let kind: String
    package let on: CalendarDate
    /// When the money moved, where that was found out later (ngày giá trị); nil where it is the day of the entry.
    package let valueOn: CalendarDate?
    /// Microseconds since 1970 UTC.
    package let recordedAt: Int64
    package let actedBy: String
    package let login: String
    /// Where it waited for a second person: the request, and who released it.
    package let request: Int64?
    package let releasedBy: String?
    package let voucher: String?
    package let note: String?
    package let reverses: Int64?
    package let reversedBy: Int64?
    /// Why a reversal was made.
    package let reason: String?
    package let loanID: Int64?
    package let loanNumber: String?
    /// With whom the act was, beside loans and capital.
    package let counterparty: String?

    init(_ row: Row) throws {
        number = try row.int64("act_no")
        kind = try row.text("kind")
        on = try row.reading("act", by: "act_no") { try row.calendarDate("effective_on") }
        valueOn = try row.optionalCalendarDate("value_on")
        recordedAt = try row.timestamp("recorded_at")
        actedBy = try row.text("acted_by")
        login = try row.text("login")
        request = try row.optionalInt64("request_no")
        releasedBy = try row.optionalText("released_by")
        voucher = try row.optionalText("voucher")
        note = try row.optionalText("note")
        reverses = try row.optionalInt64("reverses")
        reversedBy = try row.optionalInt64("reversed_by")
        reason = try row.optionalText("reason")
        loanID = try row.optionalInt64("loan_id")
        loanNumber = try row.optionalText("loan_number")
        counterparty = try row.optionalText("counterparty")
    }
}

/// One line of the journal with its account.
package struct LineRecord: Sendable {
    package let on: CalendarDate
    package let account: String
    package let accountNameVi: String
    package let accountNameEn: String
    package let loan: String?
    package let dong: Int64
}

extension FundReader {
    /// The acts on loans since their signing, whichever table keeps them; parameter 1 is the fund.
    private static let actsOnLoans = """
        (
            select loan_id, act_no, effective_on from loan_fact where fund_id = $1
            union all
            select loan_id, act_no, null from loan_amendment where fund_id = $1
            union all
            select loan_id, act_no, null from loan_cancellation where fund_id = $1
            union all
            select loan_id, act_no, null from loan_decision where fund_id = $1
        )
        """

    /// What an act that cannot be reversed was about: the number of a contract or an application, a day, a code.
    package func subject(of entry: Int64) throws -> String? {
        try connection.query(
            """
            select number as subject from loan where fund_id = $1 and act_no = $2
            union all
            select number from application where fund_id = $1 and act_no = $2
            union all
            select p.number from application_step s join application p using (fund_id, application_id)
            where s.fund_id = $1 and s.act_no = $2
            union all
            select min(day)::text from calendar_day where fund_id = $1 and act_no = $2 having count(*) > 0
            union all
            select b.code from borrower_version v join borrower b using (fund_id, borrower_id)
            where v.fund_id = $1 and v.act_no = $2
            union all
            select code from lending_rule where fund_id = $1 and act_no = $2
            union all
            select 'debt-groups' from classification_rule where fund_id = $1 and act_no = $2
            union all
            select code from distribution_rule where fund_id = $1 and act_no = $2
            union all
            select code from provision_rule where fund_id = $1 and act_no = $2
            union all
            select code from asset_rule where fund_id = $1 and act_no = $2
            union all
            select 'voucher-series' from voucher_series where fund_id = $1 and act_no = $2
            limit 1
            """, [fund, .bigint(entry)]
        ).first?.text("subject")
    }

    package func entry(_ number: Int64) throws -> EntryRecord {
        let rows = try connection.query(
            """
            select a.act_no, a.kind, a.effective_on, a.recorded_at, a.acted_by, a.login, a.request_no,
                   a.released_by, a.voucher, a.note,
                   mine.reversed_act_no as reverses, mine.reason, other.act_no as reversed_by,
                   f.loan_id, l.number as loan_number, m.counterparty,
                   case when f.act_no = a.act_no then nullif(f.effective_on, a.effective_on) end as value_on
            from act a
            left join reversal mine using (fund_id, act_no)
            left join reversal other on other.fund_id = a.fund_id and other.reversed_act_no = a.act_no
                and other.act_no <= $2
            left join \(FundReader.actsOnLoans) f on f.act_no = coalesce(mine.reversed_act_no, a.act_no)
            left join loan l on l.fund_id = a.fund_id and l.loan_id = f.loan_id
            left join act_counterparty m on m.fund_id = a.fund_id
                and m.act_no = coalesce(mine.reversed_act_no, a.act_no)
            where a.fund_id = $1 and a.act_no = $3 and a.act_no <= $2
            """, [fund, known, .bigint(number)])
        guard let row = rows.first else {
            throw Refusal(.entryNotFound, ["entry": .number(Int(number))])
        }
        return try EntryRecord(row)
    }

    package func lines(of entry: Int64) throws -> [LineRecord] {
        try connection.query(
            """
            select l.effective_on, l.account, a.name_vi, a.name_en, c.number as loan_number, l.amount_dong
            from journal_line l join \(FundReader.knownAccounts) a on a.code = l.account
            left join loan c on c.fund_id = l.fund_id and c.loan_id = l.loan_id
            where l.fund_id = $1 and l.act_no = $3 order by l.line_no
            """, [fund, known, .bigint(entry)]
        ).read("journal_line", by: "account", "amount_dong") { row in
            LineRecord(
                on: try row.calendarDate("effective_on"), account: try row.text("account"),
                accountNameVi: try row.text("name_vi"), accountNameEn: try row.text("name_en"),
                loan: try row.optionalText("loan_number"), dong: try row.int64("amount_dong"))
        }
    }

    /// What an act booked, as it would be booked today: on the account that a role stands for now.
    package func legs(of entry: Int64) throws -> [JournalEntry.Leg] {
        try connection.query(
            """
            select effective_on, role, account, amount_dong from journal_line
            where fund_id = $1 and act_no = $2 order by line_no
            """, [fund, .bigint(entry)]
        ).read("journal_line", by: "account", "amount_dong") { row in
            let role: AccountRole = try row.known("role")
            return JournalEntry.Leg(
                on: try row.calendarDate("effective_on"), role, try row.int64("amount_dong"),
                account: role.isOnNamedAccounts ? try row.text("account") : nil)
        }
    }

    /// What takes an act back, on the days that it booked.
    package func negation(of entry: Int64) throws -> JournalEntry {
        JournalEntry(
            try legs(of: entry).map { JournalEntry.Leg(on: $0.on, $0.role, -$0.dong, account: $0.account) })
    }

    package func capitalMovement(_ entry: Int64) throws -> (
        source: CapitalPlace, dong: Int64, through: MoneyAccount
    )? {
        let rows = try connection.query(
            """
            select act_no, source, amount_dong, through, lending_source from capital_movement where fund_id = $1 and act_no = $2
            """, [fund, .bigint(entry)])
        return try rows.read("capital_movement", by: "act_no") {
            row -> (source: CapitalPlace, dong: Int64, through: MoneyAccount) in
            let kind = try row.known("source", as: CapitalSource.self)
            let source = try row.optionalText("lending_source").map {
                CapitalPlace.source(try storedSource($0))
            }
            return (
                source ?? .kind(kind),
                try row.number("amount_dong", in: -Money.limit...Money.limit),
                try row.moneyAccount("through", among: head.moneyAccounts)
            )
        }.first
    }

    /// The acts on one loan, with voucher and note: what its statement lists beside the figures.
    package func entries(ofLoan loanID: Int64) throws -> [EntryRecord] {
        try connection.query(
            """
            select a.act_no, a.kind, a.effective_on, a.recorded_at, a.acted_by, a.login, a.request_no,
                   a.released_by, a.voucher, a.note,
                   null::bigint as reverses, null as reason, other.act_no as reversed_by, f.loan_id,
                   null as loan_number, null as counterparty,
                   nullif(f.effective_on, a.effective_on) as value_on
            from \(FundReader.actsOnLoans) f
            join act a on a.fund_id = $1 and a.act_no = f.act_no
            left join reversal other on other.fund_id = a.fund_id and other.reversed_act_no = a.act_no
                and other.act_no <= $2
            where f.loan_id = $3 and f.act_no <= $2
            order by a.effective_on, a.act_no
            """, [fund, known, .bigint(loanID)]
        ).map { try EntryRecord($0) }
    }
}

extension Books {
    package func record(reversalOf entry: Int64, reason: String, act: Int64) {
        put(
            into: "reversal",
            ["act_no": .bigint(act), "reversed_act_no": .bigint(entry), "reason": .text(reason)])
    }
}
