-- Why: whoever administers the server could rewrite the books past every trigger, and what is kept once told nobody.
--      Each act is sealed with a digest of all its rows, chained to the seal before it: who keeps one head outside
--      finds any change of what went before. The program computes the digests; it seals what stands in the same
--      transaction as this step.
-- Locks: new objects; six tables while an index is built, some seconds for a million rows. Then the program reads every
--      act once, about ten seconds for 300,000.

set local search_path = coopfund, pg_temp;

create table act_seal (
    fund_id integer not null,
    act_no bigint not null,
    -- How many rows the act has in all tables.
    rows integer not null,
    -- SHA-256 of these rows; of the head before and the body.
    body bytea not null,
    head bytea not null,
    -- SHA-256 of what belongs to the fund and to no act, where the act put it there: of a founding, of an upgrade.
    seeds bytea,
    constraint act_seal_key primary key (fund_id, act_no)
);
select guard('act_seal', 'act_seal_holds_digests',
    'octet_length(body) = 32 and octet_length(head) = 32 and (seeds is null or octet_length(seeds) = 32)');
select guard('act_seal', 'act_seal_is_of_rows', 'rows >= 1');
select make_append_only('act_seal'), granted_like('act_seal', 'act', '{SELECT,INSERT}');

-- Head after head, over the seals of a transaction.
create function next_head(head bytea, before bytea, body bytea) returns bytea language sql immutable parallel safe
return sha256(coalesce(head, before) || body);
create aggregate chained_head(before bytea, body bytea) (sfunc = next_head, stype = bytea);

-- A seal comes with its act, which no foreign key asks a second time, and follows the one before. What is asked of every
-- act is asked in few words: planning them takes longer than they do.
create function seal_comes_with_its_act() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from arrived n
        left join act a on a.fund_id = n.fund_id and a.act_no = n.act_no
        left join lateral (
            select s.head from act_seal s
            where s.fund_id = n.fund_id and s.act_no < n.act_no order by s.act_no desc limit 1
        ) l on true
        where a.transaction_id is distinct from pg_current_xact_id()
           or n.head <> sha256(coalesce(l.head, '') || n.body)
    ) then
        -- Acts of before the chain are sealed at once, by the owner of the schema.
        if pg_has_role((select nspowner from pg_namespace where nspname = 'coopfund'), 'USAGE')
            and not exists (
                select from act_seal s
                where s.fund_id in (select n.fund_id from arrived n) and not exists (
                    select from arrived n where n.fund_id = s.fund_id and n.act_no = s.act_no))
        then
            return null;
        end if;
        raise exception 'a seal comes with its act, after the seals before it'
            using errcode = 'check_violation', constraint = 'seal_comes_with_its_act', table = 'act_seal';
    end if;
    return null;
end $$;
create trigger seal_comes_with_its_act after insert on act_seal
    referencing new table as arrived for each statement execute function seal_comes_with_its_act();
alter table act_seal enable always trigger seal_comes_with_its_act;

-- An upgrade that touches what belongs to no act, or that begins the chain, is an act of its own: its row is its seal.
insert into act_kind values ('upgrade');
insert into row_of_act (relation, kind) values ('act_seal', 'upgrade');
create function open_upgrade(fund integer) returns bigint language sql set search_path = coopfund, pg_temp as $$
    select open_acts(
        fund, h.last_act_no + 1, array['upgrade'], array[(now() at time zone 'Asia/Ho_Chi_Minh')::date], null,
        array[null::text], array['Ghi khi nâng cấp: niêm phong sổ đến bút toán ' || h.last_act_no])
    from fund_head h where h.fund_id = fund
$$;

-- The rows of one act are looked up by it. Rows stand in the order of acts, so a summary of pages is enough; and it gives
-- no order, by which PostgreSQL would look for the last step of an application among those of all others.
create index application_by_act on application using brin (act_no) with (pages_per_range = 16, autosummarize = on);
create index application_step_by_act on application_step using brin (act_no) with (pages_per_range = 16, autosummarize = on);
create index borrower_by_act on borrower using brin (act_no) with (pages_per_range = 16, autosummarize = on);
create index borrower_version_by_act on borrower_version using brin (act_no) with (pages_per_range = 16, autosummarize = on);
create index credit_check_by_act on credit_check using brin (act_no) with (pages_per_range = 16, autosummarize = on);
create index loan_by_act on loan using brin (act_no) with (pages_per_range = 16, autosummarize = on);
