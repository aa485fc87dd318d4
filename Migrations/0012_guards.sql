-- Why: what psql could still put in past the program: rows that nothing reads, entries that do not balance, rows
-- of an act of another kind, answers under keys to come, a head that was moved by hand.
-- Locks: adds constraints to every table, each with one look at its rows: writers wait about a second for each
-- million lines of the journal.

set local search_path = coopfund, pg_temp;

-- A constraint that rows from before may break never stops an upgrade: it holds for what comes, and the check
-- schema-as-built says that it is not validated.
create function guard(relation regclass, name text, condition text) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    execute format('alter table %s add constraint %I check (%s) not valid', relation, name, condition);
    execute format('alter table %s validate constraint %I', relation, name);
exception when check_violation then
    execute format('alter table %s add constraint %I check (%s) not valid', relation, name, condition);
    raise warning 'rows of % break %, which holds for new ones only; see coopfund check', relation, name;
end $$;

-- The words that a column knows, as the program knows them. Said again, it replaces what was said before.
create function column_holds(relation regclass, name text, words text[]) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    constraint_name text := format('%s_%s_is_known', (select relname from pg_class where oid = relation), name);
begin
    if exists (select from pg_constraint c where c.conrelid = relation and c.conname = constraint_name) then
        execute format('alter table %s drop constraint %I', relation, constraint_name);
    end if;
    perform guard(relation, constraint_name,
        format('%I in (%s)', name, (select string_agg(quote_literal(word), ', ' order by n)
                                    from unnest(words) with ordinality as w (word, n))));
end $$;

-- What acts there are, and which tables keep the rows of which kind. A table that keeps rows of several kinds
-- tells them apart by the value of a column (of a figure, by its sign).
create table act_kind (
    kind text not null,
    constraint act_kind_key primary key (kind)
);
create table row_of_act (
    relation text not null,
    kind text not null,
    value text,
    constraint row_of_act_key primary key (relation, kind),
    constraint row_of_act_names_a_kind foreign key (kind) references act_kind
);

-- A row comes with its act: in the same transaction, and in a table that keeps rows of its kind.
create function row_comes_with_its_act() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    stray record;
begin
    select r.act_no, r.value, a.kind, a.transaction_id into stray
    from (
        select distinct l.fund_id, l.act_no, case
            when tg_nargs = 0 then null
            when jsonb_typeof(to_jsonb(l) -> tg_argv[0]) = 'number' then sign((to_jsonb(l) ->> tg_argv[0])::numeric)::text
            else to_jsonb(l) ->> tg_argv[0] end as value
        from arrived l
    ) r
    left join act a using (fund_id, act_no)
    where a.transaction_id is distinct from pg_current_xact_id()
       or not exists (
           select from row_of_act k
           where k.relation = tg_table_name and k.kind = a.kind and (k.value is null or k.value = r.value))
    limit 1;
    if not found then
        return null;
    end if;
    if stray.act_no is null then
        -- What a fund begins with has no act. The owner of the schema seeds it.
        if pg_has_role((select nspowner from pg_namespace where nspname = 'coopfund'), 'USAGE') then
            return null;
        end if;
        raise exception 'a row of % comes with an act', tg_table_name
            using errcode = 'check_violation', constraint = 'row_comes_with_its_act', table = tg_table_name;
    end if;
    if stray.transaction_id is distinct from pg_current_xact_id() then
        raise exception 'act % is recorded: it takes no further rows', stray.act_no
            using errcode = 'check_violation', constraint = 'row_comes_with_its_act', table = tg_table_name;
    end if;
    raise exception 'act % is a %, and keeps no such row in %', stray.act_no, stray.kind, tg_table_name
        using errcode = 'check_violation', constraint = 'row_fits_the_kind_of_its_act', table = tg_table_name;
end $$;

-- A new table is open to whoever the table it resembles is open to: logins of before an upgrade go on working.
create function granted_like(relation regclass, model regclass, privileges text[]) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    granted record;
begin
    for granted in
        select a.privilege_type, case a.grantee when 0 then 'public' else a.grantee::regrole::text end as grantee
        from pg_class c, aclexplode(c.relacl) a
        where c.oid = model and a.grantee <> c.relowner and a.privilege_type = any (privileges)
    loop
        execute format('grant %s on %s to %s', granted.privilege_type, relation, granted.grantee);
    end loop;
