-- Why: decrees change. What the law asks is data with a date, a citation and how sure it is; each fund
-- holds its own rows and may add others. A change of a rule is a new row with a later date.
-- Locks: new objects only. Takes well under a second.

set local search_path = coopfund, pg_temp;

create table lending_rule (
    fund_id integer not null,
    -- Decisions from this day on.
    valid_from date not null,
    code text not null,
    -- Percent limits in parts per ten thousand; a kind of borrower in `subject`.
    limit_ten_thousandths bigint,
    subject text,
    citation words not null,
    certainty text not null,
    constraint lending_rule_key primary key (fund_id, code, subject, valid_from),
    constraint lending_rule_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint lending_rule_is_known check (code in (
        'own-capital-minimum', 'single-borrower-maximum', 'related-parties-maximum', 'kind-eligible',
        'kind-ineligible', 'no-bad-debt-at-first-disbursement')),
    constraint lending_rule_certainty_is_known check (certainty in ('verified', 'partly', 'remembered', 'assumed'))
);
alter table lending_rule alter column subject set default '';

create table classification_rule (
    fund_id integer not null,
    valid_from date not null,
    -- The days past due at which each group begins; group 1 begins at 0.
    group_2_from integer not null,
    group_3_from integer not null,
    group_4_from integer not null,
    group_5_from integer not null,
    citation words not null,
    certainty text not null,
    constraint classification_rule_key primary key (fund_id, valid_from),
    constraint classification_rule_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint classification_groups_are_in_order check (
        0 < group_2_from and group_2_from < group_3_from
        and group_3_from < group_4_from and group_4_from < group_5_from),
    constraint classification_certainty_is_known check (certainty in ('verified', 'partly', 'remembered', 'assumed'))
);
select make_append_only(name) from unnest(array['lending_rule', 'classification_rule']::regclass[]) as name;

-- A new fund begins with the chart, the roles and the rules below.
create function found_fund(code text, name text, province text) returns integer
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    new_fund integer;
begin
    insert into fund (code, name, province) values (found_fund.code, found_fund.name, found_fund.province)
    returning fund_id into new_fund;
    insert into fund_head (fund_id) values (new_fund);

    insert into account (fund_id, code, name_vi, name_en, kind, never_below_zero)
    select new_fund, a.* from (values
        ('111', 'Tiền mặt', 'Cash', 'asset', true),
        ('112', 'Tiền gửi ngân hàng, kho bạc', 'Bank and treasury deposits', 'asset', true),
        ('211', 'Cho vay', 'Loans', 'asset', false),
        ('331', 'Tiền thừa của khách hàng vay', 'Borrowers'' credit', 'liability', false),
        ('341', 'Vốn nhận ủy thác', 'Entrusted capital', 'liability', false),
        ('342', 'Vốn huy động', 'Mobilised capital', 'liability', false),
        ('4111', 'Vốn ngân sách tỉnh cấp', 'Provincial budget capital', 'equity', false),
        ('4112', 'Vốn góp khác', 'Other contributed capital', 'equity', false),
        ('4118', 'Vốn tài trợ, viện trợ không hoàn lại', 'Grants', 'equity', false),
        ('421', 'Chênh lệch thu chi chưa phân phối', 'Undistributed surplus', 'equity', false),
        ('5111', 'Thu lãi cho vay trong hạn', 'In-term interest income', 'income', false),
        ('5112', 'Thu lãi nợ gốc quá hạn', 'Overdue interest income', 'income', false),
        ('5113', 'Thu lãi chậm trả', 'Late interest income', 'income', false)
    ) as a (code, name_vi, name_en, kind, never_below_zero);
    insert into account_role (fund_id, role, account)
    select new_fund, r.* from (values
        ('cash', '111'), ('bank', '112'), ('loan-principal', '211'), ('borrower-credit', '331'),
        ('capital-provincial-budget', '4111'), ('capital-other-contribution', '4112'),
        ('capital-grant', '4118'), ('capital-entrusted', '341'), ('capital-mobilised', '342'),
        ('capital-retained-surplus', '421'), ('interest-income', '5111'),
        ('overdue-interest-income', '5112'), ('late-interest-income', '5113')
    ) as r (role, account);

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
