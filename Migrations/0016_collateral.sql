-- Why: what is set aside for a debt depends on what secures it. Collateral is put down with what it is worth and which
--      loans it secures, by acts that can be taken back; what part of it counts, and what is set aside by debt group,
--      are rules with a date like the others.
-- Locks: brief on the table of acts' kinds and on reversal, for a trigger; else new objects only. Takes well under a
--      second.

set local search_path = coopfund, pg_temp;

-- What is set aside for a debt, and what its collateral takes off that.
create table provision_rule (
    fund_id integer not null,
    -- Provisions as of this day or later.
    valid_from date not null,
    code text not null,
    -- A debt group or a kind of collateral.
    subject text not null default '',
    -- Parts per ten thousand.
    share_ten_thousandths bigint,
    -- 0 is without end.
    months integer,
    citation words not null,
    certainty text not null,
    act_no bigint,
    approved_by words,
    constraint provision_rule_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint provision_rule_is_an_act foreign key (fund_id, act_no) references act
);
create unique index provision_rule_key on provision_rule (
    fund_id, code, subject, valid_from, coalesce(act_no, 0));
select column_holds('provision_rule', 'code',
    '{specific-provision,general-provision,collateral-rate,valuation-validity}');
select column_holds('provision_rule', 'certainty', '{verified,partly,remembered,assumed}');
select guard('provision_rule', 'provision_rule_valid_from_is_plausible',
    $$valid_from between date '1900-01-01' and date '2199-12-31'$$);
select guard('provision_rule', 'provision_rule_has_what_its_code_needs', $$
    case when code = 'valuation-validity'
             then subject = '' and share_ten_thousandths is null and months is not null and months between 0 and 1200
         else months is null and share_ten_thousandths is not null and share_ten_thousandths between 0 and 10000
              and case code when 'collateral-rate' then subject in ('deposit', 'government-bond', 'real-estate', 'other')
                            else subject in ('1', '2', '3', '4', '5') end
         end$$);
select guard('provision_rule', 'provision_rule_is_approved_where_it_is_set', '(act_no is null) = (approved_by is null)');
select guard('provision_rule', 'provision_rule_approver_is_in_their_form', 'approved_by = identifier_form(approved_by)');
select make_append_only('provision_rule');
select keeps_rows_of('provision_rule', '{rule-setting}');
create trigger rule_has_two_names before insert on provision_rule
    for each row execute function rule_has_two_names();
alter table provision_rule enable always trigger rule_has_two_names;

-- The specific rates are of NĐ 86/2024, which was read; the general rate and what collateral deducts are known, not
-- read; how long a valuation counts is each fund's own. What TT 24/2026 changes from 03/08/2026 on has not been read.
create function seed_provision_rules(fund integer) returns void language sql set search_path = coopfund, pg_temp as $$
    insert into provision_rule (fund_id, valid_from, code, subject, share_ten_thousandths, citation, certainty)
    select fund, s.valid_from, s.code, r.subject, r.share, s.citation, s.certainty
    from (values
        ('specific-provision', '1', 0), ('specific-provision', '2', 200), ('specific-provision', '3', 2500),
        ('specific-provision', '4', 5000), ('specific-provision', '5', 10000),
        ('general-provision', '1', 50), ('general-provision', '2', 50), ('general-provision', '3', 50),
        ('general-provision', '4', 50), ('general-provision', '5', 0),
        ('collateral-rate', 'deposit', 10000), ('collateral-rate', 'government-bond', 9500),
        ('collateral-rate', 'real-estate', 5000), ('collateral-rate', 'other', 3000)
    ) as r (code, subject, share)
    join (values
        ('specific-provision', date '1990-01-01',
         'Chưa có văn bản cho giai đoạn trước 15/05/2021 (TT 81/2007/TT-BTC chưa đọc được); tạm dùng tỷ lệ của NĐ 86/2024/NĐ-CP',
         'assumed'),
        ('specific-provision', '2021-05-15', 'TT 15/2010/TT-NHNN, theo NĐ 45/2021/NĐ-CP điều 28 khoản 1', 'remembered'),
        ('specific-provision', '2024-07-11',
         'NĐ 86/2024/NĐ-CP, tổ chức tài chính vi mô, theo NĐ 45/2021/NĐ-CP điều 28 khoản 1', 'verified'),
        ('specific-provision', '2026-08-03',
         'TT 24/2026/TT-NHNN (hiệu lực 03/08/2026) chưa đọc được, chưa xác nhận; tạm giữ tỷ lệ của NĐ 86/2024/NĐ-CP',
         'assumed'),
        ('general-provision', '1990-01-01',
         'Chưa có văn bản cho giai đoạn trước 15/05/2021 (TT 81/2007/TT-BTC chưa đọc được); tạm dùng tỷ lệ của NĐ 86/2024/NĐ-CP',
         'assumed'),
        ('general-provision', '2021-05-15', 'TT 15/2010/TT-NHNN, theo NĐ 45/2021/NĐ-CP điều 28 khoản 1', 'remembered'),
        ('general-provision', '2024-07-11',
         'NĐ 86/2024/NĐ-CP, tổ chức tài chính vi mô, theo NĐ 45/2021/NĐ-CP điều 28 khoản 1', 'remembered'),
        ('general-provision', '2026-08-03',
         'TT 24/2026/TT-NHNN (hiệu lực 03/08/2026) chưa đọc được, chưa xác nhận; tạm giữ tỷ lệ của NĐ 86/2024/NĐ-CP',
         'assumed'),
        ('collateral-rate', '1990-01-01',
         'Chưa có văn bản cho giai đoạn trước 11/07/2024; tạm dùng tỷ lệ khấu trừ của NĐ 86/2024/NĐ-CP điều 6', 'assumed'),
        ('collateral-rate', '2024-07-11', 'NĐ 86/2024/NĐ-CP điều 6', 'remembered'),
        ('collateral-rate', '2026-08-03',
         'TT 24/2026/TT-NHNN (hiệu lực 03/08/2026) chưa đọc được, chưa xác nhận; tạm giữ tỷ lệ khấu trừ của NĐ 86/2024/NĐ-CP điều 6',
         'assumed')
    ) as s (code, valid_from, citation, certainty) using (code);

    insert into provision_rule (fund_id, valid_from, code, months, citation, certainty)
    select fund, s.valid_from, 'valuation-validity', 12, s.citation, 'assumed' from (values
        (date '1990-01-01', 'Chưa có văn bản; tạm dùng 12 tháng theo thông lệ, quỹ tự quy định'),
        ('2026-08-03', 'TT 24/2026/TT-NHNN (hiệu lực 03/08/2026) chưa đọc được, chưa xác nhận; tạm giữ 12 tháng')
    ) as s (valid_from, citation)
