internal import FundCore
internal import Postgres

/// Every line stands on an account that its role has had, or on one that no other act keeps; no role was given
/// an account of another kind; and what carries a year's result books income, expenses and the surplus alone.
enum LinesAgreeWithChart: DayTotalsCheck {
    static let name = "lines-agree-with-chart"
    static let sql = """
        with place as (
            select role, account, min(act_no) as act_no from \(DayTotals.rows) group by 1, 2
        ), flaw as (
            select p.act_no, p.role, p.account, 'account' as flaw
            from place p
            where p.role <> 'named' and not exists (
                select from role_history h where h.fund_id = $1 and h.role = p.role and h.account = p.account)
            union all
            select p.act_no, p.role, p.account, 'named'
            from place p
            join role_history h on h.fund_id = $1 and h.account = p.account
            where p.role = 'named' and h.role in (\(Check.list(AccountRole.allCases.filter(\.keepsItsAccount))))
            union all
            select max(h.act_no), h.role, string_agg(distinct h.account, ', '), 'kind'
            from role_history h join account a on a.fund_id = h.fund_id and a.code = h.account
            where h.fund_id = $1
            group by h.role having count(distinct a.kind) > 1
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

/// An act whose kind keeps a row has it, and no row hangs on an act of another kind: nothing was taken out of
/// an act, or hung on one.
enum ActsHaveTheirRows: CheckStatement {
    static let name = "acts-have-their-rows"
    static let sql = """
        with kept as (
            select act_no, case when amount_dong > 0 then 'capital-contribution' else 'capital-withdrawal' end as kind
            from capital_movement where fund_id = $1
            union all
            select act_no, 'money-' || kind from money_movement where fund_id = $1
            union all
            select act_no, 'balance-assertion' from balance_assertion where fund_id = $1
            union all
            select act_no, 'period-closing' from period_closing where fund_id = $1
            union all
            select act_no, 'period-reopening' from period_reopening where fund_id = $1
            union all
            select distinct act_no, 'surplus-distribution' from surplus_distribution d
            join surplus_share using (fund_id, act_no) where d.fund_id = $1
            union all
            select act_no, 'account-mapping' from account_role_version where fund_id = $1
            union all
            select act_no, 'account-renamed' from account_version where fund_id = $1
            union all
            select act_no, 'account-added' from account where fund_id = $1 and act_no is not null
            union all
            -- Of an act that can be reversed.
            select r.act_no, 'reversal' from reversal r
            join act ra on ra.fund_id = r.fund_id and ra.act_no = r.reversed_act_no
            where r.fund_id = $1 and ra.kind in (
                'capital-contribution', 'capital-withdrawal', 'money-receipt', 'money-payment', 'money-transfer',
                'journal-voucher', 'surplus-distribution', 'balance-assertion', 'disbursement', 'repayment',
                'rate-change', 'waiver', 'credit-use', 'credit-refund', 'loan-cancellation', 'loan-amendment')
            union all
            select act_no, 'loan-cancellation' from loan_cancellation where fund_id = $1
            union all
            select act_no, 'loan-amendment' from loan_amendment where fund_id = $1
            union all
            select act_no, 'application-reopening' from application_step where fund_id = $1 and step = 'reopened'
            union all
            select distinct act_no, 'calendar-withdrawal' from calendar_day where fund_id = $1 and is_withdrawn
            union all
            select distinct act_no, a.kind from act a join journal_line l using (fund_id, act_no)
            where a.fund_id = $1 and a.kind = 'journal-voucher'
            union all
            select act_no, case kind when 'draw' then 'disbursement' when 'payment' then 'repayment' else kind end
            from loan_fact where fund_id = $1
            union all
            select act_no, 'recalculation' from recalculation where fund_id = $1
        )
        select act_no, a.kind as act, k.kind as row
        from (select act_no, kind from act where fund_id = $1 and kind in (
            'capital-contribution', 'capital-withdrawal', 'money-receipt', 'money-payment', 'money-transfer',
            'balance-assertion', 'period-closing', 'period-reopening', 'surplus-distribution', 'account-mapping',
            'account-renamed', 'account-added', 'reversal', 'disbursement', 'repayment', 'rate-change', 'waiver',
             'credit-use', 'credit-refund', 'journal-voucher', 'recalculation', 'loan-cancellation',
             'loan-amendment', 'application-reopening', 'calendar-withdrawal')) a
        full join kept k using (act_no)
        where a.kind is distinct from k.kind
        order by act_no
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        let act = try row.optionalText("act").map { Refusal.Argument.phrase("act-kind." + $0) }
        let kept = try row.optionalText("row").map { Refusal.Argument.phrase("act-kind." + $0) }
        return [
            "entry": try row.number("act_no"), "act": act ?? .text("–"), "row": kept ?? .text("–"),
        ]
    }
}
