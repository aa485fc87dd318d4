-- Why: provisions are used for a debt that is lost. Its principal goes on off the balance sheet, what comes back is kept
--      as a fact of the loan, and after five years the debt is followed no longer.
-- Locks: loan_fact and loan_decision for a moment (columns and checks); the words of roles are read again in
--      journal_line: some seconds for a million lines.

set local search_path = coopfund, pg_temp;

select column_holds(relation, 'role', array[
    'cash', 'bank', 'loan-principal', 'loan-principal-2', 'loan-principal-3', 'loan-principal-4', 'loan-principal-5',
    'interest-receivable', 'borrower-credit', 'capital-provincial-budget', 'capital-other-contribution',
    'capital-grant', 'capital-entrusted', 'capital-mobilised', 'capital-retained-surplus', 'capital-earlier-surplus',
    'interest-income',
    'overdue-interest-income', 'late-interest-income', 'interest-not-collected', 'interest-waived',
    'off-balance-interest', 'off-balance-principal', 'off-balance-contra', 'deposit-interest-income', 'other-income',
    'bank-charges',
    'operating-expenses', 'development-fund', 'financial-reserve', 'bonus-fund', 'managers-bonus-fund',
    'other-payables', 'provision-specific', 'provision-general', 'provision-expense', 'named'])
from unnest(array['account_role', 'account_role_version', 'journal_line', 'money_movement', 'surplus_share']::regclass[])
    as relation;

-- The account of the chart that a fund begins with, where it is of the right kind and nothing else has it; else a new
-- one beside it.
create function seed_write_off_role(fund integer) returns void language plpgsql set search_path = coopfund, pg_temp as $$
declare
    place text;
begin
    select c.code into strict place
    from (
        select '971' as code, 0 as rank
        union all
        select '971.' || n, n from generate_series(1, 1000) as n
    ) c
    left join account o on o.fund_id = fund and o.code = c.code
    where o.code is null
       or o.kind = 'off-balance' and not o.never_below_zero and not exists (
           select from role_history h where h.fund_id = fund and h.account = c.code)
    order by c.rank limit 1;
    insert into account (fund_id, code, name_vi, name_en, kind, never_below_zero)
    values (fund, place, 'Nợ đã xử lý đang theo dõi', 'Debts written off under watch', 'off-balance', false)
    on conflict do nothing;
    insert into account_role (fund_id, role, account) values (fund, 'off-balance-principal', place);
end $$;
select seed_write_off_role(fund_id) from fund;

create or replace function seed_fund(fund integer) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_chart(fund);
    perform seed_distribution_rules(fund);
    perform seed_voucher_series(fund);
    perform seed_provision_rules(fund);
    perform seed_provision_roles(fund);
    perform seed_write_off_role(fund);
    perform seed_lending_rules(fund);
    perform seed_classification_rules(fund);
    perform seed_risk_rules(fund);
end $$;

-- Provisions used for a debt, and the end of following it: decisions like the others.
alter table loan_decision
    -- The minutes of the risk council.
    add column council words,
    -- What of the provisions was there to use: that of the debt, and the general one.
    add column specific_dong dong,
    add column general_dong dong,
    add column evidence_kind text[],
    add column evidence text[];
select column_holds('loan_decision', 'kind',
    '{rescheduling,recall,freeze,unfreezing,debt-group,write-off,removal}');
select guard('loan_decision', 'write_off_has_what_it_needs', $$
    (kind = 'write-off') = (council is not null) and (kind = 'write-off') = (specific_dong is not null)
    and (kind = 'write-off') = (general_dong is not null)
    and (kind = 'removal') = (evidence is not null) and (kind = 'removal') = (evidence_kind is not null)$$);
select guard('loan_decision', 'provisions_used_are_not_below_zero', 'specific_dong >= 0 and general_dong >= 0');

-- As many texts as kinds, each a text that a person reads.
create function evidence_is_told(kind text[], evidence text[]) returns boolean
language sql immutable set search_path = coopfund, pg_temp as $$
    select coalesce(cardinality(kind), 0) between 1 and 20 and cardinality(kind) = cardinality(evidence)
        and kind <@ array['court', 'bankruptcy', 'dissolution', 'death', 'enforcement', 'other']
        and coalesce((
            select bool_and(e ~ '\S' and e !~ E'\n' and char_length(e) <= 2000 and e is nfc normalized)
            from unnest(evidence) as e), false)
$$;
select guard('loan_decision', 'removal_has_its_evidence', 'evidence is null or evidence_is_told(evidence_kind, evidence)');

