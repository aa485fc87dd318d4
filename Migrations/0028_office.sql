-- Why: whoever knew the database could act under any name, and nothing could wait for a second person. Persons are on
--      record with their duties, what a duty allows and what waits for whom are dated rules, and a request that waits
--      is kept with every step that it took.
-- Locks: act for a moment (two columns without defaults).

set local search_path = coopfund, pg_temp;

-- Somebody who works with the books: each act about a person is a row, the last one counts.
create table person_version (
    fund_id integer not null,
    act_no bigint not null,
    name words not null,
    -- Null where persons share a login, and names are claims.
    login words,
    title words,
    duties text[] not null,
    -- What an approver decides at most; null is without limit.
    approves_up_to_dong dong,
    -- Why access was taken; null while it stands.
    revoked_because words,
    constraint person_version_key primary key (fund_id, act_no),
    constraint person_version_is_an_act foreign key (fund_id, act_no) references act
);
select guard('person_version', 'person_version_names_are_in_their_form', $$
    name = identifier_form(name) and length(name) <= 200
    and (login is null or login = identifier_form(login) and length(login) <= 63)$$);
select guard('person_version', 'person_version_duties_are_known', $$
    duties <@ array['officer', 'appraiser', 'approver', 'cashier', 'accountant', 'director', 'controller',
                    'administrator'] and cardinality(duties) >= 1$$);
select guard('person_version', 'person_version_limit_is_an_approvers', $$
    approves_up_to_dong is null or approves_up_to_dong > 0 and 'approver' = any (duties)$$);
select make_append_only('person_version');
select keeps_rows_of('person_version', '{person,person-change,person-revocation}');

-- What a duty allows (acts), and which acts wait for a second person (from an amount on, by whom).
create table office_rule (
    fund_id integer not null,
    code text not null,
    subject text not null,
    -- Acts recorded on this day or later.
    valid_from date not null,
    -- Null where the rule holds no more.
    value words,
    citation words not null,
    certainty text not null,
    act_no bigint,
    approved_by words,
    constraint office_rule_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint office_rule_is_an_act foreign key (fund_id, act_no) references act
);
create unique index office_rule_key on office_rule (fund_id, code, subject, valid_from, coalesce(act_no, 0));
select column_holds('office_rule', 'code', '{duty-acts,second-person}');
select column_holds('office_rule', 'certainty', '{verified,partly,remembered,assumed}');
select guard('office_rule', 'office_rule_valid_from_is_plausible',
    $$valid_from >= date '1900-01-01' and valid_from <= date '2199-12-31'$$);
select guard('office_rule', 'office_rule_is_written_in_one_form', $$
    subject ~ '^[a-z]+(-[a-z]+)*$'
    and case code when 'duty-acts' then value ~ '^[a-z]+(-[a-z]+)*(,[a-z]+(-[a-z]+)*)*$'
                  else value ~ '^[0-9]{1,16}:[a-z]+([+][a-z]+)*(/[0-9]{1,16}:[a-z]+([+][a-z]+)*)*$' end$$);
select guard('office_rule', 'office_rule_is_approved_where_it_is_set', '(act_no is null) = (approved_by is null)');
select guard('office_rule', 'office_rule_approver_is_in_their_form', 'approved_by = identifier_form(approved_by)');
select make_append_only('office_rule');
select keeps_rows_of('office_rule', '{rule-setting}');
create trigger rule_has_two_names before insert on office_rule
    for each row execute function rule_has_two_names();
alter table office_rule enable always trigger rule_has_two_names;