end $$;

-- The one line that a table of acts, or a kind of act, registers itself with. A new table takes rows from whoever
-- records acts.
create function keeps_rows_of(
    relation regclass, kinds text[], values_of_column text[] default null, told_by text default null
) returns void language plpgsql set search_path = coopfund, pg_temp as $$
begin
    insert into act_kind select unnest(kinds) on conflict do nothing;
    insert into row_of_act (relation, kind, value)
    select (select relname from pg_class where oid = keeps_rows_of.relation), k.kind, k.value
    from unnest(kinds, values_of_column) as k (kind, value)
    where k.kind is not null;
    if not exists (
        select from pg_trigger t where t.tgrelid = keeps_rows_of.relation and t.tgname = 'row_comes_with_its_act')
    then
        execute format('create trigger row_comes_with_its_act after insert on %s referencing new table as arrived for each statement execute function coopfund.row_comes_with_its_act(%s)',
            relation, quote_literal(told_by));
        execute format('alter table %s enable always trigger row_comes_with_its_act', relation);
        perform granted_like(relation, 'act', '{SELECT,INSERT}');
    end if;
end $$;

-- Lines are looked at by journal_line_arrives, which looks at every line anyway.
insert into act_kind select unnest(array[
    'capital-contribution', 'capital-withdrawal', 'disbursement', 'repayment', 'rate-change', 'waiver', 'credit-use',
    'credit-refund', 'reversal', 'calendar-day', 'period-closing', 'period-reopening', 'year-result',
    'money-receipt', 'money-payment', 'money-transfer', 'journal-voucher', 'account-mapping', 'surplus-distribution',
    'recalculation', 'loan-amendment', 'calendar-withdrawal', 'surplus-separation']);
insert into row_of_act (relation, kind) select 'journal_line', kind from act_kind;

select keeps_rows_of('capital_movement', '{capital-contribution,capital-withdrawal}', '{1,-1}', 'amount_dong');
select keeps_rows_of('borrower', '{borrower}');
select keeps_rows_of('borrower_version', '{borrower,borrower-correction}');
select keeps_rows_of('related_party', '{related-party}');
select keeps_rows_of('credit_check', '{credit-check}');
select keeps_rows_of('calendar_day', '{calendar-day,calendar-withdrawal}', '{false,true}', 'is_withdrawn');
select keeps_rows_of('application', '{application}');
select keeps_rows_of('application_step', '{appraisal,approval,rejection,withdrawal,application-reopening}',
    '{appraised,approved,rejected,withdrawn,reopened}', 'step');
select keeps_rows_of('loan', '{signing}');
select keeps_rows_of('loan_cancellation', '{loan-cancellation}');
select keeps_rows_of('loan_amendment', '{loan-amendment}');
select keeps_rows_of('recalculation', '{recalculation}');
select keeps_rows_of('loan_fact', '{disbursement,repayment,rate-change,waiver,credit-use,credit-refund}',
    '{draw,payment,rate-change,waiver,credit-use,credit-refund}', 'kind');
select keeps_rows_of('reversal', '{reversal}');
select keeps_rows_of('period_closing', '{period-closing}');
select keeps_rows_of('period_reopening', '{period-reopening}');
select keeps_rows_of('period_balance', '{period-closing}');
select keeps_rows_of('money_movement', '{money-receipt,money-payment,money-transfer}',
    '{receipt,payment,transfer}', 'kind');
select keeps_rows_of('account', '{account-added}');
select keeps_rows_of('account_version', '{account-renamed}');
select keeps_rows_of('account_role_version', '{account-mapping}');
select keeps_rows_of('balance_assertion', '{balance-assertion}');
select keeps_rows_of('surplus_distribution', '{surplus-distribution}');
select keeps_rows_of('surplus_share', '{surplus-distribution}');
-- The fund itself is the row of its founding.
insert into act_kind values ('founding');
select make_append_only(name), granted_like(name, 'act', '{SELECT}')
from unnest(array['act_kind', 'row_of_act']::regclass[]) as name;

