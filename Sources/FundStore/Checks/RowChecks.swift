internal import FundCore
internal import Postgres

/// What a row says of a day is the day of its act, and what an act of the fund's own books is booked on it; what
/// takes such an act back stands on the same day, or on the first open one where its period was closed by then.
enum DaysAgreeWithActs: CheckStatement {
    static let name = "days-agree-with-acts"
    static let sql = """
        with said as (
            select act_no, signed_on as said_on from loan where fund_id = $1
            union all
            select act_no, announced_on from calendar_day where fund_id = $1
            union all
            select act_no, last_on from period_closing where fund_id = $1
            union all
            select act_no + 1, last_on from period_closing where fund_id = $1 and extract(month from last_on) = 12
            union all
            select r.act_no + 1, c.last_on
            from period_reopening r join period_closing c on c.fund_id = r.fund_id and c.act_no = r.closing_act_no
            where r.fund_id = $1 and extract(month from c.last_on) = 12
            union all
            select l.act_no, l.effective_on
            from act o join journal_line l using (fund_id, act_no)
            where o.fund_id = $1 and o.kind in (\(ownActs))
        ), reversed as (
            select r.act_no, l.effective_on as said_on, greatest(o.effective_on, (
                       select max(c.last_on) + 1 from period_closing c
                       where c.fund_id = r.fund_id and c.act_no < r.act_no and not exists (
                           select from period_reopening p
                           where p.fund_id = c.fund_id and p.closing_act_no = c.act_no
                             and p.act_no < r.act_no))) as right_on
            from reversal r
            join act o on o.fund_id = r.fund_id and o.act_no = r.reversed_act_no
            join journal_line l on l.fund_id = r.fund_id and l.act_no = r.act_no
            where r.fund_id = $1 and o.kind in (\(ownActs))
        )
        select distinct said.act_no, said_on, a.effective_on as right_on
        from said join act a on a.fund_id = $1 and a.act_no = said.act_no
        where said_on <> a.effective_on
        union
        select act_no, said_on, right_on from reversed where said_on <> right_on
        order by act_no, said_on
        """

    private static let ownActs = Check.list([
        ActKind.capitalContribution, .capitalWithdrawal, .moneyReceipt, .moneyPayment, .moneyTransfer,
        .journalVoucher, .surplusDistribution,
    ])

    static func violation(_ row: Row) throws -> Check.Violation {
        ["entry": try row.number("act_no"), "said": try row.day("said_on"), "on": try row.day("right_on")]
    }
}

