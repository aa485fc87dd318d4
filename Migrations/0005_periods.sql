-- Why: books that close. Periods, the balances kept of them, the accounts that accruals need, money that
-- moves for other reasons than loans and capital, balances that were verified, and what becomes of a surplus.
-- Locks: rewrites journal_line once (its new column). About two seconds for a million lines.

set local search_path = coopfund, pg_temp;

-- What a line is for does not change when a fund maps the role to another account: lines keep both.
alter table journal_line add column role text;
alter table journal_line disable trigger rows_are_kept;
update journal_line l set role = r.role
from (select fund_id, account, min(role) as role from account_role group by fund_id, account) r
where r.fund_id = l.fund_id and r.account = l.account;
alter table journal_line enable always trigger rows_are_kept;
alter table journal_line alter column role set not null;
drop index journal_line_by_account;
create index journal_line_by_account on journal_line (fund_id, account, effective_on) include (amount_dong, role);

-- The chart changes by acts: an account is added, gets another name, a role another account.
alter table account add column act_no bigint;
alter table account add constraint account_is_an_act foreign key (fund_id, act_no) references act;

create table account_version (
    fund_id integer not null,
    code text not null,
    act_no bigint not null,
    name_vi words not null,
    name_en words not null,
    constraint account_version_key primary key (fund_id, code, act_no),
    constraint account_version_is_an_act foreign key (fund_id, act_no) references act,
    constraint account_version_names_an_account foreign key (fund_id, code) references account (fund_id, code)
);

create table account_role_version (
    fund_id integer not null,
    role text not null,
    act_no bigint not null,
    account text not null,
    constraint account_role_version_key primary key (fund_id, role, act_no),
    constraint account_role_version_is_an_act foreign key (fund_id, act_no) references act,
    constraint account_role_version_names_a_role foreign key (fund_id, role) references account_role,
    constraint account_role_version_names_an_account foreign key (fund_id, account) references account (fund_id, code)
);

-- Every account that a role has stood for, from the first act of the mapping on.
create view role_history as
select fund_id, role, account, 0::bigint as act_no from account_role
union all
select fund_id, role, account, act_no from account_role_version;

create view current_role_account as
select distinct on (fund_id, role) fund_id, role, account from role_history order by fund_id, role, act_no desc;

-- A period is closed by an act and reopened by another; those not reopened count.
create table period_closing (
    fund_id integer not null,
    act_no bigint not null,
    first_on date not null,
    last_on date not null,
    constraint period_closing_key primary key (fund_id, act_no),
    constraint period_closing_is_an_act foreign key (fund_id, act_no) references act,
    constraint period_closing_ends_with_a_month
        check (last_on = (date_trunc('month', last_on) + interval '1 month' - interval '1 day')::date),
    constraint period_closing_begins_before_it_ends check (first_on <= last_on)
);

create table period_reopening (
    fund_id integer not null,
    act_no bigint not null,
    closing_act_no bigint not null,
    reason words not null,
    constraint period_reopening_key primary key (fund_id, act_no),
    constraint period_reopening_is_an_act foreign key (fund_id, act_no) references act,
    constraint period_reopening_names_a_closing
        foreign key (fund_id, closing_act_no) references period_closing (fund_id, act_no),
    constraint period_is_reopened_once unique (fund_id, closing_act_no)
);

create table period_balance (
    fund_id integer not null,
    act_no bigint not null,
    account text not null,
    opening_dong dong not null,
    debit_dong dong not null,
    credit_dong dong not null,
    constraint period_balance_key primary key (fund_id, act_no, account),
    constraint period_balance_belongs_to_a_closing
        foreign key (fund_id, act_no) references period_closing (fund_id, act_no),
    constraint period_balance_names_an_account foreign key (fund_id, account) references account (fund_id, code),
    constraint period_balance_sides_are_not_negative check (debit_dong >= 0 and credit_dong >= 0)
);

-- The head follows the closings, and nothing else moves it.
create function period_moves_head() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
declare
    through date;
