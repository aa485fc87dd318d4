-- Why: a rule came into the books by SQL of the administrator, with no name beside it, and a mistaken row could not
--      be put right for its own day. A rule is set by an act of two names; of rows of one day the later act counts.
--      And vouchers get their numbers by series, which are rules like the others.
-- Locks: brief on the tables of rules, which have some rows for each fund; writers wait while an index of act is
--      built anew, some seconds for a million acts with vouchers.

set local search_path = coopfund, pg_temp;

-- A condition for lending can be ended: then it is asked no more from that day on.
alter table lending_rule add column is_ended boolean not null default false;

-- What a fund begins with, and what an administrator adds, has no act.
do $$
declare
    rules regclass;
    name text;
begin
    foreach rules in array array['lending_rule', 'classification_rule', 'distribution_rule']::regclass[] loop
        name := (select relname from pg_class where oid = rules);
        execute format('alter table %s add column act_no bigint, add column approved_by words', rules);
        execute format('alter table %s add constraint %I foreign key (fund_id, act_no) references act',
            rules, name || '_is_an_act');
        execute format('alter table %s drop constraint %I', rules, name || '_key');
        perform guard(rules, name || '_is_approved_where_it_is_set', '(act_no is null) = (approved_by is null)');
        perform guard(rules, name || '_approver_is_in_their_form', 'approved_by = identifier_form(approved_by)');
    end loop;
end $$;
create unique index lending_rule_key on lending_rule (fund_id, code, subject, valid_from, coalesce(act_no, 0));
create unique index classification_rule_key on classification_rule (fund_id, valid_from, coalesce(act_no, 0));
create unique index distribution_rule_key on distribution_rule (
    fund_id, code, subject, valid_from, coalesce(act_no, 0));

alter table lending_rule drop constraint lending_rule_has_what_its_code_needs;
select guard('lending_rule', 'lending_rule_has_what_its_code_needs', $$
    case when code in ('own-capital-minimum', 'single-borrower-maximum', 'related-parties-maximum')
             then (limit_ten_thousandths is null) = is_ended and subject = ''
                  and (is_ended or limit_ten_thousandths between 0 and 10000)
         when code in ('kind-eligible', 'kind-ineligible')
             then limit_ten_thousandths is null
                  and subject in ('cooperative', 'cooperative-union', 'cooperative-group', 'member')
         else limit_ten_thousandths is null and subject = '' end$$);

-- Whoever records a rule is not who approved it; names as the core compares them.
create function rule_has_two_names() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from act a
        where a.fund_id = new.fund_id and a.act_no = new.act_no
          and caseless_form(a.acted_by) = caseless_form(new.approved_by))
    then
        raise exception 'whoever records a rule does not approve it'
            using errcode = 'check_violation', constraint = 'rule_has_two_names', table = tg_table_name;
    end if;
    return new;
end $$;

select keeps_rows_of(rules, '{rule-setting}')
from unnest(array['lending_rule', 'classification_rule', 'distribution_rule']::regclass[]) as rules;
create trigger rule_has_two_names before insert on lending_rule
    for each row execute function rule_has_two_names();
create trigger rule_has_two_names before insert on classification_rule
    for each row execute function rule_has_two_names();
create trigger rule_has_two_names before insert on distribution_rule
    for each row execute function rule_has_two_names();
alter table lending_rule enable always trigger rule_has_two_names;
alter table classification_rule enable always trigger rule_has_two_names;
alter table distribution_rule enable always trigger rule_has_two_names;

-- How vouchers are numbered: by series, each with a pattern that holds from a day on. `{nnn}` is the number with at
-- least so many digits, `{yyyy}` or `{yy}` the year.
create table voucher_series (
    fund_id integer not null,
    subject text not null,
    -- Acts of this day or later.
    valid_from date not null,
    pattern words not null,
    citation words not null,
    certainty text not null,
    act_no bigint,
    approved_by words,
    constraint voucher_series_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint voucher_series_is_an_act foreign key (fund_id, act_no) references act
);
create unique index voucher_series_key on voucher_series (fund_id, subject, valid_from, coalesce(act_no, 0));
select column_holds('voucher_series', 'subject',
    '{cash-receipt,cash-payment,bank-receipt,bank-payment,disbursement,journal}');
select column_holds('voucher_series', 'certainty', '{verified,partly,remembered,assumed}');
select guard('voucher_series', 'voucher_series_valid_from_is_plausible',
    $$valid_from between date '1900-01-01' and date '2199-12-31'$$);
select guard('voucher_series', 'voucher_series_has_one_number', $$
    pattern = identifier_form(pattern) and char_length(pattern) <= 60
    and pattern ~ '^([^{}]|[{](yy|yyyy)[}])*[{]n{1,9}[}]([^{}]|[{](yy|yyyy)[}])*$'$$);
select guard('voucher_series', 'voucher_series_is_approved_where_it_is_set', '(act_no is null) = (approved_by is null)');
select guard('voucher_series', 'voucher_series_approver_is_in_their_form', 'approved_by = identifier_form(approved_by)');
select make_append_only('voucher_series');
select keeps_rows_of('voucher_series', '{rule-setting}');
create trigger rule_has_two_names before insert on voucher_series
    for each row execute function rule_has_two_names();
alter table voucher_series enable always trigger rule_has_two_names;

