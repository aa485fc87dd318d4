internal import FundCore
internal import Postgres

/// What each act books balances on each day.
enum EntriesBalance: SharingStatement {
    static let name = "entries-balance"
    static let sql = """
        select act_no, effective_on, sum(amount_dong) as dong
        from journal_line
        where fund_id = $1 and act_no = any ($2)
        group by act_no, effective_on
        having sum(amount_dong) <> 0
        order by act_no, effective_on
        """

    static func run(_ reader: FundReader, _ shared: SharedReadings) throws -> Check.Finding {
        let acts = try shared.flawedActs().unbalanced
        return acts.isEmpty ? Check.Finding(name) : try run(reader, [.bigints(acts)])
    }

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"), "on": try row.day("effective_on"),
            "excess": try row.money("dong"),
        ]
    }
}

/// The cached balance of each account is the sum of its lines.
enum BalancesAddUp: DayTotalsCheck {
    static let name = "balances-add-up"
    static let sql = """
        select a.code, coalesce(b.balance_dong, 0)::bigint as balance, coalesce(l.dong, 0) as lines
        from account a
        left join account_balance b on b.fund_id = a.fund_id and b.account = a.code
        left join (
            select account, sum(debit_dong - credit_dong)::bigint as dong from \(DayTotals.rows) group by account
        ) l on l.account = a.code
        where a.fund_id = $1 and coalesce(b.balance_dong, 0) <> coalesce(l.dong, 0)
        order by a.code
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "account": try row.words("code"), "balance": try row.money("balance"),
            "lines": try row.money("lines"),
        ]
    }
}

/// The till and the bank hold nothing below zero at the end of any day, on whichever account they stood.
enum MoneyIsNotBelowZero: DayTotalsCheck {
    static let name = "money-not-below-zero"
    static let sql = """
        select coalesce(c.account, ltrim(b.name, '=')) as account, b.effective_on, b.dong from (
            select l.name, l.effective_on,
                   (sum(sum(l.dong)) over (partition by l.name order by l.effective_on))::bigint as dong
            from (
                select case when l.role in ('cash', 'bank') then l.role else '=' || l.account end as name,
                       l.effective_on, l.debit_dong - l.credit_dong as dong
                from \(DayTotals.rows)
                join account a on a.fund_id = $1 and a.code = l.account
                where a.never_below_zero or l.role in ('cash', 'bank')
            ) as l
            group by l.name, l.effective_on
        ) as b
        left join current_role_account c on c.fund_id = $1 and c.role = b.name
        where b.dong < 0
        order by b.effective_on, 1
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "account": try row.words("account"), "on": try row.day("effective_on"),
            "balance": try row.money("dong"),
        ]
    }
}

/// A fund set aside from the surplus was never spent further than it was filled.
enum FundsAreNotBelowZero: DayTotalsCheck {
    static let name = "funds-not-below-zero"
    static let sql = """
        select coalesce(c.account, b.role) as account, b.effective_on, b.dong from (
            select l.role, l.effective_on,
                   (sum(sum(l.credit_dong - l.debit_dong)) over (
                       partition by l.role order by l.effective_on))::bigint as dong
            from \(DayTotals.rows)
            where l.role in (\(Check.list(AccountRole.fundsSetAside)))
            group by l.role, l.effective_on
        ) as b
        left join current_role_account c on c.fund_id = $1 and c.role = b.role
        where b.dong < 0
        order by b.effective_on, 1
        """

    static func violation(_ row: Row) throws -> Check.Violation { try MoneyIsNotBelowZero.violation(row) }
}

