package import FundCore
internal import Postgres

/// Interest in the journal that belongs to no loan on record when the period was closed.
package struct StrayInterest: Sendable {
    package let role: AccountRole
    package let account: String
    /// Debit above zero.
    package let dong: Int64
}

extension FundReader {
    /// Recomputes the interest of each loan in a span of days, one loan after the other in order of record.
    ///
    /// What a closed period has is what was known when it was closed: what came to light afterwards stands in the first
    /// period that was open then.
    ///
    /// - Returns: interest that no loan explains.
    package func eachRecomputedInterest(
        in days: ClosedRange<CalendarDate>, _ body: (LoanRecord, RecomputedInterest) throws -> Void
    ) throws -> [StrayInterest] {
        let before = days.lowerBound.adding(days: -1)
        let (start, end) = (try asClosed(on: before), try asClosed(on: days.upperBound))
        let (calendar, closings) = (try start.workingCalendar(), try start.closings())
        try end.eachPage(
            { try end.loanRecords(after: $0, limit: LoanPage.size) }, loanID: \.loanID,
            contract: \.contract
        ) { records, page in
            var interest: [Int64: RecomputedInterest] = [:]
            let atStart = LoanPage(
                reader: start, after: page.after, through: page.through, contracts: page.contracts,
                unreadable: page.unreadable, calendar: calendar, closings: closings)
            try atStart.eachLoan { contract, loan in
                interest[contract.loanID, default: RecomputedInterest()].begin(loan, after: before)
            }
            try page.eachLoan { contract, loan in
                interest[contract.loanID, default: RecomputedInterest()].end(loan, on: days.upperBound)
            }
            try eachBookedInterest(of: page, in: days) {
                interest[$0]?.book($1, $2)
            }
            for record in records { try body(record, interest[record.loanID] ?? RecomputedInterest()) }
        }
        return try strayInterest(in: days, known: end)
    }

    /// The books as they were known when the period of a day was closed for good; as they are known now where it is
    /// open.
    private func asClosed(on date: CalendarDate) throws -> FundReader {
        let act = try connection.query(
            """
            select c.act_no from period_closing c
            where c.fund_id = $1 and c.act_no <= $2 and c.last_on >= $3 and not exists (
                select from period_reopening r
                where r.fund_id = c.fund_id and r.closing_act_no = c.act_no and r.act_no <= $2)
            order by c.last_on limit 1
            """, [fund, known, .date(date.day)]
        ).first.map { try $0.int64("act_no") }
        return act.map { known(through: $0) } ?? self
    }

    private func eachBookedInterest(
        of page: LoanPage, in days: ClosedRange<CalendarDate>,
        _ body: (Int64, LoanLegs.Place, Int64) -> Void
    ) throws {
        for row in try connection.query(
            """
            select loan_id, role, sum(amount_dong)::bigint as dong from journal_line
            where fund_id = $1 and act_no <= $2 and loan_id > $3 and loan_id <= $4
              and effective_on between $5 and $6 and role = any ($7)
            group by 1, 2
            """,
            [
                fund, known, .bigint(page.after), .bigint(page.through), .date(days.lowerBound.day),
                .date(days.upperBound.day), .texts(interestPlaces.keys.sorted()),
            ])
        {
            guard let place = interestPlaces[try row.text("role")] else { continue }
            body(try row.int64("loan_id"), place, try row.int64("dong"))
        }
    }

    /// Lines of the same roles that no loan explains. The lines that carry a year's result, and those that move a role to
    /// another account, are nobody's interest.
    private func strayInterest(
        in days: ClosedRange<CalendarDate>, known end: FundReader
    ) throws -> [StrayInterest] {
        try connection.query(
            """
            select l.role, l.account, sum(l.amount_dong)::bigint as dong
            from journal_line l
            left join loan c on c.fund_id = l.fund_id and c.loan_id = l.loan_id and c.act_no <= $7
            where l.fund_id = $1 and l.act_no <= $2 and l.effective_on between $3 and $4
              and l.role = any ($5) and c.loan_id is null and not exists (
                select from act a
                left join reversal r on r.fund_id = a.fund_id and r.reversed_act_no = a.act_no
                where a.fund_id = l.fund_id and a.kind = any ($6) and l.act_no in (a.act_no, r.act_no))
            group by 1, 2
            having sum(l.amount_dong) <> 0
            order by 2, 1
            """,
            [
                fund, known, .date(days.lowerBound.day), .date(days.upperBound.day),
                .texts(
                    interestPlaces.keys.filter { $0 != AccountRole.sourceInterestPayable.rawValue }.sorted()),
                .texts([ActKind.yearResult, .accountMapping].map(\.rawValue)), .bigint(end.knownAct),
            ]
        ).map { row in
            StrayInterest(
                role: try row.known("role"), account: try row.text("account"), dong: try row.int64("dong"))
        }
    }
}

/// By the roles of the journal.
private let interestPlaces = Dictionary(
    uniqueKeysWithValues: RecomputedInterest.places.map { ($0.role.rawValue, $0) })
