-- Why: a debt that is not paid as agreed is rescheduled, recalled, frozen or put into a lower group by a decision.
--      Each is a fact of the loan with a day, and counts, is taken back and is looked at as payments are.
-- Locks: loan_fact for a moment (a column and its checks). Takes well under a second.

set local search_path = coopfund, pg_temp;

-- Its day is that of its act.
create table loan_decision (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    kind text not null,
    decision words not null,
    reason words,
    programme words,
    -- What a rescheduling plans: amounts that were agreed, or so many equal shares.
    rescheduling text,
    due_on date[],
    due_principal_dong bigint[],
    instalments integer,
    every_months integer,
    every_days integer,
    first_due_on date,
    defer_interest_to date,
    keeps_group boolean,
    requested_on date,
    late_by_decision words,
    -- When all falls due that is recalled.
    recalled_to date,
    -- The last frozen day, and what frozen days bear.
    frozen_until date,
    frozen_interest text,
    -- A lower group by judgement.
    debt_group integer,
    constraint loan_decision_key primary key (fund_id, act_no),
    constraint loan_decision_is_an_act foreign key (fund_id, act_no) references act,
    constraint loan_decision_belongs_to_a_loan foreign key (fund_id, loan_id) references loan
);
create index loan_decision_by_loan on loan_decision (fund_id, loan_id);

-- Amounts above nothing on rising days.
create function decided_plan_is_in_order(due_on date[], principal_dong bigint[]) returns boolean
language sql immutable set search_path = coopfund, pg_temp as $$
    select coalesce(
        bool_and(d between date '1900-01-01' and date '2199-12-31' and p between 1 and 9000000000000000
            and (before is null or d > before)), false)
    from (
        select d, p, lag(d) over (order by n) as before
        from unnest(due_on, principal_dong) with ordinality as r (d, p, n)
    ) r
$$;
select column_holds('loan_decision', 'kind', '{rescheduling,recall,freeze,unfreezing,debt-group}');
select column_holds('loan_decision', 'rescheduling', '{adjustment,extension}');
select column_holds('loan_decision', 'frozen_interest', '{none,in-term}');
select guard('loan_decision', 'loan_decision_has_what_its_kind_needs', $$
    case kind
        when 'rescheduling' then num_nonnulls(due_on, instalments) = 1 and keeps_group is not null
        else num_nonnulls(rescheduling, due_on, instalments, defer_interest_to, keeps_group, requested_on,
                          late_by_decision) = 0 end
    and (kind in ('rescheduling', 'freeze') or programme is null)
    and (kind = 'recall') = (recalled_to is not null)
    and (kind = 'freeze') = (frozen_until is not null) and (kind = 'freeze') = (frozen_interest is not null)
    and (kind = 'debt-group') = (debt_group is not null)
    and (kind in ('recall', 'debt-group') or reason is null) and (kind <> 'debt-group' or reason is not null)$$);
select guard('loan_decision', 'loan_decision_has_a_plan', $$
    (due_on is null) = (due_principal_dong is null)
    and (due_on is null or decided_plan_is_in_order(due_on, due_principal_dong))
    and (instalments is not null) = (first_due_on is not null)
    and num_nonnulls(every_months, every_days) = num_nonnulls(instalments)
    and (instalments is null or instalments between 1 and 1200)
    and (every_months is null or every_months >= 1 and every_months <= 1200 and (instalments - 1) * every_months <= 732)
    and (every_days is null or every_days >= 1 and every_days <= 3660 and (instalments - 1) * every_days <= 21960)$$);
select guard('loan_decision', 'loan_decision_group_is_lower', 'debt_group between 2 and 5');
select guard('loan_decision', 'group_is_kept_by_a_programme', 'not keeps_group or programme is not null');
select guard('loan_decision', format('loan_decision_%s_is_plausible', name),
    format($$%I between date '1900-01-01' and date '2199-12-31'$$, name))
from unnest(array['first_due_on', 'defer_interest_to', 'requested_on', 'recalled_to', 'frozen_until']) as name;

-- Nothing is rescheduled or frozen of which nothing was drawn; a date that it names lies ahead of its day.
create function decided_debt_is_drawn() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from arrived d
        where not exists (
            select from loan_fact f
            where f.fund_id = d.fund_id and f.loan_id = d.loan_id and f.kind = 'draw' and not exists (
                select from reversal r where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no))
    ) then
        raise exception 'nothing is drawn of the loan'
            using errcode = 'check_violation', constraint = 'decided_debt_is_drawn', table = 'loan_decision';
    end if;
    if exists (
        select from arrived d join act a using (fund_id, act_no)
        where a.effective_on >= least(d.due_on[1], d.first_due_on, d.defer_interest_to, d.frozen_until)
           or a.effective_on > d.recalled_to
    ) then
        raise exception 'a decision names a day that does not lie ahead'
            using errcode = 'check_violation', constraint = 'decided_days_lie_ahead', table = 'loan_decision';
    end if;
    return null;
end $$;
create trigger decided_debt_is_drawn after insert on loan_decision
    referencing new table as arrived for each statement execute function decided_debt_is_drawn();
alter table loan_decision enable always trigger decided_debt_is_drawn;
create trigger cancelled_loan_takes_nothing after insert on loan_decision
    referencing new table as arrived for each statement execute function cancelled_loan_takes_nothing();
alter table loan_decision enable always trigger cancelled_loan_takes_nothing;

select make_append_only('loan_decision');
select belongs_to_open_periods('loan_decision');
select keeps_rows_of('loan_decision', '{loan-rescheduling,loan-recall,loan-freeze,loan-unfreezing,debt-group}',
    '{rescheduling,recall,freeze,unfreezing,debt-group}', 'kind');
-- What was recorded late changes days that are booked already.
select keeps_rows_of('journal_line', '{loan-rescheduling,loan-recall,loan-freeze,loan-unfreezing,debt-group}');

-- Interest that was let off because the borrower cannot pay puts the debt into a lower group.
alter table loan_fact add column because text;
select column_holds('loan_fact', 'because', '{inability}');
select guard('loan_fact', 'cause_is_of_a_waiver', $$because is null or kind = 'waiver'$$);
