internal import FundCore
internal import Postgres

/// What changes equity without money is in the journal with its amount, on equity and on what is behind it, and so is
/// its reversal; and a year is corrected after it was closed.
enum EquityAgreesWithJournal: CheckStatement {
    static let name = "equity-agrees-with-journal"
    static let sql = """
        with movement as (
            select m.act_no, m.kind, m.source, coalesce('=' || m.account, m.role) as place, m.amount_dong
            from equity_movement m where m.fund_id = $1
            union all
            select r.act_no, m.kind, m.source, coalesce('=' || m.account, m.role), -m.amount_dong
            from reversal r
            join equity_movement m on m.fund_id = r.fund_id and m.act_no = r.reversed_act_no
            where r.fund_id = $1
        ), expected as (
            select act_no, coalesce(place, 'development-fund') as place, amount_dong as dong from movement
            union all
            select act_no, case kind when 'supplement' then 'capital-' || source
                               when 'correction' then 'capital-retained-surplus'
                               else 'revaluation-difference' end, -amount_dong
            from movement
        ), booked as (
            select act_no, case l.role when 'named' then '=' || l.account else l.role end as place,
                   sum(l.amount_dong) as dong
            from (
                \(Check.acts(of: .capitalSupplement, .surplusCorrection, .assetRevaluation))
                union
                select act_no from movement
            ) as concerned
            join journal_line l using (act_no)
            where l.fund_id = $1
            group by 1, 2
        ), flaw as (
            select act_no, 'lines' as flaw, place, coalesce(e.dong, 0) as expected, coalesce(b.dong, 0) as booked
            from expected e full join booked b using (act_no, place)
            where coalesce(e.dong, 0) <> coalesce(b.dong, 0)
            union all
            -- By what was closed when it was recorded.
            select m.act_no, 'year', null, null, null
            from equity_movement m
            where m.fund_id = $1 and m.fiscal_year is not null and not exists (
                select from period_closing c
                where c.fund_id = m.fund_id and c.act_no < m.act_no
                  and extract(year from c.last_on + 1) > m.fiscal_year
                  and not exists (
                      select from period_reopening o
                      where o.fund_id = c.fund_id and o.closing_act_no = c.act_no and o.act_no < m.act_no))
        )
        select f.act_no, f.flaw, coalesce(c.account, ltrim(f.place, '=')) as account,
               f.expected::bigint as expected, f.booked::bigint as booked
        from flaw f
        left join current_role_account c on c.fund_id = $1 and c.role = f.place
        order by 1, 2, 3
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        var violation: Check.Violation = [
            "entry": try row.number("act_no"),
            "flaw": .phrase("check.equity-agrees-with-journal." + (try row.text("flaw"))),
        ]
        violation["account"] = try row.optionalText("account").map { .text($0) }
        violation["expected"] = try row.optionalInt64("expected").map { .figure($0) }
        violation["booked"] = try row.optionalInt64("booked").map { .figure($0) }
        return violation
    }
}
