-- Why: debts are put into groups, and provided for, by runs of a day that answer the same for ever: what each debt was
--      judged by and came to is kept with the run. Provisions get their roles, so that a fund names the accounts.
-- Locks: brief on the tables that know roles and on classification_rule; else new objects only. The words of roles are
--      read again in journal_line: some seconds for a million lines.

set local search_path = coopfund, pg_temp;

select column_holds(relation, 'role', array[
    'cash', 'bank', 'loan-principal', 'loan-principal-2', 'loan-principal-3', 'loan-principal-4', 'loan-principal-5',
    'interest-receivable', 'borrower-credit', 'capital-provincial-budget', 'capital-other-contribution',
    'capital-grant', 'capital-entrusted', 'capital-mobilised', 'capital-retained-surplus', 'capital-earlier-surplus',
    'interest-income',
    'overdue-interest-income', 'late-interest-income', 'interest-not-collected', 'interest-waived',
    'off-balance-interest', 'off-balance-contra', 'deposit-interest-income', 'other-income', 'bank-charges',
    'operating-expenses', 'development-fund', 'financial-reserve', 'bonus-fund', 'managers-bonus-fund',
    'other-payables', 'provision-specific', 'provision-general', 'provision-expense', 'named'])
from unnest(array['account_role', 'account_role_version', 'journal_line', 'money_movement', 'surplus_share']::regclass[])
    as relation;

-- The accounts of the chart that a fund begins with, where they are of the right kind and nothing else has them;
-- else new ones beside them.
create function seed_provision_roles(fund integer) returns void language plpgsql set search_path = coopfund, pg_temp as $$
declare
    a record;
    place text;
begin
    for a in select * from (values
        ('provision-specific', '2191', 'Dự phòng cụ thể', 'Specific provision', 'asset'),
        ('provision-general', '2192', 'Dự phòng chung', 'General provision', 'asset'),
        ('provision-expense', '6426', 'Chi phí dự phòng rủi ro', 'Provision expense', 'expense')
    ) as a (role, code, name_vi, name_en, kind)
    loop
        select c.code into strict place
        from (
            select a.code as code, 0 as rank
            union all
            select a.code || '.' || n, n from generate_series(1, 1000) as n
        ) c
        left join account o on o.fund_id = fund and o.code = c.code
        where o.code is null
           or o.kind = a.kind and not o.never_below_zero and not exists (
               select from role_history h where h.fund_id = fund and h.account = c.code)
        order by c.rank limit 1;
        insert into account (fund_id, code, name_vi, name_en, kind, never_below_zero)
        values (fund, place, a.name_vi, a.name_en, a.kind, false)
        on conflict do nothing;
        insert into account_role (fund_id, role, account) values (fund, a.role, place);
    end loop;
end $$;
select seed_provision_roles(fund_id) from fund;

-- TT 24/2026 has not been read: what held goes on, and says so. A fund that has closed its books beyond keeps the row
-- that it closed them by; the thresholds are the same.
insert into classification_rule (
    fund_id, valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation, certainty)
select f.fund_id, date '2026-08-03', 10, 30, 90, 180,
       'TT 24/2026/TT-NHNN (hiệu lực 03/08/2026) chưa đọc được, chưa xác nhận; tạm giữ ngưỡng của TT 14/2024/TT-NHNN điều 5',
       'assumed'
from fund f join fund_head h using (fund_id)
where h.closed_through is null or h.closed_through < date '2026-08-03';

-- What the debts were judged by at the end of a day; a day has one run, which stands.
create table classification_run (
    fund_id integer not null,
    act_no bigint not null,
    as_of date not null,
    rule_valid_from date not null,
    groups_from bigint[] not null,
    citation words not null,
    certainty text not null,
    constraint classification_run_key primary key (fund_id, act_no),
    constraint classification_run_is_an_act foreign key (fund_id, act_no) references act,
    constraint day_is_classified_once unique (fund_id, as_of)
);
select column_holds('classification_run', 'certainty', '{verified,partly,remembered,assumed}');
select guard('classification_run', 'classification_run_has_four_thresholds', 'cardinality(groups_from) = 4');

create table classified_debt (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    principal_dong dong not null,
    days_past_due integer not null,
    own_group integer not null,
    debt_group integer not null,
    reasons text[] not null,
    constraint classified_debt_key primary key (fund_id, act_no, loan_id),
    constraint classified_debt_is_of_a_run foreign key (fund_id, act_no) references classification_run,
    constraint classified_debt_is_a_loan foreign key (fund_id, loan_id) references loan
);
select guard('classified_debt', 'classified_debt_is_in_a_group',
    'own_group >= 1 and debt_group >= own_group and debt_group <= 5 and principal_dong > 0 and days_past_due >= 0');
select guard('classified_debt', 'reasons_of_a_group_are_known', $$
    reasons <@ array['days-past-due', 'rescheduled-1', 'rescheduled-1-overdue', 'rescheduled-2',
        'rescheduled-2-overdue', 'rescheduled-3', 'interest-reduced', 'by-hand', 'contagion', 'probation',
        'kept-by-policy', 'frozen']$$);

