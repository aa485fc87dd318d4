-- Why: what secures a loan is known by its papers, its registration, its insurance and by where the originals lie, and money
--      goes out against proof of what it is for. Each is an act, so that whatever ran out or is missing can be listed.
-- Locks: brief; new objects, and for a moment the roles that journal lines may have (read again: some seconds for a
--      million lines).

set local search_path = coopfund, pg_temp;

-- What a piece of collateral is, by its papers (thông tin tài sản bảo đảm); the last row by a day counts.
create table collateral_version (
    fund_id integer not null,
    act_no bigint not null,
    collateral_id bigint not null,
    asset text,
    -- Where another than the borrower owns it (bên thứ ba bảo đảm).
    owner words,
    title_no words,
    title_issuer words,
    title_issued_on date,
    parcel words,
    map_sheet words,
    area_square_metres bigint,
    address words,
    -- Of the contract of security (hợp đồng thế chấp).
    contract_no words,
    contract_on date,
    constraint collateral_version_key primary key (fund_id, act_no),
    constraint collateral_version_is_an_act foreign key (fund_id, act_no) references act,
    constraint collateral_version_is_of_collateral foreign key (fund_id, collateral_id) references collateral
);
create index collateral_version_of_collateral on collateral_version (fund_id, collateral_id);
select column_holds('collateral_version', 'asset',
    '{land-use-right,building,machine,vehicle,goods,deposit,securities,guarantee,other-asset}');
select guard('collateral_version', 'collateral_version_says_something', $$
    num_nonnulls(asset, owner, title_no, title_issuer, title_issued_on, parcel, map_sheet, area_square_metres, address,
                 contract_no, contract_on) > 0$$);
select guard('collateral_version', 'collateral_version_area_is_above_zero', 'area_square_metres > 0');
select guard('collateral_version', 'collateral_version_is_in_its_form', $$
    owner = identifier_form(owner) and title_no = identifier_form(title_no)
    and title_issuer = identifier_form(title_issuer) and parcel = identifier_form(parcel)
    and map_sheet = identifier_form(map_sheet) and contract_no = identifier_form(contract_no)$$);
select make_append_only('collateral_version');
select keeps_rows_of('collateral_version', '{collateral,collateral-description}');

-- On which prices a valuation rests (ba bảng giá của biên bản định giá).
create table valuation_price (
    fund_id integer not null,
    act_no bigint not null,
    -- By the table of the province, on the market, as both sides agreed.
    official_dong dong,
    market_dong dong,
    agreed_dong dong,
    basis words,
    document_act_no bigint,
    constraint valuation_price_key primary key (fund_id, act_no),
    constraint valuation_price_is_of_a_valuation foreign key (fund_id, act_no) references collateral_fact,
    constraint valuation_price_rests_on_a_document foreign key (fund_id, document_act_no) references document
);
select guard('valuation_price', 'valuation_price_says_something', $$
    num_nonnulls(official_dong, market_dong, agreed_dong, basis, document_act_no) > 0$$);
select guard('valuation_price', 'valuation_price_is_above_zero', $$
    coalesce(official_dong, 1) > 0 and coalesce(market_dong, 1) > 0 and coalesce(agreed_dong, 1) > 0$$);
select make_append_only('valuation_price');
select keeps_rows_of('valuation_price', '{collateral,collateral-revaluation}');

-- Registration of the security (đăng ký biện pháp bảo đảm), that it was waived, or that it ended.
create table collateral_registration (
    fund_id integer not null,
    act_no bigint not null,
    collateral_id bigint not null,
    kind text not null,
    number words,
    registry words,
    -- The hour decides who comes first: `09:30`.
    registered_at text,
    reason words,
    constraint collateral_registration_key primary key (fund_id, act_no),
    constraint collateral_registration_is_an_act foreign key (fund_id, act_no) references act,
    constraint collateral_registration_is_of_collateral foreign key (fund_id, collateral_id) references collateral
);
create index collateral_registration_of_collateral on collateral_registration (fund_id, collateral_id);
select column_holds('collateral_registration', 'kind', '{registered,changed,waived,discharged}');
select guard('collateral_registration', 'collateral_registration_has_what_its_kind_needs', $$
    case kind when 'waived' then num_nonnulls(number, registry, registered_at) = 0 and reason is not null
              else number is not null and registry is not null end$$);