do $$
begin
    alter table act add constraint act_kind_is_known foreign key (kind) references act_kind not valid;
    alter table act validate constraint act_kind_is_known;
exception when foreign_key_violation then
    alter table act add constraint act_kind_is_known foreign key (kind) references act_kind not valid;
    raise warning 'acts of kinds that nobody knows; see coopfund check';
end $$;

-- Lines come with their act, never later, and only where its kind books; what a statement brings balances by
-- itself, act by act and day by day, so that no constraint can be fired before its lines are there; a closed period
-- takes none; balances follow. The head is locked for share: nobody books past a closing that is not committed yet.
create or replace function journal_line_arrives() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    stray record;
begin
    select a.act_no, a.kind, a.transaction_id into stray
    from (select distinct fund_id, act_no from arrived) l
    join act a using (fund_id, act_no)
    where a.transaction_id <> pg_current_xact_id()
       or not exists (select from row_of_act k where k.relation = 'journal_line' and k.kind = a.kind)
    limit 1;
    if found and stray.transaction_id <> pg_current_xact_id() then
        raise exception 'a recorded act takes no further lines'
            using errcode = 'check_violation', constraint = 'journal_line_comes_with_its_act', table = 'journal_line';
    elsif found then
        raise exception 'act % is a %, and books nothing', stray.act_no, stray.kind
            using errcode = 'check_violation', constraint = 'row_fits_the_kind_of_its_act', table = 'journal_line';
    end if;
    select act_no, effective_on, sum(amount_dong) as dong into stray
    from arrived group by fund_id, act_no, effective_on having sum(amount_dong) <> 0
    limit 1;
    if found then
        raise exception 'act % is out of balance by % on %', stray.act_no, stray.dong, stray.effective_on
            using errcode = 'check_violation', constraint = 'act_balances_on_each_day', table = 'journal_line';
    end if;
    perform from fund_head h where h.fund_id in (select fund_id from arrived) for share;
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
    -- Added to a row that exists, because a CHECK looks at the row proposed for insertion too. What is far out of
    -- range is refused by the range, not by the type.
    update account_balance b
    set balance_dong = greatest(least(b.balance_dong + moved.dong, 9000000000000001), -9000000000000001)
    from (select fund_id, account, sum(amount_dong) as dong from arrived group by 1, 2) moved
    where b.fund_id = moved.fund_id and b.account = moved.account and moved.dong <> 0;
    return null;
end $$;

-- The head follows the acts, and nothing else moves it: they are numbered without gaps and stamped one after the
-- other, none later than now. Number 0 is left to the founding of a fund.
create function acts_move_head() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    moved record;
begin
    -- Locked before it is read: two who bring acts without asking wait for each other.
    perform from fund_head h where h.fund_id in (select fund_id from arrived) for update;
    for moved in
        select h.fund_id, h.last_act_no, h.last_recorded_at, n.acts, n.first, n.last, n.earliest, n.latest, n.in_order,
               n.posing
        from fund_head h
        join (
            select fund_id, count(*) filter (where act_no <> 0) as acts, min(act_no) filter (where act_no <> 0) as first,
                   max(act_no) as last, min(recorded_at) filter (where act_no <> 0) as earliest,
                   max(recorded_at) as latest, bool_and(follows) as in_order,
                   bool_or(act_no = 0 and kind <> 'founding') as posing
            from (
                select fund_id, act_no, kind, recorded_at,
                       recorded_at > lag(recorded_at, 1, '-infinity') over (partition by fund_id order by act_no) as follows
                from arrived
            ) a
            group by fund_id
        ) n using (fund_id)
    loop
        if moved.acts > 0 and (moved.first <> moved.last_act_no + 1 or moved.last <> moved.last_act_no + moved.acts)
            or moved.acts = 0 and moved.last <> 0 or moved.posing
        then
            raise exception 'acts are numbered one after the other; the last is %', moved.last_act_no
                using errcode = 'check_violation', constraint = 'acts_are_numbered_without_gaps', table = 'act';
        end if;
        if not moved.in_order or moved.earliest <= moved.last_recorded_at
            or moved.latest > greatest(clock_timestamp(), moved.last_recorded_at + interval '1 microsecond' * moved.acts)
        then
            raise exception 'acts are stamped one after the other, and not ahead of the clock'
                using errcode = 'check_violation', constraint = 'record_times_increase', table = 'act';
        end if;
        update fund_head h
        set last_act_no = greatest(h.last_act_no, moved.last),
            last_recorded_at = greatest(h.last_recorded_at, moved.latest)
        where h.fund_id = moved.fund_id;
    end loop;
    return null;
