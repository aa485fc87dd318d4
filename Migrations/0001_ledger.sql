-- Why: the books come first. Every act that staff perform is one row of `act`; what it moves is its
-- journal lines. Nothing here is ever updated or deleted, but for the head of each fund (its counters)
-- and the cached balances, which any reader can recompute from the lines.
-- Locks: new objects only. Takes well under a second.

create schema coopfund;
set local search_path = coopfund, pg_temp;

-- Below 2^53, so that every figure survives a spreadsheet that holds numbers as doubles.
create domain dong as bigint
    constraint dong_is_in_range check (value between -9000000000000000 and 9000000000000000);

-- Text as people write it: one normal form, so that equal words are equal bytes.
create domain words as text
    constraint words_are_composed check (value is nfc normalized)
    constraint words_are_not_blank check (value ~ '\S')
    constraint words_are_not_endless check (length(value) <= 2000);

create table fund (
    fund_id integer generated always as identity,
    code words not null,
    name words not null,
    province words not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint fund_key primary key (fund_id),
    constraint fund_code_is_unique unique (code)
);

-- The one row that every write of a fund locks: acts are numbered without gaps, and the order of record
-- times is the order of commits.
create table fund_head (
    fund_id integer not null,
    last_act_no bigint not null default 0,
    last_recorded_at timestamptz not null default '-infinity',
    -- The books are closed through this day; null while nothing is closed.
    closed_through date,
    constraint fund_head_key primary key (fund_id),
    constraint fund_head_belongs_to_a_fund foreign key (fund_id) references fund
);

create table act (
    fund_id integer not null,
    act_no bigint not null,
    kind text not null,
    -- When it takes effect, and when it was recorded.
    effective_on date not null,
    recorded_at timestamptz not null,
    -- Who: the login is proven by the server, the name is what the person said.
    login text not null default session_user,
    acted_by words not null,
    voucher words,
    note words,
    transaction_id xid8 not null default pg_current_xact_id(),
    constraint act_key primary key (fund_id, act_no),
    constraint act_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint act_kind_is_a_code check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    constraint act_is_in_a_plausible_year
        check (effective_on between date '1990-01-01' and date '2199-12-31')
);
create index act_by_record_time on act (fund_id, recorded_at);

-- The same key with the same request answers as the first time, for ever.
create table operation_key (
    fund_id integer not null,
    key text not null,
    request text not null,
    act_no bigint,
    answer_json text not null,
    summary_vi text not null,
    summary_en text not null,
    constraint operation_key_is_used_once primary key (fund_id, key),
    constraint operation_key_belongs_to_an_act foreign key (fund_id, act_no) references act,
    constraint operation_key_is_short check (length(key) between 1 and 200)
);

-- The chart of accounts is data: a fund can rename and remap without code.
create table account (
    fund_id integer not null,
    code text not null,
    name_vi words not null,
    name_en words not null,
    kind text not null,
    -- A till or a bank account cannot hold less than nothing.
    never_below_zero boolean not null default false,
    constraint account_key primary key (fund_id, code),
    constraint account_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint account_code_is_a_code check (code ~ '^[0-9A-Za-z.]{1,20}$'),
    constraint account_kind_is_known
        check (kind in ('asset', 'liability', 'equity', 'income', 'expense', 'off-balance'))
);

-- Which account an act books to: acts name roles, the fund maps roles to its accounts.
create table account_role (
    fund_id integer not null,
    role text not null,
    account text not null,
    constraint account_role_key primary key (fund_id, role),
    constraint account_role_names_an_account foreign key (fund_id, account) references account (fund_id, code)
);

create table journal_line (
    fund_id integer not null,
    act_no bigint not null,
    line_no integer not null,
    -- A correcting entry says for each day what it corrects: it balances day by day.
    effective_on date not null,
    account text not null,
    loan_id bigint,
    -- Debit above zero, credit below.
    amount_dong dong not null,
    constraint journal_line_key primary key (fund_id, act_no, line_no),
    constraint journal_line_belongs_to_an_act foreign key (fund_id, act_no) references act,
    constraint journal_line_names_an_account foreign key (fund_id, account) references account (fund_id, code),
    constraint journal_line_moves_money check (amount_dong <> 0)
);
create index journal_line_by_account on journal_line (fund_id, account, effective_on) include (amount_dong);
create index journal_line_by_loan on journal_line (fund_id, loan_id) where loan_id is not null;

create table account_balance (
    fund_id integer not null,
    account text not null,
    balance_dong dong not null,
    never_below_zero boolean not null,
    constraint account_balance_key primary key (fund_id, account),
    constraint account_balance_names_an_account
        foreign key (fund_id, account) references account (fund_id, code),
    constraint money_in_hand_is_never_below_zero check (balance_dong >= 0 or not never_below_zero)
);

