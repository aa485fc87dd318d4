-- Why: the life of a loan, from the application to the last đồng. A loan's position is not stored: it is
-- derived from its contract and its facts, as known at any time.
-- Locks: new objects only. Takes well under a second.

set local search_path = coopfund, pg_temp;

create table application (
    fund_id integer not null,
    application_id bigint not null,
    number words not null,
    borrower_id bigint not null,
    act_no bigint not null,
    amount_dong dong not null,
    project_cost_dong dong not null,
    own_capital_dong dong not null,
    term_months integer not null,
    purpose words not null,
    constraint application_key primary key (fund_id, application_id),
    constraint application_is_an_act foreign key (fund_id, act_no) references act,
    constraint application_names_a_borrower foreign key (fund_id, borrower_id) references borrower,
    constraint application_number_is_unique unique (fund_id, number),
    constraint application_amount_is_above_zero check (amount_dong > 0),
    constraint application_own_capital_is_not_negative check (own_capital_dong >= 0),
    constraint application_costs_at_least_the_loan check (project_cost_dong >= amount_dong),
    constraint application_term_is_counted check (term_months between 1 and 600)
);

-- What became of an application: each step once (submitted → appraised → approved | rejected | withdrawn).
create table application_step (
    fund_id integer not null,
    application_id bigint not null,
    act_no bigint not null,
    step text not null,
    -- The amount appraised or approved; null for a rejection or a withdrawal.
    amount_dong dong,
    -- What each lending condition came to, by which figures and which article.
    findings json,
    reason words,
    -- Who did it, again: the rule below compares the two.
    acted_by words not null,
    constraint application_step_key primary key (fund_id, application_id, act_no),
    constraint application_step_is_an_act foreign key (fund_id, act_no) references act,
    constraint application_step_belongs_to_an_application
        foreign key (fund_id, application_id) references application,
    constraint application_step_is_known check (step in ('appraised', 'approved', 'rejected', 'withdrawn')),
    constraint application_step_amount_is_above_zero check (amount_dong > 0)
);
create unique index application_is_appraised_once on application_step (fund_id, application_id)
    where step = 'appraised';
create unique index application_is_decided_once on application_step (fund_id, application_id)
    where step in ('approved', 'rejected');
-- An approved application may still be withdrawn, until it is signed.
create unique index application_is_closed_once on application_step (fund_id, application_id)
    where step in ('rejected', 'withdrawn');

-- Whoever appraises does not approve (TT 39/2016 art. 17(2)).
create function appraiser_does_not_approve() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if new.step = 'approved' and exists (
        select from application_step s
        where s.fund_id = new.fund_id and s.application_id = new.application_id
          and s.step = 'appraised' and lower(btrim(s.acted_by)) = lower(btrim(new.acted_by))
    ) then
        raise exception 'whoever appraises does not approve'
            using errcode = 'check_violation', constraint = 'appraiser_does_not_approve', table = 'application_step';
    end if;
    return new;
end $$;
create trigger appraiser_does_not_approve before insert on application_step
    for each row execute function appraiser_does_not_approve();
alter table application_step enable always trigger appraiser_does_not_approve;

create table loan (
    fund_id integer not null,
    loan_id bigint not null,
    number words not null,
    application_id bigint not null,
    borrower_id bigint not null,
    act_no bigint not null,
    signed_on date not null,
    amount_dong dong not null,
    rate_billionths bigint not null,
    method text not null,
    instalments integer not null,
    every_months integer,
    every_days integer,
    first_due_on date,
    grace integer not null,
    interest_grace integer not null,
    interest_every_months integer,
    interest_every_days integer,
    day_count text not null,
    rounding text not null,
    round_principal_to bigint not null,
    roll text not null,
    overdue_multiple_ten_thousandths bigint not null,
    late_interest_rate_billionths bigint not null,
    allocation text not null,
    prepayment text not null,
    custom_due_on date[] not null,
    custom_principal_dong bigint[] not null,
    collateral words,
    constraint loan_key primary key (fund_id, loan_id),
    constraint loan_is_an_act foreign key (fund_id, act_no) references act,
    constraint loan_number_is_unique unique (fund_id, number),
    constraint application_is_signed_once unique (fund_id, application_id),
    constraint loan_follows_an_application foreign key (fund_id, application_id) references application,
    constraint loan_names_a_borrower foreign key (fund_id, borrower_id) references borrower,
    constraint loan_amount_is_above_zero check (amount_dong > 0),
    constraint loan_rate_is_in_range check (rate_billionths between 0 and 1000000000),
    constraint loan_instalments_are_counted check (instalments between 1 and 1200),
    constraint loan_period_is_months_or_days check (num_nonnulls(every_months, every_days) = 1),
    constraint loan_period_is_above_zero check (every_months > 0 or every_days > 0),
    constraint loan_interest_period_is_months_or_days
        check (num_nonnulls(interest_every_months, interest_every_days) <= 1),
    constraint loan_grace_leaves_an_instalment check (grace >= 0 and grace < instalments),
    constraint loan_interest_grace_leaves_an_instalment
        check (interest_grace >= 0 and interest_grace < instalments),
    -- NĐ 45/2021 art. 25(1)(b).
    constraint loan_overdue_multiple_is_within_the_law
        check (overdue_multiple_ten_thousandths between 0 and 15000),
    -- Civil Code art. 468(2), TT 39/2016 art. 13(4)(b).
    constraint loan_late_interest_is_within_the_law
        check (late_interest_rate_billionths between 0 and 100000000),
    constraint loan_custom_rows_are_pairs check (cardinality(custom_due_on) = cardinality(custom_principal_dong))
);
create index loan_by_borrower on loan (fund_id, borrower_id);

-- What happened to a loan. The columns that a kind needs are there, the others are not.
create table loan_fact (
    fund_id integer not null,
    loan_id bigint not null,
    act_no bigint not null,
    kind text not null,
    effective_on date not null,
    amount_dong dong,
    rate_billionths bigint,
    -- A payment's prepayment rule, where it is not the contract's; a waiver's component.
    choice text,
    -- The number of the decision that a waiver rests on, and who took it.
    decision words,
    -- Where the money of a draw, a payment or a refund went through.
    through text,
    constraint loan_fact_key primary key (fund_id, loan_id, act_no),
    constraint loan_fact_is_an_act foreign key (fund_id, act_no) references act,
    constraint loan_fact_belongs_to_a_loan foreign key (fund_id, loan_id) references loan,
    constraint loan_fact_kind_is_known check (
        kind in ('draw', 'payment', 'rate-change', 'waiver', 'credit-use', 'credit-refund')),
    constraint loan_fact_amount_is_above_zero check (amount_dong > 0),
    constraint loan_fact_has_what_its_kind_needs check (
        (amount_dong is null) = (kind = 'rate-change')
        and (rate_billionths is not null) = (kind = 'rate-change')
        and (kind in ('payment', 'waiver') or choice is null)
        and (kind <> 'waiver' or choice is not null and decision is not null)
        and (through is not null) = (kind in ('draw', 'payment', 'credit-refund'))),
    constraint loan_fact_goes_through_cash_or_bank check (through in ('cash', 'bank'))
);
create index loan_fact_by_day on loan_fact (fund_id, effective_on);

select make_append_only(name) from unnest(array[
    'application', 'application_step', 'loan', 'loan_fact'
]::regclass[]) as name;
