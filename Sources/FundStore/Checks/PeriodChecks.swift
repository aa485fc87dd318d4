internal import FundCore
internal import Postgres

/// What each account held when a period was closed, and what had moved on it, is what its lines still come to.
enum ClosedPeriodsUnchanged: DayTotalsCheck {
    static let name = "closed-periods-unchanged"
    static let sql = """
        with closing as (
            select c.act_no, c.first_on, c.last_on, row_number() over (order by c.last_on) as place
            from period_closing c
            where c.fund_id = $1 and not exists (
                select from period_reopening r where r.fund_id = c.fund_id and r.closing_act_no = c.act_no)
        ), moved as (
            -- The place of the closing in whose period each day lies.
            select width_bucket(effective_on, (select array_agg(last_on + 1 order by last_on) from closing)) + 1 as place,
                   account, sum(debit_dong - credit_dong) as dong, sum(debit_dong) as debits,
                   sum(credit_dong) as credits
            from \(DayTotals.rows)
            where effective_on <= (select max(last_on) from closing)
            group by 1, 2
        ), held as (
            select c.act_no, c.last_on, a.account,
                   coalesce(sum(m.dong) filter (where m.place < c.place), 0) as opening,
                   coalesce(sum(m.debits) filter (where m.place = c.place), 0) as debits,
                   coalesce(sum(m.credits) filter (where m.place = c.place), 0) as credits
            from closing c
            cross join (select distinct account from moved) a
            left join moved m on m.account = a.account and m.place <= c.place
            group by c.act_no, c.last_on, a.account
        )
        select last_on, account, coalesce(b.opening_dong + b.debit_dong - b.credit_dong, 0)::bigint as stored,
               (coalesce(opening, 0) + coalesce(debits, 0) - coalesce(credits, 0))::bigint as lines
        from held
        full join (select b.* from period_balance b join closing using (act_no) where b.fund_id = $1) b
            using (act_no, account)
        where coalesce(opening, 0) <> coalesce(b.opening_dong, 0)
           or coalesce(debits, 0) <> coalesce(b.debit_dong, 0)
           or coalesce(credits, 0) <> coalesce(b.credit_dong, 0)
        order by last_on, account
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "on": try row.optionalDate("last_on").map { .date(CalendarDate(day: $0)) } ?? .text("?"),
            "account": try row.words("account"), "stored": try row.money("stored"),
            "lines": try row.money("lines"),
        ]
    }
}

/// The books are closed through the last period that was closed and not reopened, the periods follow each
/// other without a gap, and nothing of a closed year's income or expenses was left behind.
enum PeriodsFollow: DayTotalsCheck {
    static let name = "periods-follow-each-other"
    static let sql = """
        with closing as (
            select c.act_no, c.first_on, c.last_on,
                   lag(c.last_on) over (order by c.last_on) as before
            from period_closing c
            where c.fund_id = $1 and not exists (
                select from period_reopening r where r.fund_id = c.fund_id and r.closing_act_no = c.act_no)
        )
        select last_on, 'gap' as flaw from closing where first_on <> before + 1
        union all
        select coalesce(h.closed_through, c.last_on), 'head'
        from fund_head h, (select max(last_on) as last_on from closing) c
        where h.fund_id = $1 and h.closed_through is distinct from c.last_on
        union all
        select c.last_on, 'result-left'
        from closing c
        join \(DayTotals.rows) on l.effective_on <= c.last_on
        join account a on a.fund_id = $1 and a.code = l.account and a.kind in ('income', 'expense')
        where extract(month from c.last_on) = 12
        group by c.last_on, l.account
        having sum(l.debit_dong - l.credit_dong) <> 0
        order by 1, 2
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "on": try row.day("last_on"),
            "flaw": .phrase("check.periods-follow-each-other." + (try row.text("flaw"))),
        ]
    }
}
