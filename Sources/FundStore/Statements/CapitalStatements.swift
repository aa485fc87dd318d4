package import FundCore
internal import Postgres

extension FundReader {
    /// The fund's capital at the end of a day.
    package func capital(asOf date: CalendarDate) throws -> Capital {
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
    package func promised(
        asOf date: CalendarDate, borrowers: [Int64]? = nil, source: LendingSource? = nil
    ) throws -> Int64 {
        try connection.query(
            """
            select coalesce(sum(greatest(coalesce(l.amount_dong, s.amount_dong) - coalesce(d.drawn, 0), 0)), 0) as dong
            from application_step s
            join act a using (fund_id, act_no)
            join application p using (fund_id, application_id)
            left join lateral (
                -- The contract that stands on the day, for what it was amended to by then.
                select l.fund_id, l.loan_id, l.lending_source, coalesce(m.amount_dong, l.amount_dong) as amount_dong
                from loan l
                left join lateral (
                    select m.amount_dong from loan_amendment m join act ma using (fund_id, act_no)
                    where m.fund_id = l.fund_id and m.loan_id = l.loan_id and m.amount_dong is not null
                      and m.act_no <= $2 and ma.effective_on <= $3 and not exists (
                          select from reversal r
                          where r.fund_id = m.fund_id and r.reversed_act_no = m.act_no and r.act_no <= $2)
                    order by ma.effective_on desc, m.act_no desc limit 1
                ) m on true
                where l.fund_id = s.fund_id and l.application_id = s.application_id
                  and l.act_no <= $2 and l.signed_on <= $3 and not exists (
                      select from loan_cancellation c join act ca using (fund_id, act_no)
                      where c.fund_id = l.fund_id and c.loan_id = l.loan_id
                        and c.act_no <= $2 and ca.effective_on <= $3 and not exists (
                            select from reversal r
                            where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no and r.act_no <= $2))
            ) l on true
            left join lateral (
                -- By the books, like what is lent: days that are closed go on to show what they showed.
                select sum(w.dong) as drawn from \(FundReader.linesOfDraws) as w
                where w.loan_id = l.loan_id and w.act_no <= $2 and w.effective_on <= $3
            ) d on true
            where s.fund_id = $1 and s.act_no <= $2 and s.step = 'approved' and a.effective_on <= $3
              and not exists (
                  select from application_step w join act wa using (fund_id, act_no)
                  where w.fund_id = s.fund_id and w.application_id = s.application_id
                    and w.step in ('withdrawn', 'reopened') and w.act_no > s.act_no
                    and w.act_no <= $2 and wa.effective_on <= $3)
              and ($4::bigint[] is null or p.borrower_id = any ($4))
              and ($6::text is null or l.lending_source = $6)
              and (coalesce(d.drawn, 0) = 0 or exists (
                  select from journal_line j
                  where j.fund_id = l.fund_id and j.loan_id = l.loan_id and j.act_no <= $2
                    and j.effective_on <= $3 and j.role = any ($5)
                  having sum(j.amount_dong) > 0))
            """,
            [
                fund, known, .date(date.day), borrowers.map(Parameter.bigints) ?? .null,
                FundReader.principals, source.map { .text($0.code.text) } ?? .null,
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
