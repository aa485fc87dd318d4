-- Why: a fund lends money of several sources, each under conditions of its own: what came of it, what is lent of it, what
--      comes back to it, and who bears the loss.
-- Locks: capital_movement and loan for a moment each (a column without a default); the words of roles are read again in
--      journal_line: some seconds for a million lines.

set local search_path = coopfund, pg_temp;

create table lending_source (
    fund_id integer not null,
    code text not null,
    kind text not null,
    name words not null,
    decision words not null,
    conditions words,
    limit_dong dong,
    bearer text not null,
    account text not null,
    act_no bigint not null,
    constraint lending_source_key primary key (fund_id, code),
    constraint lending_source_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint lending_source_names_an_account foreign key (fund_id, account) references account (fund_id, code),
    constraint lending_source_is_alone_on_its_account unique (fund_id, account),
    constraint lending_source_is_an_act foreign key (fund_id, act_no) references act
);
select column_holds('lending_source', 'kind',
    '{provincial-budget,other-contribution,grant,entrusted,mobilised,retained-surplus}');
select column_holds('lending_source', 'bearer', '{fund,owner}');
select guard('lending_source', 'lending_source_code_is_a_code',
    $$length(code) >= 1 and length(code) <= 20 and code = identifier_form(code) and code !~ '[[:space:]]'$$);
select guard('lending_source', 'lending_source_limit_is_above_zero', 'limit_dong > 0');
select guard('lending_source', 'owner_bears_risk_of_entrusted_money', $$bearer = 'fund' or kind = 'entrusted'$$);
select make_append_only('lending_source');
select keeps_rows_of('lending_source', '{lending-source}');
select keeps_rows_of('account', '{lending-source}');

-- Null for the fund's own pool.
alter table capital_movement add column lending_source text;
alter table capital_movement add constraint capital_movement_names_a_lending_source
    foreign key (fund_id, lending_source) references lending_source (fund_id, code);
alter table loan add column lending_source text;
alter table loan add constraint loan_names_a_lending_source
    foreign key (fund_id, lending_source) references lending_source (fund_id, code);
create index loan_by_lending_source on loan (fund_id, lending_source) where lending_source is not null;

-- Interest of entrusted money that went on to its owner.
create table source_payment (
    fund_id integer not null,
    act_no bigint not null,
    lending_source text not null,
    amount_dong dong not null,
    through text not null,
    constraint source_payment_key primary key (fund_id, act_no),
    constraint source_payment_is_an_act foreign key (fund_id, act_no) references act,
    constraint source_payment_names_a_lending_source
        foreign key (fund_id, lending_source) references lending_source (fund_id, code),
    constraint source_payment_goes_through_a_money_account
        foreign key (fund_id, through) references money_account (fund_id, code)
);
select guard('source_payment', 'source_payment_is_above_zero', 'amount_dong > 0');
select make_append_only('source_payment');
select keeps_rows_of('source_payment', '{source-payment}');
select keeps_rows_of('journal_line', '{source-payment}');
select belongs_to_open_periods('source_payment');

select column_holds_also(relation, 'role', '{source-capital,source-debt,source-interest-payable}')
from unnest(array['account_role', 'account_role_version', 'journal_line', 'money_movement', 'surplus_share']::regclass[])
    as relation;

-- Some roles stand on as many accounts as there are money accounts and sources of theirs.
create or replace view role_history as
select fund_id, role, account, 0::bigint as act_no from account_role
union all
select fund_id, role, account, act_no from account_role_version
union all
select fund_id, case kind when 'deposit' then 'term-deposit' else 'money-account' end, account, act_no
from money_account where account is not null
union all
select fund_id, case when kind in ('entrusted', 'mobilised') then 'source-debt' else 'source-capital' end, account, act_no
from lending_source;

create or replace view current_role_account as
select distinct on (fund_id, role) fund_id, role, account from role_history
where role not in ('money-account', 'term-deposit', 'source-capital', 'source-debt')
order by fund_id, role, act_no desc;

-- An account of the chart that a money account or a source has is nobody else's.
create function money_account_stands_alone() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if new.account is not null and (
        tg_table_name <> 'account_role_version' and (
            exists (select from account_role r where r.fund_id = new.fund_id and r.account = new.account)
            or exists (select from account_role_version r where r.fund_id = new.fund_id and r.account = new.account))
        or tg_table_name <> 'money_account' and exists (
            select from money_account m where m.fund_id = new.fund_id and m.account = new.account)
        or tg_table_name <> 'lending_source' and exists (
            select from lending_source s where s.fund_id = new.fund_id and s.account = new.account)
        or tg_table_name = 'money_account' and exists (
            select from account a
            where a.fund_id = new.fund_id and a.code = new.account and (a.kind <> 'asset' or not a.never_below_zero))
        or tg_table_name = 'lending_source' and exists (
            select from account a
            where a.fund_id = new.fund_id and a.code = new.account
              and (a.never_below_zero or a.kind not in ('equity', 'liability')))
    ) then
        raise exception 'account % is another''s', new.account
            using errcode = 'check_violation', constraint = 'money_account_stands_alone', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger money_account_stands_alone before insert on money_account
    for each row execute function money_account_stands_alone();
create trigger money_account_stands_alone before insert on lending_source
    for each row execute function money_account_stands_alone();
create trigger money_account_stands_alone before insert on account_role_version
    for each row execute function money_account_stands_alone();
alter table money_account enable always trigger money_account_stands_alone;
alter table lending_source enable always trigger money_account_stands_alone;
alter table account_role_version enable always trigger money_account_stands_alone;

-- A role gets the account of this code where that is of the right kind and no role has had it; else a new one beside it.
-- A role that keeps its account takes none that an entry has named.
create function seed_role(
    fund integer, role text, code text, name_vi text, name_en text, kind text, keeps_its_account boolean default false
) returns void language plpgsql set search_path = coopfund, pg_temp as $$
declare
    place text;
begin
    if exists (select from account_role r where r.fund_id = fund and r.role = seed_role.role) then
        return;
    end if;
    select c.code into strict place
    from (
        select seed_role.code as code, 0 as rank
        union all
        select seed_role.code || '.' || n, n from generate_series(1, 1000) as n
    ) c
    left join account o on o.fund_id = fund and o.code = c.code
    where o.code is null
       or o.kind = seed_role.kind and not o.never_below_zero and not exists (
           select from role_history h where h.fund_id = fund and h.account = c.code)
           and not (keeps_its_account and exists (
               select from journal_line l where l.fund_id = fund and l.account = c.code))
    order by c.rank limit 1;
    insert into account (fund_id, code, name_vi, name_en, kind, never_below_zero)
    values (fund, place, seed_role.name_vi, seed_role.name_en, seed_role.kind, false)
    on conflict do nothing;
    insert into account_role (fund_id, role, account) values (fund, seed_role.role, place);
end $$;
create function seed_source_role(fund integer) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_role(fund, 'source-interest-payable', '33881', 'Lãi thu hộ phải trả chủ nguồn vốn',
        'Interest due to owners of entrusted money', 'liability', true);
end $$;
select seed_source_role(fund_id) from fund;
