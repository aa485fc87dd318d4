package import FundCore
internal import Postgres

extension FundReader {
    /// What changed day by day up to a day, in order of day: capital as `capital(asOf:)` has it, principal on the balance
    /// sheet, money and deposits. One question, however many days.
    package func capitalChanges(
        until date: CalendarDate
    ) throws -> [(on: CalendarDate, change: CapitalUse.Change)] {
        try connection.query(
            """
            select effective_on, sum(capital)::bigint as capital, sum(outstanding)::bigint as outstanding,
                   sum(money)::bigint as money, sum(deposits)::bigint as deposits
            from (
                select l.effective_on, -l.amount_dong as capital, 0 as outstanding, 0 as money, 0 as deposits
                from capital_change m
                left join reversal r on r.fund_id = m.fund_id and r.reversed_act_no = m.act_no and r.act_no <= $2
                join journal_line l on l.fund_id = m.fund_id and l.act_no in (m.act_no, r.act_no)
                    and (l.role like 'capital-%' or l.role in ('source-capital', 'source-debt'))
                where m.fund_id = $1 and m.act_no <= $2 and l.effective_on <= $3
                union all
                select l.effective_on, 0, case when l.role = any ($4) then l.amount_dong else 0 end,
                       case when l.role = any ($5) then l.amount_dong else 0 end,
                       case when l.role = $6 then l.amount_dong else 0 end
                from journal_line l
                where l.fund_id = $1 and l.act_no <= $2 and l.effective_on <= $3
                  and (l.role = any ($4) or l.role = any ($5) or l.role = $6)
            ) as l
            group by effective_on order by effective_on
            """,
            [
                fund, known, .date(date.day), .texts(AccountRole.loanPrincipals.map(\.rawValue)),
                .texts(AccountRole.money.map(\.rawValue)), .text(AccountRole.termDeposit.rawValue),
            ]
        ).read("journal_line", by: "effective_on") { row in
            (
                on: try row.calendarDate("effective_on"),
                change: CapitalUse.Change(
                    capital: try row.int64("capital"), outstanding: try row.int64("outstanding"),
                    money: try row.int64("money"), deposits: try row.int64("deposits"))
            )
        }
    }
}
