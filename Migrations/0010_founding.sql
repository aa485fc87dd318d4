-- Why: the founding is act 0 of a fund, with its day where somebody said it. Surplus of years before these
-- books, brought in as capital, stood on the account of the results of years, where a distribution took it for
-- a result: it gets an account of its own. And codes are short enough to be looked up by.
-- Locks: brief, on fund and on the four tables whose codes it limits, which it does not read. A few lines for
-- each fund that holds surplus of earlier years. Well under a second.

set local search_path = coopfund, pg_temp;

alter table fund add column founded_on date;
alter table fund add constraint fund_is_founded_in_a_plausible_year
    check (founded_on between date '1990-01-01' and date '2199-12-31');

-- An index takes no longer ones; what stands already is kept.
alter table fund add constraint code_is_short check (length(code) <= 200) not valid;
alter table borrower add constraint code_is_short check (length(code) <= 200) not valid;
alter table application add constraint code_is_short check (length(number) <= 200) not valid;
alter table loan add constraint code_is_short check (length(number) <= 200) not valid;

-- The chart that a fund begins with, after the structure of the regime for microfinance institutions; which
-- circular a fund applies is not settled, so all of it is the fund's to rename and remap. A role that has an
-- account keeps it.
create or replace function seed_chart(fund integer) returns void language plpgsql set search_path = coopfund, pg_temp as $$
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
        -- Of the group 421, because it is undistributed surplus (NĐ 45/2021/NĐ-CP art. 2(3)). Neither 4211 nor
        -- 4212, to which the regime carries the results of years that are distributed.
        ('4218', 'Chênh lệch thu chi các năm trước mang sang', 'Surplus of earlier years brought in', 'equity', 'capital-earlier-surplus'),
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

-- A new fund begins with its founding, the chart, the roles and the rules.
drop function found_fund(text, text, text);
create function found_fund(
    code text, name text, province text, founded_on date default null, recorded_on date default null,
    acted_by text default null, voucher text default null, note text default null
) returns integer
language plpgsql set search_path = coopfund, pg_temp as $$
declare
    new_fund integer;
    stamp timestamptz := clock_timestamp();
begin
    insert into fund (code, name, province, founded_on, created_at)
    values (found_fund.code, found_fund.name, found_fund.province, found_fund.founded_on, stamp)
    returning fund_id into new_fund;
    insert into fund_head (fund_id, last_recorded_at) values (new_fund, stamp);
    insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by, voucher, note)
    values (new_fund, 0, 'founding',
            coalesce(found_fund.founded_on, found_fund.recorded_on, (stamp at time zone 'Asia/Ho_Chi_Minh')::date),
            stamp, coalesce(found_fund.acted_by, session_user), found_fund.voucher, found_fund.note);
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

-- The founding of each fund that stands: when it was put into the books is known, by whom and on which day the
-- fund was founded is not. It came before act 1.
insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by, note)
select f.fund_id, 0, 'founding', (t.stamp at time zone 'Asia/Ho_Chi_Minh')::date, t.stamp, '–',
       'Ghi bổ sung khi nâng cấp: sổ không giữ ngày lập quỹ và người lập'
from fund f
cross join lateral (
    select least(f.created_at, (select min(a.recorded_at) from act a where a.fund_id = f.fund_id)
                               - interval '1 microsecond') as stamp
) t;
update fund_head h set last_recorded_at = a.recorded_at
from act a
where a.fund_id = h.fund_id and a.act_no = 0 and h.last_recorded_at < a.recorded_at;

-- Surplus of earlier years gets its account in each fund that stands. What stands on the account of the results
-- moves there by an act of today: on its own day where that is open, else on the first open day, and where the
-- role has had other accounts, not before it stood on the last of them. No recorded line changes, and no day
-- that is closed.
do $$
declare
    head fund_head;
    place text;
    results text;
    first_on date;
    separation bigint;
    stamp timestamptz;
begin
    for head in select * from fund_head order by fund_id for update loop
        select c.code into strict place
        from (
            select '421' || n as code, 10 - n as rank from generate_series(3, 8) as n
            union all
            select '4218.' || n, 10 + n from generate_series(1, 1000) as n
        ) c
        where not exists (select from account a where a.fund_id = head.fund_id and a.code = c.code)
        order by c.rank limit 1;
        insert into account (fund_id, code, name_vi, name_en, kind)
        values (head.fund_id, place, 'Chênh lệch thu chi các năm trước mang sang', 'Surplus of earlier years brought in', 'equity');
        insert into account_role (fund_id, role, account) values (head.fund_id, 'capital-earlier-surplus', place);

        select r.account into strict results from current_role_account r
        where r.fund_id = head.fund_id and r.role = 'capital-retained-surplus';
        select greatest(head.closed_through + 1, max(a.effective_on)) into first_on
        from account_role_version v join act a using (fund_id, act_no)
        where v.fund_id = head.fund_id and v.role = 'capital-retained-surplus';

        create temporary table standing on commit drop as
        select greatest(l.effective_on, first_on) as effective_on, sum(l.amount_dong)::bigint as dong
        from capital_movement m
        left join reversal r on r.fund_id = m.fund_id and r.reversed_act_no = m.act_no
        join journal_line l on l.fund_id = m.fund_id and l.act_no in (m.act_no, r.act_no)
            and l.role = 'capital-retained-surplus'
        where m.fund_id = head.fund_id and m.source = 'retained-surplus'
        group by 1 having sum(l.amount_dong) <> 0;

        if exists (select from standing) then
            separation := head.last_act_no + 1;
            stamp := greatest(clock_timestamp(), head.last_recorded_at + interval '1 microsecond');
            update fund_head set last_act_no = separation, last_recorded_at = stamp where fund_id = head.fund_id;
            insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by, note)
            select head.fund_id, separation, 'surplus-separation', min(effective_on), stamp, session_user,
                   'Ghi khi nâng cấp: vốn từ chênh lệch thu chi các năm trước có tài khoản riêng'
            from standing;
            insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong)
            select head.fund_id, separation, row_number() over (order by s.effective_on, p.place), s.effective_on,
                   p.role, p.account, p.side * s.dong
            from standing s
            cross join (values (1, 'capital-retained-surplus', results, -1),
                               (2, 'capital-earlier-surplus', place, 1)) as p (place, role, account, side);
        end if;
        drop table standing;
    end loop;
end $$;
