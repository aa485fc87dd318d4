internal import Postgres

/// What moved for each role on each account and day: one pass over the lines, for whatever asks of accounts and
/// days alone. A few rows for each day of the books, however many lines there are.
struct DayTotals {
    /// From the second parameter of a statement on, the first being the fund.
    let parameters: [Parameter]

    /// The rows as a statement reads them; `act_no` is the first act with such a line.
    static let rows = """
        unnest($2::text[], $3::text[], $4::date[], $5::bigint[], $6::bigint[], $7::bigint[])
            as l (role, account, effective_on, debit_dong, credit_dong, act_no)
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
        return DayTotals(parameters: [
            .texts(roles), .texts(accounts), .dates(days), .bigints(debits), .bigints(credits),
            .bigints(acts),
        ])
    }
}
