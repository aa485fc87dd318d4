internal import FundCore
internal import Postgres

/// What each account held when a period was closed, and what had moved on it, is what its lines still come to.
enum ClosedPeriodsUnchanged: DayTotalsCheck {
    static let name = "closed-periods-unchanged"
    static let sql = """
        \(DayTotals.heldAtClosings)
        , stored as (
            select b.act_no, c.last_on, b.account, b.opening_dong, b.debit_dong, b.credit_dong
            from period_balance b join closing c using (act_no) where b.fund_id = $1
        )
        select coalesce(h.last_on, b.last_on) as last_on, account, figure,
               coalesce(stored, 0)::bigint as stored, coalesce(lines, 0)::bigint as lines
        from held h
        full join stored b using (act_no, account)
        cross join lateral (values
            ('opening', b.opening_dong, h.opening), ('debits', b.debit_dong, h.debits),
            ('credits', b.credit_dong, h.credits)) as f (figure, stored, lines)
        where coalesce(stored, 0) <> coalesce(lines, 0)
        order by 1, 2, 3
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "on": try row.day("last_on"), "account": try row.words("account"),
            "figure": .phrase("check.closed-periods-unchanged." + (try row.text("figure"))),
            "stored": try row.money("stored"), "lines": try row.money("lines"),
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
        select last_on, 'gap' as flaw from closing
        where first_on <> before + 1 or first_on <> date_trunc('month', last_on)::date
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
