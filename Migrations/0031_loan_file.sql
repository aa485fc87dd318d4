-- Why: inspectors write about figures without papers, decisions without minutes and conditions that nobody followed. Each
--      is kept as what it is: which paper proves which figure, who was present and how they voted, what was asked before
--      and after the money went out, and what became of it; and who in the fund looks after a loan.
-- Locks: brief; new objects and columns without values.

set local search_path = coopfund, pg_temp;

-- What an applicant says of the plan, besides its cost and its own capital.
alter table application
    -- What others give or lend for the same plan.
    add other_sources_dong dong,
    -- How long the production cycle takes, and why the loan is to run longer.
    add cycle_months integer,
    add term_reason words;
select guard('application', 'application_other_sources_are_not_negative', 'other_sources_dong >= 0');
select guard('application', 'application_cycle_is_counted', 'cycle_months >= 1 and cycle_months <= 600');

-- A paper of a borrower or of an application; the scan itself stays where it is.
create table document (
    fund_id integer not null,
    act_no bigint not null,
    borrower_id bigint not null,
    -- Null for papers of the borrower, which serve every application.
    application_id bigint,
    kind text not null,
    number words,
    issued_on date,
    issuer words,
    copies integer,
    -- Where the original lies.
    kept_at words,
    -- Of the scan, in hexadecimal digits.
    sha256 text,
    -- The last day on which it counts.
    expires_on date,
    constraint document_key primary key (fund_id, act_no),
    constraint document_is_an_act foreign key (fund_id, act_no) references act,
    constraint document_is_of_a_borrower foreign key (fund_id, borrower_id) references borrower,
    constraint document_is_of_an_application foreign key (fund_id, application_id) references application
);
create index document_of_borrower on document (fund_id, borrower_id);
select column_holds('document', 'kind', '{loan-request,business-plan,identity-card,registration,charter,appointment,borrowing-resolution,financial-statements,bank-statement,credit-report,related-persons,land-certificate,valuation,security-contract,security-registration,insurance,output-contract,appraisal-report,minutes,decision,loan-contract,use-proof,inspection,other}');
select guard('document', 'document_is_in_its_form', $$
    number = identifier_form(number) and issuer = identifier_form(issuer) and kept_at = identifier_form(kept_at)$$);
select guard('document', 'document_copies_are_counted', 'copies >= 1 and copies <= 1000');
select guard('document', 'document_scan_is_a_digest', $$sha256 ~ '^[0-9a-f]{64}$'$$);
select guard('document', 'document_ends_after_it_begins', 'expires_on >= issued_on');
select make_append_only('document');
select keeps_rows_of('document', '{document}');

-- A figure of an appraisal: what the applicant says, what the appraiser found, and the paper that proves it.
create table appraisal_figure (
    fund_id integer not null,
    act_no bigint not null,
    line_no integer not null,
    name words not null,
    declared_dong dong,
    verified_dong dong,
    document_act_no bigint,
    constraint appraisal_figure_key primary key (fund_id, act_no, line_no),
    constraint appraisal_figure_is_an_act foreign key (fund_id, act_no) references act,
    constraint appraisal_figure_rests_on_a_document foreign key (fund_id, document_act_no) references document
);
select guard('appraisal_figure', 'appraisal_figure_says_something', 'num_nonnulls(declared_dong, verified_dong) > 0');
select guard('appraisal_figure', 'appraisal_figure_is_verified_by_a_paper', '(verified_dong is null) = (document_act_no is null)');
select guard('appraisal_figure', 'appraisal_figure_name_is_in_its_form', 'name = identifier_form(name)');
select make_append_only('appraisal_figure');
select keeps_rows_of('appraisal_figure', '{appraisal}');

-- The meeting that decided (biên bản xét duyệt).
create table decision_minutes (
    fund_id integer not null,
    act_no bigint not null,
    number words not null,
    held_on date not null,
    present text[] not null,
    absent text[] not null,
    votes_for integer not null,
    votes integer not null,
    conclusion words,
    constraint decision_minutes_key primary key (fund_id, act_no),
    constraint decision_minutes_are_an_act foreign key (fund_id, act_no) references act
);
select guard('decision_minutes', 'minutes_have_people', 'cardinality(present) >= 1');
select guard('decision_minutes', 'minutes_are_carried',
    'votes_for >= 1 and votes_for <= votes and votes <= cardinality(present) and 2 * votes_for > cardinality(present)');
select guard('decision_minutes', 'minutes_are_in_their_form',
    'number = identifier_form(number) and conclusion = identifier_form(conclusion)');
select make_append_only('decision_minutes');
select keeps_rows_of('decision_minutes', '{approval}');

-- What an approval asks for, before the first money goes out or so many days after.
create table approval_condition (
    fund_id integer not null,
    act_no bigint not null,
    application_id bigint not null,
    line_no integer not null,
    -- Null: before any money goes out.
    days_after integer,
    condition words not null,
    constraint approval_condition_key primary key (fund_id, act_no, line_no),
    constraint approval_condition_is_an_act foreign key (fund_id, act_no) references act,
    constraint approval_condition_is_of_an_application foreign key (fund_id, application_id) references application
);
create index approval_condition_of_application on approval_condition (fund_id, application_id);
select guard('approval_condition', 'approval_condition_has_its_days', 'days_after >= 1 and days_after <= 3660');
select make_append_only('approval_condition');
select keeps_rows_of('approval_condition', '{approval}');

