internal import FundCore
internal import Postgres

/// Every act has the row that its kind keeps, once, and no row hangs on an act of another kind: nothing was taken
/// out of an act, or hung on one.
enum ActsHaveTheirRows: CheckStatement {
    static let name = "acts-have-their-rows"

    /// The rows that acts keep, each with the kind of act that it belongs to. A kind that is not here keeps none,
    /// and an act of it is a violation.
    static let kept = """
        select act_no, case when amount_dong > 0 then 'capital-contribution' else 'capital-withdrawal' end as kind
        from capital_movement where fund_id = $1
        union all
        select act_no, 'money-' || kind from money_movement where fund_id = $1
        union all
        select act_no, 'balance-assertion' from balance_assertion where fund_id = $1
        union all
        select act_no, 'period-closing' from period_closing where fund_id = $1
        union all
        -- The act after a December's closing carries the year's result, were it nothing; the act after its
        -- reopening takes it back.
        select act_no + 1, 'year-result' from period_closing
        where fund_id = $1 and extract(month from last_on) = 12
        union all
        select r.act_no + 1, 'year-result'
        from period_reopening r join period_closing c on c.fund_id = r.fund_id and c.act_no = r.closing_act_no
        where r.fund_id = $1 and extract(month from c.last_on) = 12
        union all
        select act_no, 'period-reopening' from period_reopening where fund_id = $1
        union all
        select act_no, 'surplus-distribution' from surplus_distribution d
        where d.fund_id = $1 and exists (
            select from surplus_share s where s.fund_id = d.fund_id and s.act_no = d.act_no)
        union all
        select act_no, 'account-mapping' from account_role_version where fund_id = $1
        union all
        select act_no, 'account-renamed' from account_version where fund_id = $1
        union all
        select act_no, 'account-added' from account where fund_id = $1 and act_no is not null
            and act_no not in (select act_no from money_account where fund_id = $1 and act_no is not null)
            and act_no not in (select act_no from lending_source where fund_id = $1)
        union all
        select act_no, 'lending-source' from lending_source where fund_id = $1
        union all
        select act_no, 'source-payment' from source_payment where fund_id = $1
        union all
        select act_no, 'money-account' from money_account where fund_id = $1 and act_no is not null
        union all
        -- A rule of two names.
        select act_no, 'rule-setting' from (\(FundReader.rulesSet)) as r
        join act a using (act_no)
        where a.fund_id = $1 and caseless_form(a.acted_by) <> caseless_form(r.approved_by)
        union all
        -- Of an act that can be reversed.
        select r.act_no, 'reversal' from reversal r
        join act ra on ra.fund_id = r.fund_id and ra.act_no = r.reversed_act_no
        where r.fund_id = $1 and ra.kind in (
            'capital-contribution', 'capital-withdrawal', 'money-receipt', 'money-payment', 'money-transfer',
            'journal-voucher', 'surplus-distribution', 'balance-assertion', 'disbursement', 'repayment',
            'rate-change', 'waiver', 'credit-use', 'credit-refund', 'loan-cancellation', 'loan-amendment',
            'loan-rescheduling', 'loan-recall', 'loan-freeze', 'loan-unfreezing', 'debt-group', 'loan-write-off',
            'recovery', 'loan-removal', 'source-payment',
            'collateral', 'collateral-security', 'collateral-revaluation', 'collateral-release',
            'document', 'condition-outcome', 'relative', 'visit', 'effect', 'finding', 'finding-closing', 'dunning', 'filing', 'reminder', 'collateral-description',
            'collateral-registration', 'collateral-insurance', 'collateral-custody', 'invoice', 'borrower-statement',
            'classification-run', 'provision-run', 'capital-supplement', 'surplus-correction', 'asset-revaluation',
            'asset-purchase', 'asset-disposal', 'depreciation', 'deposit-placement', 'deposit-interest',
            'deposit-withdrawal', 'deposit-rollover', 'deposit-accrual', 'source-accrual')
        union all
        -- The fund itself is the row of its founding.
        select 0, 'founding' from fund where fund_id = $1
        union all
        -- The seal of an upgrade says what it brought.
        select act_no, 'upgrade' from act_seal where fund_id = $1 and act_no > 0 and seeds is not null
        union all
        select a.act_no, a.kind from act a
        where a.fund_id = $1 and a.kind in ('journal-voucher', 'surplus-separation') and exists (
            select from journal_line l where l.fund_id = a.fund_id and l.act_no = a.act_no)
        union all
        select act_no, case kind when 'draw' then 'disbursement' when 'payment' then 'repayment' else kind end
        from loan_fact where fund_id = $1
        union all
        select b.act_no, 'borrower' from borrower b
        where b.fund_id = $1 and exists (
            select from borrower_version v
            where v.fund_id = b.fund_id and v.borrower_id = b.borrower_id and v.act_no = b.act_no)
        union all
        select act_no, 'borrower-correction' from borrower_version where fund_id = $1 and act_no <> borrower_id
        union all
        select act_no, 'related-party' from related_party where fund_id = $1
        union all
        select act_no, 'credit-check' from credit_check where fund_id = $1
        union all
        select distinct act_no, case when is_withdrawn then 'calendar-withdrawal' else 'calendar-day' end
        from calendar_day where fund_id = $1
        union all
        select act_no, 'application' from application where fund_id = $1
        union all
        select act_no, case step when 'appraised' then 'appraisal' when 'approved' then 'approval'
                       when 'rejected' then 'rejection' when 'reopened' then 'application-reopening'
                       else 'withdrawal' end
        from application_step where fund_id = $1
        union all
        select act_no, 'document' from document where fund_id = $1
        union all
        select act_no, 'condition-outcome' from condition_outcome where fund_id = $1
        union all
        select distinct o.act_no, 'loan-assignment' from loan_assignment o
        where o.fund_id = $1 and not exists (
            select from loan l where l.fund_id = o.fund_id and l.act_no = o.act_no)
        union all
        select act_no, 'relative' from relative where fund_id = $1
        union all
        select act_no, 'visit' from visit where fund_id = $1
        union all
        select act_no, 'effect' from loan_effect where fund_id = $1
        union all
        select act_no, 'finding' from finding where fund_id = $1
        union all
        select act_no, 'finding-closing' from finding_closing where fund_id = $1
        union all
        select act_no, 'dunning' from dunning where fund_id = $1
        union all
        select act_no, 'fund-particulars' from fund_version where fund_id = $1
        union all
        select act_no, 'filing' from filing where fund_id = $1
        union all
        select act_no, 'reminder' from reminder where fund_id = $1
        union all
        select act_no, 'collateral-description' from collateral_version v
        where v.fund_id = $1 and not exists (
            select from collateral c where c.fund_id = v.fund_id and c.act_no = v.act_no)
        union all
        select act_no, 'collateral-registration' from collateral_registration where fund_id = $1
        union all
        select act_no, 'collateral-insurance' from collateral_insurance where fund_id = $1
        union all
        select act_no, 'collateral-custody' from collateral_custody where fund_id = $1
        union all
        select act_no, 'invoice' from invoice where fund_id = $1
        union all
        select act_no, 'borrower-statement' from borrower_statement where fund_id = $1
        union all
        select act_no, 'signing' from loan where fund_id = $1
        union all
        select act_no, 'loan-cancellation' from loan_cancellation where fund_id = $1
        union all
        select act_no, 'loan-amendment' from loan_amendment where fund_id = $1
        union all
        select act_no, case kind when 'supplement' then 'capital-supplement' when 'correction' then 'surplus-correction'
                       else 'asset-revaluation' end
        from equity_movement where fund_id = $1
        union all
        select act_no, case when revoked_because is not null then 'person-revocation'
                            when exists (
                                select from person_version p
                                where p.fund_id = v.fund_id and p.act_no < v.act_no
                                  and caseless_form(p.name) = caseless_form(v.name)
                                  and p.revoked_because is null
                                  and p.act_no > coalesce((
                                      select max(r.act_no) from person_version r
                                      where r.fund_id = v.fund_id and r.act_no < v.act_no
                                        and caseless_form(r.name) = caseless_form(v.name)
                                        and r.revoked_because is not null), 0))
                            then 'person-change' else 'person' end
        from person_version v where fund_id = $1
        union all
        select act_no, 'asset-purchase' from fixed_asset where fund_id = $1
        union all
        select act_no, 'asset-disposal' from asset_disposal where fund_id = $1
        union all
        select distinct act_no, 'depreciation' from asset_depreciation d
        where d.fund_id = $1 and not exists (
            select from asset_disposal s where s.fund_id = d.fund_id and s.act_no = d.act_no)
        union all
        select act_no, 'deposit-placement' from term_deposit where fund_id = $1 and through is not null
        union all
        select p.act_no, case when exists (
                   select from term_deposit d where d.fund_id = p.fund_id and d.act_no = p.act_no) then 'deposit-rollover'
               when p.principal_dong = 0 then 'deposit-interest' else 'deposit-withdrawal' end
        from deposit_payout p where p.fund_id = $1
        union all
        select act_no, 'deposit-accrual' from deposit_accrual i
        where i.fund_id = $1 and not exists (
            select from deposit_payout p where p.fund_id = i.fund_id and p.act_no = i.act_no)
        group by act_no
        union all
        select act_no, 'source-accrual' from source_accrual i
        where i.fund_id = $1 and not exists (
            select from source_payment p where p.fund_id = i.fund_id and p.act_no = i.act_no)
        group by act_no
        union all
        select act_no, 'classification-run' from classification_run where fund_id = $1
        union all
        select act_no, 'provision-run' from provision_run where fund_id = $1
        union all
        select act_no, case kind when 'debt-group' then kind else 'loan-' || kind end
        from loan_decision where fund_id = $1
        union all
        select distinct act_no, 'recalculation' from recalculation where fund_id = $1
        union all
        select c.act_no, 'collateral' from collateral c
        where c.fund_id = $1 and exists (
            select from collateral_fact f
            where f.fund_id = c.fund_id and f.act_no = c.act_no and f.collateral_id = c.collateral_id
              and f.kind = 'valuation')
        union all
        select act_no, 'collateral-' || case kind when 'valuation' then 'revaluation' else kind end
        from collateral_fact where fund_id = $1 and act_no <> collateral_id
        """

