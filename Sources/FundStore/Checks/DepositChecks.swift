internal import FundCore
internal import Postgres

/// Each placing, payout, renewal and month of a term deposit is in the journal, role by role, and undone by its reversal;
/// at the end of each closed month what is booked of a deposit's interest is what its contract says; and no account holds
/// less than the contracts in it, at the end of any day.
enum DepositsAgreeWithJournal: CheckStatement {
    static let name = "deposits-agree-with-journal"
    static let sql = """
        with earned as (
            select act_no, sum(amount_dong) as dong from deposit_accrual where fund_id = $1 group by act_no
        ), paid as (
            select p.act_no, p.principal_dong, p.interest_dong, coalesce(m.place, p.through) as place,
                   '=' || s.account as deposits, n.act_no is not null as is_rolled
            from deposit_payout p
            join term_deposit d on d.fund_id = p.fund_id and d.act_no = p.deposit_act_no
            join money_account s on s.fund_id = d.fund_id and s.code = d.account
            left join term_deposit n on n.fund_id = p.fund_id and n.act_no = p.act_no
            left join \(Check.moneyPlaces) m on m.code = p.through
            where p.fund_id = $1
        ), due as (
            select act_no, role, sum(dong) as dong from (
                select d.act_no, p.role, p.side * d.principal_dong as dong
                from term_deposit d
                join money_account s on s.fund_id = d.fund_id and s.code = d.account
                left join \(Check.moneyPlaces) m on m.code = d.through
                cross join lateral (values
                    ('=' || s.account, 1), (coalesce(m.place, d.through), -1)) as p (role, side)
                where d.fund_id = $1 and d.through is not null
                union all
                -- What is rolled over stays where it is, and so does its interest where that goes nowhere.
                select p.act_no, l.role, l.dong
                from paid p
                cross join lateral (values
                    (p.deposits, case when p.is_rolled then 0 else -p.principal_dong end),
                    (coalesce(p.place, p.deposits),
                     p.interest_dong + case when p.is_rolled then 0 else p.principal_dong end),
                    ('deposit-interest-receivable', -p.interest_dong)) as l (role, dong)
                union all
                select e.act_no, l.role, l.dong
                from earned e
                cross join lateral (values
                    ('deposit-interest-receivable', e.dong), ('deposit-interest-income', -e.dong)) as l (role, dong)
            ) as part
            group by 1, 2
        ), concerned as (
            select act_no from act where fund_id = $1 and kind in (\(Check.list(kinds)))
            union
            select act_no from due
        ), booked as (
            select act_no, \(Check.place) as role, sum(l.amount_dong) as dong
            from concerned join journal_line l using (act_no)
            where l.fund_id = $1
            group by 1, 2
        ), undone as (
            select r.act_no, \(Check.place) as role, sum(l.amount_dong) as dong
            from reversal r
            join act a on a.fund_id = r.fund_id and a.act_no = r.reversed_act_no
            join journal_line l on l.fund_id = r.fund_id and l.act_no in (a.act_no, r.act_no)
            where r.fund_id = $1 and a.kind in (\(Check.list(kinds)))
            group by 1, 2
            having sum(l.amount_dong) <> 0
        )
        select act_no, 'lines' as flaw, null::date as effective_on, role, coalesce(e.dong, 0)::bigint as expected,
               coalesce(b.dong, 0)::bigint as booked
        from due e full join booked b using (act_no, role)
        where coalesce(e.dong, 0) <> coalesce(b.dong, 0)
        union all
        select act_no, 'undone', null, role, 0, dong::bigint from undone
        union all
        -- Lines stand on the day of their act.
        select distinct l.act_no, 'day', l.effective_on, null, null::bigint, null::bigint
        from concerned join journal_line l using (act_no) join act a using (fund_id, act_no)
        where l.fund_id = $1 and l.effective_on <> a.effective_on
        union all
        -- A deposit that was rolled over stands where it did, with what became of the old one.
        select n.act_no, 'rolled', null, n.code, p.principal_dong + case when p.through is null then p.interest_dong else 0 end,
               n.principal_dong
        from term_deposit n
        left join deposit_payout p on p.fund_id = n.fund_id and p.act_no = n.act_no
        left join term_deposit o on o.fund_id = p.fund_id and o.act_no = p.deposit_act_no
        where n.fund_id = $1 and (n.through is null) <> (
            p.act_no is not null and o.account = n.account
            and n.principal_dong = p.principal_dong + case when p.through is null then p.interest_dong else 0 end)
        union all
        -- Interest of a month is booked with its closing alone.
        select a.act_no, 'month', a.effective_on, null, null, null
        from act a
        where a.fund_id = $1 and a.kind = 'deposit-accrual' and not exists (
            select from reversal r where r.fund_id = a.fund_id and r.reversed_act_no = a.act_no)
          and not exists (
            select from period_closing c
            where c.fund_id = a.fund_id and c.last_on = a.effective_on and c.act_no > a.act_no and not exists (
                select from period_reopening o where o.fund_id = c.fund_id and o.closing_act_no = c.act_no))
        union all
        -- What contracts hold is there.
        select 0, 'short', effective_on, account, contracted::bigint, held::bigint
        from (
            select account, effective_on, sum(sum(contracted)) over (partition by account order by effective_on) as contracted,
                   sum(sum(held)) over (partition by account order by effective_on) as held
            from (
                select c.account, coalesce(l.effective_on, c.effective_on) as effective_on, c.side * c.dong as contracted,
                       0::bigint as held
                from (
                    select d.account, a.effective_on, d.principal_dong as dong, 1 as side, null::bigint as undone_by
                    from term_deposit d join act a using (fund_id, act_no) where d.fund_id = $1
                    union all
                    select d.account, a.effective_on, p.principal_dong, -1, null
                    from deposit_payout p
                    join act a using (fund_id, act_no)
                    join term_deposit d on d.fund_id = p.fund_id and d.act_no = p.deposit_act_no
                    where p.fund_id = $1
                    union all
                    -- Taken back, it counts again from the day on which that is booked.
                    select d.account, a.effective_on, d.principal_dong, -1, r.act_no
                    from term_deposit d
                    join act a using (fund_id, act_no)
                    join reversal r on r.fund_id = d.fund_id and r.reversed_act_no = d.act_no
                    where d.fund_id = $1
                    union all
                    select d.account, a.effective_on, p.principal_dong, 1, r.act_no
                    from deposit_payout p
                    join act a using (fund_id, act_no)
                    join term_deposit d on d.fund_id = p.fund_id and d.act_no = p.deposit_act_no
                    join reversal r on r.fund_id = p.fund_id and r.reversed_act_no = p.act_no
                    where p.fund_id = $1
                ) c
                left join lateral (
                    select min(j.effective_on) as effective_on from journal_line j
                    where j.fund_id = $1 and j.act_no = c.undone_by
                ) l on true
                union all
                select m.code, l.effective_on, 0, l.amount_dong
                from money_account m
                join journal_line l on l.fund_id = m.fund_id and l.account = m.account and l.role = 'term-deposit'
                where m.fund_id = $1 and m.kind = 'deposit'
                  and exists (select from term_deposit d where d.fund_id = m.fund_id and d.account = m.code)
            ) as moved
            group by 1, 2
        ) as day
        where contracted > held
        order by 1, 2, 3, 4
        """

