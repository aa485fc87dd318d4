internal import Postgres

/// What `coopfund db grant` gives to those who work with the books (quyền trên cơ sở dữ liệu). A test holds
/// Documentation/Operations.md to it.
enum Grants {
    /// Rows come into these, in every act that the writer performs.
    static let inserted = [
        "act", "act_seal", "operation_key", "journal_line", "reversal", "account_balance", "capital_movement",
        "borrower",
        "borrower_version", "related_party", "credit_check", "calendar_day", "application",
        "application_step", "loan", "loan_fact", "money_movement", "account", "account_version",
        "account_role_version", "period_closing", "period_reopening", "period_balance", "balance_assertion",
        "surplus_distribution", "surplus_share", "loan_cancellation", "loan_amendment", "loan_decision",
        "recalculation", "lending_rule", "classification_rule", "distribution_rule", "provision_rule",
        "risk_rule", "voucher_series", "money_account", "lending_source", "source_payment", "collateral",
        "collateral_fact", "classification_run",
        "classified_debt",
        "provision_run", "provisioned_debt", "closed_debt", "entry_counterparty", "equity_movement",
        "fixed_asset", "asset_disposal", "asset_depreciation", "asset_rule", "term_deposit", "deposit_payout",
        "deposit_accrual", "source_accrual", "person_version", "office_rule", "request", "request_end",
        "borrower_identity", "document", "appraisal_figure", "decision_minutes", "approval_condition",
        "condition_outcome", "loan_assignment", "file_rule", "relative", "relative_identity",
        "visit", "loan_effect", "finding", "finding_closing", "dunning", "fund_version", "filing", "reminder",
        "collateral_version", "valuation_price", "collateral_registration", "collateral_insurance",
        "collateral_custody", "invoice", "drawdown", "drawdown_identity", "drawdown_invoice",
        "gate_exception",
        "borrower_statement",
    ]
    static let updated = ["fund_head", "account_balance"]
    /// Rows come into these for others: whoever records for oneself alone needs no right to them.
    static let answered = ["submission_answer", "submission_attempt"]
    /// All that people may do besides reading, and the last of them the writer.
    static let executed = ["submit(text,text,text,text,date,text)", "stage(bytea,text)", "forget_files()"]

    static let sql = """
        with relation as (
            select c.oid, c.relname::text as name, c.relowner as owner, c.relacl as acl, c.relkind <> 'S' as is_read
            from pg_class c
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
            union all
            select c.oid, c.oid::regclass::text, c.relowner, c.relacl, true from pg_class c
            where c.oid = to_regclass('public.coopfund_migration')
        ), given as (
            select x.grantee, r.name as object, x.privilege_type as privilege, x.is_grantable
            from relation r cross join aclexplode(r.acl) x where x.grantee <> r.owner
            union all
            select x.grantee, r.name || '.' || a.attname, x.privilege_type, x.is_grantable
            from relation r join pg_attribute a on a.attrelid = r.oid
            cross join aclexplode(a.attacl) x where x.grantee <> r.owner
            union all
            select x.grantee, 'coopfund', x.privilege_type, x.is_grantable
            from pg_namespace n cross join aclexplode(n.nspacl) x
            where n.nspname = 'coopfund' and x.grantee <> n.nspowner
            union all
            -- What everybody may do with functions and types, where they lend nobody another's rights, is no matter.
            select x.grantee, p.oid::regprocedure::text, x.privilege_type, x.is_grantable
            from pg_proc p
            cross join aclexplode(case when p.prosecdef then coalesce(p.proacl, acldefault('f', p.proowner)) else p.proacl end) x
            where p.pronamespace = 'coopfund'::regnamespace and x.grantee <> p.proowner
              and (x.grantee <> 0 or p.prosecdef)
            union all
            -- What tables to come would be given.
            select x.grantee, 'coopfund.*', x.privilege_type, x.is_grantable
            from pg_default_acl d cross join aclexplode(d.defaclacl) x
            where d.defaclnamespace in (0, 'coopfund'::regnamespace) and d.defaclobjtype in ('r', 'S')
              and x.grantee <> d.defaclrole
            union all
            select m.member, 'coopfund', 'MEMBER', m.admin_option
            from pg_namespace n join pg_auth_members m on m.roleid = n.nspowner where n.nspname = 'coopfund'
        ), allowed as (
            select 'coopfund' as object, 'USAGE' as privilege, false as is_staffs
            union all
            select name, 'SELECT', false from relation where is_read
            union all
            select 'coopfund.*', 'SELECT', false
            union all
            select name, 'EXECUTE', false from unnest($3::text[]) as name
            union all
            select name, 'INSERT', false from unnest($4::text[]) as name
            union all
            select name, 'INSERT', true from unnest($1::text[]) as name
            union all
            select name, 'UPDATE', true from unnest($2::text[]) as name
        ), person as (
            select distinct g.grantee, bool_or(a.is_staffs) over (partition by g.grantee) as is_staff
            from given g left join allowed a using (object, privilege)
            left join pg_roles r on r.oid = g.grantee
            where r.rolsuper is not true
        ), flaw as (
            select g.grantee, g.object, g.privilege || case when g.is_grantable then ' WITH GRANT OPTION' else '' end as privilege,
                   'extra' as flaw
            from given g join person p using (grantee) left join allowed a using (object, privilege)
            where a.object is null or g.is_grantable or g.grantee = 0
            union all
            select p.grantee, a.object, a.privilege, 'missing'
            from person p cross join allowed a
            where p.is_staff and a.object <> 'coopfund.*' and a.privilege <> 'EXECUTE'
              -- What only a writer for others needs.
              and (a.is_staffs or a.privilege <> 'INSERT') and not exists (
                select from given g
                where g.grantee = p.grantee and g.object = a.object and g.privilege = a.privilege)
        )
        select case grantee when 0 then 'PUBLIC' else grantee::regrole::text end as role, object, privilege, flaw
        from flaw order by 1, 4, 2, 3
        """
}
