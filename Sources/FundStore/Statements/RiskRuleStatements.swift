package import FundCore
internal import Postgres

extension FundReader {
    /// The rules on debts at risk that a fund keeps, of all dates.
    package func riskRules() throws -> [RiskRule] {
        if let risk { return risk }
        let rules = try connection.ask(rulesOfRisk)
        risk = rules
        return rules
    }

    var rulesOfRisk: Question<[RiskRule]> {
        Question(
            """
            select code, valid_from, subject, array_to_string(from_days, ',') as from_days,
                   array_to_string(groups, ',') as groups, number, is_ended, citation, certainty, act_no
            from risk_rule where fund_id = $1 and (act_no is null or act_no <= $2)
            """, [fund, known]
        ) { rows in
            try rows.read("risk_rule", by: "code", "subject", "valid_from") { row in
                let code: RiskRule.Code = try row.known("code")
                let subject = try row.text("subject")
                guard RuleCode(code).subjectsOrNone.contains(subject) else {
                    throw UnreadableValue(column: "subject", value: subject)
                }
                return RiskRule(
                    code: code, validFrom: try row.calendarDate("valid_from"), subject: subject,
                    value: try row.valueOfRisk(code), citation: try row.text("citation"),
                    certainty: try row.text("certainty"), entry: try row.optionalInt64("act_no"))
            }
        }
    }

    /// What holds on a day; nil where a rule is missing.
    package func riskRules(on date: CalendarDate) throws -> RiskRules? {
        RiskRules(on: date, among: try riskRules())
    }
}

extension Row {
    fileprivate func valueOfRisk(_ code: RiskRule.Code) throws -> RuleValue? {
        if try bool("is_ended") { return .ended }
        switch RuleCode(code).valueKind {
        case .nothing: return nil
        case .steps:
            let (days, groups) = (try numbers("from_days"), try numbers("groups"))
            guard days.count == groups.count, !days.isEmpty, groups.allSatisfy((1...5).contains) else {
                throw UnreadableValue(column: "groups", value: try text("groups"))
            }
            return .steps(zip(days, groups).map { ReschedulingGroups.Step(from: $0, group: $1) })
        case .group: return .group(Int(try number("number", in: 1...5)))
        case .duration: return .duration(Int(try number("number", in: 0...Int64(RuleValue.longestDuration))))
        case .days: return .days(Int(try number("number", in: 0...Int64(RuleValue.latestThreshold))))
        case .share, .thresholds, .months, .pattern, .acts, .releases, .demands, .bound, .plan, .deadline:
            preconditionFailure("no rule on risk has such a value")
        }
    }

    private func numbers(_ column: String) throws -> [Int] {
        let text = try text(column)
        return try text.split(separator: ",").map { part in
            guard let number = Int(part) else { throw UnreadableValue(column: column, value: text) }
            return number
        }
    }
}