begin
    select closed_through into through from fund_head where fund_id = new.fund_id for update;
    if tg_table_name = 'period_closing' then
        if new.first_on <= through or (through is not null and new.first_on <> through + 1) then
            raise exception 'periods are closed one after the other; the books are closed through %', through
                using errcode = 'check_violation', constraint = 'periods_follow_each_other', table = tg_table_name;
        end if;
        through := new.last_on;
    else
        if through is distinct from (
            select last_on from period_closing
            where fund_id = new.fund_id and act_no = new.closing_act_no
        ) then
            raise exception 'only the last period that is closed can be reopened'
                using errcode = 'check_violation', constraint = 'only_the_last_period_reopens', table = tg_table_name;
        end if;
        select max(c.last_on) into through from period_closing c
        where c.fund_id = new.fund_id and not exists (
            select from period_reopening r where r.fund_id = c.fund_id and r.closing_act_no = c.act_no);
    end if;
    update fund_head set closed_through = through where fund_id = new.fund_id;
    return null;
end $$;
create trigger period_moves_head after insert on period_closing
    for each row execute function period_moves_head();
create trigger period_moves_head after insert on period_reopening
    for each row execute function period_moves_head();
alter table period_closing enable always trigger period_moves_head;
alter table period_reopening enable always trigger period_moves_head;

create function closed_through_is_kept() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'a period is closed and reopened by acts, not by hand'
            using errcode = 'insufficient_privilege', table = 'fund_head';
    end if;
    return new;
end $$;
create trigger closed_through_is_kept before update of closed_through on fund_head
    for each row when (new.closed_through is distinct from old.closed_through)
    execute function closed_through_is_kept();
alter table fund_head enable always trigger closed_through_is_kept;

-- A fund keeps its one head: taking it away and putting another in its place would be the same by hand.
create function head_is_kept() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if tg_op = 'INSERT' and new.closed_through is null and new.last_act_no = 0
        and not exists (select from act where fund_id = new.fund_id)
    then
        return new;
    end if;
    raise exception 'the head of a fund stays: % is refused', lower(tg_op)
        using errcode = 'insufficient_privilege', table = 'fund_head';
end $$;
create trigger head_is_kept before insert or delete on fund_head for each row execute function head_is_kept();
create trigger head_is_not_emptied before truncate on fund_head
    for each statement execute function head_is_kept();
alter table fund_head enable always trigger head_is_kept;
alter table fund_head enable always trigger head_is_not_emptied;

-- Who is logged in and in which transaction is what the server says, not what an insert says.
create function act_says_who() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    new.login := session_user;
    new.transaction_id := pg_current_xact_id();
    return new;
end $$;
create trigger act_says_who before insert on act for each row execute function act_says_who();
alter table act enable always trigger act_says_who;

-- Lines come with their act, never later; a closed period takes none; balances follow. The head is locked
-- for share: nobody books past a closing that is not committed yet.
create or replace function journal_line_arrives() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from arrived l join act a using (fund_id, act_no)
        where a.transaction_id <> pg_current_xact_id()
    ) then
        raise exception 'a recorded act takes no further lines'
            using errcode = 'check_violation', constraint = 'journal_line_comes_with_its_act', table = 'journal_line';
    end if;
    perform from fund_head h where h.fund_id in (select fund_id from arrived) for share;
    if exists (
        select from arrived l join fund_head h using (fund_id)
        where l.effective_on <= h.closed_through
    ) then
        raise exception 'the period is closed'
            using errcode = 'check_violation', constraint = 'journal_line_is_in_an_open_period', table = 'journal_line';
    end if;
    insert into account_balance as b (fund_id, account, balance_dong, never_below_zero)
    select l.fund_id, l.account, 0, a.never_below_zero
    from (select distinct fund_id, account from arrived) l
    join account a on a.fund_id = l.fund_id and a.code = l.account
    on conflict do nothing;
    -- Added to a row that exists, because a CHECK looks at the row proposed for insertion too.
    update account_balance b set balance_dong = b.balance_dong + moved.dong
    from (select fund_id, account, sum(amount_dong) as dong from arrived group by 1, 2) moved
    where b.fund_id = moved.fund_id and b.account = moved.account and moved.dong <> 0;
    return null;
end $$;

-- What moves money or a loan belongs to an act of an open period.
create function act_is_in_an_open_period() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head h where h.fund_id in (select fund_id from arrived) for share;
    if exists (
        select from arrived r
        join act a using (fund_id, act_no)
        join fund_head h on h.fund_id = r.fund_id
        where a.effective_on <= h.closed_through
    ) then
        raise exception 'the period is closed'
            using errcode = 'check_violation', constraint = 'act_is_in_an_open_period', table = tg_table_name;
    end if;
    return null;
