package import FundCore
internal import Postgres

/// One line on the page of an account.
package struct AccountLine: Hashable, Sendable {
    package let entry: Int64
    package let kind: String
    package let on: CalendarDate
    /// The day of the voucher: another than that of the line where it was entered later than the money moved, or takes
    /// back or corrects an earlier day.
    package let voucherOn: CalendarDate
    package let voucher: String?
    package let note: String?
    package let actedBy: String
    package let loan: String?
    package let borrowerName: String?
    /// With whom the act was, beside loans and capital.
    package let counterparty: String?
    /// The accounts on the other side, in order of their codes.
    package let against: [String]
    /// Debit above zero, credit below.
    package let dong: Int64

    fileprivate init(_ row: borrowing Row) throws {
        let row = copy row
        entry = try row.int64("act_no")
        kind = try row.text("kind")
        on = try row.reading("journal_line", by: "act_no") { try row.calendarDate("effective_on") }
        voucherOn = try row.reading("act", by: "act_no") { try row.calendarDate("voucher_on") }
        voucher = try row.optionalText("voucher")
        note = try row.optionalText("note")
        actedBy = try row.text("acted_by")
        loan = try row.optionalText("loan_number")
        borrowerName = try row.optionalText("borrower_name")
        counterparty = try row.optionalText("counterparty")
        // As often as the entry books to it.
        against = Set(try row.optionalText("against")?.split(separator: ",").map { String($0) } ?? [])
            .sorted()
        dong = try row.int64("amount_dong")
    }
}

extension FundReader {
    /// The page of one account, in order of days.
    ///
    /// - Parameters:
    ///   - loanID: only what was booked for this loan.
    ///   - counterparty: only what was booked with it, by letters of either case.
    ///   - role: what this role booked on whichever account it stood, instead of the account's lines; without
    ///     its moves from one account to another.
    package func eachLine(
        of account: String, in span: LedgerSpan, loanID: Int64? = nil, counterparty: String? = nil,
        role: AccountRole? = nil, _ body: (AccountLine) throws -> Void
    ) throws {
        let meant =
            role == nil
            ? "$7::text is null and l.account = $5"
            : """
            $5::text is not null and l.role = $7 and l.account = any (array(
                select h.account from role_history h where h.fund_id = $1 and h.role = $7))
            """
        let spanned = """
            l.fund_id = $1 and l.act_no <= $2
            and ($3::date is null or l.effective_on >= $3)
            and ($4::date is null or l.effective_on <= $4)
            and ($6::bigint is null or l.loan_id = $6)
            """
        // The lines that are meant are looked for once, and the other side only of their entries.
        try connection.stream(
            """
            with line as materialized (
                select l.act_no, l.line_no, l.effective_on, coalesce(l.loan_id, 0) as loan_id, l.amount_dong
                from journal_line l where \(spanned) and \(meant)
            ), sides as materialized (
                select l.act_no, l.effective_on, coalesce(l.loan_id, 0) as loan_id,
                       string_agg(l.account, ',') filter (where l.amount_dong > 0) as debits,
                       string_agg(l.account, ',') filter (where l.amount_dong < 0) as credits
                from journal_line l
                where \(spanned) and l.act_no = any (array(select act_no from line))
                group by l.act_no, l.effective_on, coalesce(l.loan_id, 0)
            ), borrower_name as (
                select distinct on (v.borrower_id) v.borrower_id, v.name
                from borrower_version v
                where v.fund_id = $1 and v.act_no <= $2
                order by v.borrower_id, v.act_no desc
            )
            select l.act_no, a.kind, l.effective_on,
                   case when f.effective_on <> a.effective_on then f.effective_on else a.effective_on end as voucher_on,
                   a.voucher, a.note, a.acted_by, c.number as loan_number, b.name as borrower_name,
                   case when l.amount_dong > 0 then o.credits else o.debits end as against, l.amount_dong,
                   m.counterparty
            from line l
            join act a on a.fund_id = $1 and a.act_no = l.act_no
            left join reversal r on r.fund_id = $1 and r.act_no = l.act_no
            left join act_counterparty m on m.fund_id = $1
                and m.act_no = coalesce(r.reversed_act_no, l.act_no)
            left join loan_fact f on f.fund_id = $1 and f.act_no = l.act_no
            left join loan c on c.fund_id = $1 and c.loan_id = l.loan_id
            left join borrower_name b on b.borrower_id = c.borrower_id
            left join sides o on o.act_no = l.act_no and o.effective_on = l.effective_on
                and o.loan_id = l.loan_id
            where ($7::text is null or a.kind <> 'account-mapping')
              and ($8::text is null or caseless_form(m.counterparty) = $8)
            order by l.effective_on, l.act_no, l.line_no
            """,
            [
                fund, known, date(span.from), date(span.until), .text(account),
                loanID.map(Parameter.bigint) ?? .null, role.map { .text($0.rawValue) } ?? .null,
                counterparty.map { .text(Identifier.caseless($0)) } ?? .null,
            ]
        ) { try body(try AccountLine($0)) }
    }

    /// What a money account held and moved; by its role on whichever account that stood, under the account that it has
    /// now, where it has no account to itself.
    package func movement(on place: MoneyAccount, in span: LedgerSpan) throws -> AccountMovement {
        let row = try connection.query(
            """
            select coalesce(sum(l.amount_dong) filter (where l.effective_on < $4), 0)::bigint as opening,
                   coalesce(sum(l.amount_dong) filter (
                       where l.amount_dong > 0 and ($4::date is null or l.effective_on >= $4)), 0)::bigint as debits,
                   coalesce(-sum(l.amount_dong) filter (
                       where l.amount_dong < 0 and ($4::date is null or l.effective_on >= $4)), 0)::bigint as credits
            from (
                select distinct account from role_history
                where fund_id = $1 and role = $5 and ($6::text is null or account = $6)
            ) h
            join journal_line l on l.fund_id = $1 and l.account = h.account and l.role = $5
            join act a using (fund_id, act_no)
            where l.act_no <= $2 and ($3::date is null or l.effective_on <= $3) and a.kind <> 'account-mapping'
            """,
            [
                fund, known, date(span.until), date(span.from), .text(place.role.rawValue),
                place.account.map(Parameter.text) ?? .null,
            ])[0]
        return AccountMovement(
            account: try place.account.map(account) ?? account(of: place.role),
            opening: try row.int64("opening"),
            debits: try row.int64("debits"), credits: try row.int64("credits"))
    }
}
