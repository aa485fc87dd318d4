-- Why: idle money stands in term deposits, each with a contract: its interest becomes income when a month is closed, and
--      what is taken out early bears less. Until now a deposit was two transfers.
-- Locks: new objects only, and reversal for a trigger; the words of roles are read again in journal_line: some seconds
--      for a million lines.

set local search_path = coopfund, pg_temp;

select column_holds_also(relation, 'role', '{deposit-interest-receivable}')
from unnest(array['account_role', 'account_role_version', 'journal_line', 'money_movement', 'surplus_share']::regclass[])
    as relation;

create function seed_deposit_role(fund integer) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_role(fund, 'deposit-interest-receivable', '1388', 'Lãi tiền gửi phải thu',
        'Interest receivable on deposits', 'asset', true);
end $$;
select seed_deposit_role(fund_id) from fund;

-- A contract, called by the act that placed the money.
create table term_deposit (
    fund_id integer not null,
    act_no bigint not null,
    code words not null,
    -- The money account that keeps it.
    account text not null,
    principal_dong dong not null,
    -- Where the money came from; null where it was in another deposit before.
    through text,
    matures_on date not null,
    rate_billionths bigint not null,
    early_rate_billionths bigint not null,
    -- Null where interest is paid at maturity.
    interest_every text,
    decision words,
    constraint term_deposit_key primary key (fund_id, act_no),
    constraint term_deposit_is_an_act foreign key (fund_id, act_no) references act,
    constraint term_deposit_stands_in_a_money_account
        foreign key (fund_id, account) references money_account (fund_id, code),
    constraint term_deposit_comes_from_a_money_account
        foreign key (fund_id, through) references money_account (fund_id, code)
);
select guard('term_deposit', 'term_deposit_is_above_zero', 'principal_dong > 0');
select guard('term_deposit', 'term_deposit_rates_are_in_range', $$
    rate_billionths >= 0 and rate_billionths <= 1000000000
    and early_rate_billionths >= 0 and early_rate_billionths <= 1000000000$$);
select guard('term_deposit', 'term_deposit_matures_in_a_plausible_year',
    $$matures_on >= date '1900-01-01' and matures_on <= date '2199-12-31'$$);
select guard('term_deposit', 'term_deposit_interest_is_paid_at_intervals',
    $$interest_every ~ '^[1-9][0-9]{0,3}[dm]$'$$);
select guard('term_deposit', 'term_deposit_code_is_in_its_form', 'code = identifier_form(code)');
select guard('term_deposit', 'code_is_short', 'length(code) <= 200');

-- What was taken out of it, with the interest that came with it; interest alone takes nothing.
create table deposit_payout (
    fund_id integer not null,
    act_no bigint not null,
    deposit_act_no bigint not null,
    principal_dong dong not null,
    -- Below zero where interest that was paid before goes back.
    interest_dong dong not null,
    -- Where it came in; of one that was rolled over, where the interest did: null where that stays in the deposits.
    through text,
    constraint deposit_payout_key primary key (fund_id, act_no),
    constraint deposit_payout_is_an_act foreign key (fund_id, act_no) references act,
    constraint deposit_payout_is_of_a_deposit foreign key (fund_id, deposit_act_no) references term_deposit,
    constraint deposit_payout_comes_into_a_money_account
        foreign key (fund_id, through) references money_account (fund_id, code)
);
create index deposit_payout_by_deposit on deposit_payout (fund_id, deposit_act_no);
select guard('deposit_payout', 'deposit_payout_takes_something_out',
    'principal_dong >= 0 and principal_dong + interest_dong >= 0 and (principal_dong <> 0 or interest_dong > 0)');

-- Interest that became income, at the end of a month or with a payout.
create table deposit_accrual (
    fund_id integer not null,
    act_no bigint not null,
    deposit_act_no bigint not null,
    amount_dong dong not null,
    constraint deposit_accrual_key primary key (fund_id, act_no, deposit_act_no),
    constraint deposit_accrual_is_an_act foreign key (fund_id, act_no) references act,
    constraint deposit_accrual_is_of_a_deposit foreign key (fund_id, deposit_act_no) references term_deposit
);
create index deposit_accrual_by_deposit on deposit_accrual (fund_id, deposit_act_no);
select guard('deposit_accrual', 'deposit_accrual_is_of_something', 'amount_dong <> 0');

