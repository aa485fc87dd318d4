package import FundCore
internal import Postgres

extension FundReader {
    /// Interest that borrowers paid and that is due to the owner of a source, day by day.
    package func interestDue(of source: LendingSource) throws -> MoneyTimeline {
        try timeline(
            """
            select effective_on, sum(dong)::bigint as dong from \(FundReader.interestOfSources) as l
            where source = $2 group by effective_on order by effective_on
            """, [fund, .text(source.code.text)])
    }

    static let interestOfSources = """
        (
            select l.effective_on, c.lending_source as source, -l.amount_dong as dong, l.act_no
            from loan c join journal_line l on l.fund_id = c.fund_id and l.loan_id = c.loan_id
            where c.fund_id = $1 and c.lending_source is not null and l.role = 'source-interest-payable'
            union all
            select l.effective_on, p.lending_source, -l.amount_dong, l.act_no
            from source_payment p
            left join reversal r on r.fund_id = p.fund_id and r.reversed_act_no = p.act_no
            join journal_line l on l.fund_id = p.fund_id and l.act_no in (p.act_no, r.act_no)
            where p.fund_id = $1 and l.role = 'source-interest-payable'
        )
        """

    /// What became an expense of what a source costs, and what of it was paid, in order of day.
    package func costs(of source: LendingSource) throws -> (accrued: MoneyTimeline, paid: MoneyTimeline) {
        func sums(_ table: String) throws -> MoneyTimeline {
            try timeline(
                """
                select a.effective_on, sum(t.amount_dong)::bigint as dong
                from \(table) t join act a using (fund_id, act_no)
                where t.fund_id = $1 and t.lending_source = $2 and t.act_no <= $3 and not exists (
                    select from reversal r
                    where r.fund_id = t.fund_id and r.reversed_act_no = t.act_no and r.act_no <= $3)
                group by a.effective_on order by a.effective_on
                """, [fund, .text(source.code.text), known])
        }
        return (try sums("source_accrual"), try sums("source_payment"))
    }

    /// What came of each source and was not returned, line by line, with the act that booked it.
    func givenByAct() throws -> [(source: String, on: CalendarDate, dong: Int64, act: Int64)] {
        try connection.query(
            """
            select source, effective_on, dong, act_no from \(FundReader.linesOfSources) as l
            where part = 'capital' order by effective_on, act_no
            """, [fund]
        ).map { row in
            (
                try row.text("source"), try row.calendarDate("effective_on"), try row.int64("dong"),
                try row.int64("act_no")
            )
        }
    }
}

extension Books {
    package func record(
        paymentTo source: LendingSource, _ amount: Amount, through place: MoneyAccount, act: Int64
    ) {
        put(
            into: "source_payment",
            [
                "act_no": .bigint(act), "lending_source": .text(source.code.text),
                "amount_dong": .bigint(amount.money.dong), "through": .text(place.code.text),
            ])
    }

    package func record(costOf source: LendingSource, _ dong: Int64, act: Int64) {
        guard dong != 0 else { return }
        put(
            into: "source_accrual",
            [
                "act_no": .bigint(act), "lending_source": .text(source.code.text),
                "amount_dong": .bigint(dong),
            ])
    }
}
