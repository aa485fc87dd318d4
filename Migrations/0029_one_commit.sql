-- Why: each act had a COMMIT of its own, and each request waited for the disk behind the one before; asking became slower
--      with every request ever asked. Several acts share one transaction now, each under its own key; who asks wakes the
--      writer only where it sleeps; and a login reads what it asked itself, and nobody else's words and files.
-- Locks: submission, submission_answer and staged_file for a moment, submission while an index is built.

set local search_path = coopfund, pg_temp;

-- A key stands for what was done: it comes with the last act of its request, once, after the keys before, and its answer
-- names no entry of another request. Asked of all keys of a statement at once.
drop trigger key_comes_with_its_act on operation_key;
create or replace function key_comes_with_its_act() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    stray record;
begin
    select k.named, a.act_no is null as is_apart, k.act_no <= k.before as is_second into stray
    from (
        select n.fund_id, n.act_no, coalesce(
                   lag(n.act_no) over (partition by n.fund_id order by n.act_no), (
                   select o.act_no from operation_key o
                   where o.fund_id = n.fund_id and o.key not in (select key from arrived)
                   order by o.act_no desc limit 1), -1) as before,
               coalesce(n.answer_json::json ->> 'entry', n.answer_json::json #>> '{entries,last}') as named
        from arrived n
    ) k
    left join act a on a.fund_id = k.fund_id and a.act_no = k.act_no and a.transaction_id = pg_current_xact_id()
    -- The acts behind the key before, of this transaction.
    where a.act_no is null or k.act_no <= k.before or k.named is not null and not exists (
        select from act e
        where e.fund_id = k.fund_id and e.act_no > k.before and e.act_no <= k.act_no and e.act_no::text = k.named
          and e.transaction_id = pg_current_xact_id())
    limit 1;
    if not found then
        return null;
    elsif stray.is_apart then
        raise exception 'a key is written with the act that it stands for'
            using errcode = 'check_violation', constraint = 'key_comes_with_its_act', table = 'operation_key';
    elsif stray.is_second then
        raise exception 'an act has one key'
            using errcode = 'check_violation', constraint = 'key_comes_with_its_act', table = 'operation_key';
    end if;
    raise exception 'the answer names an entry that is not its own: %', stray.named
        using errcode = 'check_violation', constraint = 'key_comes_with_its_act', table = 'operation_key';
end $$;
create trigger key_comes_with_its_act after insert on operation_key
    referencing new table as arrived for each statement execute function key_comes_with_its_act();
alter table operation_key enable always trigger key_comes_with_its_act;

-- A hundred of one login wait at most: where the hundredth before is answered, so are those before it.
create index submission_by_login on submission (login, submission_no);

-- The one door of people with a login of their own, as before. The writer holds the second lock of its class while it is
-- at work: whoever cannot share it need not wake the writer, which looks once more before it sleeps. A notification holds
-- back the COMMIT of everybody else who sends one.
drop function may_ask_for(integer, person_version, text);
create or replace function submit(
    fund_code text, kind text, asked text, key text, asked_on date, content_sha256 text default null
) returns bigint
language plpgsql security definer
-- Each look goes by its keys, though PostgreSQL may still take the tables for small.
set search_path = coopfund, pg_temp set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
    fund integer;
    who_name text;
    who_duties text[];
    number bigint;
    act_code text;
begin
    select f.fund_id into fund from fund f
    where (fund_code is null or f.code = fund_code) and (select count(*) from fund) = 1 or f.code = fund_code;
    if not found then
        raise exception 'there is no such fund' using errcode = 'no_data_found', constraint = 'submission_names_a_fund';
    end if;
    select v.name, v.duties into who_name, who_duties from person_version v
    where v.fund_id = fund and v.login = session_user and v.revoked_because is null and not exists (
        select from person_version n
        where n.fund_id = v.fund_id and n.act_no > v.act_no and caseless_form(n.name) = caseless_form(v.name))
    limit 1;
    if who_name is null then
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
    if kind in ('act', 'trial') and not exists (
        select from (
            select distinct on (o.subject) o.subject, o.value from office_rule o
            where o.fund_id = fund and o.code = 'duty-acts'
              and o.valid_from <= (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date
            order by o.subject, o.valid_from desc, coalesce(o.act_no, 0) desc
        ) r
        where r.subject = any (who_duties) and act_code = any (string_to_array(r.value, ',')))
    then
        raise exception 'no duty of % allows %', who_name, coalesce(act_code, 'this')
            using errcode = 'insufficient_privilege', constraint = 'submission_is_within_duties';
    end if;
    select s.submission_no into number from submission s
    where s.login = session_user order by s.submission_no desc offset 99 limit 1;
    if number is not null and not exists (select from submission_answer a where a.submission_no = number) then
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
    if pg_try_advisory_xact_lock_shared(x'636f6f77'::integer, 2) then
        notify coopfund_submission;
    end if;
    return number;
end $$;

-- The narrow door of acts of several people at once, as it is for those of one.
create function open_acts_together(
    fund integer, first_act_no bigint, kinds text[], dates date[], acted_by text[], logins text[], vouchers text[],
    notes text[]
) returns bigint
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    head fund_head;
    acts bigint := cardinality(kinds);
    last_at timestamptz;
    speaker text := coalesce(current_setting('coopfund.on_behalf_of', true), '');
begin
    select * into strict head from fund_head h
    where h.fund_id = fund and h.last_act_no = first_act_no - 1 for update;
    last_at := greatest(clock_timestamp(), head.last_recorded_at + interval '1 microsecond' * acts);
    -- Each for whom its row says.
    perform set_config('coopfund.on_behalf_of', '*', true);
    insert into act (fund_id, act_no, kind, effective_on, recorded_at, login, acted_by, voucher, note)
    select fund, first_act_no + a.n - 1, a.kind, a.effective_on,
           last_at - interval '1 microsecond' * (acts - a.n), a.login, a.acted_by, a.voucher, a.note
    from unnest(kinds, dates, open_acts_together.acted_by, logins, vouchers, notes)
        with ordinality as a (kind, effective_on, acted_by, login, voucher, note, n);
    perform set_config('coopfund.on_behalf_of', speaker, true);
    return first_act_no + acts - 1;
end $$;

-- Who is logged in is what the server says; only the writer, who alone answers submissions, says for whom it acts: for
-- one login, or for each that a row names.
create or replace function act_says_who() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    asker text := nullif(current_setting('coopfund.on_behalf_of', true), '');
begin
    new.login := case
        when asker is null or not has_table_privilege(session_user, 'coopfund.submission_answer', 'INSERT') then session_user
        when asker = '*' then new.login
        else asker end;
    new.transaction_id := pg_current_xact_id();
    return new;
end $$;

-- Asked for each row that comes: a function of its own keeps its plans, and SQL functions are planned at each call.
create or replace function loan_is_cancelled(fund integer, loan bigint) returns boolean
language plpgsql stable set search_path = coopfund, pg_temp as $$
begin
    return exists (
        select from loan_cancellation c
        where c.fund_id = fund and c.loan_id = loan and not exists (
            select from reversal r where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no));
end $$;

create or replace function written_off_debt(fund integer, loan bigint)
returns table (act_no bigint, written_off_on date, removed_on date)
language plpgsql stable set search_path = coopfund, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select d.act_no, a.effective_on, (
        select min(ra.effective_on) from loan_decision r join act ra on ra.fund_id = r.fund_id and ra.act_no = r.act_no
        where r.fund_id = d.fund_id and r.loan_id = d.loan_id and r.kind = 'removal' and not exists (
            select from reversal v where v.fund_id = r.fund_id and v.reversed_act_no = r.act_no))
    from loan_decision d join act a on a.fund_id = d.fund_id and a.act_no = d.act_no
    where d.fund_id = written_off_debt.fund and d.loan_id = written_off_debt.loan and d.kind = 'write-off' and not exists (
        select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no);
end $$;

-- What is compared by its form: functions that keep their plans. As plain SQL they were put into every statement that
-- writes a name, their alphabets with them, which took longer than the statement.
create or replace function identifier_form(value text) returns text language plpgsql immutable parallel safe as $$
begin
    return case
        -- Nearly every text is Latin and in its form.
        when value collate "C" ~ '^[!-~À-ɏḀ-ỿ]+( [!-~À-ɏḀ-ỿ]+)*$' then value
        else normalize(
            translate(
                btrim(regexp_replace(
                    regexp_replace(value collate "C", '[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890-\u0891\u08E2\u115F-\u1160\u17B4-\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]+', '', 'g'),
                    '[\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028-\u2029\u202F\u205F\u2800\u3000]+', ' ', 'g')),
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'),
            nfc)
    end;
end $$;
create or replace function small_letters(value text) returns text language plpgsql immutable parallel safe as $$
begin
    return case
        when value collate "C" ~ '[ÆØÞƉĦŊŒŁΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏ]'
        then translate(
            replace(replace(replace(lower(value collate "C"), 'Đ', 'đ'), 'Ð', 'đ'), 'ð', 'đ'),
            'ÆØÞƉĦŊŒŁΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏ',
            'æøþđħŋœłαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџ')
        else replace(replace(replace(lower(value collate "C"), 'Đ', 'đ'), 'Ð', 'đ'), 'ð', 'đ')
    end;
end $$;
create or replace function caseless_form(value text) returns text language plpgsql immutable parallel safe as $$
begin
    return case
        when value collate "C" ~ '^[!-~]+( [!-~]+)*$' then lower(value collate "C")
        else normalize(coopfund.small_letters(normalize(coopfund.identifier_form(value), nfd)), nfc)
    end;
end $$;
create or replace function voucher_form(value text) returns text language plpgsql immutable parallel safe as $$
begin
    return case
        when value collate "C" ~ '^[!-~]+( [!-~]+)*$' then replace(lower(value collate "C"), ' ', '')
        else normalize(replace(normalize(coopfund.caseless_form(value), nfd), ' ', ''), nfc)
    end;
end $$;

-- What somebody asked, and was answered, they read themselves; of others only the writer does, and the owner of the schema.
alter table submission enable row level security;
create policy submission_is_read_by_whoever_asked on submission for select
using (login = session_user or (select has_table_privilege(session_user, 'coopfund.submission_answer', 'INSERT')));
alter table submission_answer enable row level security;
create policy submission_answer_is_read_by_whoever_asked on submission_answer for select
using ((select has_table_privilege(session_user, 'coopfund.submission_answer', 'INSERT')) or exists (
    select from submission s where s.submission_no = submission_answer.submission_no and s.login = session_user));
create policy submission_answer_is_put_down_by_whoever_may on submission_answer for insert with check (true);
alter table staged_file enable row level security;
create policy staged_file_is_read_by_whoever_brought_it on staged_file for select
using (login = session_user or (select has_table_privilege(session_user, 'coopfund.submission_answer', 'INSERT')));

-- The bytes of a file are kept while a request waits for them, and no longer than a day; a request that waits for a second
-- person has its own.
drop trigger rows_are_kept on staged_file;
create function staged_file_is_kept() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if tg_op = 'DELETE' and not exists (
        select from submission s
        where s.content_sha256 = old.sha256 and s.login = old.login
          and not exists (select from submission_answer a where a.submission_no = s.submission_no))
    then
        return old;
    end if;
    raise exception 'a file is kept as it is while a request waits for it'
        using errcode = 'insufficient_privilege', table = 'staged_file';
end $$;
create trigger staged_file_is_kept before update or delete on staged_file
    for each row execute function staged_file_is_kept();
alter table staged_file enable always trigger staged_file_is_kept;
create trigger staged_file_is_not_emptied before truncate on staged_file
    for each statement execute function refuse_change();
alter table staged_file enable always trigger staged_file_is_not_emptied;
create index submission_by_file on submission (content_sha256, login) where content_sha256 is not null;

-- For the writer: files that nobody waits for any more. One that was put down a moment ago may be about to be asked for.
create function forget_files() returns bigint
language plpgsql security definer set search_path = coopfund, pg_temp as $$
declare
    forgotten bigint;
begin
    delete from staged_file f
    where f.staged_at < clock_timestamp() - interval '10 minutes' and not exists (
        select from submission s
        where s.content_sha256 = f.sha256 and s.login = f.login
          and not exists (select from submission_answer a where a.submission_no = s.submission_no));
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
revoke all on function forget_files() from public;

-- As before; what was brought some time ago is brought anew, so that nobody forgets it in between.
create or replace function stage(content bytea, name text) returns text
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
    delete from staged_file f
    where f.sha256 = sum and f.login = session_user and f.staged_at < clock_timestamp() - interval '5 minutes'
      and not exists (
          select from submission s
          where s.content_sha256 = f.sha256 and s.login = f.login
            and not exists (select from submission_answer a where a.submission_no = s.submission_no));
    insert into staged_file (sha256, content, name) values (sum, stage.content, stage.name) on conflict do nothing;
    return sum;
end $$;
