-- Why: a fund has several tills, accounts at banks and at the Treasury, and term deposits. Each is a money account with an
--      account of the chart to itself; what moves money names one. The first till and the first bank account stay `cash`
--      and `bank`, and stand where those roles do.
-- Locks: loan_fact, capital_movement and money_movement for a moment each (one look at the rows); the words of roles are
--      read again in journal_line: some seconds for a million lines.

set local search_path = coopfund, pg_temp;

create table money_account (
    fund_id integer not null,
    code text not null,
    kind text not null,
    name words not null,
    bank words,
    number words,
    -- Null where it stands on the account of the role that is called as it is.
    account text,
    act_no bigint,
    constraint money_account_key primary key (fund_id, code),
    constraint money_account_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint money_account_names_an_account foreign key (fund_id, account) references account (fund_id, code),
    constraint money_account_is_alone_on_its_account unique (fund_id, account),
    constraint money_account_is_an_act foreign key (fund_id, act_no) references act
);
select column_holds('money_account', 'kind', '{till,bank,treasury,deposit}');
select guard('money_account', 'money_account_code_is_a_code',
    $$length(code) >= 1 and length(code) <= 20 and code = identifier_form(code) and code !~ '[[:space:]]'$$);
select guard('money_account', 'first_money_accounts_stand_by_role', $$
    (code in ('cash', 'bank')) = (account is null) and (account is null) = (act_no is null)
    and (code <> 'cash' or kind = 'till') and (code <> 'bank' or kind = 'bank')$$);
select make_append_only('money_account');
select keeps_rows_of('money_account', '{money-account}');
select keeps_rows_of('account', '{money-account}');

create function seed_money_accounts(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into money_account (fund_id, code, kind, name)
    values (fund, 'cash', 'till', 'Quỹ tiền mặt'), (fund, 'bank', 'bank', 'Tiền gửi ngân hàng')
$$;
select seed_money_accounts(fund_id) from fund;

create or replace function seed_fund(fund integer) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_chart(fund);
    perform seed_money_accounts(fund);
    perform seed_distribution_rules(fund);
    perform seed_voucher_series(fund);
    perform seed_provision_rules(fund);
    perform seed_provision_roles(fund);
    perform seed_write_off_role(fund);
    perform seed_lending_rules(fund);
    perform seed_classification_rules(fund);
    perform seed_risk_rules(fund);
end $$;

-- Money goes through any of them.
alter table loan_fact drop constraint loan_fact_goes_through_cash_or_bank;
alter table loan_fact add constraint loan_fact_goes_through_a_money_account
    foreign key (fund_id, through) references money_account (fund_id, code);
alter table capital_movement drop constraint capital_movement_goes_through_cash_or_bank;
alter table capital_movement add constraint capital_movement_goes_through_a_money_account
    foreign key (fund_id, through) references money_account (fund_id, code);
alter table money_movement drop constraint money_movement_goes_through_cash_or_bank;
alter table money_movement add constraint money_movement_goes_through_a_money_account
    foreign key (fund_id, through) references money_account (fund_id, code);
-- Of a transfer, where the money went; null in rows from when there were two accounts: the other.
alter table money_movement add column transfer_to text;
alter table money_movement add constraint money_movement_goes_to_a_money_account
    foreign key (fund_id, transfer_to) references money_account (fund_id, code);
select guard('money_movement', 'transfer_goes_to_another_account',
    $$transfer_to is null or kind = 'transfer' and transfer_to <> through$$);

select column_holds(relation, 'role', array[
    'cash', 'bank', 'money-account', 'term-deposit', 'loan-principal', 'loan-principal-2', 'loan-principal-3',
    'loan-principal-4', 'loan-principal-5',
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

-- Two roles stand on as many accounts as there are money accounts of theirs.
create or replace view role_history as
select fund_id, role, account, 0::bigint as act_no from account_role
union all
select fund_id, role, account, act_no from account_role_version
union all
select fund_id, case kind when 'deposit' then 'term-deposit' else 'money-account' end, account, act_no
from money_account where account is not null;

create or replace view current_role_account as
select distinct on (fund_id, role) fund_id, role, account from role_history
where role not in ('money-account', 'term-deposit')
order by fund_id, role, act_no desc;

-- An account of the chart that a money account has is nobody else's.
create function money_account_stands_alone() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if tg_table_name = 'money_account' and new.account is not null and (
        exists (select from account_role r where r.fund_id = new.fund_id and r.account = new.account)
        or exists (select from account_role_version r where r.fund_id = new.fund_id and r.account = new.account)
        or exists (
            select from account a
            where a.fund_id = new.fund_id and a.code = new.account
              and (a.kind <> 'asset' or not a.never_below_zero))
    ) or tg_table_name <> 'money_account' and exists (
        select from money_account m where m.fund_id = new.fund_id and m.account = new.account
    ) then
        raise exception 'account % is another''s', new.account
            using errcode = 'check_violation', constraint = 'money_account_stands_alone', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger money_account_stands_alone before insert on money_account
    for each row execute function money_account_stands_alone();
create trigger money_account_stands_alone before insert on account_role_version
    for each row execute function money_account_stands_alone();
alter table money_account enable always trigger money_account_stands_alone;
alter table account_role_version enable always trigger money_account_stands_alone;

select granted_like('money_account', 'account', '{SELECT}');
