-- Why: money that a fund borrowed to lend costs interest of its own, which is an expense of each month and is paid when
--      its owner asks for it.
-- Locks: lending_source for a moment (a column without a default), reversal for a trigger; the words of roles are read
--      again in journal_line: some seconds for a million lines.

set local search_path = coopfund, pg_temp;

select column_holds_also(relation, 'role', '{source-interest-expense,source-interest-accrued}')
from unnest(array['account_role', 'account_role_version', 'journal_line', 'money_movement', 'surplus_share']::regclass[])
    as relation;

create function seed_source_interest_roles(fund integer) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_role(fund, 'source-interest-expense', '635', 'Chi phí lãi nguồn vốn vay',
        'Interest on borrowed capital', 'expense');
    perform seed_role(fund, 'source-interest-accrued', '335', 'Lãi nguồn vốn vay phải trả',
        'Interest due on borrowed capital', 'liability', true);
end $$;
select seed_source_interest_roles(fund_id) from fund;

-- What a source costs a year; null where it costs nothing.
alter table lending_source add column own_rate_billionths bigint;
select guard('lending_source', 'lending_source_rate_is_in_range',
    'own_rate_billionths > 0 and own_rate_billionths <= 1000000000');
-- Where the owner bears the loss, the interest of the debts is the owner's.
select guard('lending_source', 'lending_source_costs_where_the_fund_earns',
    $$own_rate_billionths is null or bearer = 'fund'$$);

-- What became an expense, at the end of a month or with a payment.
create table source_accrual (
    fund_id integer not null,
    act_no bigint not null,
    lending_source text not null,
    amount_dong dong not null,
    constraint source_accrual_key primary key (fund_id, act_no, lending_source),
    constraint source_accrual_is_an_act foreign key (fund_id, act_no) references act,
    constraint source_accrual_names_a_lending_source
        foreign key (fund_id, lending_source) references lending_source (fund_id, code)
);
select guard('source_accrual', 'source_accrual_is_of_something', 'amount_dong <> 0');
select make_append_only('source_accrual'), belongs_to_open_periods('source_accrual');
select keeps_rows_of('source_accrual', '{source-accrual,source-payment}');
select keeps_rows_of('journal_line', '{source-accrual}');

create trigger source_interest_goes_with_its_closing before insert on reversal
    for each row execute function act_goes_with_its_closing('source-accrual');
alter table reversal enable always trigger source_interest_goes_with_its_closing;

create or replace function seed_fund(fund integer) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_payables(fund);
    perform seed_chart(fund);
    perform seed_money_accounts(fund);
    perform seed_source_role(fund);
    perform seed_distribution_rules(fund);
    perform seed_voucher_series(fund);
    perform seed_provision_rules(fund);
    perform seed_provision_roles(fund);
    perform seed_write_off_role(fund);
    perform seed_further_roles(fund);
    perform seed_deposit_role(fund);
    perform seed_source_interest_roles(fund);
    perform seed_lending_rules(fund);
    perform seed_classification_rules(fund);
    perform seed_risk_rules(fund);
    perform seed_asset_rules(fund);
end $$;
