package import FundCore
internal import Postgres

/// A visit as an act recorded it.
package struct VisitRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    package let loanID: Int64
    /// The number of the contract.
    package let loan: String
    package let borrower: String
    package let visit: Visit
}

/// What a loan did, as an act recorded it.
package struct EffectRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    package let loanID: Int64
    package let loan: String
    package let borrower: String
    package let effect: LoanEffect
}

/// A finding with what became of it.
package struct FindingRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    package let loan: String?
    package let finding: Finding
    package let closing: (entry: Int64, on: CalendarDate, by: String, evidence: String)?

    package func state(on date: CalendarDate) -> FindingState {
        FindingState(closedOn: closing?.on, dueOn: finding.dueOn, on: date)
    }
}

extension FundReader {
    /// Visits that stand, in order of their days.
    ///
    /// - Parameters:
    ///   - loanID: nil for those of all loans.
    ///   - date: by which they were made.
    package func visits(of loanID: Int64? = nil, by date: CalendarDate) throws -> [VisitRecord] {
        try connection.query(
            """
            select v.act_no, a.effective_on, a.acted_by, v.loan_id, l.number, b.code, v.kind,
                   array_to_string(v.visitors, E'\\n') as visitors, v.purpose, v.wrong_dong::bigint as wrong,
                   v.evidence, v.effect, v.security, v.ability, v.proposal, v.recall_by, v.next_on, v.document_act_no
            from visit v
            join act a using (fund_id, act_no)
            join loan l on l.fund_id = v.fund_id and l.loan_id = v.loan_id
            join borrower b on b.fund_id = l.fund_id and b.borrower_id = l.borrower_id
            where v.fund_id = $1 and v.act_no <= $2 and ($3::bigint is null or v.loan_id = $3)
              and a.effective_on <= $4 and \(RelatedFacts.stands("v"))
            order by a.effective_on, v.act_no
            """, [fund, known, .optional(loanID), .date(date.day)]
        ).read("visit", by: "act_no") { row in
            VisitRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"), loanID: try row.int64("loan_id"),
                loan: try row.text("number"), borrower: try row.text("code"),
                visit: Visit(
                    try row.known("kind"), visitors: try row.names("visitors"),
                    purpose: try row.known("purpose"),
                    wrong: Money(try row.number("wrong", in: 0...Money.limit)),
                    evidence: try row.text("evidence"), effect: try row.text("effect"),
                    security: try row.known("security"), ability: try row.known("ability"),
                    proposal: try row.optionalText("proposal"),
                    recallBy: try row.optionalCalendarDate("recall_by"),
                    nextOn: try row.optionalCalendarDate("next_on"),
                    document: try row.optionalInt64("document_act_no")))
        }
    }

    /// The effects that count by a day: of each loan and year the last that was recorded; what was before the loan first.
    package func effects(of loanID: Int64? = nil, by date: CalendarDate) throws -> [EffectRecord] {
        try connection.query(
            """
            select distinct on (l.number, e.year)
                   e.act_no, a.effective_on, a.acted_by, e.loan_id, l.number, b.code, e.year, e.jobs, e.members,
                   e.poor_households, e.revenue_dong::bigint as revenue, e.profit_dong::bigint as profit,
                   e.income_per_member_dong::bigint as income, e.area_square_metres, e.source, e.document_act_no
            from loan_effect e
            join act a using (fund_id, act_no)
            join loan l on l.fund_id = e.fund_id and l.loan_id = e.loan_id
            join borrower b on b.fund_id = l.fund_id and b.borrower_id = l.borrower_id
            where e.fund_id = $1 and e.act_no <= $2 and ($3::bigint is null or e.loan_id = $3)
              and a.effective_on <= $4 and \(RelatedFacts.stands("e"))
            order by l.number, e.year nulls first, e.act_no desc
            """, [fund, known, .optional(loanID), .date(date.day)]
        ).read("loan_effect", by: "act_no") { row in
            let bounds = -Money.limit...Money.limit
            return EffectRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"), loanID: try row.int64("loan_id"),
                loan: try row.text("number"), borrower: try row.text("code"),
                effect: LoanEffect(
                    year: try row.optionalInt32("year").map(Int.init),
                    jobs: try row.optionalInt32("jobs").map(Int.init),
                    members: try row.optionalInt32("members").map(Int.init),
                    poorHouseholds: try row.optionalInt32("poor_households").map(Int.init),
                    revenue: try row.optionalNumber("revenue", in: bounds).map { Money($0) },
                    profit: try row.optionalNumber("profit", in: bounds).map { Money($0) },
                    incomePerMember: try row.optionalNumber("income", in: bounds).map { Money($0) },
                    area: try row.optionalInt64("area_square_metres"), source: try row.text("source"),
                    document: try row.optionalInt64("document_act_no")))
        }
    }

    /// Findings that stand, the earliest day first.
    package func findings(by date: CalendarDate) throws -> [FindingRecord] {
        try connection.query(
            """
            select f.act_no, a.effective_on, a.acted_by, f.number, f.source, f.recommendation, f.owner, f.due_on,
                   l.number as loan, c.act_no as closing, ca.effective_on as closed_on, ca.acted_by as closed_by,
                   c.evidence
            from finding f
            join act a using (fund_id, act_no)
            left join loan l on l.fund_id = f.fund_id and l.loan_id = f.loan_id
            left join lateral (
                select c.* from finding_closing c
                where c.fund_id = f.fund_id and c.finding_act_no = f.act_no and c.act_no <= $2
                  and \(RelatedFacts.stands("c"))
                order by c.act_no desc limit 1
            ) c on true
            left join act ca on ca.fund_id = c.fund_id and ca.act_no = c.act_no
            where f.fund_id = $1 and f.act_no <= $2 and a.effective_on <= $3 and \(RelatedFacts.stands("f"))
            order by f.due_on, f.act_no
            """, [fund, known, .date(date.day)]
        ).read("finding", by: "act_no") { row in
            FindingRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"), loan: try row.optionalText("loan"),
                finding: Finding(
                    number: try row.text("number"), source: try row.text("source"),
                    recommendation: try row.text("recommendation"), owner: try row.text("owner"),
                    dueOn: try row.calendarDate("due_on")),
                closing: try row.optionalInt64("closing").map { entry in
                    (
                        entry, try row.calendarDate("closed_on"), try row.text("closed_by"),
                        try row.text("evidence")
                    )
                })
        }
    }

    /// Whether a number of a finding was ever taken, also by one that was taken back.
    package func isFindingNumberTaken(_ number: String) throws -> Bool {
        try !connection.query(
            "select from finding where fund_id = $1 and caseless_form(number) = caseless_form($2)",
            [fund, .text(number)]
        )
        .isEmpty
    }
}
