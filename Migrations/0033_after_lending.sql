-- Why: what becomes of the money after it went out is seen by whoever goes there: whether it was used as agreed, what came
--      of it, and what inspectors asked for. Each visit, each yearly effect and each recommendation is an act.
-- Locks: brief; new objects without values.

set local search_path = coopfund, pg_temp;

-- A check of how a loan was used (biên bản kiểm tra sau khi cho vay).
create table visit (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    kind text not null,
    -- Who went, besides whoever recorded it.
    visitors text[] not null,
    purpose text not null,
    -- What was used otherwise than agreed; 0 where nothing was.
    wrong_dong dong not null,
    evidence words not null,
    effect words not null,
    security text not null,
    ability text not null,
    proposal words,
    -- Where the purpose was wrong: until when the money is called back, or put right.
    recall_by date,
    next_on date,
    document_act_no bigint,
    constraint visit_key primary key (fund_id, act_no),
    constraint visit_is_an_act foreign key (fund_id, act_no) references act,
    constraint visit_is_of_a_loan foreign key (fund_id, loan_id) references loan,
    constraint visit_rests_on_a_document foreign key (fund_id, document_act_no) references document
);
create index visit_of_loan on visit (fund_id, loan_id);
select column_holds('visit', 'kind', '{planned,surprise}');
select column_holds('visit', 'purpose', '{right,partly,wrong}');
select column_holds('visit', 'security', '{unchanged,changed,disputed,none}');
select column_holds('visit', 'ability', '{able,doubtful,unable}');
select guard('visit', 'visit_wrong_amount_fits_the_purpose', $$(purpose = 'right') = (wrong_dong = 0) and wrong_dong >= 0$$);
select guard('visit', 'visit_of_wrong_purpose_has_its_deadline', $$(purpose = 'right') = (recall_by is null)$$);
select make_append_only('visit');
select keeps_rows_of('visit', '{visit}');

-- What a loan did (hiệu quả của khoản vay), before it and after each year; the last one of a year counts.
create table loan_effect (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    -- Null: before the loan.
    year integer,
    jobs integer,
    members integer,
    poor_households integer,
    revenue_dong dong,
    profit_dong dong,
    income_per_member_dong dong,
    area_square_metres bigint,
    source words not null,
    document_act_no bigint,
    constraint loan_effect_key primary key (fund_id, act_no),
    constraint loan_effect_is_an_act foreign key (fund_id, act_no) references act,
    constraint loan_effect_is_of_a_loan foreign key (fund_id, loan_id) references loan,
    constraint loan_effect_rests_on_a_document foreign key (fund_id, document_act_no) references document
);
create index loan_effect_of_loan on loan_effect (fund_id, loan_id);
select guard('loan_effect', 'loan_effect_year_is_plausible', 'year >= 1990 and year <= 2199');
select guard('loan_effect', 'loan_effect_is_counted', $$
    jobs >= 0 and members >= 0 and poor_households >= 0 and revenue_dong >= 0 and area_square_metres >= 0$$);
select guard('loan_effect', 'loan_effect_says_something', $$
    num_nonnulls(jobs, members, poor_households, revenue_dong, profit_dong, income_per_member_dong,
                 area_square_metres) > 0$$);
select make_append_only('loan_effect');
select keeps_rows_of('loan_effect', '{effect}');

-- What inspectors and auditors asked for (kiến nghị thanh tra, kiểm toán), and how it was done.
create table finding (
    fund_id integer not null,
    act_no bigint not null,
    number words not null,
    -- Who found it, by which paper.
    source words not null,
    recommendation words not null,
    owner words not null,
    due_on date not null,
    loan_id bigint,
    constraint finding_key primary key (fund_id, act_no),
    constraint finding_is_an_act foreign key (fund_id, act_no) references act,
    constraint finding_is_of_a_loan foreign key (fund_id, loan_id) references loan
);
create unique index finding_number_is_taken_once on finding (fund_id, caseless_form(number));
select guard('finding', 'finding_is_in_its_form', $$
    number = identifier_form(number) and source = identifier_form(source) and owner = identifier_form(owner)$$);
select make_append_only('finding');
select keeps_rows_of('finding', '{finding}');

create table finding_closing (
    fund_id integer not null,
    act_no bigint not null,
    finding_act_no bigint not null,
    evidence words not null,
    constraint finding_closing_key primary key (fund_id, act_no),
    constraint finding_closing_is_an_act foreign key (fund_id, act_no) references act,
    constraint finding_closing_is_of_a_finding foreign key (fund_id, finding_act_no) references finding (fund_id, act_no)
);
create index finding_closing_of_finding on finding_closing (fund_id, finding_act_no);
select make_append_only('finding_closing');
select keeps_rows_of('finding_closing', '{finding-closing}');

-- How often loans are visited: the first time so many days after the first money, then every so many months.
select column_holds_also('file_rule', 'code', '{visit-plan}');
alter table file_rule drop constraint file_rule_is_written_in_one_form;
select guard('file_rule', 'file_rule_is_written_in_one_form', $$
    case code when 'checklist' then
        subject in ('cooperative', 'cooperative-union', 'cooperative-group', 'member')
        and (value is null) = is_ended
        and coalesce(value ~ '^[a-z]+(-[a-z]+)*:(required|important|useful)(,[a-z]+(-[a-z]+)*:(required|important|useful))*$', true)
    when 'approval-authority' then
        subject in ('director', 'chairperson', 'council', 'alliance') and (value is null) = is_ended
        and coalesce(value ~ '^[1-9][0-9]{0,15}(/[1-9][0-9]{0,2})?$', true)
    when 'visit-plan' then
        subject = '' and (value is null) = is_ended and coalesce(value ~ '^[1-9][0-9]{0,2}/[1-9][0-9]?$', true)
    else subject in ('papers', 'need', 'term', 'minutes') and value is null end$$);

create function seed_visit_plan(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into file_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    values (fund, 'visit-plan', '', '1990-01-01', '30/6',
            'Thông lệ: NHCSXH kiểm tra 100 % trong 30 ngày sau giải ngân, rồi định kỳ; quỹ thay bằng quy chế của mình', 'assumed')
$$;
select seed_visit_plan(fund_id) from fund;

-- Who goes, who keeps the register of findings, and who brings files, where the fund has not set it otherwise: of a file
-- somebody may bring what they may do row by row.
create function seed_visit_duties(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into office_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    select fund, 'duty-acts', o.subject, date '1990-01-04', o.value || ',' || d.acts, o.citation, o.certainty
    from (values ('officer', 'visit,effect,import'), ('appraiser', 'import'), ('approver', 'import'),
                 ('director', 'visit,finding,finding-closing,import')) as d (duty, acts)
    cross join lateral (
        select * from office_rule o
        where o.fund_id = fund and o.code = 'duty-acts' and o.act_no is null and o.subject = d.duty
        order by o.valid_from desc limit 1) as o
$$;
select seed_visit_duties(fund_id) from fund;

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
end $$;
