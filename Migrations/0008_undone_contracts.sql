-- Why: a contract, an approval or a day off that was recorded wrongly is undone by a decision, and what was stays
-- on record: a contract is cancelled or amended, an application reopened, an announced day withdrawn.
-- Locks: application_step, loan and calendar_day for a moment (columns and checks, no rewrite). Takes well under a
-- second.

set local search_path = coopfund, pg_temp;

-- A contract given up before anything was drawn. Its number stays used.
create table loan_cancellation (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    decision words not null,
    reason words,
    constraint loan_cancellation_key primary key (fund_id, act_no),
    constraint loan_cancellation_is_an_act foreign key (fund_id, act_no) references act,
    constraint loan_cancellation_names_a_loan foreign key (fund_id, loan_id) references loan
);
create index loan_cancellation_by_loan on loan_cancellation (fund_id, loan_id);

-- What a contract amendment names; null leaves the term as it was.
create table loan_amendment (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    decision words not null,
    reason words,
    amount_dong dong,
    rate_billionths bigint,
    method text,
    instalments integer,
    every_months integer,
    every_days integer,
    first_due_on date,
    grace integer,
    interest_grace integer,
    interest_every_months integer,
    interest_every_days integer,
    day_count text,
    rounding text,
    round_principal_to bigint,
    roll text,
    overdue_multiple_ten_thousandths bigint,
    late_interest_rate_billionths bigint,
    allocation text,
    prepayment text,
    custom_due_on date[],
    custom_principal_dong bigint[],
    collateral words,
    early text,
    constraint loan_amendment_key primary key (fund_id, act_no),
    constraint loan_amendment_is_an_act foreign key (fund_id, act_no) references act,
    constraint loan_amendment_belongs_to_a_loan foreign key (fund_id, loan_id) references loan,
    constraint loan_amendment_names_a_term check (num_nonnulls(
        amount_dong, rate_billionths, method, instalments, every_months, every_days, first_due_on, grace,
        interest_grace, interest_every_months, interest_every_days, day_count, rounding, round_principal_to, roll,
        overdue_multiple_ten_thousandths, late_interest_rate_billionths, allocation, prepayment, early,
        custom_due_on, collateral) > 0),
    constraint amended_amount_is_above_zero check (amount_dong > 0),
    constraint amended_rate_is_in_range check (rate_billionths between 0 and 1000000000),
    constraint amended_method_is_known
        check (method in ('equal-principal', 'equal-instalment', 'bullet', 'custom')),
    constraint amended_instalments_are_counted check (instalments between 1 and 1200),
    constraint amended_period_is_months_or_days check (num_nonnulls(every_months, every_days) <= 1),
    constraint amended_period_is_above_zero check (coalesce(every_months, every_days, 1) > 0),
    constraint amended_grace_is_counted check (grace between 0 and 1199),
    constraint amended_interest_grace_is_counted check (interest_grace between 0 and 1199),
    constraint amended_interest_period_is_months_or_days
        check (num_nonnulls(interest_every_months, interest_every_days) <= 1),
    constraint amended_interest_period_is_above_zero
        check (coalesce(interest_every_months, interest_every_days, 1) > 0),
    constraint amended_day_count_is_known
        check (day_count in ('actual/365', 'actual/360', 'actual/actual', '30/360')),
    constraint amended_rounding_is_known check (rounding in ('half-up', 'half-even', 'up', 'down')),
    constraint amended_principal_is_rounded_to_something
        check (round_principal_to between 1 and 9000000000000000),
    constraint amended_roll_is_known check (roll in ('none', 'next-working-day')),
    -- NĐ 45/2021 art. 25(1)(b).
    constraint loan_overdue_multiple_is_within_the_law
        check (overdue_multiple_ten_thousandths between 0 and 15000),
    -- Civil Code art. 468(2), TT 39/2016 art. 13(4)(b).
    constraint loan_late_interest_is_within_the_law
        check (late_interest_rate_billionths between 0 and 100000000),
    constraint amended_allocation_is_known
        check (allocation in ('overdue-principal-first', 'principal-first', 'interest-first')),
    constraint amended_prepayment_is_known check (prepayment in ('next', 'last', 'level')),
    constraint amended_early_money_is_known check (early in ('at-due', 'to-date', 'hold')),
    constraint amended_custom_rows_are_pairs check (
        (custom_due_on is null) = (custom_principal_dong is null)
        and cardinality(custom_due_on) = cardinality(custom_principal_dong))
);
create index loan_amendment_by_loan on loan_amendment (fund_id, loan_id);

create function loan_is_cancelled(fund integer, loan bigint) returns boolean
language sql stable set search_path = coopfund, pg_temp as $$
    select exists (
        select from loan_cancellation c
        where c.fund_id = $1 and c.loan_id = $2 and not exists (
            select from reversal r where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no))
$$;

-- Reopened applications go through their steps again.
alter table application_step add column decision words;
alter table application_step drop constraint application_step_is_known;
alter table application_step add constraint application_step_is_known
    check (step in ('appraised', 'approved', 'rejected', 'withdrawn', 'reopened'));
alter table application_step add constraint reopening_names_its_decision
    check ((step = 'reopened') = (decision is not null));
drop index application_is_appraised_once;
drop index application_is_decided_once;
drop index application_is_closed_once;
alter table loan drop constraint application_is_signed_once;
create index loan_by_application on loan (fund_id, application_id);

-- Where an application stands by what is on record of it.
create function application_status(fund integer, application bigint) returns text
language sql stable set search_path = coopfund, pg_temp as $$
    select case
        when exists (
            select from loan l
            where l.fund_id = $1 and l.application_id = $2 and not loan_is_cancelled($1, l.loan_id))
        then 'signed'
        else coalesce((
            select case
                when s.step <> 'reopened' then s.step
                when exists (
                    select from application_step b
                    where b.fund_id = $1 and b.application_id = $2 and b.step = 'appraised' and b.act_no < s.act_no)
                then 'reopened-appraised'
                else 'submitted' end
            from application_step s where s.fund_id = $1 and s.application_id = $2
            order by s.act_no desc limit 1), 'submitted')
        end
