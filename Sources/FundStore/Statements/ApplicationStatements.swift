package import FundCore
internal import Postgres

/// An application with what became of it.
package struct ApplicationRecord: Sendable {
    package let applicationID: Int64
    package let number: String
    package let borrowerID: Int64
    package let submittedOn: CalendarDate
    package let submittedBy: String
    package let amount: Int64
    package let projectCost: Int64
    package let ownCapital: Int64
    package let termMonths: Int
    package let purpose: String
    /// What others give or lend for the same plan; 0 where nobody has said.
    package let otherSources: Int64
    package let cycleMonths: Int?
    package let termReason: String?
    /// What became of it, step by step.
    package let life: ApplicationLife

    package var status: ApplicationStatus { life.status }
    package var appraisedBy: String? { life.appraisal?.by }
    package var approvedAmount: Int64? { life.decision?.amount }
    package var decidedOn: CalendarDate? { life.decision?.on }
    package var decidedBy: String? { life.decision?.by }
    package var authority: ApprovalAuthority? { life.decision?.authority }
    package var reason: String? { life.decision?.reason }
    /// The day before which nothing more can be recorded of it.
    package var lastStepOn: CalendarDate { life.steps.map(\.on).max() ?? submittedOn }

    init(_ row: Row, steps: [ApplicationStep]) throws {
        self = try row.reading("application", by: "number") {
            try ApplicationRecord(reading: row, steps: steps)
        }
    }

    private init(reading row: Row, steps: [ApplicationStep]) throws {
        applicationID = try row.int64("application_id")
        number = try row.text("number")
        borrowerID = try row.int64("borrower_id")
        submittedOn = try row.calendarDate("submitted_on")
        submittedBy = try row.text("submitted_by")
        amount = try row.amount("amount_dong").money.dong
        projectCost = try row.amount("project_cost_dong").money.dong
        ownCapital = try row.number("own_capital_dong", in: 0...Money.limit)
        termMonths = Int(try row.number("term_months", in: 1...600))
        purpose = try row.text("purpose")
        otherSources = try row.optionalNumber("other_sources_dong", in: 0...Money.limit) ?? 0
        cycleMonths = try row.optionalInt32("cycle_months").map(Int.init)
        termReason = try row.optionalText("term_reason")
        life = ApplicationLife(steps)
    }
}

extension FundReader {
    /// - Parameters:
    ///   - number: nil for all.
    ///   - date: leaves out what takes effect later; nil for all that is on record.
    ///   - borrowerID: nil for those of all borrowers.
    package func applications(
        number: String? = nil, by date: CalendarDate? = nil, of borrowerID: Int64? = nil
    ) throws -> [ApplicationRecord] {
        var steps = try applicationSteps(number: number, by: date, of: borrowerID)
        return try connection.query(
            """
            select p.application_id, p.number, p.borrower_id, a.effective_on as submitted_on, a.acted_by as submitted_by, p.amount_dong,
                   p.project_cost_dong, p.own_capital_dong, p.term_months, p.purpose, p.other_sources_dong, p.cycle_months,
                   p.term_reason
            from application p
            join act a using (fund_id, act_no)
            where p.fund_id = $1 and p.act_no <= $2 and ($3::text is null or p.number = $3)
              and ($4::date is null or a.effective_on <= $4) and ($5::bigint is null or p.borrower_id = $5)
            order by p.application_id
            """,
            [
                fund, known, number.map(Parameter.text) ?? .null, date.map { .date($0.day) } ?? .null,
                .optional(borrowerID),
            ]
        ).map { row in
            try ApplicationRecord(row, steps: steps.removeValue(forKey: row.int64("application_id")) ?? [])
        }
    }

    /// What became of applications, by their numbers as rows, in the order in which it was recorded.
    private func applicationSteps(
        number: String?, by date: CalendarDate?, of borrowerID: Int64?
    ) throws -> [Int64: [ApplicationStep]] {
        var steps: [Int64: [ApplicationStep]] = [:]
        for row in try connection.query(
            """
            select e.application_id, e.act_no, e.kind, a.effective_on, e.amount_dong, e.acted_by, e.decision,
                   e.reason, e.contract, e.authority
            from application p
            cross join lateral (
                select application_id, act_no, step as kind, amount_dong::bigint, acted_by, decision, reason,
                       null as contract, authority
                from application_step s where s.fund_id = $1 and s.application_id = p.application_id
                union all
                select l.application_id, l.act_no, 'signed', l.amount_dong::bigint, a.acted_by, null, null, l.number, null
                from loan l join act a using (fund_id, act_no)
                where l.fund_id = $1 and l.application_id = p.application_id
                union all
                select l.application_id, c.act_no, 'cancelled', null, a.acted_by, c.decision, c.reason, l.number, null
                from loan_cancellation c
                join loan l using (fund_id, loan_id)
                join act a on a.fund_id = c.fund_id and a.act_no = c.act_no
                where c.fund_id = $1 and l.application_id = p.application_id and not exists (
                    select from reversal r
                    where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no and r.act_no <= $2)
            ) e
            join act a on a.fund_id = $1 and a.act_no = e.act_no
            where p.fund_id = $1 and e.act_no <= $2 and ($3::text is null or p.number = $3)
              and ($4::date is null or a.effective_on <= $4) and ($5::bigint is null or p.borrower_id = $5)
            order by e.application_id, e.act_no
            """,
            [
                fund, known, number.map(Parameter.text) ?? .null, date.map { .date($0.day) } ?? .null,
                .optional(borrowerID),
            ])
        {
            let step = try row.reading("application_step", by: "act_no") {
                ApplicationStep(
                    entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                    kind: try row.known("kind"),
                    amount: try row.optionalNumber("amount_dong", in: 1...Money.limit),
                    by: try row.text("acted_by"), decision: try row.optionalText("decision"),
                    reason: try row.optionalText("reason"), contract: try row.optionalText("contract"),
                    authority: try row.optionalKnown("authority"))
            }
            steps[try row.int64("application_id"), default: []].append(step)
        }
        return steps
    }

