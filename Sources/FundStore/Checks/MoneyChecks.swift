internal import FundCore
internal import Postgres

/// Each receipt, payment and transfer is in the journal with its amount, on what it was for and on its
/// channel, and so is its reversal; such acts book nothing else, and a role that gets another account keeps
/// what it has.
enum MoneyAgreesWithJournal: CheckStatement {
    static let name = "money-agrees-with-journal"
    static let sql = """
        with movement as (
            select m.act_no, m.kind, m.role, m.account, m.through, m.amount_dong from money_movement m
            where m.fund_id = $1
            union all
            select r.act_no, m.kind, m.role, m.account, m.through, -m.amount_dong
            from reversal r
            join money_movement m on m.fund_id = r.fund_id and m.act_no = r.reversed_act_no
            where r.fund_id = $1
        ), expected as (
            select act_no, through as place, case kind when 'receipt' then 1 else -1 end * amount_dong as dong
            from movement
            union all
            select act_no, coalesce(account, role, case through when 'cash' then 'bank' else 'cash' end),
                   case kind when 'receipt' then -1 else 1 end * amount_dong
            from movement
        ), booked as (
            select act_no, case l.role when 'named' then l.account else l.role end as place,
                   sum(l.amount_dong) as dong
            from (
                \(Check.acts(of: "'money-receipt', 'money-payment', 'money-transfer', 'account-mapping'"))
                union
                select act_no from movement
            ) as concerned
            join journal_line l using (act_no)
            where l.fund_id = $1
            group by 1, 2
        )
        select act_no, coalesce(c.account, place) as account, coalesce(e.dong, 0)::bigint as expected,
               coalesce(b.dong, 0)::bigint as booked
        from expected e
        full join booked b using (act_no, place)
        left join current_role_account c on c.fund_id = $1 and c.role = place
        where coalesce(e.dong, 0) <> coalesce(b.dong, 0)
        order by act_no, account
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"), "account": try row.words("account"),
            "expected": try row.money("expected"), "booked": try row.money("booked"),
        ]
    }
}
