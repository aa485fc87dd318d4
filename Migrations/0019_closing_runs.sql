-- Why: a month is closed with a classification and a run of provisions: a closing keeps the group of each debt, so that
--      later facts do not change it. Runs can be taken back. What reschedulings do, the way back out of a group and
--      the like are dated rows with a citation, as thresholds and rates are.
-- Locks: brief on period_closing, on reversal for a trigger and on the two tables of runs; else new objects only.

set local search_path = coopfund, pg_temp;

-- How debts at risk are judged, and how months are closed.
create table risk_rule (
    fund_id integer not null,
    -- Debts judged, rescheduled and closed on this day or later.
    valid_from date not null,
    code text not null,
    -- How often a debt was rescheduled, or its term.
    subject text not null default '',
    -- Groups, each with the days past due from which on it is given.
    from_days bigint[],
    groups bigint[],
    -- A group, a number of days or of months.
    number integer,
    is_ended boolean not null default false,
    citation words not null,
    certainty text not null,
    act_no bigint,
    approved_by words,
    constraint risk_rule_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint risk_rule_is_an_act foreign key (fund_id, act_no) references act
);
create unique index risk_rule_key on risk_rule (fund_id, code, subject, valid_from, coalesce(act_no, 0));
select column_holds('risk_rule', 'code',
    '{rescheduled-groups,interest-reduced-group,way-back,rescheduling-window,contagion,credit-check-contagion,closing-runs}');
select column_holds('risk_rule', 'certainty', '{verified,partly,remembered,assumed}');
select guard('risk_rule', 'risk_rule_valid_from_is_plausible',
    $$valid_from between date '1900-01-01' and date '2199-12-31'$$);
select guard('risk_rule', 'risk_rule_has_what_its_code_needs', $$
    case when code = 'rescheduled-groups'
             then subject in ('1', '2', '3') and number is null and not is_ended and from_days is not null
                  and groups is not null and cardinality(from_days) = cardinality(groups)
                  and cardinality(groups) >= 1 and cardinality(groups) <= 5 and from_days[1] = 0
                  and groups <@ array[1, 2, 3, 4, 5]::bigint[]
         when code in ('contagion', 'credit-check-contagion', 'closing-runs')
             then subject = '' and number is null and from_days is null and groups is null
         else number is not null and not is_ended and from_days is null and groups is null
              and case code when 'way-back' then subject in ('short', 'long') and number >= 0 and number <= 1200
                            when 'interest-reduced-group' then subject = '' and number >= 1 and number <= 5
                            else subject = '' and number >= 0 and number <= 36600 end
         end$$);
select guard('risk_rule', 'risk_rule_is_approved_where_it_is_set', '(act_no is null) = (approved_by is null)');
select guard('risk_rule', 'risk_rule_approver_is_in_their_form', 'approved_by = identifier_form(approved_by)');
select make_append_only('risk_rule');
select keeps_rows_of('risk_rule', '{rule-setting}');
create trigger rule_has_two_names before insert on risk_rule
    for each row execute function rule_has_two_names();
alter table risk_rule enable always trigger rule_has_two_names;

-- The words of TT 14/2024 art. 5 were read, of art. 4 an excerpt. Before it the texts in force have not been read, and
-- what TT 24/2026 changes from 03/08/2026 on has not either: what is held goes on, and says so.
create function seed_risk_rules(fund integer, runs_from date default '2021-05-15') returns void
language sql set search_path = coopfund, pg_temp as $$
    insert into risk_rule (fund_id, valid_from, code, subject, from_days, groups, number, citation, certainty)
    select fund, s.valid_from, r.code, r.subject, r.from_days, r.groups, r.number,
           s.citation, s.certainty
    from (values
        ('rescheduled-groups', '1', array[0, 1, 30, 90]::bigint[], array[2, 3, 4, 5]::bigint[], null::integer),
        ('rescheduled-groups', '2', array[0, 1], array[4, 5], null),
        ('rescheduled-groups', '3', array[0], array[5], null),
        ('interest-reduced-group', '', null, null, 3)
    ) as r (code, subject, from_days, groups, number)
    cross join (values
        (date '1990-01-01',
         'Chưa có văn bản cho giai đoạn trước 12/08/2024 (TT 15/2010/TT-NHNN chưa đọc được phần này); tạm dùng TT 14/2024/TT-NHNN điều 5',
         'assumed'),
        ('2024-08-12', 'TT 14/2024/TT-NHNN điều 5', 'verified'),
        ('2026-08-03',
         'TT 24/2026/TT-NHNN (hiệu lực 03/08/2026) chưa đọc được, chưa xác nhận; tạm giữ TT 14/2024/TT-NHNN điều 5',
         'assumed')
    ) as s (valid_from, citation, certainty);

    insert into risk_rule (fund_id, valid_from, code, subject, number, citation, certainty)
    select fund, r.* from (values
        (date '1990-01-01', 'way-back', 'short', 1,
         'Chưa có văn bản; tạm dùng thời gian thử thách 1 tháng với nợ đến một năm', 'assumed'),
        ('1990-01-01', 'way-back', 'long', 3,
         'Chưa có văn bản; tạm dùng thời gian thử thách 3 tháng với nợ trên một năm', 'assumed'),
        ('1990-01-01', 'rescheduling-window', '', 10,
         'TT 39/2016/TT-NHNN điều 19 khoản 3, áp dụng tương tự', 'partly'),
        ('1990-01-01', 'contagion', '', null,
         'Chưa có văn bản cho giai đoạn trước 12/08/2024; tạm dùng TT 14/2024/TT-NHNN điều 4', 'assumed'),
        ('2024-08-12', 'contagion', '', null, 'TT 14/2024/TT-NHNN điều 4', 'partly'),
        ('2026-08-03', 'contagion', '', null,
         'TT 24/2026/TT-NHNN (hiệu lực 03/08/2026) chưa đọc được, chưa xác nhận; tạm giữ TT 14/2024/TT-NHNN điều 4',
         'assumed'),
        (runs_from, 'closing-runs', '', null,
         'NĐ 45/2021/NĐ-CP điều 28 khoản 1; phân loại và trích lập khi khóa sổ mỗi tháng là lựa chọn của quỹ', 'assumed')
    ) as r (valid_from, code, subject, number, citation, certainty);