    /// One application; also where its number is typed otherwise, but can mean no other.
    package func application(_ number: String, by date: CalendarDate? = nil) throws -> ApplicationRecord {
        try named(number, in: .applications) { try applications(number: $0, by: date).first }
    }

    /// The lending conditions that a fund keeps, of all dates.
    package func lendingRules() throws -> [LendingRule] {
        try connection.query(
            """
            select \(LendingRule.columns) from lending_rule r
            where r.fund_id = $1 and (r.act_no is null or r.act_no <= $2)
            """, [fund, known]
        ).map { try LendingRule($0) }
    }

    package func classificationRules() throws -> [ClassificationRules] {
        if let classification { return classification }
        let rules = try connection.ask(rulesOfClassification)
        classification = rules
        return rules
    }

    var rulesOfClassification: Question<[ClassificationRules]> {
        Question(
            """
            select valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation, certainty, act_no
            from classification_rule where fund_id = $1 and (act_no is null or act_no <= $2)
            order by valid_from
            """, [fund, known]
        ) { rows in
            try rows.read("classification_rule", by: "valid_from") { row in
                ClassificationRules(
                    validFrom: try row.calendarDate("valid_from"),
                    groupsFrom: try (2...5).map { Int(try row.number("group_\($0)_from", in: 1...36_600)) },
                    citation: try row.text("citation"), certainty: try row.text("certainty"),
                    entry: try row.optionalInt64("act_no"))
            }
        }
    }
}

extension LendingRule {
    static let columns = """
        r.code, r.valid_from, r.limit_ten_thousandths, r.subject, r.citation, r.certainty, r.is_ended, r.act_no
        """

    init(_ row: Row) throws {
        self = try row.reading("lending_rule", by: "code", "subject", "valid_from") {
            LendingRule(
                code: try row.known("code"), validFrom: try row.calendarDate("valid_from"),
                limit: try row.optionalNumber("limit_ten_thousandths", in: 0...Share.whole),
                subject: try row.text("subject"), citation: try row.text("citation"),
                certainty: try row.text("certainty"), isEnded: try row.bool("is_ended"),
                entry: try row.optionalInt64("act_no"))
        }
    }
}

extension Books {
    package func record(
        application number: String, of borrowerID: Int64, amount: Amount, projectCost: Amount,
        ownCapital: Money, termMonths: Int, purpose: String, otherSources: Money? = nil,
        cycleMonths: Int? = nil, termReason: String? = nil, act: Int64
    ) {
        put(
            into: "application",
            [
                "application_id": .bigint(act), "act_no": .bigint(act), "number": .text(number),
                "borrower_id": .bigint(borrowerID), "amount_dong": .bigint(amount.money.dong),
                "project_cost_dong": .bigint(projectCost.money.dong),
                "own_capital_dong": .bigint(ownCapital.dong), "term_months": .integer(termMonths),
                "purpose": .text(purpose), "other_sources_dong": .bigint(otherSources?.dong),
                "cycle_months": .integer(cycleMonths), "term_reason": .text(termReason),
            ])
    }

    /// - Parameter findings: what each condition came to, as JSON.
    package func record(
        step: ApplicationStatus, of applicationID: Int64, amount: Amount? = nil, findings: String? = nil,
        reason: String? = nil, actor: String, authority: ApprovalAuthority? = nil, act: Int64
    ) {
        put(
            into: "application_step",
            [
                "application_id": .bigint(applicationID), "act_no": .bigint(act),
                "step": .text(step.rawValue),
                "amount_dong": .bigint(amount?.money.dong), "findings": .json(findings),
                "reason": .text(reason), "acted_by": .text(actor), "authority": .text(authority?.rawValue),
            ])
    }

    package func record(
        reopeningOf applicationID: Int64, decision: String, reason: String?, actor: String, act: Int64
    ) {
        put(
            into: "application_step",
            [
                "application_id": .bigint(applicationID), "act_no": .bigint(act), "step": .text("reopened"),
                "decision": .text(decision), "reason": .text(reason), "acted_by": .text(actor),
            ])
    }
}
