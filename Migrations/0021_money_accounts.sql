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

-- The words that a column knows, and further ones: whoever adds a word need not know those of others.
create function column_holds_also(relation regclass, name text, words text[]) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    known text[];
begin
    select array_agg(m[1] order by place) into known
    from pg_constraint c,
         regexp_matches(pg_get_constraintdef(c.oid), '''([^'']*)''::text', 'g') with ordinality as w (m, place)
    where c.conrelid = relation
      and c.conname = format('%s_%s_is_known', (select relname from pg_class where oid = relation), name);
    perform column_holds(relation, name, known || words);
end $$;

select column_holds_also(relation, 'role', '{money-account,term-deposit}')
from unnest(array['account_role', 'account_role_version', 'journal_line', 'money_movement', 'surplus_share']::regclass[])
    as relation;
