package import FundCore
internal import Postgres

extension FundReader {
    /// How provisions changed in a span of days, by the day on which the journal has it; what vouchers put on their
    /// accounts counts too.
    package func provisionMovement(in days: ClosedRange<CalendarDate>) throws -> ProvisionMovement {
        let parameters: [Parameter] = [
            fund, known, .date(days.lowerBound.day), .date(days.upperBound.day),
        ]
        // Null stands for what was before.
        var opening: [AccountRole: Int64] = [:]
        var bookings: [ProvisionMovement.Booking] = []
        for row in try connection.query(
            """
            select r.role, case when l.effective_on >= $3 then l.act_no end as act_no,
                   bool_or(a.kind = 'provision-run') as is_run, l.loan_id is not null as is_of_loan,
                   -sum(l.amount_dong)::bigint as dong
            from (
                select distinct role, account from role_history
                where fund_id = $1 and role in ('provision-specific', 'provision-general')
            ) r
            join journal_line l on l.fund_id = $1 and l.account = r.account and l.act_no <= $2
                and l.role in (r.role, 'named') and l.effective_on <= $4
            join act a on a.fund_id = $1 and a.act_no = l.act_no
            group by 1, 2, l.loan_id is not null
            having sum(l.amount_dong) <> 0
            order by 1, 2
            """, parameters)
        {
            let role: AccountRole = try row.reading("journal_line", by: "role") { try row.known("role") }
            let dong = try row.int64("dong")
            if try row.optionalInt64("act_no") == nil {
                opening[role, default: 0] += dong
            } else {
                bookings.append(
                    ProvisionMovement.Booking(
                        role, dong, isRun: try row.bool("is_run"), isOfLoan: try row.bool("is_of_loan")))
            }
        }
        return ProvisionMovement(opening: opening, bookings: bookings)
    }

    /// What acts of a role have put on its account for each loan by the end of a day, by the loan's number; debit above
    /// zero.
    package func balancesByLoan(of role: AccountRole, asOf date: CalendarDate) throws -> [String: Int64] {
        var balances: [String: Int64] = [:]
        for row in try connection.query(
            """
            select c.number, sum(l.amount_dong)::bigint as dong
            from (select distinct account from role_history where fund_id = $1 and role = $4) r
            join journal_line l on l.fund_id = $1 and l.account = r.account and l.role = $4
                and l.act_no <= $2 and l.effective_on <= $3
            join loan c on c.fund_id = $1 and c.loan_id = l.loan_id
            group by c.number
            having sum(l.amount_dong) <> 0
            """, [fund, known, .date(date.day), .text(role.rawValue)])
        {
            balances[try row.text("number")] = try row.int64("dong")
        }
        return balances
    }
}
