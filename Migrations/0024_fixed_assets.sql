-- Why: fixed assets are bought, depreciated when a month is closed, and disposed of: each is followed from its cost to
--      nothing, and what is left of all is held to a share of the capital.
-- Locks: new objects only, and reversal for a trigger.

set local search_path = coopfund, pg_temp;

-- How much of the capital may stand in fixed assets.
create table asset_rule (
    fund_id integer not null,
    -- Assets bought on this day or later.
    valid_from date not null,
    code text not null,
    limit_ten_thousandths integer,
    is_ended boolean not null default false,
    citation words not null,
    certainty text not null,
    act_no bigint,
    approved_by words,
    constraint asset_rule_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint asset_rule_is_an_act foreign key (fund_id, act_no) references act
);
create unique index asset_rule_key on asset_rule (fund_id, code, valid_from, coalesce(act_no, 0));
select column_holds('asset_rule', 'code', '{fixed-assets-limit}');
select column_holds('asset_rule', 'certainty', '{verified,partly,remembered,assumed}');
select guard('asset_rule', 'asset_rule_valid_from_is_plausible',
    $$valid_from >= date '1900-01-01' and valid_from <= date '2199-12-31'$$);
select guard('asset_rule', 'asset_rule_has_its_limit', $$
    (limit_ten_thousandths is null) = is_ended
    and coalesce(limit_ten_thousandths >= 0 and limit_ten_thousandths <= 10000, true)$$);
select guard('asset_rule', 'asset_rule_is_approved_where_it_is_set', '(act_no is null) = (approved_by is null)');
select guard('asset_rule', 'asset_rule_approver_is_in_their_form', 'approved_by = identifier_form(approved_by)');
select make_append_only('asset_rule');
select keeps_rows_of('asset_rule', '{rule-setting}');
create trigger rule_has_two_names before insert on asset_rule
    for each row execute function rule_has_two_names();
alter table asset_rule enable always trigger rule_has_two_names;

