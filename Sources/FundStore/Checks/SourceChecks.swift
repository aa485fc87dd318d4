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
        ), cost as (
            select act_no, lending_source, amount_dong from source_accrual where fund_id = $1
            union all
            select r.act_no, c.lending_source, -c.amount_dong
            from reversal r
            join source_accrual c on c.fund_id = r.fund_id and c.act_no = r.reversed_act_no
            where r.fund_id = $1
        ), expected as (
            select act_no, place, sum(dong) as dong from (
                select m.act_no, case s.bearer when 'owner' then 'source-interest-payable'
                                else 'source-interest-accrued' end as place, amount_dong as dong
                from payment m join lending_source s on s.fund_id = $1 and s.code = m.lending_source
                union all
                select m.act_no, coalesce(p.place, through), -amount_dong
                from payment m left join \(Check.moneyPlaces) p on p.code = m.through
                union all
                select c.act_no, p.place, p.side * amount_dong
                from cost c
                cross join (values ('source-interest-expense', 1), ('source-interest-accrued', -1)) as p (place, side)
            ) as part group by 1, 2
        ), concerned as (
            select act_no from act where fund_id = $1 and kind in ('source-payment', 'source-accrual')
            union
            select act_no from expected
        ), booked as (
            select act_no, \(Check.place) as place, sum(l.amount_dong) as dong
            from concerned join journal_line l using (act_no)
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
        select 'journal', coalesce(m.source, '–'), a.effective_on,
               (coalesce(b.dong, 0) - coalesce(e.dong, 0))::bigint
        from expected e full join booked b using (act_no, place)
        join act a on a.fund_id = $1 and a.act_no = coalesce(e.act_no, b.act_no)
        left join (
            select act_no, min(lending_source) as source from (
                select act_no, lending_source from payment union all select act_no, lending_source from cost) as p
            group by act_no
        ) m on m.act_no = a.act_no
        where coalesce(e.dong, 0) <> coalesce(b.dong, 0)
        union all
        -- The cost of a month is booked with its closing alone.
        select 'month', '–', a.effective_on, 0
        from act a
        where a.fund_id = $1 and a.kind = 'source-accrual' and not exists (
            select from reversal r where r.fund_id = a.fund_id and r.reversed_act_no = a.act_no)
          and not exists (
            select from period_closing c
            where c.fund_id = a.fund_id and c.last_on = a.effective_on and c.act_no > a.act_no and not exists (
                select from period_reopening o where o.fund_id = c.fund_id and o.closing_act_no = c.act_no))
        order by 3, 2, 1
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "source": try row.words("source"), "on": try row.day("effective_on"),
            "amount": try row.money("dong"), "flaw": .phrase("check.sources-hold." + (try row.text("flaw"))),
        ]
    }

    static func run(_ reader: FundReader) throws -> Check.Finding {
        var finding = try run(reader, [])
        let obstacle = try reader.obstacle(in: { try compareCosts(reader, &finding) })
        if let obstacle { finding.add(obstacle) }
        return finding
    }

    /// Each closed month, by what was on record when it was closed.
    private static func compareCosts(_ reader: FundReader, _ finding: inout Check.Finding) throws {
        let sources = reader.head.sources.filter { $0.ownRate != nil }
        guard !sources.isEmpty else { return }
        let costs = try reader.rowsOfActs(
            "source_accrual", "t.lending_source, t.amount_dong",
            { row in
                (
                    try StandingAct(row), source: try row.text("lending_source"),
                    on: try row.calendarDate("effective_on"), dong: try row.int64("amount_dong")
                )
            })
        let given = try reader.givenByAct()
        for closing in try reader.closingRecords() where closing.reopening == nil {
            for source in sources {
                var held = MoneyTimeline()
                for line in given where line.source == source.code.text && line.act <= closing.act {
                    held.add(line.dong, on: line.on)
                }
                let cost = source.cost(of: held, through: closing.lastOn)
                let booked = costs.reduce(0) {
                    $1.source == source.code.text && $1.on <= closing.lastOn && $1.0.isKnown(at: closing.act)
                        ? $0 + $1.dong : $0
                }
                guard cost != booked else { continue }
                finding.add([
                    "source": .text(source.code.text), "on": .date(closing.lastOn),
                    "amount": .figure(booked - cost), "flaw": .phrase("check.sources-hold.cost"),
                ])
            }
        }
    }
}