-- What comes back of a debt that was written off, and how.
alter table loan_fact drop constraint loan_fact_has_what_its_kind_needs;
alter table loan_fact drop constraint loan_fact_choice_is_known;
select column_holds('loan_fact', 'kind', '{draw,payment,rate-change,waiver,credit-use,credit-refund,recovery}');
select guard('loan_fact', 'loan_fact_has_what_its_kind_needs', $$
    (amount_dong is null) = (kind = 'rate-change')
    and (rate_billionths is not null) = (kind = 'rate-change')
    and (kind in ('payment', 'waiver', 'recovery') or choice is null)
    and (kind not in ('waiver', 'recovery') or choice is not null)
    and (kind <> 'waiver' or decision is not null)
    and (through is not null) = (kind in ('draw', 'payment', 'credit-refund', 'recovery'))$$);
select guard('loan_fact', 'loan_fact_choice_is_known', $$
    case kind when 'payment' then choice in ('next', 'last', 'level')
              when 'waiver' then choice in ('interest', 'overdue-interest', 'late-interest')
              when 'recovery' then choice in ('payment', 'debt-sale', 'collateral')
              else choice is null end$$);

-- When provisions were used for a debt, and when it was followed no longer, as things stand; no row where they were not.
create function written_off_debt(fund integer, loan bigint)
returns table (act_no bigint, written_off_on date, removed_on date)
language sql stable set search_path = coopfund, pg_temp as $$
    select d.act_no, a.effective_on, (
        select min(ra.effective_on) from loan_decision r join act ra on ra.fund_id = r.fund_id and ra.act_no = r.act_no
        where r.fund_id = d.fund_id and r.loan_id = d.loan_id and r.kind = 'removal' and not exists (
            select from reversal v where v.fund_id = r.fund_id and v.reversed_act_no = r.act_no))
    from loan_decision d join act a on a.fund_id = d.fund_id and a.act_no = d.act_no
    where d.fund_id = fund and d.loan_id = loan and d.kind = 'write-off' and not exists (
        select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no)
$$;

create function written_off_debt_takes_recoveries() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    broken text;
begin
    perform from fund_head where fund_id in (select fund_id from arrived) for update;
    if tg_table_name = 'loan_decision' then
        select case
            when r.kind = 'write-off' and exists (
                select from written_off_debt(r.fund_id, r.loan_id) o where o.act_no <> r.act_no)
                then 'debt_is_written_off_once'
            when r.kind = 'removal' and (
                w.written_off_on is null or a.effective_on < (w.written_off_on + interval '60 months')::date)
                then 'removal_comes_after_five_years'
            when r.kind not in ('write-off', 'removal') and a.effective_on > w.written_off_on
                then 'written_off_debt_takes_recoveries'
            end into broken
        from (select to_jsonb(n) ->> 'kind' as kind, n.fund_id, n.loan_id, n.act_no from arrived n) r
        join act a on a.fund_id = r.fund_id and a.act_no = r.act_no
        left join lateral written_off_debt(r.fund_id, r.loan_id) w on true
        order by 1 nulls last limit 1;
    else
        select case
            when r.kind is distinct from 'recovery' and coalesce(r.effective_on, a.effective_on) > w.written_off_on
                then 'written_off_debt_takes_recoveries'
            when r.kind = 'recovery' and (w.written_off_on is null or r.effective_on < w.written_off_on
                or w.removed_on is not null)
                then 'recovery_is_of_a_debt_written_off'
            end into broken
        from (
            select to_jsonb(n) ->> 'kind' as kind, (to_jsonb(n) ->> 'effective_on')::date as effective_on,
                   n.fund_id, n.loan_id, n.act_no
            from arrived n
        ) r
        join act a on a.fund_id = r.fund_id and a.act_no = r.act_no
        left join lateral written_off_debt(r.fund_id, r.loan_id) w on true
        order by 1 nulls last limit 1;
    end if;
    if broken is not null then
        raise exception 'a debt for which provisions were used takes recoveries, and its removal after five years'
            using errcode = 'check_violation', constraint = broken, table = tg_table_name;
    end if;
    return null;
end $$;
create trigger written_off_debt_takes_recoveries after insert on loan_fact
    referencing new table as arrived for each statement execute function written_off_debt_takes_recoveries();
create trigger written_off_debt_takes_recoveries after insert on loan_amendment
    referencing new table as arrived for each statement execute function written_off_debt_takes_recoveries();
create trigger written_off_debt_takes_recoveries after insert on loan_decision
    referencing new table as arrived for each statement execute function written_off_debt_takes_recoveries();
alter table loan_fact enable always trigger written_off_debt_takes_recoveries;
alter table loan_amendment enable always trigger written_off_debt_takes_recoveries;
alter table loan_decision enable always trigger written_off_debt_takes_recoveries;

select keeps_rows_of('loan_decision', '{loan-write-off,loan-removal}', '{write-off,removal}', 'kind');
select keeps_rows_of('loan_fact', '{recovery}', '{recovery}', 'kind');
select keeps_rows_of('journal_line', '{loan-write-off,loan-removal,recovery}');
