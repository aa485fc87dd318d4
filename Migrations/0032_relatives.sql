-- Why: whoever declares relatives at one loan is to find them counted at every later one, and those of the staff too; who
--      may decide how much and for how long is a rule; and a contract says what it is for, and until when it is drawn.
-- Locks: brief; new objects and columns without values, and two indexes: under a second for 100,000 borrowers.

set local search_path = coopfund, pg_temp;

-- Somebody who is related to a borrower, or to somebody of the fund (người có liên quan).
create table relative (
    fund_id integer not null,
    act_no bigint not null,
    borrower_id bigint,
    -- Of somebody on the staff instead, by name.
    staff words,
    -- At which application it was declared; null where at none.
    application_id bigint,
    name words not null,
    relation words,
    address words,
    constraint relative_key primary key (fund_id, act_no),
    constraint relative_is_an_act foreign key (fund_id, act_no) references act,
    constraint relative_is_of_a_borrower foreign key (fund_id, borrower_id) references borrower,
    constraint relative_is_declared_at_an_application foreign key (fund_id, application_id) references application
);
create index relative_of_borrower on relative (fund_id, borrower_id);
create index relative_of_staff on relative (fund_id, staff);
select guard('relative', 'relative_is_of_one', 'num_nonnulls(borrower_id, staff) = 1');
select guard('relative', 'relative_is_declared_by_who_applies', 'application_id is null or borrower_id is not null');
select guard('relative', 'relative_is_in_its_form', $$
    staff = identifier_form(staff) and name = identifier_form(name) and relation = identifier_form(relation)
    and address = identifier_form(address)$$);
select make_append_only('relative');
select keeps_rows_of('relative', '{relative}');

-- The number of a citizen stands apart, as those of borrowers do.
create table relative_identity (
    fund_id integer not null,
    act_no bigint not null,
    id_number text not null,
    constraint relative_identity_key primary key (fund_id, act_no),
    constraint relative_identity_is_an_act foreign key (fund_id, act_no) references act,
    constraint relative_identity_is_of_a_relative foreign key (fund_id, act_no) references relative
);
create index relative_identity_by_number on relative_identity (fund_id, id_number);
select guard('relative_identity', 'relative_identity_has_its_form', $$id_number ~ '^([0-9]{9}|[0-9]{12})$'$$);
select make_append_only('relative_identity');
select keeps_rows_of('relative_identity', '{relative}');

-- Whoever is declared is looked for by number among those who borrow.
create index borrower_identity_by_number on borrower_identity (fund_id, id_number) where id_number is not null;
create index borrower_version_by_personal_code on borrower_version (fund_id, tax_code) where length(tax_code) = 12;

-- By whose authority an application was approved (thẩm quyền phê duyệt).
alter table application_step add authority text;
select column_holds('application_step', 'authority', '{director,chairperson,council,alliance}');
select guard('application_step', 'application_authority_is_of_an_approval', $$step = 'approved' or authority is null$$);

-- How far each authority reaches: an amount, and months where there is a bound.
select column_holds_also('file_rule', 'code', '{approval-authority}');
alter table file_rule drop constraint file_rule_is_written_in_one_form;
select guard('file_rule', 'file_rule_is_written_in_one_form', $$
    case code when 'checklist' then
        subject in ('cooperative', 'cooperative-union', 'cooperative-group', 'member')
        and (value is null) = is_ended
        and coalesce(value ~ '^[a-z]+(-[a-z]+)*:(required|important|useful)(,[a-z]+(-[a-z]+)*:(required|important|useful))*$', true)
    when 'approval-authority' then
        subject in ('director', 'chairperson', 'council', 'alliance') and (value is null) = is_ended
        and coalesce(value ~ '^[1-9][0-9]{0,15}(/[1-9][0-9]{0,2})?$', true)
    else subject in ('papers', 'need', 'term', 'minutes') and value is null end$$);

-- What a contract is for, and until when it is drawn.
alter table loan
    add purpose_class text,
    add sector words,
    -- The last day of the first draw, and the last day of any (thời hạn rút vốn).
    add first_draw_by date,
    add draw_until date;
select column_holds('loan', 'purpose_class', '{working-capital,fixed-assets,mixed,other}');
select guard('loan', 'loan_sector_is_in_its_form', 'sector = identifier_form(sector)');
select guard('loan', 'loan_is_drawn_after_it_is_signed',
    'first_draw_by >= signed_on and draw_until >= signed_on and draw_until >= coalesce(first_draw_by, draw_until)');
alter table loan_amendment
    add first_draw_by date,
    add draw_until date;
alter table loan_amendment drop constraint loan_amendment_names_a_term;
select guard('loan_amendment', 'loan_amendment_names_a_term', $$
    num_nonnulls(
        amount_dong, rate_billionths, method, instalments, every_months, every_days, first_due_on, grace,
        interest_grace, interest_every_months, interest_every_days, day_count, rounding, round_principal_to, roll,
        overdue_multiple_ten_thousandths, late_interest_rate_billionths, allocation, prepayment, early,
        custom_due_on, collateral, first_draw_by, draw_until) > 0$$);

-- Who declares relatives, where the fund has not set it otherwise.
create function seed_relative_duties(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into office_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    select fund, 'duty-acts', o.subject, date '1990-01-03', o.value || ',relative', o.citation, o.certainty
    from office_rule o
    where o.fund_id = fund and o.code = 'duty-acts' and o.act_no is null and o.valid_from = date '1990-01-02'
      and o.subject in ('officer', 'appraiser', 'director')
$$;
select seed_relative_duties(fund_id) from fund;

create or replace function seed_fund(fund integer) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_payables(fund);
    perform seed_chart(fund);
    perform seed_money_accounts(fund);
    perform seed_source_role(fund);
    perform seed_distribution_rules(fund);
    perform seed_voucher_series(fund);
    perform seed_provision_rules(fund);
    perform seed_provision_roles(fund);
    perform seed_write_off_role(fund);
    perform seed_further_roles(fund);
    perform seed_deposit_role(fund);
    perform seed_source_interest_roles(fund);
    perform seed_lending_rules(fund);
    perform seed_classification_rules(fund);
    perform seed_risk_rules(fund);
    perform seed_asset_rules(fund);
    perform seed_office_rules(fund);
    perform seed_file_rules(fund);
    perform seed_file_duties(fund);
    perform seed_relative_duties(fund);
end $$;
