-- Why: who was called about an overdue loan and what was promised; what the fund is called on its papers and who signs them;
--      which reports went to the authorities and when, and which reminders came back. Each is an act.
-- Locks: brief; new objects without values.

set local search_path = coopfund, pg_temp;

-- A borrower was asked to pay (đôn đốc thu nợ), and what came of it.
create table dunning (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    channel text not null,
    -- Who was spoken to.
    contact words,
    promised_on date,
    promised_dong dong,
    answer words,
    constraint dunning_key primary key (fund_id, act_no),
    constraint dunning_is_an_act foreign key (fund_id, act_no) references act,
    constraint dunning_is_of_a_loan foreign key (fund_id, loan_id) references loan
);
create index dunning_of_loan on dunning (fund_id, loan_id);
select column_holds('dunning', 'channel', '{phone,visit,letter,message}');
select guard('dunning', 'dunning_promises_an_amount_by_a_day', $$
    (promised_on is null) = (promised_dong is null) and coalesce(promised_dong > 0, true)$$);
select guard('dunning', 'dunning_says_something', 'num_nonnulls(promised_on, answer) > 0');
select guard('dunning', 'dunning_contact_is_in_its_form', 'contact = identifier_form(contact)');
select make_append_only('dunning');
select keeps_rows_of('dunning', '{dunning}');

-- What stands at the head of a fund's papers and who signs them (thông tin đơn vị); the last row by a day counts.
create table fund_version (
    fund_id integer not null,
    act_no bigint not null,
    -- To which body it belongs (đơn vị chủ quản).
    superior words,
    address words,
    tax_code text,
    phone text,
    chairperson words,
    director words,
    chief_accountant words,
    treasurer words,
    constraint fund_version_key primary key (fund_id, act_no),
    constraint fund_version_is_an_act foreign key (fund_id, act_no) references act
);
select guard('fund_version', 'fund_version_tax_code_has_its_form', $$tax_code ~ '^[0-9]{10}(-[0-9]{3})?$'$$);
select guard('fund_version', 'fund_version_phone_has_its_form', $$phone ~ '^0[0-9]{9,10}$'$$);
select guard('fund_version', 'fund_version_names_are_in_their_form', $$
    superior = identifier_form(superior) and chairperson = identifier_form(chairperson)
    and director = identifier_form(director) and chief_accountant = identifier_form(chief_accountant)
    and treasurer = identifier_form(treasurer)$$);
select guard('fund_version', 'fund_version_says_something', $$
    num_nonnulls(superior, address, tax_code, phone, chairperson, director, chief_accountant, treasurer) > 0$$);
select make_append_only('fund_version');
select keeps_rows_of('fund_version', '{fund-particulars}');

-- A report went to those who ask for it (gửi báo cáo): the act's day is the day of sending.
create table filing (
    fund_id integer not null,
    act_no bigint not null,
    duty text not null,
    -- `2026` or `2026-H1`.
    period text not null,
    recipients words not null,
    -- What shows that it was sent: the number of the letter, a receipt of the post.
    proof words not null,
    constraint filing_key primary key (fund_id, act_no),
    constraint filing_is_an_act foreign key (fund_id, act_no) references act
);
create index filing_of_duty on filing (fund_id, duty, period);
select column_holds('filing', 'duty', '{half-year,annual,audited,plan,rating}');
select guard('filing', 'filing_period_is_in_its_form', $$period ~ '^(19|2[01])[0-9][0-9](-H[12])?$'$$);
select make_append_only('filing');
select keeps_rows_of('filing', '{filing}');

-- Reminders by authorities and offences against tax law, which a rating counts (TT 52/2022/TT-BTC art. 14).
create table reminder (
    fund_id integer not null,
    act_no bigint not null,
    kind text not null,
    -- The year in whose rating it counts.
    year integer not null,
    -- Of their letter, and whose it is.
    number words not null,
    sender words not null,
    duty text,
    about words,
    constraint reminder_key primary key (fund_id, act_no),
    constraint reminder_is_an_act foreign key (fund_id, act_no) references act
);
create index reminder_of_year on reminder (fund_id, year);
select column_holds('reminder', 'kind', '{reminder,tax-offence}');
select column_holds('reminder', 'duty', '{half-year,annual,audited,plan,rating}');
select guard('reminder', 'reminder_year_is_plausible', 'year >= 1990 and year <= 2199');
select guard('reminder', 'reminder_duty_is_of_a_reminder', $$duty is null or kind = 'reminder'$$);
select make_append_only('reminder');
select keeps_rows_of('reminder', '{reminder}');

-- By when reports are to be sent: of which period, and the last day.
select column_holds_also('office_rule', 'code', '{reporting-duty}');
alter table office_rule drop constraint office_rule_is_written_in_one_form;
select guard('office_rule', 'office_rule_is_written_in_one_form', $$
    subject ~ '^[a-z]+(-[a-z]+)*$'
    and case code
        when 'duty-acts' then value ~ '^[a-z]+(-[a-z]+)*(,[a-z]+(-[a-z]+)*)*$'
        when 'reporting-duty' then
            subject in ('half-year', 'annual', 'audited', 'plan', 'rating')
            and coalesce(value ~ '^(half|year|plan)([+][1-9][0-9]{0,2}|<[0-3][0-9]/[01][0-9])$', true)
        else value ~ '^[0-9]{1,16}:[a-z]+([+][a-z]+)*(/[0-9]{1,16}:[a-z]+([+][a-z]+)*)*$' end$$);

create function seed_reporting_duties(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into office_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    values (fund, 'reporting-duty', 'half-year', '2021-05-15', 'half<31/07',
            'NĐ 45/2021/NĐ-CP điều 44; TT 52/2022/TT-BTC điều 11', 'verified'),
           (fund, 'reporting-duty', 'annual', '2021-05-15', 'year+90',
            'NĐ 45/2021/NĐ-CP điều 44; TT 52/2022/TT-BTC điều 11', 'verified'),
           (fund, 'reporting-duty', 'audited', '2021-05-15', 'year+120',
            'NĐ 45/2021/NĐ-CP điều 44; TT 52/2022/TT-BTC điều 11', 'verified'),
           (fund, 'reporting-duty', 'plan', '2022-10-01', 'plan<30/04', 'TT 52/2022/TT-BTC điều 12', 'verified'),
           (fund, 'reporting-duty', 'rating', '2022-10-01', 'year<31/05', 'TT 52/2022/TT-BTC điều 13–15', 'verified')
$$;
select seed_reporting_duties(fund_id) from fund;

-- Who calls, who sends reports, and who keeps what the fund is called, where the fund has not set it otherwise.
create function seed_following_duties(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into office_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    select fund, 'duty-acts', o.subject, date '1990-01-05', o.value || ',' || d.acts, o.citation, o.certainty
    from (values ('officer', 'dunning'), ('accountant', 'dunning,filing,reminder'),
                 ('director', 'dunning,filing,reminder,fund-particulars'),
                 ('administrator', 'fund-particulars')) as d (duty, acts)
    cross join lateral (
        select * from office_rule o
        where o.fund_id = fund and o.code = 'duty-acts' and o.act_no is null and o.subject = d.duty
        order by o.valid_from desc limit 1) as o
$$;
select seed_following_duties(fund_id) from fund;

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
    perform seed_visit_plan(fund);
    perform seed_visit_duties(fund);
    perform seed_reporting_duties(fund);
    perform seed_following_duties(fund);
end $$;