-- What became of a condition; the last one counts.
create table condition_outcome (
    fund_id integer not null,
    act_no bigint not null,
    approval_act_no bigint not null,
    line_no integer not null,
    is_kept boolean not null,
    document_act_no bigint,
    -- What follows from a breach, and by which decision.
    sanction words,
    decision words,
    constraint condition_outcome_key primary key (fund_id, act_no),
    constraint condition_outcome_is_an_act foreign key (fund_id, act_no) references act,
    constraint condition_outcome_is_of_a_condition
        foreign key (fund_id, approval_act_no, line_no) references approval_condition (fund_id, act_no, line_no),
    constraint condition_outcome_rests_on_a_document foreign key (fund_id, document_act_no) references document
);
select guard('condition_outcome', 'condition_breach_has_its_sanction', 'is_kept = (sanction is null)');
select make_append_only('condition_outcome');
select keeps_rows_of('condition_outcome', '{condition-outcome}');

-- Who looks after a loan (cán bộ theo dõi), from an act on; several loans change hands in one.
create table loan_assignment (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    officer words not null,
    constraint loan_assignment_key primary key (fund_id, loan_id, act_no),
    constraint loan_assignment_is_an_act foreign key (fund_id, act_no) references act,
    constraint loan_assignment_is_of_a_loan foreign key (fund_id, loan_id) references loan
);
create index loan_assignment_by_act on loan_assignment (fund_id, act_no);
select guard('loan_assignment', 'loan_assignment_officer_is_in_their_form', 'officer = identifier_form(officer)');
select make_append_only('loan_assignment');
select keeps_rows_of('loan_assignment', '{signing,loan-assignment}');

-- What a loan file must hold (checklist), and what nothing is approved without (file-gate): dated rows with a citation.
create table file_rule (
    fund_id integer not null,
    code text not null,
    subject text not null,
    valid_from date not null,
    -- Of a checklist the papers with their levels; null where the rule holds no more, or has none.
    value words,
    is_ended boolean not null default false,
    citation words not null,
    certainty text not null,
    act_no bigint,
    approved_by words,
    constraint file_rule_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint file_rule_is_an_act foreign key (fund_id, act_no) references act
);
create unique index file_rule_key on file_rule (fund_id, code, subject, valid_from, coalesce(act_no, 0));
select column_holds('file_rule', 'code', '{checklist,file-gate}');
select column_holds('file_rule', 'certainty', '{verified,partly,remembered,assumed}');
select guard('file_rule', 'file_rule_valid_from_is_plausible',
    $$valid_from >= date '1900-01-01' and valid_from <= date '2199-12-31'$$);
select guard('file_rule', 'file_rule_is_written_in_one_form', $$
    case code when 'checklist' then
        subject in ('cooperative', 'cooperative-union', 'cooperative-group', 'member')
        and (value is null) = is_ended
        and coalesce(value ~ '^[a-z]+(-[a-z]+)*:(required|important|useful)(,[a-z]+(-[a-z]+)*:(required|important|useful))*$', true)
    else subject in ('papers', 'need', 'term', 'minutes') and value is null end$$);
select guard('file_rule', 'file_rule_is_approved_where_it_is_set', '(act_no is null) = (approved_by is null)');
select guard('file_rule', 'file_rule_approver_is_in_their_form', 'approved_by = identifier_form(approved_by)');
select make_append_only('file_rule');
select keeps_rows_of('file_rule', '{rule-setting}');
create trigger rule_has_two_names before insert on file_rule
    for each row execute function rule_has_two_names();
alter table file_rule enable always trigger rule_has_two_names;

-- Shipped: the papers that lenders of this kind ask for; a fund sets its own. No gate is shut until a row says so.
create function seed_file_rules(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into file_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    select fund, 'checklist', k.kind, date '1990-01-01', k.papers,
           'Danh mục hồ sơ cho vay theo thông lệ; quỹ thay bằng quy chế cho vay của mình', 'assumed'
    from (values
        ('cooperative', 'loan-request:required,business-plan:required,identity-card:required,registration:required,charter:required,borrowing-resolution:required,related-persons:required,appraisal-report:required,appointment:important,financial-statements:important,bank-statement:important,credit-report:important,land-certificate:important,valuation:important,insurance:useful,output-contract:useful'),
        ('cooperative-union', 'loan-request:required,business-plan:required,identity-card:required,registration:required,charter:required,borrowing-resolution:required,related-persons:required,appraisal-report:required,appointment:important,financial-statements:important,bank-statement:important,credit-report:important,land-certificate:important,valuation:important,insurance:useful,output-contract:useful'),
        ('cooperative-group', 'loan-request:required,business-plan:required,identity-card:required,related-persons:required,appraisal-report:required,credit-report:important,land-certificate:important,valuation:important,output-contract:useful'),
        ('member', 'loan-request:required,business-plan:required,identity-card:required,related-persons:required,appraisal-report:required,credit-report:important,land-certificate:important,valuation:important,output-contract:useful')
    ) as k (kind, papers)
$$;
select seed_file_rules(fund_id) from fund;

-- Who does what with a loan file, where the fund has not set it otherwise.
create function seed_file_duties(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into office_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    select fund, 'duty-acts', o.subject, date '1990-01-02', o.value || ',' || d.acts, o.citation, o.certainty
    from office_rule o
    join (values ('officer', 'document,condition-outcome,loan-assignment'), ('appraiser', 'document'),
                 ('director', 'condition-outcome,loan-assignment')) as d (duty, acts) on d.duty = o.subject
    where o.fund_id = fund and o.code = 'duty-acts' and o.act_no is null
$$;
select seed_file_duties(fund_id) from fund;

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
end $$;