end $$;

create function belongs_to_open_periods(name regclass) returns void language plpgsql set search_path = coopfund, pg_temp as $$
begin
    execute format('create trigger act_is_in_an_open_period after insert on %s referencing new table as arrived for each statement execute function coopfund.act_is_in_an_open_period()', name);
    execute format('alter table %s enable always trigger act_is_in_an_open_period', name);
end $$;

-- Money in or out for other reasons than loans and capital, and between the till and the bank.
create table money_movement (
    fund_id integer not null,
    act_no bigint not null,
    kind text not null,
    -- What it was for: the role, and the account where the accountant named one.
    role text,
    account text,
    amount_dong dong not null,
    -- Where it came in or went out; of a transfer, where it was taken from.
    through text not null,
    counterparty words,
    constraint money_movement_key primary key (fund_id, act_no),
    constraint money_movement_is_an_act foreign key (fund_id, act_no) references act,
    constraint money_movement_names_an_account foreign key (fund_id, account) references account (fund_id, code),
    constraint money_movement_kind_is_known check (kind in ('receipt', 'payment', 'transfer')),
    constraint money_movement_is_above_zero check (amount_dong > 0),
    constraint money_movement_goes_through_cash_or_bank check (through in ('cash', 'bank')),
    constraint money_movement_has_what_its_kind_needs check (
        (role is null) = (kind = 'transfer') and (account is not null) = (role is not null and role = 'named'))
);

-- A balance that somebody verified: counted, stated by the bank, confirmed by the borrower.
create table balance_assertion (
    fund_id integer not null,
    act_no bigint not null,
    -- The account; null where the principal of a loan was confirmed.
    account text,
    loan_id bigint,
    balance_on date not null,
    -- Debit above zero, credit below.
    balance_dong dong not null,
    evidence text not null,
    constraint balance_assertion_key primary key (fund_id, act_no),
    constraint balance_assertion_is_an_act foreign key (fund_id, act_no) references act,
    constraint balance_assertion_names_an_account foreign key (fund_id, account) references account (fund_id, code),
    constraint balance_assertion_names_a_loan foreign key (fund_id, loan_id) references loan,
    constraint balance_assertion_is_of_something check (num_nonnulls(account, loan_id) >= 1),
    constraint balance_assertion_evidence_is_known
        check (evidence in ('cash-count', 'bank-statement', 'borrower-confirmation', 'other'))
);

-- What becomes of a year's surplus (NĐ 45/2021 art. 43): data with a date, a citation and how sure it is.
create table distribution_rule (
    fund_id integer not null,
    -- Fiscal years that end on this day or later.
    valid_from date not null,
    code text not null,
    -- The rating that a number of monthly salaries belongs to (A, B, C); else empty.
    subject text not null default '',
    -- A share of the surplus, or a number of monthly salaries, in parts per ten thousand of one.
    value_ten_thousandths bigint not null,
    citation words not null,
    certainty text not null,
    constraint distribution_rule_key primary key (fund_id, code, subject, valid_from),
    constraint distribution_rule_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint distribution_rule_is_known check (code in (
        'development-fund-maximum', 'financial-reserve', 'bonus-salaries', 'managers-bonus-salaries')),
    constraint distribution_rule_rating_is_known check ((subject in ('A', 'B', 'C')) = (code like '%-salaries')),
    constraint distribution_rule_is_not_negative check (value_ten_thousandths >= 0),
    constraint distribution_rule_certainty_is_known check (certainty in ('verified', 'partly', 'remembered', 'assumed'))
);

create table surplus_distribution (
    fund_id integer not null,
    act_no bigint not null,
    fiscal_year integer not null,
    rating text not null,
    result_dong dong not null,
    -- How each share came about, with the article.
    findings json not null,
    constraint surplus_distribution_key primary key (fund_id, act_no),
    constraint surplus_distribution_is_an_act foreign key (fund_id, act_no) references act,
    constraint surplus_distribution_rating_is_known check (rating in ('A', 'B', 'C')),
    constraint surplus_distribution_year_is_plausible check (fiscal_year between 1990 and 2199)
);