select guard('collateral_registration', 'collateral_registration_hour_has_its_form',
    $$registered_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'$$);
select make_append_only('collateral_registration');
select keeps_rows_of('collateral_registration', '{collateral-registration}');

-- Insurance of what secures a loan (bảo hiểm tài sản bảo đảm).
create table collateral_insurance (
    fund_id integer not null,
    act_no bigint not null,
    collateral_id bigint not null,
    policy words not null,
    insurer words not null,
    insured_dong dong not null,
    from_on date not null,
    until_on date not null,
    constraint collateral_insurance_key primary key (fund_id, act_no),
    constraint collateral_insurance_is_an_act foreign key (fund_id, act_no) references act,
    constraint collateral_insurance_is_of_collateral foreign key (fund_id, collateral_id) references collateral
);
create index collateral_insurance_of_collateral on collateral_insurance (fund_id, collateral_id);
select guard('collateral_insurance', 'collateral_insurance_is_of_something', 'insured_dong > 0 and from_on <= until_on');
select make_append_only('collateral_insurance');
select keeps_rows_of('collateral_insurance', '{collateral-insurance}');

-- Originals that came into the vault, or left it (nhập, xuất kho giấy tờ tài sản bảo đảm). What they stand for is
-- followed off the balance sheet, from the day they come until the day they leave.
create table collateral_custody (
    fund_id integer not null,
    act_no bigint not null,
    collateral_id bigint not null,
    direction text not null,
    papers words not null,
    -- Who brought them, or took them.
    person words not null,
    -- Where they lie.
    place words,
    -- Why they leave.
    reason words,
    value_dong dong not null,
    constraint collateral_custody_key primary key (fund_id, act_no),
    constraint collateral_custody_is_an_act foreign key (fund_id, act_no) references act,
    constraint collateral_custody_is_of_collateral foreign key (fund_id, collateral_id) references collateral
);
create index collateral_custody_of_collateral on collateral_custody (fund_id, collateral_id);
select column_holds('collateral_custody', 'direction', '{in,out}');
select guard('collateral_custody', 'collateral_custody_is_of_something', 'value_dong > 0');
select guard('collateral_custody', 'collateral_custody_says_why_papers_leave', $$(direction = 'out') = (reason is not null)$$);
select make_append_only('collateral_custody'), belongs_to_open_periods('collateral_custody');
select keeps_rows_of('collateral_custody', '{collateral-custody}');
select keeps_rows_of('journal_line', '{collateral-custody}');

-- Papers come in where none are, and leave as what they came in for. The head is locked first: what is judged here is
-- not overtaken.
create function collateral_custody_fits() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    before record;
begin
    perform from fund_head where fund_id = new.fund_id for update;
    select c.direction, c.value_dong, a.effective_on into before
    from collateral_custody c join act a using (fund_id, act_no)
    where c.fund_id = new.fund_id and c.collateral_id = new.collateral_id and not exists (
        select from reversal r where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no)
    order by c.act_no desc limit 1;
    if before.direction is not distinct from new.direction
        or new.direction = 'out' and (before.direction is null or before.value_dong <> new.value_dong)
        or before.effective_on > (select effective_on from act where fund_id = new.fund_id and act_no = new.act_no)
    then
        raise exception 'the papers of the collateral are not where this says'
            using errcode = 'check_violation', constraint = 'collateral_custody_takes_turns', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger collateral_custody_fits before insert on collateral_custody
    for each row execute function collateral_custody_fits();
alter table collateral_custody enable always trigger collateral_custody_fits;

-- An addition is taken back while nothing more is on record of the piece.
create or replace function collateral_addition_is_alone() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from collateral c
        cross join lateral (
            select f.act_no from collateral_facts(c.fund_id, c.collateral_id) f
            union all
            select x.act_no from (
                select fund_id, act_no, collateral_id from collateral_version
                union all select fund_id, act_no, collateral_id from collateral_registration
                union all select fund_id, act_no, collateral_id from collateral_insurance
                union all select fund_id, act_no, collateral_id from collateral_custody) x
            where x.fund_id = c.fund_id and x.collateral_id = c.collateral_id and not exists (
                select from reversal r where r.fund_id = x.fund_id and r.reversed_act_no = x.act_no)
        ) f
        where c.fund_id = new.fund_id and c.act_no = new.reversed_act_no and f.act_no <> c.act_no)
    then
        raise exception 'more is on record of the collateral'
            using errcode = 'check_violation', constraint = 'collateral_addition_is_alone', table = tg_table_name;
    end if;
    return new;
end $$;

-- The account of what the papers stand for: that of the chart which a fund begins with, or one beside it.
select column_holds_also(relation, 'role', '{collateral-in-custody}')
from unnest(array['account_role', 'account_role_version', 'journal_line', 'money_movement', 'surplus_share']::regclass[])
    as relation;
create function seed_custody_role(fund integer) returns void language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_role(fund, 'collateral-in-custody', '994', 'Tài sản bảo đảm', 'Collateral', 'off-balance', true);
end $$;
select seed_custody_role(fund_id) from fund;

