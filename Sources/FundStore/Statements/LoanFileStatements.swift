package import FundCore
internal import Postgres

/// A paper as an act took it in.
package struct DocumentRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    /// The code of the borrower.
    package let borrower: String
    /// The number of the application; nil for a paper of the borrower.
    package let application: String?
    package let document: LoanDocument
}

/// A condition of an approval with what became of it.
package struct ConditionRecord: Sendable {
    /// The entry of the approval.
    package let approval: Int64
    package let approvedOn: CalendarDate
    package let line: Int
    package let application: String
    package let borrower: String
    /// The contract that was signed on the approval; nil where none was.
    package let loan: String?
    package let condition: ApprovalCondition
    /// The day of the first disbursement that stands.
    package let drawnOn: CalendarDate?
    package let outcome: Outcome?

    package struct Outcome: Sendable {
        package let entry: Int64
        package let on: CalendarDate
        package let by: String
        package let isKept: Bool
        package let document: Int64?
        package let sanction: String?
        package let decision: String?
    }

    /// The last day on which it can be kept; nil while that day is not known.
    package var dueOn: CalendarDate? {
        guard let drawnOn else { return nil }
        return condition.daysAfter.map { drawnOn.adding(days: $0) } ?? drawnOn
    }

    /// Whether nothing may be paid out on a day, because it was to be kept first.
    package func keepsMoneyBack(on date: CalendarDate) -> Bool {
        condition.daysAfter == nil && state(on: date) != .kept
    }

    package func state(on date: CalendarDate) -> ConditionState {
        ConditionState(outcome.flatMap { $0.on <= date ? $0.isKept : nil }, dueOn: dueOn, on: date)
    }
}

extension FundReader {
    package func fileRules() throws -> [FileRule] {
        try connection.query(
            """
            select code, subject, valid_from, value, is_ended, citation, certainty, act_no
            from file_rule where fund_id = $1 and (act_no is null or act_no <= $2)
            """, [fund, known]
        ).read("file_rule", by: "code", "subject", "valid_from") { row in
            let code: FileRule.Code = try row.known("code")
            let (subject, value) = (try row.text("subject"), try row.optionalText("value"))
            let written = try row.bool("is_ended") ? "none" : value
            guard
                let setting = try? RuleSetting(
                    RuleCode(code), value: written, subject: subject.isEmpty ? nil : subject)
            else {
                throw UnreadableValue(column: "value", value: value ?? subject)
            }
            return FileRule(
                code: code, subject: subject, validFrom: try row.calendarDate("valid_from"),
                value: setting.value, citation: try row.text("citation"),
                certainty: try row.text("certainty"), entry: try row.optionalInt64("act_no"))
        }
    }

