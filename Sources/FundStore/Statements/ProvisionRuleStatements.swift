package import FundCore
internal import Postgres

extension FundReader {
    /// The rules on provisions, and on what collateral takes off them, that a fund keeps, of all dates.
    package func provisionRules() throws -> [ProvisionRule] {
        try connection.query(
            """
            select code, valid_from, subject, share_ten_thousandths, months, citation, certainty, act_no
            from provision_rule where fund_id = $1 and (act_no is null or act_no <= $2)
            """, [fund, known]
        ).read("provision_rule", by: "code", "subject", "valid_from") { row in
            let code: ProvisionRule.Code = try row.known("code")
            let value: ProvisionRule.Value =
                if RuleCode(code).valueKind == .duration {
                    .months(Int(try row.number("months", in: 0...Int64(RuleValue.longestDuration))))
                } else {
                    .share(
                        Share(tenThousandths: try row.number("share_ten_thousandths", in: 0...Share.whole)))
                }
            let subject = try row.text("subject")
            guard RuleCode(code).subjectsOrNone.contains(subject) else {
                throw UnreadableValue(column: "subject", value: subject)
            }
            return ProvisionRule(
                code: code, validFrom: try row.calendarDate("valid_from"), subject: subject, value: value,
                citation: try row.text("citation"), certainty: try row.text("certainty"),
                entry: try row.optionalInt64("act_no"))
        }
    }
}