create table reversal (
    fund_id integer not null,
    act_no bigint not null,
    reversed_act_no bigint not null,
    reason words not null,
    constraint reversal_key primary key (fund_id, act_no),
    constraint reversal_is_an_act foreign key (fund_id, act_no) references act,
    constraint reversal_names_an_act foreign key (fund_id, reversed_act_no) references act (fund_id, act_no),
    constraint act_is_reversed_once unique (fund_id, reversed_act_no),
    constraint reversal_comes_after check (reversed_act_no < act_no)
);

-- Second guard behind the functional core: an act's lines balance on each day, checked at COMMIT.
create function act_is_balanced() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    excess record;
begin
    select effective_on, sum(amount_dong) as dong into excess
    from journal_line
    where fund_id = new.fund_id and act_no = new.act_no
    group by effective_on having sum(amount_dong) <> 0
    limit 1;
    if found then
        raise exception 'act % is out of balance by % on %', new.act_no, excess.dong, excess.effective_on
            using errcode = 'check_violation', constraint = 'act_balances_on_each_day', table = 'journal_line';
    end if;
    return null;
end $$;
create constraint trigger act_balances_on_each_day after insert on act
    deferrable initially deferred for each row execute function act_is_balanced();
alter table act enable always trigger act_balances_on_each_day;

-- Lines come with their act, never later; a closed period takes none; balances follow.
create function journal_line_arrives() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from arrived l join act a using (fund_id, act_no)
        where a.transaction_id <> pg_current_xact_id()
    ) then
        raise exception 'a recorded act takes no further lines'
            using errcode = 'check_violation', constraint = 'journal_line_comes_with_its_act', table = 'journal_line';
    end if;
    if exists (
        select from arrived l join fund_head h using (fund_id)
        where l.effective_on <= h.closed_through
    ) then
        raise exception 'the period is closed'
            using errcode = 'check_violation', constraint = 'journal_line_is_in_an_open_period', table = 'journal_line';
    end if;
    insert into account_balance as b (fund_id, account, balance_dong, never_below_zero)
    select l.fund_id, l.account, 0, a.never_below_zero
    from (select distinct fund_id, account from arrived) l
    join account a on a.fund_id = l.fund_id and a.code = l.account
    on conflict do nothing;
    -- Added to a row that exists, because a CHECK looks at the row proposed for insertion too.
    update account_balance b set balance_dong = b.balance_dong + moved.dong
    from (select fund_id, account, sum(amount_dong) as dong from arrived group by 1, 2) moved
    where b.fund_id = moved.fund_id and b.account = moved.account and moved.dong <> 0;
    return null;
end $$;
create trigger journal_line_arrives after insert on journal_line
    referencing new table as arrived for each statement execute function journal_line_arrives();
alter table journal_line enable always trigger journal_line_arrives;

-- The books only grow.
create function refuse_change() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    raise exception '% is append-only: % is refused; correct by a reversal', tg_table_name, lower(tg_op)
        using errcode = 'insufficient_privilege', table = tg_table_name;
end $$;

create function make_append_only(name regclass) returns void language plpgsql set search_path = coopfund, pg_temp as $$
begin
    execute format('create trigger rows_are_kept before update or delete or truncate on %s for each statement execute function coopfund.refuse_change()', name);
    execute format('alter table %s enable always trigger rows_are_kept', name);
end $$;
select make_append_only(name) from unnest(array['act', 'operation_key', 'journal_line', 'reversal']::regclass[]) as name;

-- The one narrow door of every write: numbers the acts of a transaction and stamps them. The caller holds
-- the lock on the head, and says which number it expects first.
create function open_acts(
    fund integer, first_act_no bigint, kinds text[], dates date[], acted_by text, vouchers text[], notes text[]
) returns bigint
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    stamped fund_head;
    acts bigint := cardinality(kinds);
begin
    update fund_head h
    set last_act_no = h.last_act_no + acts,
        last_recorded_at = greatest(clock_timestamp(), h.last_recorded_at + interval '1 microsecond' * acts)
    where h.fund_id = fund and h.last_act_no = first_act_no - 1
    returning * into strict stamped;
    insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by, voucher, note)
    select fund, first_act_no + a.n - 1, a.kind, a.effective_on,
           -- One microsecond apart: the order of record times is the order of the acts.
           stamped.last_recorded_at - interval '1 microsecond' * (acts - a.n),
           coalesce(open_acts.acted_by, session_user), a.voucher, a.note
    from unnest(kinds, dates, vouchers, notes) with ordinality as a (kind, effective_on, voucher, note, n);
    return stamped.last_act_no;
end $$;