end $$;
create trigger acts_move_head after insert on act
    referencing new table as arrived for each statement execute function acts_move_head();
alter table act enable always trigger acts_move_head;

create function head_follows_acts() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    last_act act;
begin
    select * into last_act from act where fund_id = new.fund_id order by act_no desc limit 1;
    if new.fund_id <> old.fund_id or new.last_act_no < old.last_act_no
        or new.last_act_no <> coalesce(last_act.act_no, 0)
        or new.last_recorded_at <> greatest(old.last_recorded_at, last_act.recorded_at)
    then
        raise exception 'the head of a fund counts its acts, and is not moved by hand'
            using errcode = 'insufficient_privilege', table = 'fund_head';
    end if;
    return new;
end $$;
create trigger head_follows_acts before update on fund_head
    for each row when (old.* is distinct from new.*) execute function head_follows_acts();
alter table fund_head enable always trigger head_follows_acts;

-- The narrow door of every write: numbers the acts of a transaction and stamps them. The caller holds the lock on
-- the head, and says which number it expects first.
create or replace function open_acts(
    fund integer, first_act_no bigint, kinds text[], dates date[], acted_by text, vouchers text[], notes text[]
) returns bigint
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    head fund_head;
    acts bigint := cardinality(kinds);
    last_at timestamptz;
begin
    select * into strict head from fund_head h
    where h.fund_id = fund and h.last_act_no = first_act_no - 1 for update;
    last_at := greatest(clock_timestamp(), head.last_recorded_at + interval '1 microsecond' * acts);
    insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by, voucher, note)
    select fund, first_act_no + a.n - 1, a.kind, a.effective_on,
           -- One microsecond apart: the order of record times is the order of the acts.
           last_at - interval '1 microsecond' * (acts - a.n),
           coalesce(open_acts.acted_by, session_user), a.voucher, a.note
    from unnest(kinds, dates, vouchers, notes) with ordinality as a (kind, effective_on, voucher, note, n);
    return first_act_no + acts - 1;
end $$;

-- The day through which the books are closed is that of the last closing that stands, whoever moves it.
create or replace function closed_through_is_kept() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if new.closed_through is distinct from (
        select max(c.last_on) from period_closing c
        where c.fund_id = new.fund_id and not exists (
            select from period_reopening r where r.fund_id = c.fund_id and r.closing_act_no = c.act_no)
    ) then
        raise exception 'a period is closed and reopened by acts, not by hand'
            using errcode = 'insufficient_privilege', table = 'fund_head';
    end if;
    return new;
end $$;

