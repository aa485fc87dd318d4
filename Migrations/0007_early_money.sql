-- Why: what a contract, or one payment, does with money that comes before its instalment is due; rates agreed at
-- signing for later days; and the act that brings the journal to what a loan's facts come to by new rules.
-- Loans and payments that stand already go on as before: interest stays due on its date.
-- Locks: ACCESS EXCLUSIVE on loan and loan_fact, while their rows are read once for the new constraints: about a
-- second for a million facts.

set local search_path = coopfund, pg_temp;

create function days_rise(days date[]) returns boolean
language sql immutable strict set search_path = coopfund, pg_temp as $$
    select coalesce(bool_and(day > before), true)
    from (select day, lag(day) over (order by place) as before from unnest(days) with ordinality as d (day, place)) d
    where before is not null
$$;

alter table loan
    add column early text not null default 'at-due',
    -- Rates for the days after these, agreed at signing.
    add column rate_from_on date[] not null default '{}',
    add column rate_from_billionths bigint[] not null default '{}',
    add constraint loan_early_money_is_known check (early in ('at-due', 'to-date', 'hold')),
    add constraint loan_rate_steps_are_pairs
        check (cardinality(rate_from_on) = cardinality(rate_from_billionths)),
    add constraint loan_rate_steps_are_in_range
        check (0 <= all (rate_from_billionths) and 1000000000 >= all (rate_from_billionths)),
    add constraint loan_rate_steps_follow_the_signing
        check (signed_on < all (rate_from_on) and days_rise(rate_from_on));

-- A payment's own way with early money, where it is not the contract's.
alter table loan_fact
    add column early text,
    add constraint loan_fact_early_money_is_of_a_payment
        check (early is null or kind = 'payment' and early in ('at-due', 'to-date', 'hold'));

-- An act that books the difference between the journal and what a loan's facts come to.
create table recalculation (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    constraint recalculation_key primary key (fund_id, act_no),
    constraint recalculation_is_an_act foreign key (fund_id, act_no) references act,
    constraint recalculation_names_a_loan foreign key (fund_id, loan_id) references loan
);
create index recalculation_by_loan on recalculation (fund_id, loan_id);
select make_append_only('recalculation'::regclass);
select belongs_to_open_periods('recalculation'::regclass);