/// Surplus was given out, or back, only as far as there was any: a standing distribution left the results of
/// years, and a standing withdrawal all surplus, at nothing or more on its day and on every later one, by what
/// was on record when it was recorded. What closed years lost since then is no contradiction.
enum SurplusIsNotBelowZero: CheckStatement {
    static let name = "surplus-not-below-zero"
    static let sql = """
        with line as (
            select l.act_no, l.effective_on, l.role, -l.amount_dong as dong
            from (
                select distinct account from role_history
                where fund_id = $1 and role in (\(roles))
            ) h
            join journal_line l on l.fund_id = $1 and l.account = h.account and l.role in (\(roles))
            where not exists (
                select from reversal r where r.fund_id = $1 and l.act_no in (r.act_no, r.reversed_act_no))
        ), taking as (
            select a.act_no, a.kind, min(l.effective_on) as first_on
            from line l
            join act a on a.fund_id = $1 and a.act_no = l.act_no
            where a.kind in ('\(ActKind.surplusDistribution.rawValue)', '\(ActKind.capitalWithdrawal.rawValue)')
            group by a.act_no, a.kind
            union all
            -- A correction that takes is held to what others took before it.
            select a.act_no, g.kind, min(l.effective_on)
            from line l
            join act a on a.fund_id = $1 and a.act_no = l.act_no
            join (
                select a.kind, min(a.act_no) as act_no
                from act a
                where a.fund_id = $1 and not exists (
                    select from reversal r where r.fund_id = a.fund_id and r.reversed_act_no = a.act_no)
                  and (a.kind = '\(ActKind.surplusDistribution.rawValue)' or exists (
                      select from capital_movement m
                      where m.fund_id = a.fund_id and m.act_no = a.act_no and m.source = 'retained-surplus'
                        and m.amount_dong < 0))
                group by a.kind
            ) g on g.act_no < a.act_no
            where a.kind = '\(ActKind.surplusCorrection.rawValue)' and l.dong < 0
            group by a.act_no, g.kind
        )
        select t.act_no, d.effective_on, d.dong
        from taking t
        cross join lateral (
            select l.effective_on, sum(sum(l.dong)) over (order by l.effective_on)::bigint as dong
            from line l
            where l.act_no <= t.act_no
              and (t.kind = '\(ActKind.capitalWithdrawal.rawValue)' or l.role = 'capital-retained-surplus')
            group by l.effective_on
        ) d
        where d.effective_on >= t.first_on and d.dong < 0
        order by t.act_no, d.effective_on
        """

    private static let roles = Check.list(AccountRole.undistributedSurplus)

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"), "on": try row.day("effective_on"),
            "balance": try row.money("dong"),
        ]
    }
}

/// Acts are numbered from the founding, 0, to what the head counts, none missing and none beyond.
enum ActsHaveNoGaps: CheckStatement {
    static let name = "acts-without-gaps"
    static let sql = """
        with suspect as (
            -- Numbers are distinct: one more than the head counts, from 0 to its last, leave no gap.
            select h.last_act_no
            from fund_head h, (
                select count(*) as acts, min(act_no) as first, max(act_no) as last from act where fund_id = $1) n
            where h.fund_id = $1
              and (n.acts, n.first, n.last) is distinct from (h.last_act_no + 1, 0, h.last_act_no)
        )
        select act_no
        from (select generate_series(0, last_act_no) as act_no from suspect) n
        full join (select act_no from act where fund_id = $1 and exists (select from suspect)) a using (act_no)
        where n.act_no is null or a.act_no is null
        order by 1
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        ["entry": try row.number("act_no")]
    }
}

/// Whoever asks what was known at a time gets the same answer for ever: record times rise with the
/// numbers of the acts, and none is later than the head's.
enum RecordTimesIncrease: CheckStatement {
    static let name = "record-times-increase"
    static let sql = """
        select act_no from (
            select act_no, recorded_at, lag(recorded_at) over (order by act_no) as before
            from act where fund_id = $1
        ) as a
        where recorded_at <= before
           or recorded_at > (select last_recorded_at from fund_head where fund_id = $1)
        order by act_no
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        ["entry": try row.number("act_no")]
    }
}

extension Row {
    func number(_ column: String) throws -> Refusal.Argument { .number(Int(try int64(column))) }
    func day(_ column: String) throws -> Refusal.Argument { .date(CalendarDate(day: try date(column))) }
    func words(_ column: String) throws -> Refusal.Argument { .text(try text(column)) }
    /// What is out of all range is told by its digits.
    func money(_ column: String) throws -> Refusal.Argument {
        let dong = try int128(column)
        return Int64(exactly: dong).map { .figure($0) } ?? .text("\(dong) đ")
    }
}
