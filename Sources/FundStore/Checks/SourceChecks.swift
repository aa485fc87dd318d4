internal import FundCore
internal import Postgres

/// No source has lent more than came of it, and the fund's own pool has spent nothing of theirs, at the end of any day;
/// no owner was paid more interest than borrowers paid; each such payment is in the journal with its amount.
enum SourcesHold: CheckStatement {
    static let name = "sources-hold"
    static let sql = """
        with line as materialized (
            select source, effective_on, dong from \(FundReader.linesOfSources) as l
        ), own as (
            select effective_on, sum(dong) as dong from (
                select l.effective_on, l.amount_dong as dong
                from (
                    select distinct role, account from role_history
                    where fund_id = $1 and role in (\(Check.list(AccountRole.neverBelowZero)))
                ) r
                join journal_line l on l.fund_id = $1 and l.account = r.account and l.role = r.role
                where exists (select from lending_source where fund_id = $1)
                union all
                select effective_on, -dong from line
            ) as m group by effective_on
        ), payment as (
            select act_no, lending_source, through, amount_dong from source_payment where fund_id = $1
            union all
            select r.act_no, p.lending_source, p.through, -p.amount_dong
            from reversal r
            join source_payment p on p.fund_id = r.fund_id and p.act_no = r.reversed_act_no
            where r.fund_id = $1
        ), expected as (
            select act_no, 'source-interest-payable' as place, amount_dong as dong from payment
            union all
            select act_no, coalesce(p.place, through), -amount_dong
            from payment m left join \(Check.moneyPlaces) p on p.code = m.through
        ), booked as (
            select act_no, \(Check.place) as place, sum(l.amount_dong) as dong
            from journal_line l join payment using (act_no)
            where l.fund_id = $1 group by 1, 2
        )
        select 'short' as flaw, source, effective_on, dong from (
            select source, effective_on,
                   (sum(sum(dong)) over (partition by source order by effective_on))::bigint as dong
            from line group by source, effective_on
            union all
            select 'own', effective_on, (sum(dong) over (order by effective_on))::bigint from own
        ) as day where dong < 0
        union all
        select 'interest', source, effective_on, dong from (
            select source, effective_on,
                   (sum(sum(dong)) over (partition by source order by effective_on))::bigint as dong
            from \(FundReader.interestOfSources) as l group by source, effective_on
        ) as day where dong < 0
        union all
        select 'journal', m.lending_source, a.effective_on, (coalesce(b.dong, 0) - coalesce(e.dong, 0))::bigint
        from expected e full join booked b using (act_no, place)
        join payment m using (act_no)
        join act a on a.fund_id = $1 and a.act_no = m.act_no
        where coalesce(e.dong, 0) <> coalesce(b.dong, 0)
        order by 3, 2, 1
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "source": try row.words("source"), "on": try row.day("effective_on"),
            "amount": try row.money("dong"), "flaw": .phrase("check.sources-hold." + (try row.text("flaw"))),
        ]
    }
}
