-- Why: what psql could still put into a closed period without booking anything: reversals, distributions and
-- announced days.
-- And codes of accounts neither begin nor end with a dot.
-- Locks: brief, on four small tables. Takes well under a second.

set local search_path = coopfund, pg_temp;

select belongs_to_open_periods(name) from unnest(array['reversal', 'surplus_distribution']::regclass[]) as name;

-- A day off that was announced in a closed period would change what that period booked.
create function day_is_announced_in_an_open_period() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head h where h.fund_id in (select fund_id from arrived) for share;
    if exists (
        select from arrived d
        join act a using (fund_id, act_no)
        join fund_head h on h.fund_id = d.fund_id
        where least(d.announced_on, a.effective_on) <= h.closed_through
    ) then
        raise exception 'the period is closed'
            using errcode = 'check_violation', constraint = 'act_is_in_an_open_period', table = tg_table_name;
    end if;
    return null;
end $$;
create trigger day_is_announced_in_an_open_period after insert on calendar_day
    referencing new table as arrived for each statement execute function day_is_announced_in_an_open_period();
alter table calendar_day enable always trigger day_is_announced_in_an_open_period;

-- Codes that stand already are kept.
alter table account add constraint account_code_has_no_loose_dot
    check (code ~ '^[0-9A-Za-z]+([.][0-9A-Za-z]+)*$') not valid;