create table surplus_share (
    fund_id integer not null,
    act_no bigint not null,
    role text not null,
    amount_dong dong not null,
    constraint surplus_share_key primary key (fund_id, act_no, role),
    constraint surplus_share_belongs_to_a_distribution
        foreign key (fund_id, act_no) references surplus_distribution (fund_id, act_no),
    constraint surplus_share_is_above_zero check (amount_dong > 0)
);

-- A rule that would change what a closed period booked comes too late.
create function rule_is_for_open_periods() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if new.valid_from <= (select closed_through from fund_head where fund_id = new.fund_id for share) then
        raise exception 'debt groups of a closed period are booked: the rule may hold from the first open day on'
            using errcode = 'check_violation', constraint = 'rule_is_for_open_periods', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger rule_is_for_open_periods before insert on classification_rule
    for each row execute function rule_is_for_open_periods();
alter table classification_rule enable always trigger rule_is_for_open_periods;

select make_append_only(name) from unnest(array[
    'account', 'account_role', 'account_version', 'account_role_version', 'period_closing', 'period_reopening',
    'period_balance', 'money_movement', 'balance_assertion', 'distribution_rule', 'surplus_distribution',
    'surplus_share'
]::regclass[]) as name;
select belongs_to_open_periods(name) from unnest(array[
    'loan_fact', 'capital_movement', 'money_movement'
]::regclass[]) as name;

-- The chart that a fund begins with, after the structure of the regime for microfinance institutions; which
-- circular a fund applies is not settled, so all of it is the fund's to rename and remap. A role that has an
-- account keeps it.
create function seed_chart(fund integer) returns void language plpgsql set search_path = coopfund, pg_temp as $$
declare
    a record;
begin
    for a in select * from (values
        ('111', 'Tiền mặt', 'Cash', 'asset', 'cash'),
        ('112', 'Tiền gửi ngân hàng, kho bạc', 'Bank and treasury deposits', 'asset', 'bank'),
        ('1311', 'Lãi phải thu từ cho vay', 'Interest receivable', 'asset', 'interest-receivable'),
        ('138', 'Phải thu khác', 'Other receivables', 'asset', null),
        ('2111', 'Cho vay – nợ đủ tiêu chuẩn', 'Loans – standard', 'asset', 'loan-principal'),
        ('2112', 'Cho vay – nợ cần chú ý', 'Loans – special mention', 'asset', 'loan-principal-2'),
        ('2113', 'Cho vay – nợ dưới tiêu chuẩn', 'Loans – substandard', 'asset', 'loan-principal-3'),
        ('2114', 'Cho vay – nợ nghi ngờ', 'Loans – doubtful', 'asset', 'loan-principal-4'),
        ('2115', 'Cho vay – nợ có khả năng mất vốn', 'Loans – loss', 'asset', 'loan-principal-5'),
        ('2191', 'Dự phòng cụ thể', 'Specific provision', 'asset', null),
        ('2192', 'Dự phòng chung', 'General provision', 'asset', null),
        ('331', 'Tiền thừa của khách hàng vay', 'Borrowers'' credit', 'liability', 'borrower-credit'),
        ('338', 'Phải trả khác', 'Other payables', 'liability', 'other-payables'),
        ('341', 'Vốn nhận ủy thác', 'Entrusted capital', 'liability', 'capital-entrusted'),
        ('342', 'Vốn huy động', 'Mobilised capital', 'liability', 'capital-mobilised'),
        ('3531', 'Quỹ khen thưởng, phúc lợi', 'Bonus and welfare fund', 'liability', 'bonus-fund'),
        ('3534', 'Quỹ thưởng người quản lý', 'Managers'' bonus fund', 'liability', 'managers-bonus-fund'),
        ('4111', 'Vốn ngân sách tỉnh cấp', 'Provincial budget capital', 'equity', 'capital-provincial-budget'),
        ('4112', 'Vốn góp khác', 'Other contributed capital', 'equity', 'capital-other-contribution'),
        ('4118', 'Vốn tài trợ, viện trợ không hoàn lại', 'Grants', 'equity', 'capital-grant'),
        ('414', 'Quỹ đầu tư phát triển', 'Development investment fund', 'equity', 'development-fund'),
        ('415', 'Quỹ dự phòng tài chính', 'Financial reserve fund', 'equity', 'financial-reserve'),
        ('421', 'Chênh lệch thu chi chưa phân phối', 'Undistributed surplus', 'equity', 'capital-retained-surplus'),
        ('5111', 'Thu lãi cho vay trong hạn', 'In-term interest income', 'income', 'interest-income'),
        ('5112', 'Thu lãi nợ gốc quá hạn', 'Overdue interest income', 'income', 'overdue-interest-income'),
        ('5113', 'Thu lãi chậm trả', 'Late interest income', 'income', 'late-interest-income'),
        ('515', 'Thu lãi tiền gửi', 'Deposit interest income', 'income', 'deposit-interest-income'),
        ('711', 'Thu nhập khác', 'Other income', 'income', 'other-income'),
        ('6351', 'Chi thoái lãi phải thu không thu được', 'Accrued interest not collected', 'expense', 'interest-not-collected'),
        ('6352', 'Chi miễn, giảm lãi đã ghi thu', 'Accrued interest waived', 'expense', 'interest-waived'),
        ('6421', 'Chi phí hoạt động', 'Operating expenses', 'expense', 'operating-expenses'),
        ('6422', 'Chi lương và các khoản theo lương', 'Salaries and related', 'expense', null),
        ('6425', 'Phí dịch vụ ngân hàng', 'Bank charges', 'expense', 'bank-charges'),
        ('6426', 'Chi phí dự phòng rủi ro', 'Provision expense', 'expense', null),
        ('811', 'Chi phí khác', 'Other expenses', 'expense', null),
        ('941', 'Lãi cho vay chưa thu được', 'Interest not yet collected', 'off-balance', 'off-balance-interest'),
        ('971', 'Nợ đã xử lý đang theo dõi', 'Debts written off under watch', 'off-balance', null),
        ('994', 'Tài sản bảo đảm', 'Collateral', 'off-balance', null),
        ('999', 'Đối ứng ngoại bảng', 'Contra of accounts off the balance sheet', 'off-balance', 'off-balance-contra')
    ) as a (code, name_vi, name_en, kind, role)
    loop
        continue when exists (select from account_role r where r.fund_id = fund and r.role = a.role);
        insert into account (fund_id, code, name_vi, name_en, kind, never_below_zero)
        values (fund, a.code, a.name_vi, a.name_en, a.kind, a.role in ('cash', 'bank') is true)
        on conflict do nothing;
        insert into account_role (fund_id, role, account) select fund, a.role, a.code where a.role is not null;
    end loop;
