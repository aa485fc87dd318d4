internal import FundCore
internal import Postgres

/// Every line stands on an account that its role has had, or on one that no other act keeps; no role was given
/// an account of another kind; and what carries a year's result books income, expenses and the surplus alone.
enum LinesAgreeWithChart: DayTotalsCheck {
    static let name = "lines-agree-with-chart"
    private static let kinds = AccountRole.allCases
        .compactMap { role in role.kind.map { "when '\(role.rawValue)' then '\($0.rawValue)'" } }
        .joined(separator: " ")
    static let sql = """
        with place as (
            select role, account, min(act_no) as act_no from \(DayTotals.rows) group by 1, 2
        ), flaw as (
            select p.act_no, p.role, p.account, 'account' as flaw
            from place p
            where p.role <> 'named' and not exists (
                select from role_history h where h.fund_id = $1 and h.role = p.role and h.account = p.account)
            union all
            select p.act_no, p.role, p.account, 'unknown'
            from place p
            where not exists (select from account a where a.fund_id = $1 and a.code = p.account)
            union all
            select p.act_no, p.role, p.account, 'named'
            from place p
            join role_history h on h.fund_id = $1 and h.account = p.account
            where p.role = 'named' and h.role in (\(Check.list(AccountRole.allCases.filter(\.keepsItsAccount))))
            union all
            select max(h.act_no), h.role, string_agg(distinct h.account, ', '), 'kind'
            from role_history h join account a on a.fund_id = h.fund_id and a.code = h.account
            where h.fund_id = $1
            group by h.role
            having count(distinct a.kind) > 1 or min(a.kind) is distinct from min(case h.role
                \(kinds) else a.kind end)
            union all
            select l.act_no, l.role, l.account, 'year-result'
            from act y
            join journal_line l using (fund_id, act_no)
            join account a on a.fund_id = l.fund_id and a.code = l.account
            where y.fund_id = $1 and y.kind = 'year-result'
              and (l.loan_id is not null or l.effective_on <> y.effective_on
                  or (extract(month from l.effective_on), extract(day from l.effective_on)) <> (12, 31)
                  or l.role <> 'capital-retained-surplus' and a.kind not in ('income', 'expense'))
        )
        select distinct act_no, role, account, flaw from flaw order by act_no, role, account
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"), "role": try row.words("role"),
            "account": try row.words("account"),
            "flaw": .phrase("check.lines-agree-with-chart." + (try row.text("flaw"))),
        ]
    }
}
