package import FundCore
internal import Postgres

/// An application with what became of it.
package struct ApplicationRecord: Sendable {
    package let applicationID: Int64
    package let number: String
    package let borrowerID: Int64
    package let submittedOn: CalendarDate
    package let amount: Int64
    package let projectCost: Int64
    package let ownCapital: Int64
    package let termMonths: Int
    package let purpose: String
    package let status: ApplicationStatus
    package let appraisedBy: String?
    package let appraisedOn: CalendarDate?
    package let approvedAmount: Int64?
    package let decidedOn: CalendarDate?
    package let decidedBy: String?
    package let reason: String?

    init(_ row: Row) throws {
        applicationID = try row.int64("application_id")
        number = try row.text("number")
        borrowerID = try row.int64("borrower_id")
        submittedOn = CalendarDate(day: try row.date("submitted_on"))
        amount = try row.int64("amount_dong")
        projectCost = try row.int64("project_cost_dong")
        ownCapital = try row.int64("own_capital_dong")
        termMonths = Int(try row.int32("term_months"))
        purpose = try row.text("purpose")
        appraisedBy = try row.optionalText("appraised_by")
        appraisedOn = try row.optionalDate("appraised_on").map(CalendarDate.init(day:))
        approvedAmount = try row.optionalInt64("approved_dong")
        decidedOn = try row.optionalDate("decided_on").map(CalendarDate.init(day:))
        decidedBy = try row.optionalText("decided_by")
        reason = try row.optionalText("reason")
        let decided = try row.optionalText("decision")
        if try row.bool("is_signed") {
            status = .signed
        } else if let decided, let step = ApplicationStatus(rawValue: decided) {
            status = step
        } else {
            status = appraisedBy == nil ? .submitted : .appraised
        }
    }
}

extension FundReader {
    /// - Parameter number: nil for all.
    package func applications(number: String? = nil) throws -> [ApplicationRecord] {
        try connection.query(
            """
            select p.application_id, p.number, p.borrower_id, a.effective_on as submitted_on, p.amount_dong,
                   p.project_cost_dong, p.own_capital_dong, p.term_months, p.purpose,
                   s.acted_by as appraised_by, sa.effective_on as appraised_on,
                   d.step as decision, d.amount_dong as approved_dong, d.acted_by as decided_by,
                   d.effective_on as decided_on, d.reason, l.loan_id is not null as is_signed
            from application p
            join act a using (fund_id, act_no)
            left join (application_step s join act sa using (fund_id, act_no))
                on s.fund_id = p.fund_id and s.application_id = p.application_id and s.step = 'appraised'
                and s.act_no <= $2
            left join lateral (
                select d.*, da.effective_on from application_step d join act da using (fund_id, act_no)
                where d.fund_id = p.fund_id and d.application_id = p.application_id
                  and d.step <> 'appraised' and d.act_no <= $2
                order by d.act_no desc limit 1
            ) d on true
            left join loan l on l.fund_id = p.fund_id and l.application_id = p.application_id
                and l.act_no <= $2
            where p.fund_id = $1 and p.act_no <= $2 and ($3::text is null or p.number = $3)
            order by p.application_id
            """, [fund, known, number.map(Parameter.text) ?? .null]
        ).map { try ApplicationRecord($0) }
    }

    package func application(_ number: String) throws -> ApplicationRecord {
        guard let application = try applications(number: number).first else {
            throw Refusal(.applicationNotFound, ["number": .text(number)])
        }
        return application
    }

    /// The lending conditions that a fund keeps, of all dates.
    package func lendingRules() throws -> [LendingRule] {
        try connection.query(
            "select \(LendingRule.columns) from lending_rule r where r.fund_id = $1", [fund]
        ).map { try LendingRule($0) }
    }

    package func classificationRules() throws -> [ClassificationRules] {
        try connection.query(
            """
            select valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation, certainty
            from classification_rule where fund_id = $1 order by valid_from
            """, [fund]
        ).map { row in
            ClassificationRules(
                validFrom: CalendarDate(day: try row.date("valid_from")),
                groupsFrom: try (2...5).map { Int(try row.int32("group_\($0)_from")) },
                citation: try row.text("citation"), certainty: try row.text("certainty"))
        }
    }
}

extension LendingRule {
    static let columns = "r.code, r.valid_from, r.limit_ten_thousandths, r.subject, r.citation, r.certainty"

    init(_ row: Row) throws {
        guard let code = Code(rawValue: try row.text("code")) else {
            throw StoreFault(.internalError, "A lending rule does not read.")
        }
        self.init(
            code: code, validFrom: CalendarDate(day: try row.date("valid_from")),
            limit: try row.optionalInt64("limit_ten_thousandths"), subject: try row.text("subject"),
            citation: try row.text("citation"), certainty: try row.text("certainty"))
    }
}

extension Books {
    package func record(
        application number: String, of borrowerID: Int64, amount: Amount, projectCost: Amount,
        ownCapital: Money, termMonths: Int, purpose: String, act: Int64
    ) {
        put(
            """
            insert into application (
                fund_id, application_id, act_no, number, borrower_id, amount_dong, project_cost_dong,
                own_capital_dong, term_months, purpose)
            values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                reader.fund, .bigint(act), .text(number), .bigint(borrowerID), .bigint(amount.money.dong),
                .bigint(projectCost.money.dong), .bigint(ownCapital.dong), .integer(Int32(termMonths)),
                .text(purpose),
            ])
    }

    /// - Parameter findings: what each condition came to, as JSON.
    package func record(
        step: ApplicationStatus, of applicationID: Int64, amount: Amount? = nil, findings: String? = nil,
        reason: String? = nil, actor: String, act: Int64
    ) {
        put(
            """
            insert into application_step (
                fund_id, application_id, act_no, step, amount_dong, findings, reason, acted_by)
            values ($1, $2, $3, $4, $5, $6::text::json, $7, $8)
            """,
            [
                reader.fund, .bigint(applicationID), .bigint(act), .text(step.rawValue),
                amount.map { .bigint($0.money.dong) } ?? .null, findings.map(Parameter.text) ?? .null,
                reason.map(Parameter.text) ?? .null, .text(actor),
            ])
    }
}
