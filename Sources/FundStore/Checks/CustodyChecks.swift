internal import FundCore
internal import Postgres

/// What originals in the vault stand for is in the journal, act by act, and leaves it with them; papers come in and leave by
/// turns.
enum CustodyAgreesWithJournal: CheckStatement {
    static let name = "custody-agrees-with-journal"
    static let sql = """
        with expected as (
            select c.act_no, p.role, sum(p.side * c.value_dong)::bigint as dong
            from collateral_custody c
            cross join lateral (values
                ('collateral-in-custody', case c.direction when 'in' then 1 else -1 end),
                ('off-balance-contra', case c.direction when 'in' then -1 else 1 end)) as p (role, side)
            where c.fund_id = $1
            group by 1, 2
        ), booked as (
            select l.act_no, l.role, sum(l.amount_dong)::bigint as dong
            from journal_line l join act a using (fund_id, act_no)
            where l.fund_id = $1 and a.kind = 'collateral-custody'
            group by 1, 2
        ), undone as (
            select r.act_no, l.role, sum(l.amount_dong)::bigint as dong
            from reversal r
            join act a on a.fund_id = r.fund_id and a.act_no = r.reversed_act_no
            join journal_line l on l.fund_id = r.fund_id and l.act_no in (a.act_no, r.act_no)
            where r.fund_id = $1 and a.kind = 'collateral-custody'
            group by 1, 2
            having sum(l.amount_dong) <> 0
        ), standing as (
            select c.act_no, c.collateral_id, c.direction, c.value_dong, a.effective_on
            from collateral_custody c join act a using (fund_id, act_no)
            where c.fund_id = $1 and not exists (
                select from reversal r where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no)
        ), turns as (
            select act_no, direction, value_dong,
                   lag(direction) over w as before, lag(value_dong) over w as value_before
            from standing
            window w as (partition by collateral_id order by effective_on, act_no)
        )
        select act_no, 'lines' as flaw, coalesce(e.dong, 0) as expected, coalesce(b.dong, 0) as booked
        from expected e full join booked b using (act_no, role)
        where coalesce(e.dong, 0) <> coalesce(b.dong, 0)
        union
        select act_no, 'undone', 0, dong from undone
        union
        select act_no, 'turns', value_dong, coalesce(value_before, 0) from turns
        where before is not distinct from direction
           or direction = 'out' and (before is null or value_before <> value_dong)
        union
        -- Lines of this role that no act of the vault booked, but for what moved with the account.
        select l.act_no, 'stray', 0, sum(l.amount_dong)::bigint
        from journal_line l join act a using (fund_id, act_no)
        where l.fund_id = $1 and l.role = 'collateral-in-custody'
          and a.kind not in ('collateral-custody', 'account-mapping')
          and not exists (
              select from reversal r
              join act o on o.fund_id = r.fund_id and o.act_no = r.reversed_act_no
              where r.fund_id = l.fund_id and r.act_no = l.act_no and o.kind = 'collateral-custody')
        group by l.act_no
        order by 1, 2
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"),
            "flaw": .phrase("check.custody-agrees-with-journal." + (try row.text("flaw"))),
            "expected": .figure(try row.int64("expected")), "booked": .figure(try row.int64("booked")),
        ]
    }
}
