internal import FundCore
internal import Postgres

/// Each purchase, depreciation and disposal of a fixed asset is in the journal, day by day and role by role, and undone
/// by its reversal; and at the end of each closed month what was booked of an asset is what its plan says.
enum AssetsAgreeWithJournal: CheckStatement {
    static let name = "assets-agree-with-journal"
    static let sql = """
        with lost as (
            select act_no, asset_act_no, booked_on, amount_dong from asset_depreciation where fund_id = $1
        ), expected as (
            select f.act_no, a.effective_on, p.role, p.side * f.cost_dong as dong
            from fixed_asset f
            join act a using (fund_id, act_no)
            left join \(Check.moneyPlaces) m on m.code = f.through
            cross join lateral (values
                ('fixed-assets', 1), (coalesce(m.place, f.through, 'supplier-payables'), -1)) as p (role, side)
            where f.fund_id = $1
            union all
            select l.act_no, l.booked_on, p.role, p.side * l.amount_dong
            from lost l
            cross join (values ('depreciation-expense', 1), ('accumulated-depreciation', -1)) as p (role, side)
            union all
            select d.act_no, a.effective_on, p.role, p.dong
            from asset_disposal d
            join act a using (fund_id, act_no)
            join fixed_asset f on f.fund_id = d.fund_id and f.act_no = d.asset_act_no
            left join \(Check.moneyPlaces) m on m.code = d.through
            cross join lateral (
                -- What was booked when it left.
                select coalesce(sum(l.amount_dong), 0) as dong from lost l
                where l.asset_act_no = d.asset_act_no and l.act_no <= d.act_no and not exists (
                    select from reversal r
                    where r.fund_id = $1 and r.reversed_act_no = l.act_no and r.act_no < d.act_no)
            ) b
            cross join lateral (values
                ('accumulated-depreciation', b.dong), ('other-expenses', f.cost_dong - b.dong),
                ('fixed-assets', -f.cost_dong), (coalesce(m.place, d.through), d.proceeds_dong), ('other-income', -d.proceeds_dong)
            ) as p (role, dong)
            where d.fund_id = $1 and p.dong is not null
        ), due as (
            select act_no, effective_on, role, sum(dong) as dong from expected group by 1, 2, 3
        ), booked as (
            select act_no, l.effective_on, \(Check.place) as role, sum(l.amount_dong) as dong
            from (
                select act_no from act where fund_id = $1 and kind in (\(Check.list(kinds)))
                union
                select act_no from expected
            ) as concerned
            join journal_line l using (act_no)
            where l.fund_id = $1
            group by 1, 2, 3
        ), undone as (
            select r.act_no, \(Check.place) as role, sum(l.amount_dong) as dong
            from reversal r
            join act a on a.fund_id = r.fund_id and a.act_no = r.reversed_act_no
            join journal_line l on l.fund_id = r.fund_id and l.act_no in (a.act_no, r.act_no)
            where r.fund_id = $1 and a.kind in (\(Check.list(kinds)))
            group by 1, 2
            having sum(l.amount_dong) <> 0
        )
        select act_no, 'lines' as flaw, effective_on, role, coalesce(e.dong, 0)::bigint as expected,
               coalesce(b.dong, 0)::bigint as booked
        from due e full join booked b using (act_no, effective_on, role)
        where coalesce(e.dong, 0) <> coalesce(b.dong, 0)
        union all
        select act_no, 'undone', null, role, 0, dong::bigint from undone
        union all
        -- A month is depreciated with its closing alone.
        select a.act_no, 'month', a.effective_on, null, null, null
        from act a
        where a.fund_id = $1 and a.kind = 'depreciation' and not exists (
            select from reversal r where r.fund_id = a.fund_id and r.reversed_act_no = a.act_no)
          and not exists (
            select from period_closing c
            where c.fund_id = a.fund_id and c.last_on = a.effective_on and c.act_no > a.act_no and not exists (
                select from period_reopening o where o.fund_id = c.fund_id and o.closing_act_no = c.act_no))
        union all
        -- What is owed is owed to somebody, and what was paid at once is not.
        select f.act_no, 'supplier', null, null, null, null
        from fixed_asset f
        where f.fund_id = $1 and (f.through is null) <> exists (
            select from entry_counterparty p where p.fund_id = f.fund_id and p.act_no = f.act_no)
        order by 1, 2, 3, 4
        """

