package import FundCore
internal import Postgres

/// Something that was put on record after a run and is of its day or earlier (nghiệp vụ ghi sau lần chạy).
package struct LaterAct: Hashable, Sendable {
    package let entry: Int64
    package let kind: String
    /// The day from which it counts; of a reversal that of what it took back.
    package let on: CalendarDate
    /// The loan that it touches; nil where it may touch all.
    package let loanID: Int64?
    package let loan: String?
    package let borrower: String?
}

extension FundReader {
    /// What was put on record after a run and bears on the debts of its day, in order of the acts. What was taken back
    /// since is left out together with what took it back.
    ///
    /// - Parameters:
    ///   - entry: the act that classified the debts.
    ///   - provisions: the act that provided for them; collateral and the rules on provisions count from it on, and not
    ///     at all where it is nil.
    package func acts(
        after entry: Int64, provisions: Int64? = nil, bearingOn date: CalendarDate
    ) throws -> [LaterAct] {
        try connection.query(
            """
            with fact as (
                select loan_id, act_no, effective_on as on_day, $3::bigint as run from loan_fact where fund_id = $1
                union all
                select m.loan_id, m.act_no, a.effective_on, $3::bigint
                from (
                    select fund_id, loan_id, act_no from loan_amendment
                    union all
                    select fund_id, loan_id, act_no from loan_cancellation
                    union all
                    select fund_id, loan_id, act_no from loan_decision
                ) m
                join act a using (fund_id, act_no)
                where m.fund_id = $1
                union all
                select distinct s.loan_id, c.act_no, a.effective_on, $5::bigint
                from collateral_fact c
                join collateral_fact s
                    on s.fund_id = c.fund_id and s.collateral_id = c.collateral_id and s.kind = 'security'
                join act a on a.fund_id = c.fund_id and a.act_no = c.act_no
                where c.fund_id = $1
                union all
                select null, d.act_no, min(d.announced_on), $3::bigint from calendar_day d
                where d.fund_id = $1 group by d.act_no
                union all
                select null, c.act_no, c.valid_from, $3::bigint from classification_rule c
                where c.fund_id = $1 and c.act_no is not null
                union all
                select null, p.act_no, min(p.valid_from), $5::bigint from provision_rule p
                where p.fund_id = $1 and p.act_no is not null group by p.act_no
            ), later as (
                select f.loan_id, f.act_no, f.on_day from fact f
                where f.act_no > f.run and not exists (
                    select from reversal r
                    where r.fund_id = $1 and r.reversed_act_no = f.act_no and r.act_no <= $2)
                union all
                select f.loan_id, r.act_no, f.on_day
                from reversal r join fact f on f.act_no = r.reversed_act_no
                where r.fund_id = $1 and r.act_no > f.run and f.act_no <= f.run
            )
            select a.act_no, a.kind, t.on_day as effective_on, t.loan_id, l.number, b.code
            from later t
            join act a on a.fund_id = $1 and a.act_no = t.act_no
            left join loan l on l.fund_id = $1 and l.loan_id = t.loan_id
            left join borrower b on b.fund_id = $1 and b.borrower_id = l.borrower_id
            where t.act_no <= $2 and t.on_day <= $4
            order by t.act_no, t.loan_id nulls first
            """,
            [fund, known, .bigint(entry), .date(date.day), provisions.map(Parameter.bigint) ?? .null]
        ).read("act", by: "act_no") { row in
            LaterAct(
                entry: try row.int64("act_no"), kind: try row.text("kind"),
                on: try row.calendarDate("effective_on"), loanID: try row.optionalInt64("loan_id"),
                loan: try row.optionalText("number"), borrower: try row.optionalText("code"))
        }
    }
}