-- A key stands for what was done: it comes with the last act of its transaction, once, and its answer names no
-- entry of another transaction.
create index operation_key_by_act on operation_key (fund_id, act_no);
create function key_comes_with_its_act() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    named text := coalesce(new.answer_json::json ->> 'entry', new.answer_json::json #>> '{entries,last}');
begin
    if new.act_no is distinct from (select last_act_no from fund_head where fund_id = new.fund_id)
        or not exists (
            select from act
            where fund_id = new.fund_id and act_no = new.act_no and transaction_id = pg_current_xact_id())
    then
        raise exception 'a key is written with the act that it stands for'
            using errcode = 'check_violation', constraint = 'key_comes_with_its_act', table = 'operation_key';
    end if;
    if (
        select a.transaction_id from operation_key k join act a using (fund_id, act_no)
        where k.fund_id = new.fund_id and k.act_no is not null
        order by k.act_no desc limit 1
    ) = pg_current_xact_id() then
        raise exception 'a transaction has one key'
            using errcode = 'check_violation', constraint = 'key_comes_with_its_act', table = 'operation_key';
    end if;
    if named is not null and not exists (
        select from act
        where fund_id = new.fund_id and act_no::text = named and act_no <= new.act_no
          and transaction_id = pg_current_xact_id())
    then
        raise exception 'the answer names an entry that is not its own: %', named
            using errcode = 'check_violation', constraint = 'key_comes_with_its_act', table = 'operation_key';
    end if;
    return new;
end $$;
create trigger key_comes_with_its_act before insert on operation_key
    for each row execute function key_comes_with_its_act();
alter table operation_key enable always trigger key_comes_with_its_act;
select guard('operation_key', 'operation_key_has_an_act', 'act_no is not null');
select guard('operation_key', 'operation_key_answers_a_document', $$json_typeof(answer_json::json) = 'object'$$);

-- No loan's facts come to more than the books can hold: whoever adds them up has room for the sum.
create function loan_facts_stay_in_range() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from loan_fact f
        where (f.fund_id, f.loan_id) in (select fund_id, loan_id from arrived)
        group by f.fund_id, f.loan_id having sum(f.amount_dong) > 9000000000000000
    ) then
        raise exception 'the facts of a loan come to more than the books can hold'
            using errcode = 'check_violation', constraint = 'loan_facts_stay_in_range', table = 'loan_fact';
    end if;
    return null;
end $$;
create trigger loan_facts_stay_in_range after insert on loan_fact
    referencing new table as arrived for each statement execute function loan_facts_stay_in_range();
alter table loan_fact enable always trigger loan_facts_stay_in_range;

-- Vocabularies: the program's own lists; a test compares them.
select column_holds('loan', 'method', '{equal-principal,equal-instalment,bullet,custom}');
select column_holds('loan', 'day_count', '{actual/365,actual/360,actual/actual,30/360}');
select column_holds('loan', 'rounding', '{half-up,half-even,up,down}');
select column_holds('loan', 'roll', '{none,next-working-day}');
select column_holds('loan', 'allocation', '{overdue-principal-first,principal-first,interest-first}');
select column_holds('loan', 'prepayment', '{next,last,level}');
select column_holds(relation, 'role', array[
    'cash', 'bank', 'loan-principal', 'loan-principal-2', 'loan-principal-3', 'loan-principal-4', 'loan-principal-5',
    'interest-receivable', 'borrower-credit', 'capital-provincial-budget', 'capital-other-contribution',
    'capital-grant', 'capital-entrusted', 'capital-mobilised', 'capital-retained-surplus', 'capital-earlier-surplus',
    'interest-income',
    'overdue-interest-income', 'late-interest-income', 'interest-not-collected', 'interest-waived',
    'off-balance-interest', 'off-balance-contra', 'deposit-interest-income', 'other-income', 'bank-charges',
    'operating-expenses', 'development-fund', 'financial-reserve', 'bonus-fund', 'managers-bonus-fund',
    'other-payables', 'named'])
from unnest(array['account_role', 'account_role_version', 'journal_line', 'money_movement', 'surplus_share']::regclass[])
    as relation;
select guard('loan_fact', 'loan_fact_choice_is_known', $$
    case kind when 'payment' then choice in ('next', 'last', 'level')
              when 'waiver' then choice in ('interest', 'overdue-interest', 'late-interest')
              else choice is null end$$);

-- Days: what a person can write, and no infinity.
select guard(day.relation::regclass, format('%s_%s_is_plausible', day.relation, day.name),
    format($$%I between date '1900-01-01' and date '2199-12-31'$$, day.name))
from (values
    ('journal_line', 'effective_on'), ('loan', 'signed_on'), ('loan', 'first_due_on'), ('loan_fact', 'effective_on'),
    ('calendar_day', 'day'), ('calendar_day', 'announced_on'), ('balance_assertion', 'balance_on'),
    ('period_closing', 'first_on'), ('period_closing', 'last_on'), ('lending_rule', 'valid_from'),
    ('classification_rule', 'valid_from'), ('distribution_rule', 'valid_from')) as day (relation, name);
select guard('period_closing', 'period_closing_is_a_month', 'first_on = last_on - (extract(day from last_on)::integer - 1)');

