internal import Postgres

/// A row that an act put on record, and the one of the same thing before it.
package struct ActRow: Sendable {
    package let act: Int64
    package let table: String
    /// JSON objects of the columns in their order.
    package let row: String
    package let before: String?
}

extension ActRow {
    /// Tables whose rows say what an act was about. The rest is said elsewhere: the act itself and its lines, its key,
    /// and what is put down for every loan or account at once.
    static let tables = ChainFormula.tables.filter { !elsewhere.contains($0) }
    static let elsewhere: Set<String> = [
        "act", "classified_debt", "closed_debt", "identifier_before", "journal_line", "operation_key",
        "period_balance", "provisioned_debt",
    ]

    /// Those of them that have a row for each loan.
    fileprivate static let ofRuns = ["classified_debt", "provisioned_debt"]

    /// Which rows are of the same thing, so that a later one changes an earlier one.
    private static let identities: [String: [String]] = [
        "account_role_version": ["role"], "account_version": ["code"], "borrower_identity": ["borrower_id"],
        "borrower_version": ["borrower_id"], "loan_assignment": ["loan_id"], "person_version": ["name"],
    ]
    /// Of rules the one counts before that held before, whenever it was put down.
    private static let rules: [String: [String]] = [
        "asset_rule": ["code"], "classification_rule": [], "distribution_rule": ["code", "subject"],
        "file_rule": ["code", "subject"], "lending_rule": ["code", "subject"],
        "office_rule": ["code", "subject"], "provision_rule": ["code", "subject"],
        "risk_rule": ["code", "subject"], "voucher_series": ["subject"],
    ]

    fileprivate static var statement: String {
        tables.map { table in
            let before: String
            if let columns = identities[table] ?? rules[table] {
                let isRule = rules[table] != nil
                let same = columns.map { " and b.\($0) is not distinct from t.\($0)" }.joined()
                before = """
                    select to_json(b)::text from \(table) b
                    where b.fund_id = t.fund_id\(same) and coalesce(b.act_no, 0) < t.act_no
                    \(isRule ? "and b.valid_from <= t.valid_from" : "")
                    order by \(isRule ? "b.valid_from desc, " : "")b.act_no desc nulls last limit 1
                    """
            } else {
                before = "null"
            }
            return """
                select t.act_no, '\(table)' as relation, to_json(t)::text as content, (\(before)) as before
                from \(table) t where t.fund_id = $1 and t.act_no = any($3::bigint[]) and t.act_no <= $2
                """
        }.joined(separator: "\nunion all\n")
    }
}

extension FundReader {
    /// What acts put on record, in order of the acts.
    ///
    /// - Parameter loans: of which what runs and closings put down is told too.
    package func rows(of acts: [Int64], loans: [Int64] = []) throws -> [ActRow] {
        let ofRuns = ActRow.ofRuns.map { table in
            """
            union all
            select t.act_no, '\(table)', to_json(t)::text, null from \(table) t
            where t.fund_id = $1 and t.act_no = any($3::bigint[]) and t.act_no <= $2 and t.loan_id = any($4::bigint[])
            """
        }.joined(separator: "\n")
        return try connection.query(
            "select * from (\(ActRow.statement)\n\(ofRuns)) r order by act_no, relation, content",
            [fund, known, .bigints(acts), .bigints(loans)]
        ).map { row in
            ActRow(
                act: try row.int64("act_no"), table: try row.text("relation"), row: try row.text("content"),
                before: try row.optionalText("before"))
        }
    }

    /// The names that people know things by, where rows hold numbers of the database: by column and number.
    package func names() throws -> ActNames {
        var names: [String: [Int64: String]] = [:]
        let rows = try connection.query(
            """
            select 'loan_id' as field, loan_id as id, number as name from loan where fund_id = $1 and act_no <= $2
            union all
            select 'application_id', application_id, number from application where fund_id = $1 and act_no <= $2
            union all
            select 'borrower_id', borrower_id, code from borrower where fund_id = $1 and act_no <= $2
            union all
            select 'collateral_id', collateral_id, code from collateral where fund_id = $1 and act_no <= $2
            """, [fund, known])
        for row in rows {
            names[try row.text("field"), default: [:]][try row.int64("id")] = try row.text("name")
        }
        return ActNames(names: names)
    }
}

/// What the numbers of the database are called.
package struct ActNames: Sendable {
    let names: [String: [Int64: String]]

    /// - Returns: nil where the column holds no such number.
    package func name(of field: String, _ id: Int64) -> String? {
        let field = ["related_borrower_id": "borrower_id", "member_of": "borrower_id"][field] ?? field
        return names[field]?[id]
    }
}