-- What is set aside for the debts of a classification, and what the run booked.
create table provision_run (
    fund_id integer not null,
    act_no bigint not null,
    as_of date not null,
    classification_act_no bigint not null,
    specific_dong dong not null,
    general_dong dong not null,
    change_specific_dong dong not null,
    change_general_dong dong not null,
    constraint provision_run_key primary key (fund_id, act_no),
    constraint provision_run_is_an_act foreign key (fund_id, act_no) references act,
    constraint provision_run_follows_a_classification
        foreign key (fund_id, classification_act_no) references classification_run,
    constraint day_is_provided_for_once unique (fund_id, as_of)
);
create table provisioned_debt (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    principal_dong dong not null,
    deductible_dong dong not null,
    rate_ten_thousandths bigint not null,
    specific_dong dong not null,
    general_dong dong not null,
    constraint provisioned_debt_key primary key (fund_id, act_no, loan_id),
    constraint provisioned_debt_is_of_a_run foreign key (fund_id, act_no) references provision_run,
    constraint provisioned_debt_is_a_loan foreign key (fund_id, loan_id) references loan
);
select guard('provisioned_debt', 'specific_provision_is_its_share', $$
    rate_ten_thousandths >= 0 and rate_ten_thousandths <= 10000 and deductible_dong >= 0 and principal_dong > 0 and general_dong >= 0
    and specific_dong = floor(greatest(principal_dong - deductible_dong, 0)::numeric * rate_ten_thousandths / 10000 + 0.5)$$);

select make_append_only(name)
from unnest(array['classification_run', 'classified_debt', 'provision_run', 'provisioned_debt']::regclass[]) as name;
select keeps_rows_of('classification_run', '{classification-run}');
select keeps_rows_of('classified_debt', '{classification-run}');
select keeps_rows_of('provision_run', '{provision-run}');
select keeps_rows_of('provisioned_debt', '{provision-run}');
select keeps_rows_of('journal_line', '{provision-run}');

-- What a new fund begins with: a further kind of row is a function here, and a line of found_fund.
create function seed_lending_rules(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    -- Before 15/05/2021 the content of QĐ 246/2006, QĐ 60/2007 and TT 81/2007 has not been read: no
    -- condition is claimed for those years.
    insert into lending_rule (fund_id, valid_from, code, limit_ten_thousandths, subject, citation, certainty)
    select fund, r.* from (values
        (date '2021-05-15', 'own-capital-minimum', 2000, '', 'NĐ 45/2021/NĐ-CP điều 22 khoản 5', 'verified'),
        ('2021-05-15', 'single-borrower-maximum', 1500, '', 'NĐ 45/2021/NĐ-CP điều 23 khoản 2', 'verified'),
        ('2021-05-15', 'related-parties-maximum', 2500, '', 'NĐ 45/2021/NĐ-CP điều 23 khoản 2', 'verified'),
        ('2021-05-15', 'kind-eligible', null, 'cooperative', 'NĐ 45/2021/NĐ-CP điều 20 khoản 1', 'verified'),
        ('2021-05-15', 'kind-eligible', null, 'cooperative-union', 'NĐ 45/2021/NĐ-CP điều 20 khoản 1', 'verified'),
        ('2021-05-15', 'kind-eligible', null, 'member', 'NĐ 45/2021/NĐ-CP điều 20 khoản 1', 'verified'),
        ('2021-05-15', 'kind-ineligible', null, 'cooperative-group', 'NĐ 45/2021/NĐ-CP điều 20 khoản 1', 'verified'),
        ('2021-05-15', 'no-bad-debt-at-first-disbursement', null, '', 'NĐ 45/2021/NĐ-CP điều 22 khoản 6', 'verified')
    ) as r (valid_from, code, limit_ten_thousandths, subject, citation, certainty);
$$;
create function seed_classification_rules(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into classification_rule (
        fund_id, valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation, certainty)
    select fund, r.* from (values
        (date '1990-01-01', 10, 30, 90, 180,
         'Chưa có văn bản cho giai đoạn trước 15/05/2021 (TT 81/2007/TT-BTC chưa đọc được); tạm dùng ngưỡng của TT 15/2010/TT-NHNN',
         'assumed'),
        ('2021-05-15', 10, 30, 90, 180, 'TT 15/2010/TT-NHNN, theo NĐ 45/2021/NĐ-CP điều 28 khoản 1', 'remembered'),
        ('2024-08-12', 10, 30, 90, 180, 'TT 14/2024/TT-NHNN điều 5', 'verified'),
        ('2026-08-03', 10, 30, 90, 180,
         'TT 24/2026/TT-NHNN (hiệu lực 03/08/2026) chưa đọc được, chưa xác nhận; tạm giữ ngưỡng của TT 14/2024/TT-NHNN điều 5',
         'assumed')
    ) as r (valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation, certainty);
$$;
create or replace function found_fund(
    code text, name text, province text, founded_on date default null, recorded_on date default null,
    acted_by text default null, voucher text default null, note text default null
) returns integer
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    new_fund integer;
    stamp timestamptz := clock_timestamp();
begin
    insert into fund (code, name, province, founded_on, created_at)
    values (found_fund.code, found_fund.name, found_fund.province, found_fund.founded_on, stamp)
    returning fund_id into new_fund;
    insert into fund_head (fund_id, last_recorded_at) values (new_fund, stamp);
    insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by, voucher, note)
    values (new_fund, 0, 'founding',
            coalesce(found_fund.founded_on, found_fund.recorded_on, (stamp at time zone 'Asia/Ho_Chi_Minh')::date),
            stamp, coalesce(found_fund.acted_by, session_user), found_fund.voucher, found_fund.note);
    perform seed_chart(new_fund);
    perform seed_distribution_rules(new_fund);
    perform seed_voucher_series(new_fund);
    perform seed_provision_rules(new_fund);
    perform seed_provision_roles(new_fund);
    perform seed_lending_rules(new_fund);
    perform seed_classification_rules(new_fund);
    return new_fund;
end $$;