-- What a contract may say. The instalments of a custom plan come in order and add up to the contract's amount.
create function custom_plan_is_whole(due_on date[], principal_dong bigint[], amount bigint) returns boolean
language sql immutable set search_path = coopfund, pg_temp as $$
    select coalesce(
        bool_and(d between date '1900-01-01' and date '2199-12-31' and p between 1 and amount
            and (before is null or d > before))
        and sum(p::numeric) = amount, false)
    from (
        select d, p, lag(d) over (order by n) as before
        from unnest(due_on, principal_dong) with ordinality as r (d, p, n)
    ) r
$$;
select guard('loan', 'loan_amount_leaves_room_for_interest', 'amount_dong <= 90000000000000');
select guard('loan', format('loan_%s_is_plausible', period.name), format('%I between 1 and %s', period.name, period.longest))
from (values ('every_months', 1200), ('every_days', 3660), ('interest_every_months', 1200), ('interest_every_days', 3660))
    as period (name, longest);
select guard('loan', 'loan_ends_in_time', $$
    method = 'custom' or (instalments - 1) * every_months <= 732 and (instalments - 1) * every_days <= 21960$$);
select guard('loan', 'loan_rounds_principal_to_whole_dong', 'round_principal_to between 1 and 9000000000000000');
select guard('loan', 'loan_custom_plan_is_whole', $$
    case method when 'custom' then grace = 0 and custom_plan_is_whole(custom_due_on, custom_principal_dong, amount_dong)
                else cardinality(custom_due_on) = 0 and cardinality(custom_principal_dong) = 0 end$$);
select guard('loan', 'loan_equal_instalments_hold_their_interest', $$
    method <> 'equal-instalment'
    or num_nonnulls(interest_every_months, interest_every_days) = 0 and interest_grace <= grace$$);
select guard('loan_fact', 'loan_fact_rate_is_in_range', 'rate_billionths between 0 and 1000000000');

-- What the steps of an application and the rules keep.
select guard('application_step', 'application_step_has_what_its_step_needs', $$
    (amount_dong is not null) = (step in ('appraised', 'approved'))
    and (findings is not null) = (step in ('appraised', 'approved'))
    and json_typeof(findings) = 'array'$$);
select guard('lending_rule', 'lending_rule_has_what_its_code_needs', $$
    case when code in ('own-capital-minimum', 'single-borrower-maximum', 'related-parties-maximum')
             then limit_ten_thousandths is not null and limit_ten_thousandths between 0 and 10000 and subject = ''
         when code in ('kind-eligible', 'kind-ineligible')
             then limit_ten_thousandths is null
                  and subject in ('cooperative', 'cooperative-union', 'cooperative-group', 'member')
         else limit_ten_thousandths is null and subject = '' end$$);
select guard('classification_rule', 'classification_groups_are_plausible', 'group_5_from <= 36600');
select guard('distribution_rule', 'distribution_rule_value_is_in_range',
    $$value_ten_thousandths <= case subject when '' then 10000 else 100000 end$$);

-- How the shares of a surplus came about is read back: each step with its figures.
create function surplus_findings_read(findings json) returns boolean
language sql immutable set search_path = coopfund, pg_temp as $$
    select json_typeof(findings) = 'array' and coalesce((
        select bool_and(coalesce(
            f ->> 'step' in ('result', 'fines', 'deficits', 'rest', 'development-fund', 'financial-reserve',
                             'bonus-fund', 'managers-bonus-fund', 'remainder')
            and f ->> 'amount' ~ '^-?[0-9]{1,16}$' and f ->> 'base' ~ '^-?[0-9]{1,16}$'
            and f ->> 'entitled' ~ '^-?[0-9]{1,16}$'
            and (f ->> 'percent' ~ '^([0-9]{1,2}([.][0-9]{1,2})?|100([.]0{1,2})?)$') is not false
            and (f ->> 'months' ~ '^([0-9]([.][0-9]{1,4})?|10([.]0{1,4})?)$') is not false
            and f ->> 'citation' is not null and f ->> 'certainty' is not null, false))
        from json_array_elements(case json_typeof(findings) when 'array' then findings else '[]' end) f
    ), true)
$$;
select guard('surplus_distribution', 'surplus_distribution_findings_read', 'surplus_findings_read(findings)');