-- Shipped: what is usual in a fund of three to ten people, for the fund to set anew. Nothing waits until a row says so.
create function seed_office_rules(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into office_rule (fund_id, code, subject, valid_from, value, citation, certainty)
    select fund, 'duty-acts', d.duty, date '1990-01-01', d.acts,
           'Phân công nhiệm vụ theo thông lệ; quỹ thay bằng quy chế của mình', 'assumed'
    from (values
        ('officer', 'borrower,borrower-correction,related-party,credit-check,application,application-closing,application-reopening,signing,loan-cancellation,loan-amendment,collateral,collateral-security,collateral-revaluation,collateral-release'),
        ('appraiser', 'credit-check,appraisal,collateral-revaluation'),
        ('approver', 'approval,application-closing,waiver,loan-rescheduling,loan-recall,loan-freeze,loan-unfreezing,debt-group'),
        ('cashier', 'disbursement,repayment,credit-settlement,money-movement,recovery,import'),
        ('accountant', 'account-added,account-renamed,account-mapping,calendar-day,calendar-withdrawal,recalculation,disbursement,repayment,rate-change,credit-settlement,capital-movement,money-movement,money-account,lending-source,source-payment,deposit-placement,deposit-interest,deposit-withdrawal,deposit-rollover,journal-voucher,balance-assertion,reversal,period-closing,surplus-distribution,loan-write-off,recovery,loan-removal,classification-run,provision-run,capital-supplement,surplus-correction,asset-revaluation,asset-purchase,asset-disposal,import'),
        ('director', 'application-closing,application-reopening,approval,loan-cancellation,rate-change,waiver,reversal,period-reopening,surplus-distribution,rule-setting,loan-rescheduling,loan-recall,loan-freeze,loan-unfreezing,debt-group,loan-write-off,loan-removal,capital-supplement'),
        ('administrator', 'calendar-day,calendar-withdrawal,rule-setting,person,person-change,person-revocation')
    ) as d (duty, acts)
$$;
select seed_office_rules(fund_id) from fund;

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
end $$;

-- Of an act that waited: by which request it was asked for, and who released it.
alter table act add column request_no bigint, add column released_by words;
select guard('act', 'act_is_released_where_it_was_asked_for', '(request_no is null) = (released_by is null)');
select guard('act', 'act_is_released_by_another',
    'released_by is null or caseless_form(released_by) <> caseless_form(acted_by)');

-- What was asked and waits for a second person, word for word. No row of the books rests on it until it is released.
create table request (
    fund_id integer not null,
    request_no bigint not null,
    code text not null,
    -- The coded form that is kept under the key too.
    asked text not null,
    key text not null,
    -- The day on which it was asked: what was left to "today" means that day.
    asked_on date not null,
    asked_at timestamptz not null default clock_timestamp(),
    login text not null default session_user,
    asked_by words not null,
    -- What it would be recorded as, as the asker saw it.
    answer_json text not null,
    summary_vi text not null,
    summary_en text not null,
    -- Of a file its content, sealed by the sum that the request names.
    content bytea,
    content_name words,
    constraint request_key primary key (fund_id, request_no),
    constraint request_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint request_is_asked_once unique (fund_id, key)
);
select guard('request', 'request_asks_for_an_act',
    $$json_typeof(asked::json) = 'object' and asked::json ->> 'act' = code$$);
select guard('request', 'request_key_is_short', 'length(key) >= 1 and length(key) <= 200');
select guard('request', 'request_is_numbered', 'request_no >= 1');
select guard('request', 'request_content_has_its_name', '(content is null) = (content_name is null)');
select make_append_only('request');

-- What became of it: released, which is when the act is recorded, or rejected. Once.
create table request_end (
    fund_id integer not null,
    request_no bigint not null,
    state text not null,
    decided_at timestamptz not null default clock_timestamp(),
    login text not null default session_user,
    decided_by words not null,
    reason words,
    -- The last act that was recorded.
    entry bigint,
    constraint request_end_key primary key (fund_id, request_no),
    constraint request_end_is_of_a_request foreign key (fund_id, request_no) references request,
    constraint request_end_names_an_act foreign key (fund_id, entry) references act (fund_id, act_no)
);
select column_holds('request_end', 'state', '{recorded,rejected}');
select guard('request_end', 'request_end_says_what_came_of_it',
    $$(state = 'recorded') = (entry is not null) and (state <> 'rejected' or reason is not null)$$);
select make_append_only('request_end');
select granted_like(relation, 'act', '{SELECT,INSERT}') from unnest(array['request', 'request_end']::regclass[]) as relation;

-- A request is numbered without gaps and ended once, by another than asked.
create function request_is_numbered() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head h where h.fund_id = new.fund_id for update;
    if new.request_no <> (select coalesce(max(r.request_no), 0) + 1 from request r where r.fund_id = new.fund_id) then
        raise exception 'requests are numbered one after the other'
            using errcode = 'check_violation', constraint = 'requests_are_numbered_without_gaps', table = 'request';
    end if;
    return new;
end $$;
create trigger request_is_numbered before insert on request for each row execute function request_is_numbered();
alter table request enable always trigger request_is_numbered;

create function request_ends_by_another() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    asked request;
begin
    select * into strict asked from request r where r.fund_id = new.fund_id and r.request_no = new.request_no;
    if new.state = 'recorded' and caseless_form(asked.asked_by) = caseless_form(new.decided_by) then
        raise exception 'whoever asked does not release'
            using errcode = 'check_violation', constraint = 'request_ends_by_another', table = 'request_end';
    end if;
    if new.state = 'recorded' and not exists (
        select from act a
        where a.fund_id = new.fund_id and a.act_no = new.entry and a.request_no = new.request_no
          and a.transaction_id = pg_current_xact_id())
    then
        raise exception 'a request is released with the act that it asked for'
            using errcode = 'check_violation', constraint = 'request_ends_with_its_act', table = 'request_end';
    end if;
    return new;
end $$;
create trigger request_ends_by_another before insert on request_end
    for each row execute function request_ends_by_another();
alter table request_end enable always trigger request_ends_by_another;

-- What people ask of the one writer, word for word, under their own login: durable before anything is decided. They
-- put it down by `submit` and by nothing else.
create table submission (
    submission_no bigint generated always as identity,
    fund_id integer not null,
    kind text not null,
    -- The coded request of an act; of a decision about a request its number and its words.
    asked text not null,
    key text not null,
    -- The day that was meant by today.
    asked_on date not null,
    -- Of a file: which was put down by `stage`.
    content_sha256 text,
    login text not null default session_user,
    submitted_at timestamptz not null default clock_timestamp(),
    constraint submission_key primary key (submission_no),
    constraint submission_belongs_to_a_fund foreign key (fund_id) references fund
);
select column_holds('submission', 'kind', '{act,trial,release,release-trial,rejection,rejection-trial}');
select make_append_only('submission');

-- What the writer answered: one document, in the transaction of the act that came of it.
create table submission_answer (
    submission_no bigint not null,
    outcome text not null,
    answered_at timestamptz not null default clock_timestamp(),
    constraint submission_answer_key primary key (submission_no),
    constraint submission_answer_is_of_a_submission foreign key (submission_no) references submission
);
select guard('submission_answer', 'submission_answer_is_a_document', $$json_typeof(outcome::json) = 'object'$$);
select make_append_only('submission_answer');

-- What a writer begins with when it starts: one that brought it down again and again is not begun any more.
create table submission_attempt (
    submission_no bigint not null,
    attempted_at timestamptz not null default clock_timestamp(),
    constraint submission_attempt_is_of_a_submission foreign key (submission_no) references submission
);
create index submission_attempt_by_submission on submission_attempt (submission_no);
select make_append_only('submission_attempt');

-- The bytes of files, by their sum.
create table staged_file (
    sha256 text not null,
    content bytea not null,
    name words not null,
    login text not null default session_user,
    staged_at timestamptz not null default clock_timestamp(),
    constraint staged_file_key primary key (sha256, login)
);
select guard('staged_file', 'staged_file_has_its_sum', $$sha256 = encode(sha256(content), 'hex')$$);
select make_append_only('staged_file');

-- The person whose login this is; nobody where it is nobody's, or access was taken.
create function person_of(fund integer, who text) returns person_version
language sql stable set search_path = coopfund, pg_temp as $$
    select v.* from person_version v
    where v.fund_id = fund and v.login = who and v.revoked_because is null and not exists (
        select from person_version n
        where n.fund_id = v.fund_id and caseless_form(n.name) = caseless_form(v.name) and n.act_no > v.act_no)
    limit 1
$$;

-- Whether a duty of somebody's allows an act today; asked again by the program when it is decided.
create function may_ask_for(fund integer, who person_version, act_code text) returns boolean
language sql stable set search_path = coopfund, pg_temp as $$
    select coalesce(bool_or(act_code = any (string_to_array(r.value, ','))), false) from (
        select distinct on (o.subject) o.* from office_rule o
        where o.fund_id = fund and o.code = 'duty-acts'
          and o.valid_from <= (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date
        order by o.subject, o.valid_from desc, coalesce(o.act_no, 0) desc
    ) r
    where r.subject = any (who.duties)
$$;

-- The one door of people with a login of their own. Sizes and numbers are limited, so that nobody can fill the disk or
-- keep the writer from the others.
create function submit(
    fund_code text, kind text, asked text, key text, asked_on date, content_sha256 text default null
) returns bigint
language plpgsql security definer set search_path = coopfund, pg_temp as $$
declare
    fund integer;
    who person_version;
    number bigint;
    act_code text;
begin
    select f.fund_id into fund from fund f
    where (fund_code is null or f.code = fund_code) and (select count(*) from fund) = 1 or f.code = fund_code;
    if not found then
        raise exception 'there is no such fund' using errcode = 'no_data_found', constraint = 'submission_names_a_fund';
    end if;
    who := person_of(fund, session_user);
    if who.name is null then
        raise exception 'the login % is nobody''s who works in this fund', session_user
            using errcode = 'insufficient_privilege', constraint = 'submission_is_a_persons';
    end if;
    if asked is null or key is null or asked_on is null or kind is null or length(asked) > 1000000
        or length(key) not between 1 and 200 or asked_on not between date '1990-01-01' and date '2199-12-31'
    then
        raise exception 'a request has its words, its key and its day, within limits'
            using errcode = 'check_violation', constraint = 'submission_is_whole';
    end if;
    begin
        act_code := asked::json ->> 'act';
    exception when others then
        raise exception 'a request is a document' using errcode = 'check_violation', constraint = 'submission_is_whole';
    end;
    if kind in ('act', 'trial') and not may_ask_for(fund, who, coalesce(act_code, '')) then
        raise exception 'no duty of % allows %', who.name, coalesce(act_code, 'this')
            using errcode = 'insufficient_privilege', constraint = 'submission_is_within_duties';
    end if;
    if (select count(*) from submission s
        where s.login = session_user
          and not exists (select from submission_answer a where a.submission_no = s.submission_no)) >= 100
    then
        raise exception 'a hundred requests of % wait already', session_user
            using errcode = 'configuration_limit_exceeded', constraint = 'submissions_that_wait_are_few';
    end if;
    if content_sha256 is not null and not exists (
        select from staged_file f where f.sha256 = submit.content_sha256 and f.login = session_user)
    then
        raise exception 'the file was not put down' using errcode = 'no_data_found', constraint = 'submission_has_its_file';
    end if;
    insert into submission (fund_id, kind, asked, key, asked_on, content_sha256)
    values (fund, submit.kind, submit.asked, submit.key, submit.asked_on, submit.content_sha256)
    returning submission_no into number;
    notify coopfund_submission;
    return number;
end $$;

create function stage(content bytea, name text) returns text
language plpgsql security definer set search_path = coopfund, pg_temp as $$
declare
    sum text := encode(sha256(content), 'hex');
begin
    if not exists (select from fund f where (person_of(f.fund_id, session_user)).name is not null) then
        raise exception 'the login % is nobody''s who works in a fund', session_user
            using errcode = 'insufficient_privilege', constraint = 'submission_is_a_persons';
    end if;
    if content is null or length(content) > 67108864 then
        raise exception 'a file has at most 64 MiB'
            using errcode = 'check_violation', constraint = 'submission_is_whole';
    end if;
    if (select coalesce(sum(length(f.content)), 0) from staged_file f
        where f.login = session_user and f.staged_at > clock_timestamp() - interval '1 day') > 536870912
    then
        raise exception 'the files of % within a day come to half a gigabyte', session_user
            using errcode = 'configuration_limit_exceeded', constraint = 'submissions_that_wait_are_few';
    end if;
    insert into staged_file (sha256, content, name) values (sum, stage.content, stage.name) on conflict do nothing;
    return sum;
end $$;

select granted_like(relation, 'act', '{SELECT}')
from unnest(array['submission', 'submission_answer', 'submission_attempt', 'staged_file']::regclass[]) as relation;

-- They lend the rights of the owner of the schema, so nobody has them by being anybody.
revoke all on function submit(text, text, text, text, date, text), stage(bytea, text) from public;

-- Who is logged in is what the server says; only the writer, who alone answers submissions, says for whom it acts.
create or replace function act_says_who() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    asker text := nullif(current_setting('coopfund.on_behalf_of', true), '');
begin
    new.login := case
        when asker is not null and has_table_privilege(session_user, 'coopfund.submission_answer', 'INSERT')
        then asker else session_user end;
    new.transaction_id := pg_current_xact_id();
    return new;
end $$;

-- The narrow door of every write, as before; of an act that waited it takes the request and who released it.
drop function open_acts(integer, bigint, text[], date[], text, text[], text[]);
create function open_acts(
    fund integer, first_act_no bigint, kinds text[], dates date[], acted_by text, vouchers text[], notes text[],
    request_no bigint default null, released_by text default null
) returns bigint
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    head fund_head;
    acts bigint := cardinality(kinds);
    last_at timestamptz;
begin
    select * into strict head from fund_head h
    where h.fund_id = fund and h.last_act_no = first_act_no - 1 for update;
    last_at := greatest(clock_timestamp(), head.last_recorded_at + interval '1 microsecond' * acts);
    insert into act (
        fund_id, act_no, kind, effective_on, recorded_at, acted_by, voucher, note, request_no, released_by)
    select fund, first_act_no + a.n - 1, a.kind, a.effective_on,
           -- One microsecond apart: the order of record times is the order of the acts.
           last_at - interval '1 microsecond' * (acts - a.n),
           coalesce(open_acts.acted_by, session_user), a.voucher, a.note, open_acts.request_no,
           open_acts.released_by
    from unnest(kinds, dates, vouchers, notes) with ordinality as a (kind, effective_on, voucher, note, n);
    return first_act_no + acts - 1;
end $$;