end $$;

-- NĐ 45/2021 art. 43(2); what held before has not been read, and nothing is claimed for it.
create function seed_distribution_rules(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into distribution_rule (fund_id, valid_from, code, subject, value_ten_thousandths, citation, certainty)
    select fund, date '2021-05-15', r.code, r.subject, r.value, r.citation, 'verified' from (values
        ('development-fund-maximum', '', 3000, 'NĐ 45/2021/NĐ-CP điều 43 khoản 2'),
        ('financial-reserve', '', 1000, 'NĐ 45/2021/NĐ-CP điều 43 khoản 2'),
        ('bonus-salaries', 'A', 30000, 'NĐ 45/2021/NĐ-CP điều 43 khoản 2'),
        ('bonus-salaries', 'B', 15000, 'NĐ 45/2021/NĐ-CP điều 43 khoản 2'),
        ('bonus-salaries', 'C', 10000, 'NĐ 45/2021/NĐ-CP điều 43 khoản 2'),
        ('managers-bonus-salaries', 'A', 15000, 'NĐ 45/2021/NĐ-CP điều 43 khoản 2'),
        ('managers-bonus-salaries', 'B', 10000, 'NĐ 45/2021/NĐ-CP điều 43 khoản 2'),
        ('managers-bonus-salaries', 'C', 0, 'NĐ 45/2021/NĐ-CP điều 43 khoản 2')
    ) as r (code, subject, value, citation)
$$;

-- A new fund begins with the chart, the roles and the rules.
create or replace function found_fund(code text, name text, province text) returns integer
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    new_fund integer;
begin
    insert into fund (code, name, province) values (found_fund.code, found_fund.name, found_fund.province)
    returning fund_id into new_fund;
    insert into fund_head (fund_id) values (new_fund);
    perform seed_chart(new_fund);
    perform seed_distribution_rules(new_fund);

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

select seed_chart(fund_id), seed_distribution_rules(fund_id) from fund;
