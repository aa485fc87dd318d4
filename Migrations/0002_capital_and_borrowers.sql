-- Why: where the fund's money comes from, whom it may lend to, and the days on which it works.
-- Locks: new objects only. Takes well under a second.

set local search_path = coopfund, pg_temp;

create table capital_movement (
    fund_id integer not null,
    act_no bigint not null,
    source text not null,
    -- Contributed above zero, withdrawn below.
    amount_dong dong not null,
    through text not null,
    constraint capital_movement_key primary key (fund_id, act_no),
    constraint capital_movement_is_an_act foreign key (fund_id, act_no) references act,
    constraint capital_movement_moves_money check (amount_dong <> 0),
    constraint capital_movement_goes_through_cash_or_bank check (through in ('cash', 'bank')),
    constraint capital_source_is_known check (source in (
        'provincial-budget', 'other-contribution', 'grant', 'entrusted', 'mobilised', 'retained-surplus'))
);

create table borrower (
    fund_id integer not null,
    borrower_id bigint not null,
    code words not null,
    kind text not null,
    act_no bigint not null,
    constraint borrower_key primary key (fund_id, borrower_id),
    constraint borrower_is_an_act foreign key (fund_id, act_no) references act,
    constraint borrower_code_is_unique unique (fund_id, code),
    constraint borrower_kind_is_known
        check (kind in ('cooperative', 'cooperative-union', 'cooperative-group', 'member'))
);

-- What is known of a borrower, each version by the act that recorded it; the last one counts.
create table borrower_version (
    fund_id integer not null,
    borrower_id bigint not null,
    act_no bigint not null,
    name words not null,
    -- Lower case without accents, đ as d: what a search compares.
    search_text text not null,
    tax_code text,
    sector words,
    commune words,
    legacy_district words,
    members integer,
    constraint borrower_version_key primary key (fund_id, borrower_id, act_no),
    constraint borrower_version_is_an_act foreign key (fund_id, act_no) references act,
    constraint borrower_version_belongs_to_a_borrower
        foreign key (fund_id, borrower_id) references borrower,
    constraint borrower_members_are_counted check (members > 0),
    constraint borrower_tax_code_has_its_form check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$')
);

-- Persons and cooperatives that count together for the 25 % limit (NĐ 45/2021 art. 2(5), 23(2)).
create table related_party (
    fund_id integer not null,
    borrower_id bigint not null,
    related_borrower_id bigint not null,
    act_no bigint not null,
    relation words,
    constraint related_party_key primary key (fund_id, borrower_id, related_borrower_id),
    constraint related_party_is_an_act foreign key (fund_id, act_no) references act,
    constraint related_party_names_a_borrower foreign key (fund_id, borrower_id) references borrower,
    constraint related_party_names_another
        foreign key (fund_id, related_borrower_id) references borrower (fund_id, borrower_id),
    constraint related_party_is_kept_once check (borrower_id < related_borrower_id)
);

-- The debt group that credit institutions report of a borrower (tra cứu CIC).
create table credit_check (
    fund_id integer not null,
    borrower_id bigint not null,
    act_no bigint not null,
    debt_group integer not null,
    source words,
    constraint credit_check_key primary key (fund_id, borrower_id, act_no),
    constraint credit_check_is_an_act foreign key (fund_id, act_no) references act,
    constraint credit_check_names_a_borrower foreign key (fund_id, borrower_id) references borrower,
    constraint credit_check_group_is_known check (debt_group between 1 and 5)
);

-- Holidays, and Saturdays worked in exchange. A day counts for due dates from its announcement on: due
-- dates to come move, those gone by do not.
create table calendar_day (
    fund_id integer not null,
    act_no bigint not null,
    day date not null,
    is_working boolean not null,
    announced_on date not null,
    name words,
    constraint calendar_day_key primary key (fund_id, act_no, day),
    constraint calendar_day_is_an_act foreign key (fund_id, act_no) references act
);
create index calendar_day_by_day on calendar_day (fund_id, day);

select make_append_only(name) from unnest(array[
    'capital_movement', 'borrower', 'borrower_version', 'related_party', 'credit_check', 'calendar_day'
]::regclass[]) as name;