    private static let kinds: [ActKind] = [.assetPurchase, .assetDisposal, .depreciation]

    static func violation(_ row: Row) throws -> Check.Violation {
        var violation: Check.Violation = [
            "entry": try row.number("act_no"), "flaw": flaw(try row.text("flaw")),
        ]
        violation["on"] = try row.optionalDate("effective_on").map { .date(CalendarDate(day: $0)) }
        violation["role"] = try row.optionalText("role").map { .text($0) }
        violation["expected"] = try row.optionalInt64("expected").map { .figure($0) }
        violation["booked"] = try row.optionalInt64("booked").map { .figure($0) }
        return violation
    }

    private static func flaw(_ name: String) -> Refusal.Argument {
        .phrase("check.assets-agree-with-journal." + name)
    }

    static func run(_ reader: FundReader) throws -> Check.Finding {
        var finding = try run(reader, [])
        let obstacle = try reader.obstacle(in: { try comparePlans(reader, &finding) })
        if let obstacle { finding.add(obstacle) }
        return finding
    }

    /// Each closed month by what was on record when it was closed.
    private static func comparePlans(_ reader: FundReader, _ finding: inout Check.Finding) throws {
        let lives = try reader.assetLives()
        guard !lives.isEmpty else { return }
        let closings = try reader.closingRecords().filter { $0.reopening == nil }
        for life in lives {
            for closing in closings where life.boughtOn <= closing.lastOn {
                guard life.purchase.isKnown(at: closing.act) else { continue }
                let planned = life.planned(through: closing.lastOn, at: closing.act)
                let booked = life.booked(through: closing.lastOn, at: closing.act)
                guard planned != booked else { continue }
                finding.add([
                    "entry": .number(Int(closing.act)), "flaw": flaw("plan"), "on": .date(closing.lastOn),
                    "role": .text(life.code), "expected": .figure(planned), "booked": .figure(booked),
                ])
            }
        }
    }
}

/// All that ever was on record of one asset, what was taken back too.
private struct AssetLife {
    let purchase: StandingAct
    let code: String
    let plan: DepreciationPlan
    let boughtOn: CalendarDate
    var disposals: [(StandingAct, on: CalendarDate)] = []
    var depreciation: [(StandingAct, on: CalendarDate, dong: Int64)] = []

    func planned(through date: CalendarDate, at act: Int64) -> Int64 {
        let left = disposals.first { $0.0.isKnown(at: act) }?.on
        return plan.accumulated(through: left.map { min($0.adding(days: -1), date) } ?? date)
    }

    func booked(through date: CalendarDate, at act: Int64) -> Int64 {
        depreciation.reduce(0) { $1.on <= date && $1.0.isKnown(at: act) ? $0 + $1.dong : $0 }
    }
}

extension FundReader {
    fileprivate func assetLives() throws -> [AssetLife] {
        var lives: [Int64: AssetLife] = [:]
        for life in try rowsOfActs(
            "fixed_asset", "t.code, t.cost_dong, t.life_months, t.in_use_on",
            { row in
                AssetLife(
                    purchase: try StandingAct(row), code: try row.text("code"),
                    plan: DepreciationPlan(
                        cost: try row.amount("cost_dong"),
                        months: Int(try row.number("life_months", in: 1...Int64(DepreciationPlan.longest))),
                        from: try row.calendarDate("in_use_on")),
                    boughtOn: try row.calendarDate("effective_on"))
            })
        { lives[life.purchase.act] = life }
        guard !lives.isEmpty else { return [] }
        for (asset, standing, on) in try rowsOfActs(
            "asset_disposal", "t.asset_act_no",
            { row in
                (try row.int64("asset_act_no"), try StandingAct(row), try row.calendarDate("effective_on"))
            })
        { lives[asset]?.disposals.append((standing, on)) }
        for (asset, standing, on, dong) in try rowsOfActs(
            "asset_depreciation", "t.asset_act_no, t.booked_on, t.amount_dong",
            { row in
                (
                    try row.int64("asset_act_no"), try StandingAct(row), try row.calendarDate("booked_on"),
                    try row.int64("amount_dong")
                )
            })
        { lives[asset]?.depreciation.append((standing, on, dong)) }
        return lives.values.sorted { $0.purchase.act < $1.purchase.act }
    }
}