-- What money was used for, by the paper of whoever sold it (hóa đơn).
create table invoice (
    fund_id integer not null,
    act_no bigint not null,
    loan_id bigint not null,
    number words not null,
    series words,
    seller words not null,
    seller_tax_code text,
    issued_on date not null,
    amount_dong dong not null,
    -- The disbursement that it proves the use of; null where it was shown before any money went out.
    draw_act_no bigint,
    document_act_no bigint,
    constraint invoice_key primary key (fund_id, act_no),
    constraint invoice_is_an_act foreign key (fund_id, act_no) references act,
    constraint invoice_is_of_a_loan foreign key (fund_id, loan_id) references loan,
    constraint invoice_proves_an_act foreign key (fund_id, draw_act_no) references act,
    constraint invoice_rests_on_a_document foreign key (fund_id, document_act_no) references document
);
create index invoice_of_loan on invoice (fund_id, loan_id);
-- Letters and digits alone, without zeros before them: an invoice is looked for in any spelling.
create function invoice_form(number text) returns text language sql immutable set search_path = coopfund, pg_temp as $$
    select ltrim(regexp_replace(upper(number), '[^0-9A-Z]', '', 'g'), '0')
$$;
create index invoice_by_number on invoice (fund_id, invoice_form(number));
select guard('invoice', 'invoice_is_of_something', 'amount_dong > 0');
select guard('invoice', 'invoice_tax_code_has_its_form', $$seller_tax_code ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$'$$);
select guard('invoice', 'invoice_is_in_its_form', $$
    number = identifier_form(number) and series = identifier_form(series) and seller = identifier_form(seller)$$);
select make_append_only('invoice');
select keeps_rows_of('invoice', '{invoice}');

-- An invoice proves once, in the whole fund.
create function invoice_is_used_once() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head where fund_id = new.fund_id for update;
    if exists (
        select from invoice i
        where i.fund_id = new.fund_id and invoice_form(i.number) = invoice_form(new.number)
          and (i.series is null or new.series is null or caseless_form(i.series) = caseless_form(new.series))
          and case when i.seller_tax_code is null or new.seller_tax_code is null
                   then caseless_form(i.seller) = caseless_form(new.seller)
                   else left(i.seller_tax_code, 10) = left(new.seller_tax_code, 10) end
          and not exists (
              select from reversal r where r.fund_id = i.fund_id and r.reversed_act_no = i.act_no))
    then
        raise exception 'this invoice is on record already'
            using errcode = 'check_violation', constraint = 'invoice_is_used_once', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger invoice_is_used_once before insert on invoice
    for each row execute function invoice_is_used_once();
alter table invoice enable always trigger invoice_is_used_once;

-- How money went out (giấy nhận nợ): to whom, on which note, and by when its use is proved.
create table drawdown (
    fund_id integer not null,
    act_no bigint not null,
    note_no words,
    payee words,
    payee_bank words,
    proof_by date,
    constraint drawdown_key primary key (fund_id, act_no),
    constraint drawdown_is_an_act foreign key (fund_id, act_no) references act
);
create index drawdown_by_note on drawdown (fund_id, caseless_form(note_no)) where note_no is not null;
select guard('drawdown', 'drawdown_says_something', 'num_nonnulls(note_no, payee, payee_bank, proof_by) > 0');
select guard('drawdown', 'drawdown_is_in_its_form', $$
    note_no = identifier_form(note_no) and payee = identifier_form(payee) and payee_bank = identifier_form(payee_bank)$$);
select make_append_only('drawdown');
select keeps_rows_of('drawdown', '{disbursement}');

-- The account of the payee, apart from the rest: numbers of people's accounts are read by duty.
create table drawdown_identity (
    fund_id integer not null,
    act_no bigint not null,
    payee_account text not null,
    constraint drawdown_identity_key primary key (fund_id, act_no),
    constraint drawdown_identity_is_of_a_drawdown foreign key (fund_id, act_no) references drawdown
);
select guard('drawdown_identity', 'drawdown_identity_has_its_form', $$payee_account ~ '^[0-9A-Z]{4,24}$'$$);
select make_append_only('drawdown_identity');
select keeps_rows_of('drawdown_identity', '{disbursement}');

-- Invoices on which money went out.
create table drawdown_invoice (
    fund_id integer not null,
    act_no bigint not null,
    invoice_act_no bigint not null,
    constraint drawdown_invoice_key primary key (fund_id, act_no, invoice_act_no),
    constraint drawdown_invoice_is_an_act foreign key (fund_id, act_no) references act,
    constraint drawdown_invoice_names_an_invoice foreign key (fund_id, invoice_act_no) references invoice (fund_id, act_no)
);
create index drawdown_invoice_by_invoice on drawdown_invoice (fund_id, invoice_act_no);
select make_append_only('drawdown_invoice');
select keeps_rows_of('drawdown_invoice', '{disbursement}');

-- What money went out in spite of (ngoại lệ): by whose decision, and why.
create table gate_exception (
    fund_id integer not null,
    act_no bigint not null,
    gate text not null,
    decision words not null,
    reason words not null,
    constraint gate_exception_key primary key (fund_id, act_no, gate),
    constraint gate_exception_is_an_act foreign key (fund_id, act_no) references act
);
select column_holds('gate_exception', 'gate',
    '{papers,minutes,conditions,registration,valuation,credit-check,declaration,payee,invoices}');
select make_append_only('gate_exception');
select keeps_rows_of('gate_exception', '{disbursement}');

-- What a borrower's own books say of a year (báo cáo tài chính của khách hàng); the last one of a year counts.
create table borrower_statement (
    fund_id integer not null,
    act_no bigint not null,
    borrower_id bigint not null,
    year integer not null,
    assets_dong dong,
    liabilities_dong dong,
    equity_dong dong,
    revenue_dong dong,
    profit_dong dong,
    document_act_no bigint,
    constraint borrower_statement_key primary key (fund_id, act_no),
    constraint borrower_statement_is_an_act foreign key (fund_id, act_no) references act,
    constraint borrower_statement_is_of_a_borrower foreign key (fund_id, borrower_id) references borrower,
    constraint borrower_statement_rests_on_a_document foreign key (fund_id, document_act_no) references document
);
create index borrower_statement_of_borrower on borrower_statement (fund_id, borrower_id);
select guard('borrower_statement', 'borrower_statement_year_is_plausible', 'year >= 1990 and year <= 2199');
select guard('borrower_statement', 'borrower_statement_balances', $$
    num_nonnulls(assets_dong, liabilities_dong, equity_dong) < 3
    or assets_dong::numeric = liabilities_dong::numeric + equity_dong::numeric$$);
select guard('borrower_statement', 'borrower_statement_is_counted', $$
    coalesce(assets_dong, 0) >= 0 and coalesce(liabilities_dong, 0) >= 0 and coalesce(revenue_dong, 0) >= 0$$);
select guard('borrower_statement', 'borrower_statement_says_something', $$
    num_nonnulls(assets_dong, liabilities_dong, equity_dong, revenue_dong, profit_dong) > 0$$);
select make_append_only('borrower_statement');
select keeps_rows_of('borrower_statement', '{borrower-statement}');

-- What no money goes out without (disbursement-gate), how old a credit check may be, by when use is proved, and by when
-- statements of a year are here. Gates are shut by a row; none is shipped.
select column_holds_also('file_rule', 'code', '{disbursement-gate,credit-check-age,proof-of-use,statements-due}');
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
    when 'disbursement-gate' then
        subject in ('papers', 'minutes', 'conditions', 'registration', 'valuation', 'credit-check', 'declaration', 'payee',
                    'invoices') and value is null
    when 'file-gate' then subject in ('papers', 'need', 'term', 'minutes') and value is null
    else subject = '' and (value is null) = is_ended and coalesce(value ~ '^(0|[1-9][0-9]{0,4})$', true) end$$);