create function seed_asset_rules(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    -- Before 15/05/2021 no limit is claimed: what held then has not been read.
    insert into asset_rule (fund_id, valid_from, code, limit_ten_thousandths, citation, certainty)
    values (fund, '2021-05-15', 'fixed-assets-limit', 1000, 'NĐ 45/2021/NĐ-CP điều 38 khoản 3', 'verified');
$$;
select seed_asset_rules(fund_id) from fund;
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
    perform seed_lending_rules(fund);
    perform seed_classification_rules(fund);
    perform seed_risk_rules(fund);
    perform seed_asset_rules(fund);
end $$;

-- A fixed asset, called by the act that bought it.
create table fixed_asset (
    fund_id integer not null,
    act_no bigint not null,
    code words not null,
    name words not null,
    cost_dong dong not null,
    -- Over how many months it is depreciated, from which day on.
    life_months integer not null,
    in_use_on date not null,
    -- Where the money went out; null where it is owed to the counterparty of the act.
    through text,
    decision words,
    constraint fixed_asset_key primary key (fund_id, act_no),
    constraint fixed_asset_is_an_act foreign key (fund_id, act_no) references act
);
alter table fixed_asset add constraint fixed_asset_goes_through_a_money_account
    foreign key (fund_id, through) references money_account (fund_id, code);
select guard('fixed_asset', 'fixed_asset_has_a_cost_and_a_life',
    'cost_dong > 0 and life_months >= 1 and life_months <= 1200');
select guard('fixed_asset', 'fixed_asset_is_in_use_in_a_plausible_year',
    $$in_use_on >= date '1900-01-01' and in_use_on <= date '2199-12-31'$$);
select guard('fixed_asset', 'fixed_asset_names_are_in_their_form',
    'code = identifier_form(code) and name = identifier_form(name)');
select guard('fixed_asset', 'code_is_short', 'length(code) <= 200');

-- Its end: sold, or given up.
create table asset_disposal (
    fund_id integer not null,
    act_no bigint not null,
    asset_act_no bigint not null,
    proceeds_dong dong,
    through text,
    because words not null,
    constraint asset_disposal_key primary key (fund_id, act_no),
    constraint asset_disposal_is_an_act foreign key (fund_id, act_no) references act,
    constraint asset_disposal_is_of_an_asset foreign key (fund_id, asset_act_no) references fixed_asset
);
create index asset_disposal_by_asset on asset_disposal (fund_id, asset_act_no);
alter table asset_disposal add constraint asset_disposal_goes_through_a_money_account
    foreign key (fund_id, through) references money_account (fund_id, code);
select guard('asset_disposal', 'proceeds_come_in_somewhere',
    '(proceeds_dong is null) = (through is null) and coalesce(proceeds_dong > 0, true)');

-- What a closed month, or a disposal, depreciated of each asset.
create table asset_depreciation (
    fund_id integer not null,
    act_no bigint not null,
    asset_act_no bigint not null,
    -- The end of the month that lost it; of a disposal, its own day too.
    booked_on date not null,
    amount_dong dong not null,
    constraint asset_depreciation_key primary key (fund_id, act_no, asset_act_no, booked_on),
    constraint asset_depreciation_is_an_act foreign key (fund_id, act_no) references act,
    constraint asset_depreciation_is_of_an_asset foreign key (fund_id, asset_act_no) references fixed_asset
);
create index asset_depreciation_by_asset on asset_depreciation (fund_id, asset_act_no);
select guard('asset_depreciation', 'depreciation_is_above_zero', 'amount_dong > 0');

select make_append_only(name), belongs_to_open_periods(name)
from unnest(array['fixed_asset', 'asset_disposal', 'asset_depreciation']::regclass[]) as name;
select keeps_rows_of('fixed_asset', '{asset-purchase}');
select keeps_rows_of('entry_counterparty', '{asset-purchase}');
select keeps_rows_of('asset_disposal', '{asset-disposal}');
select keeps_rows_of('asset_depreciation', '{depreciation,asset-disposal}');
select keeps_rows_of('journal_line', '{asset-purchase,asset-disposal,depreciation}');

-- A code calls one asset of those whose purchase stands.
create function asset_code_is_unique() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head where fund_id = new.fund_id for update;
    if exists (
        select from fixed_asset f
        where f.fund_id = new.fund_id and f.code = new.code and not exists (
            select from reversal r where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no))
    then
        raise exception 'an asset has this code already'
            using errcode = 'check_violation', constraint = 'asset_code_is_unique', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger asset_code_is_unique before insert on fixed_asset
    for each row execute function asset_code_is_unique();
alter table fixed_asset enable always trigger asset_code_is_unique;

-- An asset is depreciated and disposed of once it is bought, and as long as it was not disposed of: whatever comes after
-- another's disposal is of days before it. The head is locked first: what is judged here is not overtaken.
create function asset_is_there() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    day date := coalesce((to_jsonb(new) ->> 'booked_on')::date, (
        select effective_on from act where fund_id = new.fund_id and act_no = new.act_no));
begin
    perform from fund_head where fund_id = new.fund_id for update;
    if not exists (
        select from fixed_asset f join act a on a.fund_id = f.fund_id and a.act_no = f.act_no
        where f.fund_id = new.fund_id and f.act_no = new.asset_act_no and a.effective_on <= day and not exists (
            select from reversal r where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no)
    ) or exists (
        select from asset_disposal d join act a on a.fund_id = d.fund_id and a.act_no = d.act_no
        where d.fund_id = new.fund_id and d.asset_act_no = new.asset_act_no and d.act_no <> new.act_no
          and (tg_table_name = 'asset_disposal' or a.effective_on <= day) and not exists (
              select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no)
    ) then
        raise exception 'the asset is not there'
            using errcode = 'check_violation', constraint = 'asset_is_there', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger asset_is_there before insert on asset_disposal for each row execute function asset_is_there();
create trigger asset_is_there before insert on asset_depreciation for each row execute function asset_is_there();
alter table asset_disposal enable always trigger asset_is_there;
alter table asset_depreciation enable always trigger asset_is_there;

-- A purchase is taken back while nothing rests on it.
create function asset_act_is_alone() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from (
            select fund_id, act_no, asset_act_no from asset_disposal
            union all
            select fund_id, act_no, asset_act_no from asset_depreciation
        ) d
        where d.fund_id = new.fund_id and d.asset_act_no = new.reversed_act_no and not exists (
            select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no)
    ) then
        raise exception 'something rests on the purchase'
            using errcode = 'check_violation', constraint = 'asset_purchase_is_alone', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger asset_act_is_alone before insert on reversal for each row execute function asset_act_is_alone();
alter table reversal enable always trigger asset_act_is_alone;

-- What a closing books beside the loans is taken back with it alone. Argument: the kind of act; the trigger's name is what
-- is said where it refuses.
create function act_goes_with_its_closing() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from act a join period_closing c on c.fund_id = a.fund_id and c.last_on = a.effective_on
        where a.fund_id = new.fund_id and a.act_no = new.reversed_act_no and a.kind = tg_argv[0]
          and not exists (
              select from period_reopening r where r.fund_id = c.fund_id and r.closing_act_no = c.act_no)
    ) then
        raise exception 'the month is closed with the act'
            using errcode = 'check_violation', constraint = tg_name, table = tg_table_name;
    end if;
    return new;
end $$;
create trigger depreciation_goes_with_its_closing before insert on reversal
    for each row execute function act_goes_with_its_closing('depreciation');
alter table reversal enable always trigger depreciation_goes_with_its_closing;
