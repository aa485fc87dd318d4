internal import FundCore
internal import Postgres

/// Each movement of capital is in the journal with its amount, on the accounts of its source and its
/// channel, and so is its reversal; and what is booked for no loan is a movement of capital.
enum CapitalAgreesWithJournal: CheckStatement {
    static let name = "capital-agrees-with-journal"
    static let sql = """
        with movement as (
            select m.act_no, m.source, m.through, m.amount_dong, m.lending_source from capital_movement m
            where m.fund_id = $1
            union all
            select r.act_no, m.source, m.through, -m.amount_dong, m.lending_source
            from reversal r
            join capital_movement m on m.fund_id = r.fund_id and m.act_no = r.reversed_act_no
            where r.fund_id = $1
        ), parting as (
            -- Surplus of earlier years stood with the results of years until it got an account of its own.
            select act_no from act where fund_id = $1 and kind = 'surplus-separation'
        ), parted as (
            select p.act_no, m.amount_dong as dong
            from parting p join movement m on m.act_no < p.act_no and m.source = 'retained-surplus'
        ), expected as (
            select m.act_no, coalesce(p.place, m.through) as role, m.amount_dong as dong
            from movement m left join \(Check.moneyPlaces) p on p.code = m.through
            union all
            select m.act_no, case
                       when s.account is not null then '=' || s.account
                       when m.source <> 'retained-surplus' then 'capital-' || m.source
                       when m.act_no < (select max(act_no) from parting) then 'capital-retained-surplus'
                       else 'capital-earlier-surplus' end, -m.amount_dong
            from movement m
            left join lending_source s on s.fund_id = $1 and s.code = m.lending_source
            union all
            select act_no, 'capital-retained-surplus', sum(dong) from parted group by act_no
            union all
            select act_no, 'capital-earlier-surplus', -sum(dong) from parted group by act_no
        ), line as (
            select l.act_no, l.line_no, \(Check.place) as role, l.amount_dong
            from journal_line l
            join act a using (fund_id, act_no)
            left join reversal r using (fund_id, act_no)
            left join act ra on ra.fund_id = r.fund_id and ra.act_no = r.reversed_act_no
            where l.fund_id = $1 and l.loan_id is null and coalesce(ra.kind, a.kind) not in (
                'year-result', 'money-receipt', 'money-payment', 'money-transfer', 'surplus-distribution',
                'account-mapping', 'journal-voucher', 'provision-run', 'source-payment',
                \(Check.list(Check.actsWithoutLoans)))
            union
            select act_no, l.line_no, \(Check.place), l.amount_dong
            from journal_line l join movement m using (act_no) where l.fund_id = $1
        ), booked as (
            select act_no, role, sum(amount_dong) as dong from line group by act_no, role
        )
        select act_no, coalesce(c.account, ltrim(d.role, '=')) as account, d.expected, d.booked
        from (
            select act_no, role, coalesce(e.dong, 0)::bigint as expected, coalesce(b.dong, 0)::bigint as booked
            from expected e full join booked b using (act_no, role)
        ) d
        left join current_role_account c on c.fund_id = $1 and c.role = d.role
        where d.expected <> d.booked
        order by act_no, account
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"), "account": try row.words("account"),
            "expected": try row.money("expected"), "booked": try row.money("booked"),
        ]
    }
}

/// No source has taken back more than it gave, at the end of any day.
enum CapitalSourcesNotBelowZero: CheckStatement {
    static let name = "capital-sources-not-below-zero"
    static let sql = """
        select source, effective_on, dong from (
            select coalesce(m.lending_source, m.source) as source, a.effective_on,
                   sum(sum(m.amount_dong)) over (
                       partition by m.lending_source, m.source order by a.effective_on)::bigint as dong
            from capital_change m join act a using (fund_id, act_no)
            where m.fund_id = $1
              and not exists (
                  select from reversal r where r.fund_id = m.fund_id and r.reversed_act_no = m.act_no)
            group by m.lending_source, m.source, a.effective_on
        ) as day
        where dong < 0 order by source, effective_on
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "source": try row.words("source"), "on": try row.day("effective_on"),
            "balance": try row.money("dong"),
        ]
    }
}