-- The usual letters of Vietnamese vouchers; how they are numbered is each fund's own, so all of it can be set anew.
create function seed_voucher_series(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into voucher_series (fund_id, subject, valid_from, pattern, citation, certainty)
    select fund, s.subject, date '1990-01-01', s.pattern, s.citation, 'assumed' from (values
        ('cash-receipt', 'PT{nnn}/{yyyy}', 'Phiếu thu, mẫu 01-TT: TT 200/2014/TT-BTC, TT 99/2025/TT-BTC; cách đánh số theo thông lệ'),
        ('cash-payment', 'PC{nnn}/{yyyy}', 'Phiếu chi, mẫu 02-TT: TT 200/2014/TT-BTC, TT 99/2025/TT-BTC; cách đánh số theo thông lệ'),
        ('bank-receipt', 'BC{nnn}/{yyyy}', 'Báo có: TT 200/2014, TT 24/2022: mẫu chứng từ; cách đánh số theo thông lệ'),
        ('bank-payment', 'BN{nnn}/{yyyy}', 'Báo nợ: TT 200/2014, TT 24/2022: mẫu chứng từ; cách đánh số theo thông lệ'),
        ('disbursement', 'GNN{nnn}/{yyyy}', 'Giấy nhận nợ; cách đánh số theo thông lệ'),
        ('journal', 'PKT{nnn}/{yyyy}', 'Phiếu kế toán: TT 200/2014, TT 24/2022: mẫu chứng từ; cách đánh số theo thông lệ')
    ) as s (subject, pattern, citation)
$$;
select seed_voucher_series(fund_id) from fund;

-- Numbers of one series stand side by side, and are still looked up by the whole voucher.
drop index act_by_voucher;
create index act_by_voucher on act (fund_id, voucher_form(voucher) text_pattern_ops) where voucher is not null;

-- A new fund begins with its founding, the chart, the roles, the rules and the series of its vouchers.
create or replace function found_fund(
    code text, name text, province text, founded_on date default null, recorded_on date default null,
    acted_by text default null, voucher text default null, note text default null
) returns integer
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    new_fund integer;
    stamp timestamptz := clock_timestamp();
begin
    insert into fund (code, name, province, founded_on, created_at)
    values (found_fund.code, found_fund.name, found_fund.province, found_fund.founded_on, stamp)
    returning fund_id into new_fund;
    insert into fund_head (fund_id, last_recorded_at) values (new_fund, stamp);
    insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by, voucher, note)
    values (new_fund, 0, 'founding',
            coalesce(found_fund.founded_on, found_fund.recorded_on, (stamp at time zone 'Asia/Ho_Chi_Minh')::date),
            stamp, coalesce(found_fund.acted_by, session_user), found_fund.voucher, found_fund.note);
    perform seed_chart(new_fund);
    perform seed_distribution_rules(new_fund);
    perform seed_voucher_series(new_fund);

    -- Before 15/05/2021 the content of QĐ 246/2006, QĐ 60/2007 and TT 81/2007 has not been read: no
    -- condition is claimed for those years.
    insert into lending_rule (fund_id, valid_from, code, limit_ten_thousandths, subject, citation, certainty)
    select new_fund, r.* from (values
        (date '2021-05-15', 'own-capital-minimum', 2000, '', 'NĐ 45/2021/NĐ-CP điều 22 khoản 5', 'verified'),
        ('2021-05-15', 'single-borrower-maximum', 1500, '', 'NĐ 45/2021/NĐ-CP điều 23 khoản 2', 'verified'),
        ('2021-05-15', 'related-parties-maximum', 2500, '', 'NĐ 45/2021/NĐ-CP điều 23 khoản 2', 'verified'),
        ('2021-05-15', 'kind-eligible', null, 'cooperative', 'NĐ 45/2021/NĐ-CP điều 20 khoản 1', 'verified'),
        ('2021-05-15', 'kind-eligible', null, 'cooperative-union', 'NĐ 45/2021/NĐ-CP điều 20 khoản 1', 'verified'),
        ('2021-05-15', 'kind-eligible', null, 'member', 'NĐ 45/2021/NĐ-CP điều 20 khoản 1', 'verified'),
        ('2021-05-15', 'kind-ineligible', null, 'cooperative-group', 'NĐ 45/2021/NĐ-CP điều 20 khoản 1', 'verified'),
        ('2021-05-15', 'no-bad-debt-at-first-disbursement', null, '', 'NĐ 45/2021/NĐ-CP điều 22 khoản 6', 'verified')
    ) as r (valid_from, code, limit_ten_thousandths, subject, citation, certainty);

    insert into classification_rule (
        fund_id, valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation, certainty)
    select new_fund, r.* from (values
        (date '1990-01-01', 10, 30, 90, 180,
         'Chưa có văn bản cho giai đoạn trước 15/05/2021 (TT 81/2007/TT-BTC chưa đọc được); tạm dùng ngưỡng của TT 15/2010/TT-NHNN',
         'assumed'),
        ('2021-05-15', 10, 30, 90, 180, 'TT 15/2010/TT-NHNN, theo NĐ 45/2021/NĐ-CP điều 28 khoản 1', 'remembered'),
        ('2024-08-12', 10, 30, 90, 180, 'TT 14/2024/TT-NHNN điều 5', 'verified')
    ) as r (valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation, certainty);
    return new_fund;
end $$;