create function seed_proof_rules(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into file_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    values (fund, 'credit-check-age', '', '1990-01-01', '30',
            'Thông lệ: kết quả tra cứu CIC dùng trong 30 ngày; quỹ thay bằng quy chế của mình', 'assumed'),
           (fund, 'proof-of-use', '', '1990-01-01', '30',
            'Thông lệ: hóa đơn trong 30 ngày sau giải ngân; quỹ thay bằng quy chế của mình', 'assumed'),
           (fund, 'statements-due', '', '1990-01-01', '90',
            'Thông lệ: báo cáo tài chính năm của khách hàng trong 90 ngày sau năm; quỹ thay bằng quy chế của mình', 'assumed')
$$;
select seed_proof_rules(fund_id) from fund;

-- Who keeps the register, where the fund has not set it otherwise.
create function seed_security_duties(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into office_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    select fund, 'duty-acts', o.subject, date '1990-01-06', o.value || ',' || d.acts, o.citation, o.certainty
    from (values
            ('officer', 'collateral-description,collateral-registration,collateral-insurance,invoice,borrower-statement'),
            ('appraiser', 'borrower-statement'), ('cashier', 'collateral-custody'),
            ('accountant', 'collateral-custody,invoice'),
            ('director', 'collateral-custody')) as d (duty, acts)
    cross join lateral (
        select * from office_rule o
        where o.fund_id = fund and o.code = 'duty-acts' and o.act_no is null and o.subject = d.duty
        order by o.valid_from desc limit 1) as o
$$;
select seed_security_duties(fund_id) from fund;

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
    perform seed_custody_role(fund);
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
    perform seed_proof_rules(fund);
    perform seed_security_duties(fund);
end $$;