select make_append_only(name), belongs_to_open_periods(name)
from unnest(array['term_deposit', 'deposit_payout', 'deposit_accrual']::regclass[]) as name;
select keeps_rows_of('term_deposit', '{deposit-placement,deposit-rollover}');
select keeps_rows_of('deposit_payout', '{deposit-interest,deposit-withdrawal,deposit-rollover}');
select keeps_rows_of('deposit_accrual', '{deposit-accrual,deposit-interest,deposit-withdrawal,deposit-rollover}');
select keeps_rows_of('journal_line',
    '{deposit-placement,deposit-interest,deposit-withdrawal,deposit-rollover,deposit-accrual}');

-- A code calls one deposit of those whose placing stands; it stands in what keeps deposits, came from what does not, and
-- matures after its day.
create function term_deposit_is_whole() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head where fund_id = new.fund_id for update;
    if exists (
        select from term_deposit d
        where d.fund_id = new.fund_id and d.code = new.code and not exists (
            select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no))
    then
        raise exception 'a deposit has this code already'
            using errcode = 'check_violation', constraint = 'deposit_code_is_unique', table = tg_table_name;
    elsif (select kind from money_account where fund_id = new.fund_id and code = new.account) <> 'deposit'
        or (select kind from money_account where fund_id = new.fund_id and code = new.through) = 'deposit'
    then
        raise exception 'a deposit stands where deposits are kept'
            using errcode = 'check_violation', constraint = 'deposit_stands_in_deposits', table = tg_table_name;
    elsif new.matures_on <= (select effective_on from act where fund_id = new.fund_id and act_no = new.act_no) then
        raise exception 'a deposit matures after its day'
            using errcode = 'check_violation', constraint = 'deposit_has_a_term', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger term_deposit_is_whole before insert on term_deposit
    for each row execute function term_deposit_is_whole();
alter table term_deposit enable always trigger term_deposit_is_whole;

-- A deposit pays from its day on, in order of days, and no more than was placed. The head is locked first: what is
-- judged here is not overtaken.
create function deposit_is_there() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    day date := (select effective_on from act where fund_id = new.fund_id and act_no = new.act_no);
    placed bigint;
begin
    perform from fund_head where fund_id = new.fund_id for update;
    select d.principal_dong into placed
    from term_deposit d join act a on a.fund_id = d.fund_id and a.act_no = d.act_no
    where d.fund_id = new.fund_id and d.act_no = new.deposit_act_no and a.effective_on <= day and not exists (
        select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no);
    if placed is null then
        raise exception 'the deposit is not there'
            using errcode = 'check_violation', constraint = 'deposit_is_there', table = tg_table_name;
    end if;
    if tg_table_name = 'deposit_payout' and (
        select coalesce(sum(p.principal_dong), 0) + (to_jsonb(new) ->> 'principal_dong')::bigint > placed
            or coalesce(max(a.effective_on), day) > day
        from deposit_payout p join act a on a.fund_id = p.fund_id and a.act_no = p.act_no
        where p.fund_id = new.fund_id and p.deposit_act_no = new.deposit_act_no and not exists (
            select from reversal r where r.fund_id = p.fund_id and r.reversed_act_no = p.act_no))
    then
        raise exception 'the deposit has paid that already'
            using errcode = 'check_violation', constraint = 'deposit_pays_once', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger deposit_is_there before insert on deposit_payout for each row execute function deposit_is_there();
create trigger deposit_is_there before insert on deposit_accrual for each row execute function deposit_is_there();
alter table deposit_payout enable always trigger deposit_is_there;
alter table deposit_accrual enable always trigger deposit_is_there;

-- A placing is taken back while nothing rests on it, a payout while none came after it.
create function deposit_act_is_alone() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from (
            select fund_id, act_no, deposit_act_no from deposit_payout
            union all
            select fund_id, act_no, deposit_act_no from deposit_accrual
        ) d
        where d.fund_id = new.fund_id and d.deposit_act_no = new.reversed_act_no and not exists (
            select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no)
    ) or exists (
        select from deposit_payout p
        join deposit_payout later on later.fund_id = p.fund_id and later.deposit_act_no = p.deposit_act_no
            and later.act_no > p.act_no
        where p.fund_id = new.fund_id and p.act_no = new.reversed_act_no and not exists (
            select from reversal r where r.fund_id = later.fund_id and r.reversed_act_no = later.act_no)
    ) then
        raise exception 'something rests on what the deposit did'
            using errcode = 'check_violation', constraint = 'deposit_act_is_alone', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger deposit_act_is_alone before insert on reversal for each row execute function deposit_act_is_alone();
alter table reversal enable always trigger deposit_act_is_alone;

create trigger deposit_interest_goes_with_its_closing before insert on reversal
    for each row execute function act_goes_with_its_closing('deposit-accrual');
alter table reversal enable always trigger deposit_interest_goes_with_its_closing;