    private static let kinds: [ActKind] = [
        .depositPlacement, .depositInterest, .depositWithdrawal, .depositRollover, .depositAccrual,
    ]

    static func violation(_ row: Row) throws -> Check.Violation {
        var violation: Check.Violation = ["flaw": flaw(try row.text("flaw"))]
        let entry = try row.int64("act_no")
        if entry > 0 { violation["entry"] = .number(Int(entry)) }
        violation["on"] = try row.optionalDate("effective_on").map { .date(CalendarDate(day: $0)) }
        violation["role"] = try row.optionalText("role").map { .text($0) }
        violation["expected"] = try row.optionalInt64("expected").map { .figure($0) }
        violation["booked"] = try row.optionalInt64("booked").map { .figure($0) }
        return violation
    }

    private static func flaw(_ name: String) -> Refusal.Argument {
        .phrase("check.deposits-agree-with-journal." + name)
    }

    static func run(_ reader: FundReader) throws -> Check.Finding {
        var finding = try run(reader, [])
        let obstacle = try reader.obstacle(in: { try compareContracts(reader, &finding) })
        if let obstacle { finding.add(obstacle) }
        return finding
    }

    /// Each closed month, and each payout, by what was on record when it was booked.
    private static func compareContracts(_ reader: FundReader, _ finding: inout Check.Finding) throws {
        let lives = try reader.depositLives()
        guard !lives.isEmpty else { return }
        let closings = try reader.closingRecords().filter { $0.reopening == nil }
        for life in lives {
            let booked =
                closings.map { (act: $0.act, on: $0.lastOn) }
                + life.payouts.filter { $0.standing.reversedBy == nil }
                .map { (act: $0.standing.act + 1, on: $0.payout.on) }
            for (act, on) in booked where life.placing.isKnown(at: act) && life.deposit.placedOn <= on {
                let (claim, receivable) = (life.claim(on: on, at: act), life.receivable(on: on, at: act))
                guard claim != receivable else { continue }
                finding.add([
                    "entry": .number(Int(act)), "flaw": flaw("contract"), "on": .date(on),
                    "role": .text(life.code), "expected": .figure(claim), "booked": .figure(receivable),
                ])
            }
        }
    }
}

