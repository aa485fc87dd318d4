package import FundCore
internal import Postgres

extension FundReader {
    /// What each source has given and not taken back by the end of a day.
    package func capitalBySource(asOf date: CalendarDate) throws -> [CapitalSource: Int64] {
        var bySource: [CapitalSource: Int64] = [:]
        for row in try connection.query(
            """
            -- By the lines: what is reversed after its period was closed is taken back on the first open day.
            select m.source, -sum(l.amount_dong)::bigint as dong
            from capital_change m
            left join reversal r on r.fund_id = m.fund_id and r.reversed_act_no = m.act_no and r.act_no <= $2
            join journal_line l on l.fund_id = m.fund_id and l.act_no in (m.act_no, r.act_no)
                and (l.role like 'capital-%' or l.role in ('source-capital', 'source-debt'))
            where m.fund_id = $1 and m.act_no <= $2 and l.effective_on <= $3
            group by m.source
            having sum(l.amount_dong) <> 0 or bool_or(r.act_no is null)
            """, [fund, known, .date(date.day)])
        {
            let source: CapitalSource = try row.reading("capital_movement", by: "source") {
                try row.known("source")
            }
            bySource[source] = try row.int64("dong")
        }
        return bySource
    }

    /// The fund's capital at the end of a day, what is promised of it too.
    package func capital(asOf date: CalendarDate) throws -> Capital {
        let bySource = try capitalBySource(asOf: date)
        let surplus = AccountRole.undistributedSurplus
        let balances = try balances(of: [.revaluationDifference] + surplus, asOf: date)
        let capital = Capital(
            bySource: bySource, undistributedResult: -surplus.reduce(0) { $0 + (balances[$1] ?? 0) },
            revaluation: -(balances[.revaluationDifference] ?? 0), places: try moneyBalances(asOf: date),
            promised: try promised(asOf: date))
        for dong in [
            capital.total, capital.charterCapital, capital.actualCharterCapital, capital.money,
            capital.promised,
        ] { _ = try Money(inRange: dong) }
        return capital
    }

    /// Balances by the journal, debit above zero.
    package func balances(of roles: [AccountRole], asOf date: CalendarDate) throws -> [AccountRole: Int64] {
        var result: [AccountRole: Int64] = [:]
        for row in try connection.query(
            """
            select r.role, coalesce(sum(l.amount_dong), 0) as dong
            from (select distinct fund_id, role, account from role_history) r
            join journal_line l on l.fund_id = r.fund_id and l.account = r.account and l.role = r.role
            where r.fund_id = $1 and r.role = any ($4) and l.act_no <= $2 and l.effective_on <= $3
            group by r.role
            """, [fund, known, .date(date.day), .texts(roles.map(\.rawValue))])
        {
            let role: AccountRole = try row.reading("journal_line", by: "role") { try row.known("role") }
            result[role] = try row.int64("dong")
        }
        return result
    }