$$;
select seed_provision_rules(fund_id) from fund;

-- A piece of collateral: whose it is, and what.
create table collateral (
    fund_id integer not null,
    collateral_id bigint not null,
    code words not null,
    borrower_id bigint not null,
    kind text not null,
    name words not null,
    act_no bigint not null,
    constraint collateral_key primary key (fund_id, collateral_id),
    constraint collateral_is_an_act foreign key (fund_id, act_no) references act,
    constraint collateral_belongs_to_a_borrower foreign key (fund_id, borrower_id) references borrower
);
create index collateral_by_code on collateral (fund_id, code);
select column_holds('collateral', 'kind', '{deposit,government-bond,real-estate,other}');
select guard('collateral', 'code_is_short', 'length(code) <= 200');
select guard('collateral', 'collateral_code_is_in_its_form', 'code = identifier_form(code)');
select guard('collateral', 'collateral_name_is_in_its_form', 'name = identifier_form(name)');
select guard('collateral', 'collateral_is_called_by_its_act', 'collateral_id = act_no');

-- What happened to it, on the day of the act: what it was found to be worth, a loan that it secures, or secures no
-- more. A release without a loan ends all that it secured.
create table collateral_fact (
    fund_id integer not null,
    act_no bigint not null,
    collateral_id bigint not null,
    kind text not null,
    value_dong dong,
    is_realisable boolean,
    loan_id bigint,
    secured_dong dong,
    constraint collateral_fact_key primary key (fund_id, act_no),
    constraint collateral_fact_is_an_act foreign key (fund_id, act_no) references act,
    constraint collateral_fact_is_of_collateral foreign key (fund_id, collateral_id) references collateral,
    constraint collateral_fact_names_a_loan foreign key (fund_id, loan_id) references loan
);
create index collateral_fact_by_collateral on collateral_fact (fund_id, collateral_id);
create index collateral_fact_by_loan on collateral_fact (fund_id, loan_id) where loan_id is not null;
select column_holds('collateral_fact', 'kind', '{valuation,security,release}');
select guard('collateral_fact', 'collateral_fact_has_what_its_kind_needs', $$
    case kind when 'valuation' then num_nonnulls(value_dong, is_realisable) = 2 and num_nonnulls(loan_id, secured_dong) = 0
              when 'security' then num_nonnulls(loan_id, secured_dong) = 2 and num_nonnulls(value_dong, is_realisable) = 0
              else num_nonnulls(value_dong, is_realisable, secured_dong) = 0 end$$);