/// All that ever was on record of one deposit, what was taken back too.
private struct DepositLife {
    let placing: StandingAct
    let code: String
    let deposit: TermDeposit
    var payouts: [(standing: StandingAct, payout: TermDeposit.Payout)] = []
    var accruals: [(standing: StandingAct, on: CalendarDate, dong: Int64)] = []

    func claim(on date: CalendarDate, at act: Int64) -> Int64 { position(on: date, at: act).claim(on: date) }

    func receivable(on date: CalendarDate, at act: Int64) -> Int64 {
        accruals.reduce(0) { $1.on <= date && $1.standing.isKnown(at: act) ? $0 + $1.dong : $0 }
            - position(on: date, at: act).received
    }

    private func position(on date: CalendarDate, at act: Int64) -> TermDeposit.Position {
        TermDeposit.Position(
            deposit,
            after: payouts.lazy.filter { $0.payout.on <= date && $0.standing.isKnown(at: act) }.map(\.payout))
    }
}

extension FundReader {
    fileprivate func depositLives() throws -> [DepositLife] {
        var lives: [Int64: DepositLife] = [:]
        for life in try rowsOfActs(
            "term_deposit",
            "t.code, t.account, t.principal_dong, t.matures_on, t.rate_billionths, t.early_rate_billionths, t.interest_every",
            { row in
                DepositLife(
                    placing: try StandingAct(row), code: try row.text("code"), deposit: try termDeposit(row))
            })
        { lives[life.placing.act] = life }
        guard !lives.isEmpty else { return [] }
        for (deposit, standing, payout) in try rowsOfActs(
            "deposit_payout", "t.deposit_act_no, t.principal_dong, t.interest_dong",
            { row in
                (
                    try row.int64("deposit_act_no"), try StandingAct(row),
                    TermDeposit.Payout(
                        on: try row.calendarDate("effective_on"),
                        principal: try row.number("principal_dong", in: 0...Money.limit),
                        interest: try row.number("interest_dong", in: -Money.limit...Money.limit))
                )
            })
        { lives[deposit]?.payouts.append((standing, payout)) }
        for (deposit, standing, on, dong) in try rowsOfActs(
            "deposit_accrual", "t.deposit_act_no, t.amount_dong",
            { row in
                (
                    try row.int64("deposit_act_no"), try StandingAct(row),
                    try row.calendarDate("effective_on"), try row.int64("amount_dong")
                )
            })
        { lives[deposit]?.accruals.append((standing, on, dong)) }
        return lives.values.sorted { $0.placing.act < $1.placing.act }
    }
}
