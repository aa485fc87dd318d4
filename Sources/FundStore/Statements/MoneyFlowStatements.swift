package import FundCore
internal import Postgres

extension FundReader {
    /// What moved money in a span of days, and in one before it, by the kind of the act and the account on the other side.
    /// A reversal is of the kind of the act that it takes back. Money that only went from one place to another is none.
    package func moneyFlows(
        in days: ClosedRange<CalendarDate>, and earlier: ClosedRange<CalendarDate>
    ) throws -> (now: [StatementFigures.Flow], before: [StatementFigures.Flow]) {
        let accounts = Dictionary(uniqueKeysWithValues: try accounts().map { ($0.code, $0) })
        var flows: (now: [StatementFigures.Flow], before: [StatementFigures.Flow]) = ([], [])
        for row in try connection.query(
            """
            with moved as materialized (
                select act_no, effective_on from journal_line
                where fund_id = $1 and act_no <= $2 and role = any ($5)
                  and (effective_on between $3 and $4 or effective_on between $6 and $7)
                group by act_no, effective_on
                having sum(amount_dong) <> 0
            ), other_side as materialized (
                -- What one entry books back and forth on an account counts once.
                select l.act_no, l.account, l.effective_on >= $3 as is_now, -sum(l.amount_dong)::bigint as dong
                from moved m
                join journal_line l on l.fund_id = $1 and l.act_no = m.act_no and l.effective_on = m.effective_on
                where l.role <> all ($5)
                group by l.act_no, l.effective_on, l.account
            )
            select s.is_now, coalesce(o.kind, a.kind) as kind, r.act_no is not null as is_reversal, s.account,
                   sum(s.dong) as dong
            from other_side s
            join act a on a.fund_id = $1 and a.act_no = s.act_no
            left join reversal r on r.fund_id = $1 and r.act_no = s.act_no
            left join act o on o.fund_id = $1 and o.act_no = r.reversed_act_no
            where s.dong <> 0
            group by 1, 2, 3, 4, s.dong > 0
            order by kind, is_reversal, s.account collate "C", s.dong > 0
            """,
            [
                fund, known, .date(days.lowerBound.day), .date(days.upperBound.day),
                .texts(AccountRole.money.map(\.rawValue)), .date(earlier.lowerBound.day),
                .date(earlier.upperBound.day),
            ])
        {
            let code = try row.text("account")
            // Accounts off the balance sheet stand against each other alone.
            guard let account = accounts[code], account.kind != .offBalance else { continue }
            let flow = StatementFigures.Flow(
                act: try row.text("kind"), isReversed: try row.bool("is_reversal"),
                account: StatementFigures.Account(account, try row.dong("dong")))
            if try row.bool("is_now") { flows.now.append(flow) } else { flows.before.append(flow) }
        }
        return flows
    }

    /// What acts of some roles came to by the end of a day, on whichever accounts they stood; debit above zero.
    package func balance(of roles: [AccountRole], asOf date: CalendarDate) throws -> Int64 {
        try connection.query(
            """
            select coalesce(sum(amount_dong), 0) as dong from journal_line
            where fund_id = $1 and act_no <= $2 and effective_on <= $3 and role = any ($4)
            """, [fund, known, .date(date.day), .texts(roles.map(\.rawValue))]
        )[0].dong("dong")
    }
}

extension StatementFigures.Account {
    package init(_ account: AccountRecord, _ dong: Int64) {
        self.init(
            code: account.code, nameVi: account.nameVi, nameEn: account.nameEn, kind: account.kind, dong: dong
        )
    }
}
