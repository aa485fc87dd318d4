-- Why: a rule came into the books by SQL of the administrator, with no name beside it, and a mistaken row could not
--      be put right for its own day. A rule is set by an act of two names; of rows of one day the later act counts.
-- Locks: brief, on the tables of rules, which have some rows for each fund. Well under a second.

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