    /// What is approved or signed and not paid out yet. A loan that is repaid asks for no more.
    ///
    /// Set by set, not contract by contract: the approvals that stand, their contracts, what was drawn of those; only
    /// what was drawn in part is looked up by itself.
    package func promised(
        asOf date: CalendarDate, borrowers: [Int64]? = nil, source: LendingSource? = nil
    ) throws -> Int64 {
        try connection.query(
            """
            with approved as materialized (
                select s.application_id, s.amount_dong
                from application_step s
                join act a using (fund_id, act_no)
                join application p using (fund_id, application_id)
                where s.fund_id = $1 and s.act_no <= $2 and s.step = 'approved' and a.effective_on <= $3
                  and ($4::bigint[] is null or p.borrower_id = any ($4))
                  and not exists (
                      select from application_step w join act wa using (fund_id, act_no)
                      where w.fund_id = s.fund_id and w.application_id = s.application_id
                        and w.step in ('withdrawn', 'reopened') and w.act_no > s.act_no
                        and w.act_no <= $2 and wa.effective_on <= $3)
            ), amended as (
                select distinct on (m.loan_id) m.loan_id, m.amount_dong
                from loan_amendment m join act ma using (fund_id, act_no)
                where m.fund_id = $1 and m.amount_dong is not null and m.act_no <= $2 and ma.effective_on <= $3
                  and not exists (
                      select from reversal r
                      where r.fund_id = m.fund_id and r.reversed_act_no = m.act_no and r.act_no <= $2)
                order by m.loan_id, ma.effective_on desc, m.act_no desc
            ), contract as materialized (
                -- Those that stand on the day, for what they were amended to by then.
                select l.application_id, l.loan_id, l.lending_source, coalesce(m.amount_dong, l.amount_dong) as amount_dong
                from loan l
                left join amended m on m.loan_id = l.loan_id
                where l.fund_id = $1 and l.application_id = any (array(select application_id from approved))
                  and l.act_no <= $2 and l.signed_on <= $3 and not exists (
                      select from loan_cancellation c join act ca using (fund_id, act_no)
                      where c.fund_id = l.fund_id and c.loan_id = l.loan_id
                        and c.act_no <= $2 and ca.effective_on <= $3 and not exists (
                            select from reversal r
                            where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no and r.act_no <= $2))
            ), draw_act as materialized (
                select d.loan_id, d.act_no, r.act_no as taken_back_by
                from loan_fact d
                left join reversal r on r.fund_id = $1 and r.reversed_act_no = d.act_no
                where d.fund_id = $1 and d.kind = 'draw' and d.loan_id = any (array(select loan_id from contract))
            ), drawn_by as materialized (
                select loan_id, act_no from draw_act
                union all
                select loan_id, taken_back_by from draw_act where taken_back_by is not null
            ), draw as (
                -- By the books, like what is lent: days that are closed go on to show what they showed.
                select w.loan_id, -sum(l.amount_dong) as drawn
                from drawn_by w
                join journal_line l on l.fund_id = $1 and l.act_no = w.act_no and l.loan_id = w.loan_id
                where l.act_no = any (array(select act_no from drawn_by)) and l.role = any ($7)
                  and l.act_no <= $2 and l.effective_on <= $3
                group by w.loan_id
            ), promise as (
                select l.loan_id, coalesce(d.drawn, 0) as drawn,
                       coalesce(l.amount_dong, s.amount_dong) - coalesce(d.drawn, 0) as dong
                from approved s
                left join contract l on l.application_id = s.application_id
                left join draw d on d.loan_id = l.loan_id
                where $6::text is null or l.lending_source = $6
            )
            select coalesce(sum(dong), 0) as dong
            from promise p
            where dong > 0 and (drawn = 0 or exists (
                  select from journal_line j
                  where j.fund_id = $1 and j.loan_id = p.loan_id and j.act_no <= $2
                    and j.effective_on <= $3 and j.role = any ($5)
                  having sum(j.amount_dong) > 0))
            """,
            [
                fund, known, .date(date.day), borrowers.map(Parameter.bigints) ?? .null,
                FundReader.principals, source.map { .text($0.code.text) } ?? .null,
                .texts(AccountRole.money.map(\.rawValue)),
            ]
        )[0].int64("dong")
    }

    /// Principal outstanding of some borrowers, by the journal.
    package func outstanding(of borrowers: [Int64], asOf date: CalendarDate) throws -> Int64 {
        try connection.query(
            """
            select coalesce(sum(j.amount_dong), 0) as dong
            from loan l
            join journal_line j using (fund_id, loan_id)
            where l.fund_id = $1 and j.act_no <= $2 and j.effective_on <= $3 and l.borrower_id = any ($4)
              and j.role = any ($5)
            """, [fund, known, .date(date.day), .bigints(borrowers), FundReader.principals]
        )[0].int64("dong")
    }

    /// What a source has given and not taken back, day by day.
    package func money(of source: CapitalSource) throws -> MoneyTimeline {
        var timeline = MoneyTimeline()
        for row in try connection.query(
            """
            select a.effective_on, sum(m.amount_dong) as dong
            from capital_change m join act a using (fund_id, act_no)
            where m.fund_id = $1 and m.source = $2 and m.lending_source is null
              and not exists (
                  select from reversal r where r.fund_id = m.fund_id and r.reversed_act_no = m.act_no)
            group by a.effective_on order by a.effective_on
            """, [fund, .text(source.rawValue)])
        {
            timeline.add(
                try row.int64("dong"),
                on: try row.reading("act", by: "effective_on") { try row.calendarDate("effective_on") })
        }
        return timeline
    }

    /// What a role holds, day by day, on whichever account it stood.
    ///
    /// - Parameters:
    ///   - account: the one account that is meant, of a role that stands on several.
    ///   - side: 1 where debits are what there is, −1 where credits are.
    package func timeline(of role: AccountRole, account: String? = nil, side: Int64) throws -> MoneyTimeline {
        var timeline = MoneyTimeline()
        for row in try connection.query(
            """
            select l.effective_on, sum(l.amount_dong) as dong
            from (select distinct fund_id, role, account from role_history) r
            join journal_line l on l.fund_id = r.fund_id and l.account = r.account and l.role = r.role
            where r.fund_id = $1 and r.role = $2 and ($3::text is null or r.account = $3)
            group by l.effective_on order by l.effective_on
            """, [fund, .text(role.rawValue), account.map(Parameter.text) ?? .null])
        {
            timeline.add(
                side * (try row.int64("dong")),
                on: try row.reading("journal_line", by: "effective_on") {
                    try row.calendarDate("effective_on")
                })
        }
        return timeline
    }

    private static let principals = Parameter.texts(AccountRole.loanPrincipals.map(\.rawValue))
}
