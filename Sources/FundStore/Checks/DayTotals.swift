internal import Postgres

/// What moved for each role on each account and day: one pass over the lines, for whatever asks of accounts and
/// days alone. A few rows for each day of the books, however many lines there are.
struct DayTotals {
    /// From the second parameter of a statement on, the first being the fund.
    let parameters: [Parameter]
    /// Whether every role and every account of a line is written in ASCII, which is the same in every normal form.
    let areOfAsciiAlone: Bool

    /// The rows as a statement reads them; `act_no` is the first act with such a line.
    static let rows = """
        unnest($2::text[], $3::text[], $4::date[], $5::bigint[], $6::bigint[], $7::bigint[])
            as l (role, account, effective_on, debit_dong, credit_dong, act_no)
        """

    /// `held`: what each account held when each period that is closed began, and what moved on it in the period.
    static let heldAtClosings = """
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
        """
}

extension FundReader {
    func dayTotals() throws -> DayTotals {
        var (roles, accounts): ([String?], [String?]) = ([], [])
        var days: [Int32] = []
        var (debits, credits, acts): ([Int64], [Int64], [Int64]) = ([], [], [])
        try connection.stream(
            """
            select role, account, effective_on,
                   coalesce(sum(amount_dong) filter (where amount_dong > 0), 0)::bigint as debits,
                   coalesce(-sum(amount_dong) filter (where amount_dong < 0), 0)::bigint as credits,
                   min(act_no) as act_no
            from journal_line where fund_id = $1 and act_no <= $2
            group by role, account, effective_on
            """, [fund, known]
        ) { row in
            roles.append(try row.text("role"))
            accounts.append(try row.text("account"))
            days.append(try row.date("effective_on"))
            debits.append(try row.int64("debits"))
            credits.append(try row.int64("credits"))
            acts.append(try row.int64("act_no"))
        }
        let words = (roles + accounts).compactMap(\.self)
        return DayTotals(
            parameters: [
                .texts(roles), .texts(accounts), .dates(days), .bigints(debits), .bigints(credits),
                .bigints(acts),
            ], areOfAsciiAlone: words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    }
}