/// What is kept twice is kept alike: numbers of rows that are those of their acts, the head's time, the numbers
/// of lines, the accounts that hold money, the keys of acts, the day of the founding, the loan of a recalculation,
/// what an upgrade renamed, the text that a search compares.
enum CopiesAgree: SharingStatement {
    static let name = "copies-agree"
    static let sql = """
        select * from (
            select 'borrower' as place, act_no::text as subject from borrower
            where fund_id = $1 and borrower_id <> act_no
            union all
            select 'application', act_no::text from application where fund_id = $1 and application_id <> act_no
            union all
            select 'loan', act_no::text from loan where fund_id = $1 and loan_id <> act_no
            union all
            select 'fund_head', h.last_act_no::text from fund_head h
            where h.fund_id = $1 and h.last_act_no > 0 and h.last_recorded_at is distinct from (
                select a.recorded_at from act a where a.fund_id = h.fund_id and a.act_no = h.last_act_no)
            union all
            select 'journal_line', act_no::text from unnest($2::bigint[]) as l (act_no)
            union all
            select 'account_balance', b.account from account_balance b
            join account a on a.fund_id = b.fund_id and a.code = b.account
            where b.fund_id = $1 and b.never_below_zero <> a.never_below_zero
            union all
            -- Roles that hold money stand on accounts that cannot be below zero, other roles do not.
            select 'account', h.account
            from role_history h join account a on a.fund_id = h.fund_id and a.code = h.account
            where h.fund_id = $1
            group by h.account, a.never_below_zero
            having bool_or(h.role in (\(Check.list(AccountRole.neverBelowZero)))) <> a.never_below_zero
            union all
            -- The founding is of the day on which the fund was founded, and of the time at which it was put in; an
            -- upgrade put it before the first act.
            select 'fund', f.code from fund f
            left join act a on a.fund_id = f.fund_id and a.act_no = 0
            where f.fund_id = $1 and (f.founded_on <> a.effective_on or a.recorded_at is distinct from least(
                f.created_at, (
                    select min(n.recorded_at) from act n
                    where n.fund_id = f.fund_id and n.act_no > 0) - interval '1 microsecond'))
            union all
            -- What a recalculation books is booked for the loan that it names.
            select 'recalculation', r.act_no::text from recalculation r
            where r.fund_id = $1 and (
                not exists (
                    select from journal_line l where l.fund_id = r.fund_id and l.act_no = r.act_no)
                or exists (
                    select from journal_line l
                    where l.fund_id = r.fund_id and l.act_no = r.act_no and l.loan_id is distinct from r.loan_id))
            union all
            -- What an identifier was before an upgrade is one that the upgrade called as it is called now.
            select 'identifier_before', i.kept_as
            from identifier_before i
            left join fund f on f.fund_id = i.fund_id and i.kind = 'fund' and i.act_no = 0
            left join borrower b on b.fund_id = i.fund_id and b.act_no = i.act_no and i.kind = 'borrower'
            left join application p on p.fund_id = i.fund_id and p.act_no = i.act_no and i.kind = 'application'
            left join loan l on l.fund_id = i.fund_id and l.act_no = i.act_no and i.kind = 'loan'
            where i.fund_id = $1 and (
                i.kept_as is distinct from coalesce(f.code, b.code, p.number, l.number)
                or i.kept_as <> identifier_form(i.written) and not (
                    i.kept_as like '%]' and starts_with(
                        i.kept_as, ltrim(rtrim(left(identifier_form(i.written), 1900)) || ' ['))))
            union all
            -- A key belongs to the last act of its request, and to it alone: of one transaction the requests follow each
            -- other, each with its key.
            select distinct 'operation_key', k.act_no::text
            from (
                select k.act_no, a.transaction_id, count(*) over (partition by k.act_no) as keys,
                       lead(a.transaction_id) over (order by k.act_no) as next_transaction
                from operation_key k left join act a using (fund_id, act_no)
                where k.fund_id = $1 and k.act_no is not null
            ) k
            left join act n on n.fund_id = $1 and n.act_no = k.act_no + 1
            where k.keys > 1 or k.transaction_id is null
               or n.transaction_id = k.transaction_id and k.next_transaction is distinct from k.transaction_id
        ) as c
        order by place, subject
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "place": .phrase("check.copies-agree." + (try row.text("place"))),
            "subject": try row.words("subject"),
        ]
    }

    static func run(_ reader: FundReader, _ shared: SharedReadings) throws -> Check.Finding {
        var finding = try run(reader, [.bigints(shared.flawedActs().misnumbered)])
        try lookAtSearchTexts(reader, &finding)
        return finding
    }

    /// What a search compares is folded from the code, the name and who represents it.
    private static func lookAtSearchTexts(_ reader: FundReader, _ finding: inout Check.Finding) throws {
        try reader.connection.stream(
            """
            select b.code, v.name, v.representative, v.search_text
            from borrower_version v join borrower b using (fund_id, borrower_id)
            where v.fund_id = $1 order by v.act_no
            """, [reader.fund]
        ) { row in
            let code = try row.text("code")
            guard try row.text("search_text") != BorrowerDetails(found: row).searchText(code: code) else {
                return
            }
            finding.add([
                "place": .phrase("check.copies-agree.search_text"), "subject": .text(code),
            ])
        }
    }
}
