internal import FundCore
internal import Postgres

/// What runs keep adds up: each provides for the debts of its classification, by one rate a group, and booked what
/// changed; the debts of one borrower stand in one group, no better than any of them by itself.
enum RunsAddUp: CheckStatement {
    static let name = "runs-add-up"
    static let sql = """
        with booked as (
            select r.act_no, -coalesce(sum(l.amount_dong) filter (where l.role = 'provision-specific'), 0) as specific,
                   -coalesce(sum(l.amount_dong) filter (where l.role = 'provision-general'), 0) as general,
                   count(distinct l.effective_on) as days
            from provision_run r left join journal_line l using (fund_id, act_no)
            where r.fund_id = $1 group by r.act_no
        ), kept as (
            select r.act_no, coalesce(sum(d.specific_dong), 0) as specific, coalesce(sum(d.general_dong), 0) as general
            from provision_run r left join provisioned_debt d using (fund_id, act_no)
            where r.fund_id = $1 group by r.act_no
        ), paired as (
            select coalesce(r.act_no, d.act_no) as act_no, c.loan_id as classified, d.loan_id as provided, c.principal_dong as owed,
                   d.principal_dong as principal, c.debt_group, d.rate_ten_thousandths as rate
            from provision_run r
            cross join lateral (
                select * from classified_debt c
                where c.fund_id = r.fund_id and c.act_no = r.classification_act_no
                  -- Nothing is set aside for what others would lose.
                  and not exists (
                      select from loan o
                      join lending_source s on s.fund_id = o.fund_id and s.code = o.lending_source
                      where o.fund_id = c.fund_id and o.loan_id = c.loan_id and s.bearer = 'owner')
            ) c
            full join provisioned_debt d
                on d.fund_id = r.fund_id and d.act_no = r.act_no and d.loan_id = c.loan_id
            where coalesce(r.fund_id, d.fund_id) = $1
        )
        select act_no, 'sums' as flaw
        from provision_run r join kept k using (act_no)
        where r.fund_id = $1 and (r.specific_dong, r.general_dong) <> (k.specific, k.general)
        union all
        select act_no, 'booked'
        from provision_run r join booked b using (act_no)
        where r.fund_id = $1
          and ((r.change_specific_dong, r.change_general_dong) <> (b.specific, b.general) or b.days > 1)
        union all
        select distinct act_no, 'debts' from paired p
        where classified is null or owed <> principal
           -- Nothing is set aside any more for what was written off between the two runs.
           or provided is null and not exists (
               select from loan_decision w
               join act a using (fund_id, act_no)
               join provision_run r on r.fund_id = w.fund_id and r.act_no = p.act_no
               where w.fund_id = $1 and w.loan_id = p.classified and w.kind = 'write-off' and w.act_no < p.act_no
                 and a.effective_on <= r.as_of and not exists (
                     select from reversal v
                     where v.fund_id = $1 and v.reversed_act_no = w.act_no and v.act_no < p.act_no))
        union all
        select act_no, 'rate' from paired group by act_no, debt_group having count(distinct rate) > 1
        union all
        select c.act_no, 'day' from classification_run c join act a using (fund_id, act_no)
        where c.fund_id = $1 and c.as_of <> a.effective_on
        union all
        select r.act_no, 'day'
        from provision_run r
        join act a using (fund_id, act_no)
        join classification_run c on c.fund_id = r.fund_id and c.act_no = r.classification_act_no
        where r.fund_id = $1 and (r.as_of <> a.effective_on or r.as_of <> c.as_of)
        union all
        select d.act_no, 'group'
        from classified_debt d
        join loan l using (fund_id, loan_id)
        join classification_run c on c.fund_id = d.fund_id and c.act_no = d.act_no
        -- While the rule holds that draws them into the worst group.
        where d.fund_id = $1 and not coalesce((
            select r.is_ended from risk_rule r
            where r.fund_id = $1 and r.code = 'contagion' and r.valid_from <= c.as_of
              and coalesce(r.act_no, 0) <= c.act_no
            order by r.valid_from desc, coalesce(r.act_no, 0) desc limit 1), true)
        group by d.act_no, l.borrower_id
        having count(distinct d.debt_group) > 1 or max(d.own_group) > min(d.debt_group)
        union all
        -- What stands rests on a classification that stands.
        select s.act_no, 'rests'
        from (
            select p.act_no, p.classification_act_no as run from provision_run p
            where p.fund_id = $1 and not exists (
                select from reversal v where v.fund_id = $1 and v.reversed_act_no = p.act_no)
            union all
            select c.act_no, c.classification_act_no from period_closing c
            where c.fund_id = $1 and not exists (
                select from period_reopening o where o.fund_id = $1 and o.closing_act_no = c.act_no)
        ) s
        join reversal v on v.fund_id = $1 and v.reversed_act_no = s.run
        union all
        -- A closing keeps off the balance sheet what its classification says, and of debts that this does not list what
        -- owes interest alone. Two sets are compared: rows that have just come have no statistics yet.
        select c.act_no, 'closing'
        from period_closing c
        join classification_run r on r.fund_id = c.fund_id and r.act_no = c.classification_act_no
        where c.fund_id = $1 and r.as_of <> c.last_on
        union all
        select distinct act_no, 'closing' from (
            select c.act_no, d.loan_id, d.debt_group
            from period_closing c
            join classified_debt d on d.fund_id = c.fund_id and d.act_no = c.classification_act_no
            where c.fund_id = $1 and (d.debt_group > 1 or d.reasons @> array['kept-by-policy'])
            except
            select act_no, loan_id, debt_group from closed_debt where fund_id = $1
        ) lacking
        union all
        select k.act_no, 'closing'
        from closed_debt k
        join period_closing c on c.fund_id = k.fund_id and c.act_no = k.act_no
        join classified_debt d
            on d.fund_id = k.fund_id and d.act_no = c.classification_act_no and d.loan_id = k.loan_id
        where k.fund_id = $1 and k.debt_group is distinct from case
            when d.debt_group > 1 or d.reasons @> array['kept-by-policy'] then d.debt_group end
        union all
        select k.act_no, 'closing'
        from closed_debt k join period_closing c using (fund_id, act_no)
        where k.fund_id = $1 and c.classification_act_no is null
        order by 1, 2
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"),
            "flaw": .phrase("check.runs-add-up." + (try row.text("flaw"))),
        ]
    }
}