select guard('collateral_fact', 'collateral_fact_is_above_zero', 'coalesce(value_dong, secured_dong, 1) > 0');

select make_append_only(name) from unnest(array['collateral', 'collateral_fact']::regclass[]) as name;
select keeps_rows_of('collateral', '{collateral}');
select keeps_rows_of('collateral_fact',
    '{collateral,collateral-revaluation,collateral-security,collateral-release}',
    '{valuation,valuation,security,release}', 'kind');

-- The facts of one piece that stand, by their days.
create function collateral_facts(fund integer, collateral bigint)
returns table (act_no bigint, on_day date, kind text, loan_id bigint)
language sql stable set search_path = coopfund, pg_temp as $$
    select f.act_no, a.effective_on, f.kind, f.loan_id
    from collateral_fact f join act a using (fund_id, act_no)
    where f.fund_id = $1 and f.collateral_id = $2 and not exists (
        select from reversal r where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no)
$$;

-- Whether a piece secures a loan by the last word on it; without a loan, whether it secures any.
create function collateral_secures(fund integer, collateral bigint, loan bigint) returns boolean
language sql stable set search_path = coopfund, pg_temp as $$
    select coalesce(bool_or(last_word = 'security'), false) from (
        select distinct on (s.loan_id) f.kind as last_word
        from (select distinct loan_id from collateral_facts($1, $2) where kind = 'security') s
        join collateral_facts($1, $2) f on f.loan_id = s.loan_id or f.kind = 'release' and f.loan_id is null
        where $3 is null or s.loan_id = $3
        order by s.loan_id, f.on_day desc, f.act_no desc) w
$$;

-- A code calls one piece of those whose addition stands.
create function collateral_code_is_unique() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    perform from fund_head where fund_id = new.fund_id for update;
    if exists (
        select from collateral c
        where c.fund_id = new.fund_id and c.code = new.code and not exists (
            select from reversal r where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no))
    then
        raise exception 'a piece of collateral has this code already'
            using errcode = 'check_violation', constraint = 'collateral_code_is_unique', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger collateral_code_is_unique before insert on collateral
    for each row execute function collateral_code_is_unique();
alter table collateral enable always trigger collateral_code_is_unique;

-- The head is locked first: what is judged here is not overtaken.
create function collateral_fact_fits() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    day date := (select effective_on from act where fund_id = new.fund_id and act_no = new.act_no);
    flaw text;
begin
    perform from fund_head where fund_id = new.fund_id for update;
    if new.kind = 'valuation' then
        if exists (
            select from collateral_facts(new.fund_id, new.collateral_id)
            where kind = 'valuation' and on_day >= day)
        then
            flaw := 'collateral_is_valued_later_each_time';
        elsif new.act_no <> new.collateral_id
            and not exists (select from collateral_facts(new.fund_id, new.collateral_id))
        then
            flaw := 'collateral_is_not_taken_back';
        end if;
    elsif not exists (
        select from collateral_facts(new.fund_id, new.collateral_id) where kind = 'valuation' and on_day <= day)
    then
        flaw := 'collateral_is_valued_first';
    elsif new.kind = 'security' then
        if collateral_secures(new.fund_id, new.collateral_id, new.loan_id) then
            flaw := 'collateral_secures_a_loan_once';
        elsif loan_is_cancelled(new.fund_id, new.loan_id) or day < (
            select signed_on from loan where fund_id = new.fund_id and loan_id = new.loan_id)
        then
            flaw := 'collateral_secures_a_contract';
        end if;
    elsif not collateral_secures(new.fund_id, new.collateral_id, new.loan_id) then
        flaw := 'collateral_is_released_where_it_secures';
    end if;
    if flaw is not null then
        raise exception 'this cannot happen to the collateral on %', day
            using errcode = 'check_violation', constraint = flaw, table = tg_table_name;
    end if;
    return new;
end $$;
create trigger collateral_fact_fits before insert on collateral_fact
    for each row execute function collateral_fact_fits();
alter table collateral_fact enable always trigger collateral_fact_fits;

-- An addition is taken back while nothing more is on record of the piece.
create function collateral_addition_is_alone() returns trigger
language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if exists (
        select from collateral c cross join collateral_facts(c.fund_id, c.collateral_id) f
        where c.fund_id = new.fund_id and c.act_no = new.reversed_act_no and f.act_no <> c.act_no)
    then
        raise exception 'more is on record of the collateral'
            using errcode = 'check_violation', constraint = 'collateral_addition_is_alone', table = tg_table_name;
    end if;
    return new;
end $$;
create trigger collateral_addition_is_alone before insert on reversal
    for each row execute function collateral_addition_is_alone();
alter table reversal enable always trigger collateral_addition_is_alone;