$$;

-- The head is locked first: what is judged here is not overtaken.
create function application_step_follows() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    status text;
begin
    perform from fund_head where fund_id = new.fund_id for update;
    status := application_status(new.fund_id, new.application_id);
    if not (case new.step
        when 'appraised' then status in ('submitted', 'reopened-appraised')
        when 'approved' then status in ('appraised', 'reopened-appraised')
        when 'rejected' then status in ('submitted', 'appraised', 'reopened-appraised')
        when 'withdrawn' then status in ('submitted', 'appraised', 'reopened-appraised', 'approved')
        when 'reopened' then status in ('approved', 'rejected', 'withdrawn')
        else true end)
    then
        raise exception 'the application is %: it is not % now', status, new.step
            using errcode = 'check_violation', constraint = 'application_step_follows', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger application_step_follows before insert on application_step
    for each row execute function application_step_follows();
alter table application_step enable always trigger application_step_follows;

-- Whoever appraises does not approve (TT 39/2016 art. 17(2)): the appraisal that counts is the last one.
create or replace function appraiser_does_not_approve() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if new.step = 'approved' and (
        select lower(btrim(s.acted_by)) = lower(btrim(new.acted_by)) from application_step s
        where s.fund_id = new.fund_id and s.application_id = new.application_id and s.step = 'appraised'
        order by s.act_no desc limit 1
    ) then
        raise exception 'whoever appraises does not approve'
            using errcode = 'check_violation', constraint = 'appraiser_does_not_approve', table = 'application_step';
    end if;
    return new;
end $$;

-- An application has one contract that stands.
create function application_is_signed_once() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head where fund_id = new.fund_id for update;
    if application_status(new.fund_id, new.application_id) = 'signed' then
        raise exception 'the application has a contract already'
            using errcode = 'check_violation', constraint = 'application_is_signed_once', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger application_is_signed_once before insert on loan
    for each row execute function application_is_signed_once();
alter table loan enable always trigger application_is_signed_once;

create function cancelled_loan_is_undrawn() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head where fund_id = new.fund_id for update;
    if loan_is_cancelled(new.fund_id, new.loan_id) then
        raise exception 'the contract is cancelled already'
            using errcode = 'check_violation', constraint = 'loan_is_cancelled_once', table = tg_table_name;
    end if;
    if exists (
        select from loan_fact f
        where f.fund_id = new.fund_id and f.loan_id = new.loan_id and f.kind <> 'rate-change' and not exists (
            select from reversal r where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no)
    ) then
        raise exception 'something was drawn or paid under the contract'
            using errcode = 'check_violation', constraint = 'cancelled_loan_is_undrawn', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger cancelled_loan_is_undrawn before insert on loan_cancellation
    for each row execute function cancelled_loan_is_undrawn();
alter table loan_cancellation enable always trigger cancelled_loan_is_undrawn;

create function cancelled_loan_takes_nothing() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head where fund_id in (select fund_id from arrived) for update;
    if exists (
        select from (select distinct fund_id, loan_id from arrived) f
        where loan_is_cancelled(f.fund_id, f.loan_id)
    ) then
        raise exception 'the contract is cancelled'
            using errcode = 'check_violation', constraint = 'cancelled_loan_takes_nothing', table = tg_table_name;
    end if;
    return null;
end $$;
create trigger cancelled_loan_takes_nothing after insert on loan_fact
    referencing new table as arrived for each statement execute function cancelled_loan_takes_nothing();
create trigger cancelled_loan_takes_nothing after insert on loan_amendment
    referencing new table as arrived for each statement execute function cancelled_loan_takes_nothing();
alter table loan_fact enable always trigger cancelled_loan_takes_nothing;
alter table loan_amendment enable always trigger cancelled_loan_takes_nothing;

-- A cancellation is taken back only while nothing more became of the application.
create function cancelled_contract_can_stand_again() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from loan_cancellation c
        join loan l on l.fund_id = c.fund_id and l.loan_id = c.loan_id
        where c.fund_id = new.fund_id and c.act_no = new.reversed_act_no and (
            exists (
                select from application_step s
                where s.fund_id = l.fund_id and s.application_id = l.application_id and s.act_no > c.act_no)
            or exists (
                select from loan o
                where o.fund_id = l.fund_id and o.application_id = l.application_id and o.act_no > c.act_no))
    ) then
        raise exception 'the application of the cancelled contract has moved on'
            using errcode = 'check_violation', constraint = 'cancelled_contract_can_stand_again',
                table = tg_table_name;
    end if;
    return new;
end $$;
create trigger cancelled_contract_can_stand_again before insert on reversal
    for each row execute function cancelled_contract_can_stand_again();
alter table reversal enable always trigger cancelled_contract_can_stand_again;

-- A withdrawn day is what its weekday says, from the day of the withdrawal on.
alter table calendar_day add column is_withdrawn boolean not null default false;
alter table calendar_day add column decision words;
alter table calendar_day add constraint withdrawn_day_is_as_its_weekday
    check (not is_withdrawn or is_working = (extract(isodow from day) < 6));
alter table calendar_day add constraint calendar_decision_withdraws_a_day check (decision is null or is_withdrawn);

select make_append_only(name) from unnest(array['loan_cancellation', 'loan_amendment']::regclass[]) as name;
select belongs_to_open_periods(name) from unnest(array['loan_cancellation', 'loan_amendment']::regclass[]) as name;