    static let sql = """
        select act_no, a.kind as act, k.kinds as row
        from (select act_no, kind from act where fund_id = $1) a
        full join (
            select act_no, case count(*) when 1 then min(kind) else string_agg(kind, ' ' order by kind) end as kinds
            from (\(kept)) as r group by act_no
        ) k using (act_no)
        where a.kind is distinct from k.kinds
        order by act_no
        """

    /// Acts without a row of their kind, and how many rows there are more than acts: where both are 0, each act has one
    /// and no row is left over.
    private static let remainders = """
        select (select count(*) from act a
                where a.fund_id = $1 and not exists (
                    select from (\(kept)) as k where k.act_no = a.act_no and k.kind = a.kind)) as lacking,
               (select count(*) from (\(kept)) as k) - (select count(*) from act where fund_id = $1) as more
        """

    /// Only where something remains, acts and rows are put side by side: that takes twice as long.
    static func run(_ reader: FundReader) throws -> Check.Finding {
        let row = try reader.connection.query(remainders, [reader.fund])[0]
        let remains = try (row.int64("lacking"), row.int64("more")) != (0, 0)
        return remains ? try run(reader, []) : Check.Finding(name)
    }

    static func violation(_ row: Row) throws -> Check.Violation {
        let act = try row.optionalText("act").map { kinds($0) }
        let kept = try row.optionalText("row").map { kinds($0) }
        return [
            "entry": try row.number("act_no"), "act": act ?? .text("–"), "row": kept ?? .text("–"),
        ]
    }

    /// The kinds of acts that keep a row. By the statement, for a test.
    static var kinds: Set<String> {
        let ofMoney = ["money-receipt", "money-payment", "money-transfer"]
        let ofFacts = ["rate-change", "waiver", "credit-use", "credit-refund", "recovery"]
        let ofCollateral = ["collateral-security", "collateral-revaluation", "collateral-release"]
        return Set(
            ActKind.allCases.map(\.rawValue).filter { kept.contains("'\($0)'") } + ofMoney + ofFacts
                + ofCollateral)
    }

    /// A kind that is known has a name; what else stands there is shown as it stands.
    private static func kinds(_ names: String) -> Refusal.Argument {
        ActKind(rawValue: names).map { .phrase("act-kind." + $0.rawValue) } ?? .text(names)
    }
}