$$;
-- Months of before the upgrade are closed as before, by days past due.
select seed_risk_rules(fund_id, greatest(date '2021-05-15', (now() at time zone 'Asia/Ho_Chi_Minh')::date)) from fund;

-- A closing with a run puts each debt where its classification put it.
alter table period_closing add column classification_act_no bigint;
alter table period_closing add constraint period_closing_rests_on_a_classification
    foreign key (fund_id, classification_act_no) references classification_run;
select guard('period_closing', 'period_closing_comes_after_its_classification', 'classification_act_no < act_no');
select guard('provision_run', 'provision_run_comes_after_its_classification', 'classification_act_no < act_no');

-- The debts whose interest such a closing keeps off the balance sheet, with their group: of all others it is group 1, and
-- interest accrues to income.
create table closed_debt (
    fund_id integer not null,
    loan_id bigint not null,
    act_no bigint not null,
    debt_group integer not null,
    constraint closed_debt_key primary key (fund_id, loan_id, act_no),
    constraint closed_debt_belongs_to_a_closing foreign key (fund_id, act_no) references period_closing,
    constraint closed_debt_is_a_loan foreign key (fund_id, loan_id) references loan
);
create index closed_debt_by_closing on closed_debt (fund_id, act_no);
select guard('closed_debt', 'closed_debt_is_in_a_group', 'debt_group >= 1 and debt_group <= 5');
select make_append_only('closed_debt');
select keeps_rows_of('closed_debt', '{period-closing}');

-- A run can be taken back: a day has one that stands.
alter table classification_run drop constraint day_is_classified_once;
alter table provision_run drop constraint day_is_provided_for_once;
create index classification_run_by_day on classification_run (fund_id, as_of);
create index provision_run_by_day on provision_run (fund_id, as_of);
create function day_has_one_run() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    standing bigint;
begin
    execute format(
        'select r.act_no from coopfund.%I r where r.fund_id = $1 and r.as_of = $2 and not exists (
             select from coopfund.reversal v where v.fund_id = r.fund_id and v.reversed_act_no = r.act_no)', tg_table_name)
    into standing using new.fund_id, new.as_of;
    if standing is not null then
        raise exception 'the day has its run already, of act %', standing
            using errcode = 'unique_violation', constraint = 'day_has_one_run', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger day_has_one_run before insert on classification_run
    for each row execute function day_has_one_run();
create trigger day_has_one_run before insert on provision_run
    for each row execute function day_has_one_run();
alter table classification_run enable always trigger day_has_one_run;
alter table provision_run enable always trigger day_has_one_run;

-- What rests on a run goes first: provisions on their classification, a closed month on both, later provisions on
-- earlier ones.
create function run_is_alone() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from provision_run p
        where p.fund_id = new.fund_id and p.classification_act_no = new.reversed_act_no and not exists (
            select from reversal v where v.fund_id = p.fund_id and v.reversed_act_no = p.act_no)
    ) or exists (
        select from provision_run p
        join provision_run later on later.fund_id = p.fund_id and later.as_of > p.as_of
        where p.fund_id = new.fund_id and p.act_no = new.reversed_act_no and not exists (
            select from reversal v where v.fund_id = later.fund_id and v.reversed_act_no = later.act_no)
    ) or exists (
        select from period_closing c
        where c.fund_id = new.fund_id
          and (c.classification_act_no = new.reversed_act_no or c.last_on = (
              select p.as_of from provision_run p
              where p.fund_id = new.fund_id and p.act_no = new.reversed_act_no
                and p.classification_act_no = c.classification_act_no))
          and not exists (
              select from period_reopening r where r.fund_id = c.fund_id and r.closing_act_no = c.act_no)
    ) then
        raise exception 'something rests on the run'
            using errcode = 'check_violation', constraint = 'run_is_alone', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger run_is_alone before insert on reversal for each row execute function run_is_alone();
alter table reversal enable always trigger run_is_alone;

-- What a new fund begins with, by itself: a further kind of row takes the place of this list alone.
create function seed_fund(fund integer) returns void language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_chart(fund);
    perform seed_distribution_rules(fund);
    perform seed_voucher_series(fund);
    perform seed_provision_rules(fund);
    perform seed_provision_roles(fund);
    perform seed_lending_rules(fund);
    perform seed_classification_rules(fund);
    perform seed_risk_rules(fund);
end $$;
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
    perform seed_fund(new_fund);
    return new_fund;
end $$;
