-- Why: what the fund owes and is owed is followed by counterparty, on vouchers too; and capital, surplus and the worth of
--      assets change by decisions that move no money, which were booked by two movements of money that never were.
-- Locks: brief; the words of roles are read again in journal_line: some seconds for a million lines.

set local search_path = coopfund, pg_temp;

select column_holds_also(relation, 'role', array[
    'supplier-payables', 'revaluation-difference', 'fixed-assets', 'accumulated-depreciation', 'depreciation-expense',
    'other-expenses'])
from unnest(array['account_role', 'account_role_version', 'journal_line', 'money_movement', 'surplus_share']::regclass[])
    as relation;

create function seed_further_roles(fund integer) returns void
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_role(fund, 'supplier-payables', '331', 'Phải trả người bán', 'Payable to suppliers', 'liability');
    perform seed_role(fund, 'revaluation-difference', '412', 'Chênh lệch đánh giá lại tài sản',
        'Revaluation of assets', 'equity', true);
    perform seed_role(fund, 'fixed-assets', '211', 'Tài sản cố định', 'Fixed assets', 'asset');
    perform seed_role(fund, 'accumulated-depreciation', '214', 'Hao mòn tài sản cố định',
        'Accumulated depreciation', 'asset');
    perform seed_role(fund, 'depreciation-expense', '6424', 'Chi phí khấu hao tài sản cố định',
        'Depreciation', 'expense');
    perform seed_role(fund, 'other-expenses', '811', 'Chi phí khác', 'Other expenses', 'expense');
end $$;
select seed_further_roles(fund_id) from fund;

-- In the chart of a new fund 331 is what suppliers are owed, so what borrowers paid too much stands on 3388; a chart of
-- before keeps both where they are. Before the rest of the chart, which leaves alone a role that has its account.
create function seed_payables(fund integer) returns void language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform seed_role(fund, 'borrower-credit', '3388', 'Tiền thừa của khách hàng vay', 'Borrowers'' credit', 'liability');
    perform seed_role(fund, 'supplier-payables', '331', 'Phải trả người bán', 'Payable to suppliers', 'liability');
    insert into account (fund_id, code, name_vi, name_en, kind, never_below_zero)
    values (fund, '131', 'Phải thu của khách hàng', 'Receivable from customers', 'asset', false),
           (fund, '334', 'Phải trả người lao động', 'Payable to employees', 'liability', false);
end $$;

-- With whom an act was that moves no money: whom its lines are owed to, or by.
create table entry_counterparty (
    fund_id integer not null,
    act_no bigint not null,
    counterparty words not null,
    constraint entry_counterparty_key primary key (fund_id, act_no),
    constraint entry_counterparty_is_an_act foreign key (fund_id, act_no) references act
);
select guard('entry_counterparty', 'entry_counterparty_is_in_its_form', 'counterparty = identifier_form(counterparty)');
select make_append_only('entry_counterparty');
select keeps_rows_of('entry_counterparty', '{journal-voucher}');

create view act_counterparty as
select fund_id, act_no, counterparty from money_movement where counterparty is not null
union all
select fund_id, act_no, counterparty from entry_counterparty;
select granted_like('act_counterparty', 'act', '{SELECT}');

-- What changes equity by a decision, without money: charter capital out of the development fund, surplus of earlier
-- years that was wrong, the worth of an asset.
create table equity_movement (
    fund_id integer not null,
    act_no bigint not null,
    kind text not null,
    -- Whose capital is supplemented.
    source text,
    -- Where the other side of a correction or a revaluation stands: the role, and the account where none is meant.
    role text,
    account text,
    -- The year that was wrong.
    fiscal_year integer,
    -- What equity gains; what it loses is below zero.
    amount_dong dong not null,
    decision words not null,
    constraint equity_movement_key primary key (fund_id, act_no),
    constraint equity_movement_is_an_act foreign key (fund_id, act_no) references act,
    constraint equity_movement_names_an_account foreign key (fund_id, account) references account (fund_id, code)
);
select column_holds('equity_movement', 'kind', '{supplement,correction,revaluation}');
select guard('equity_movement', 'equity_movement_has_what_its_kind_needs', $$
    (source is not null) = (kind = 'supplement') and (role is not null) = (kind <> 'supplement')
    and (account is not null) = (role is not null and role = 'named')
    and (fiscal_year is not null) = (kind = 'correction')$$);
select guard('equity_movement', 'equity_movement_is_not_zero',
    $$amount_dong <> 0 and (kind <> 'supplement' or amount_dong > 0)$$);
-- Charter capital alone (NĐ 45/2021/NĐ-CP art. 43(2)).
select guard('equity_movement', 'supplement_is_of_charter_capital',
    $$source in ('provincial-budget', 'other-contribution')$$);
select make_append_only('equity_movement');
select keeps_rows_of('equity_movement', '{capital-supplement,surplus-correction,asset-revaluation}',
    '{supplement,correction,revaluation}', 'kind');
select keeps_rows_of('journal_line', '{capital-supplement,surplus-correction,asset-revaluation}');
select belongs_to_open_periods('equity_movement');

-- What a source gave or took back, with money or without.
create view capital_change as
select fund_id, act_no, source, amount_dong, lending_source from capital_movement
union all
select fund_id, act_no, source, amount_dong, null from equity_movement where kind = 'supplement';
select granted_like('capital_change', 'act', '{SELECT}');