    /// Papers in the order in which they came.
    ///
    /// - Parameters:
    ///   - borrowerID: nil for those of all.
    ///   - applicationID: with those of the borrower; nil for all that the borrower has.
    package func documents(of borrowerID: Int64?, for applicationID: Int64? = nil) throws -> [DocumentRecord]
    {
        try connection.query(
            """
            select d.act_no, a.effective_on, a.acted_by, b.code, p.number as application, d.kind, d.number,
                   d.issued_on, d.issuer, d.copies, d.kept_at, d.sha256, d.expires_on
            from document d
            join act a using (fund_id, act_no)
            join borrower b on b.fund_id = d.fund_id and b.borrower_id = d.borrower_id
            left join application p on p.fund_id = d.fund_id and p.application_id = d.application_id
            where d.fund_id = $1 and d.act_no <= $2 and ($3::bigint is null or d.borrower_id = $3)
              and ($4::bigint is null or coalesce(d.application_id, $4) = $4)
              and not exists (
                  select from reversal r
                  where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no and r.act_no <= $2)
            order by d.act_no
            """, [fund, known, .optional(borrowerID), .optional(applicationID)]
        ).read("document", by: "act_no") { row in
            DocumentRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"), borrower: try row.text("code"),
                application: try row.optionalText("application"),
                document: LoanDocument(
                    try row.known("kind"), number: try row.optionalText("number"),
                    issuedOn: try row.optionalCalendarDate("issued_on"),
                    issuer: try row.optionalText("issuer"),
                    copies: try row.optionalInt32("copies").map(Int.init),
                    keptAt: try row.optionalText("kept_at"), sha256: try row.optionalText("sha256"),
                    expiresOn: try row.optionalCalendarDate("expires_on")))
        }
    }

    /// The figures of an appraisal, in the order in which they were typed.
    package func figures(of appraisal: Int64) throws -> [AppraisalFigure] {
        try connection.query(
            """
            select line_no, name, declared_dong::bigint as declared, verified_dong::bigint as verified, document_act_no
            from appraisal_figure where fund_id = $1 and act_no = $3 and act_no <= $2 order by line_no
            """, [fund, known, .bigint(appraisal)]
        ).read("appraisal_figure", by: "line_no") { row in
            let bounds = -Money.limit...Money.limit
            return AppraisalFigure(
                try row.text("name"),
                declared: try row.optionalNumber("declared", in: bounds).map { Money($0) },
                verified: try row.optionalNumber("verified", in: bounds).map { Money($0) },
                document: try row.optionalInt64("document_act_no"))
        }
    }

    /// The minutes of the meeting that an approval rests on; nil where there are none.
    package func minutes(of approval: Int64) throws -> DecisionMinutes? {
        try connection.query(
            """
            select number, held_on, array_to_string(present, E'\\n') as present,
                   array_to_string(absent, E'\\n') as absent, votes_for,
                   votes, conclusion, act_no
            from decision_minutes where fund_id = $1 and act_no = $3 and act_no <= $2
            """, [fund, known, .bigint(approval)]
        ).read("decision_minutes", by: "act_no") { row in
            DecisionMinutes(
                number: try row.text("number"), heldOn: try row.calendarDate("held_on"),
                present: try row.names("present"), absent: try row.names("absent"),
                votesFor: Int(try row.int32("votes_for")), votes: Int(try row.int32("votes")),
                conclusion: try row.optionalText("conclusion"))
        }.first
    }

    /// Conditions of approvals that stand, with the last that became of each.
    ///
    /// - Parameters:
    ///   - applicationID: nil for those of all.
    ///   - loanID: for those on whose approval a loan was signed.
    package func conditions(of applicationID: Int64? = nil, ofLoan loanID: Int64? = nil) throws
        -> [ConditionRecord]
    {
        try connection.query(
            """
            select c.act_no, ca.effective_on as approved_on, c.line_no, c.days_after, c.condition, p.number as application, b.code as borrower,
                   l.number as loan, f.drawn_on, o.act_no as outcome, oa.effective_on, oa.acted_by, o.is_kept,
                   o.document_act_no, o.sanction, o.decision
            from approval_condition c
            join act ca using (fund_id, act_no)
            join application p using (fund_id, application_id)
            join borrower b on b.fund_id = p.fund_id and b.borrower_id = p.borrower_id
            left join lateral (
                select l.* from loan l
                where l.fund_id = p.fund_id and l.application_id = p.application_id and l.act_no > c.act_no
                  and l.act_no <= $2
                order by l.act_no desc limit 1
            ) l on true
            left join lateral (
                select min(f.effective_on) as drawn_on from loan_fact f
                where f.fund_id = l.fund_id and f.loan_id = l.loan_id and f.kind = 'draw' and f.act_no <= $2
                  and not exists (
                      select from reversal r
                      where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no and r.act_no <= $2)
            ) f on true
            left join lateral (
                select o.* from condition_outcome o
                where o.fund_id = c.fund_id and o.approval_act_no = c.act_no and o.line_no = c.line_no
                  and o.act_no <= $2 and not exists (
                      select from reversal r
                      where r.fund_id = o.fund_id and r.reversed_act_no = o.act_no and r.act_no <= $2)
                order by o.act_no desc limit 1
            ) o on true
            left join act oa on oa.fund_id = o.fund_id and oa.act_no = o.act_no
            where c.fund_id = $1 and c.act_no <= $2 and ($3::bigint is null or c.application_id = $3)
              and ($4::bigint is null or c.application_id = (
                  select application_id from loan where fund_id = $1 and loan_id = $4))
              and not exists (
                  select from application_step u
                  where u.fund_id = c.fund_id and u.application_id = c.application_id
                    and u.step in ('reopened', 'withdrawn') and u.act_no > c.act_no and u.act_no <= $2)
            order by c.act_no, c.line_no
            """, [fund, known, .optional(applicationID), .optional(loanID)]
        ).read("approval_condition", by: "act_no", "line_no") { row in
            ConditionRecord(
                approval: try row.int64("act_no"), approvedOn: try row.calendarDate("approved_on"),
                line: Int(try row.int32("line_no")),
                application: try row.text("application"), borrower: try row.text("borrower"),
                loan: try row.optionalText("loan"),
                condition: ApprovalCondition(
                    daysAfter: try row.optionalInt32("days_after").map(Int.init), try row.text("condition")),
                drawnOn: try row.optionalCalendarDate("drawn_on"),
                outcome: try row.optionalInt64("outcome").map { entry in
                    .init(
                        entry: entry, on: try row.calendarDate("effective_on"),
                        by: try row.text("acted_by"), isKept: try row.bool("is_kept"),
                        document: try row.optionalInt64("document_act_no"),
                        sanction: try row.optionalText("sanction"),
                        decision: try row.optionalText("decision"))
                })
        }
    }

    /// The first act that rests on a paper: a figure of an appraisal, what became of a condition, a visit, what a loan did, a
    /// valuation, an invoice, the books of a year; nil where none does.
    package func actProved(by document: Int64) throws -> Int64? {
        try connection.query(
            """
            select min(act_no) as act_no from (
                select act_no from appraisal_figure where fund_id = $1 and document_act_no = $3
                union all
                select o.act_no from condition_outcome o
                where o.fund_id = $1 and o.document_act_no = $3 and not exists (
                    select from reversal r where r.fund_id = o.fund_id and r.reversed_act_no = o.act_no)
                union all
                select v.act_no from (
                    select fund_id, act_no, document_act_no from visit
                    union all select fund_id, act_no, document_act_no from loan_effect
                    union all select fund_id, act_no, document_act_no from valuation_price
                    union all select fund_id, act_no, document_act_no from invoice
                    union all select fund_id, act_no, document_act_no from borrower_statement) v
                where v.fund_id = $1 and v.document_act_no = $3 and not exists (
                    select from reversal r where r.fund_id = v.fund_id and r.reversed_act_no = v.act_no)
            ) p where act_no <= $2
            """, [fund, known, .bigint(document)]
        ).first?.optionalInt64("act_no")
    }

    /// Who looks after each loan, by its number as a row.
    package func officers() throws -> [Int64: String] {
        var officers: [Int64: String] = [:]
        for row in try connection.query(
            "select loan_id, officer from loan_assignment where fund_id = $1 and act_no <= $2 order by act_no",
            [fund, known])
        {
            officers[try row.int64("loan_id")] = try row.text("officer")
        }
        return officers
    }
}

extension Parameter {
    static func optional(_ number: Int64?) -> Parameter { number.map(Parameter.bigint) ?? .null }
}

extension Row {
    /// Names in their form hold no line feed.
    func names(_ column: String) throws -> [String] {
        try text(column).split(separator: "\n").map(String.init)
    }
}
