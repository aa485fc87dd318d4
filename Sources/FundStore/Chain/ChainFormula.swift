internal import FundCore
internal import Postgres

/// What an act is sealed with (công thức niêm phong): said here once, and made into the SQL that seals and into the SQL
/// that verifies. Verifying trusts no function of the database but `sha256`.
///
/// The body of an act is the SHA-256 of a text in UTF-8: `v1`, the act's number, then every row that has this number, each
/// on a line of its own, in the order of their bytes. A row is the name of its table and what PostgreSQL writes of the
/// whole row, `act(1,7,repayment,2026-11-02,…)`, in the settings below. There, what holds a parenthesis, a comma, a quote,
/// a blank or nothing at all stands in quotes, and what is null is left out: no two rows of a table are written alike.
/// Nulls at the end are cut off, so that a later column leaves sealed rows as they are while it is null.
///
/// The head is the SHA-256 of the head before and the body; before the first there is none.
enum ChainFormula {
    static let version = "v1"

    /// Tables whose rows are an act's: all that have its number. A test takes them from the catalogue.
    static let tables = [
        "account", "account_role_version", "account_version", "act", "application", "application_step",
        "appraisal_figure", "approval_condition",
        "asset_depreciation", "asset_disposal", "asset_rule", "balance_assertion", "borrower",
        "borrower_identity", "borrower_statement", "borrower_version", "calendar_day", "capital_movement",
        "classification_rule",
        "classification_run",
        "classified_debt", "closed_debt", "collateral", "collateral_custody", "collateral_fact",
        "collateral_insurance", "collateral_registration", "collateral_version", "condition_outcome",
        "credit_check", "decision_minutes",
        "deposit_accrual", "deposit_payout", "distribution_rule", "document", "drawdown",
        "drawdown_identity", "drawdown_invoice", "dunning", "entry_counterparty",
        "equity_movement",
        "file_rule", "filing", "finding", "finding_closing", "fixed_asset", "fund_version",
        "gate_exception", "identifier_before", "invoice",
        "journal_line",
        "lending_rule", "lending_source",
        "loan",
        "loan_amendment", "loan_assignment", "loan_cancellation", "loan_decision", "loan_effect",
        "loan_fact",
        "money_account",
        "money_movement", "office_rule", "operation_key", "period_balance", "period_closing",
        "period_reopening",
        "person_version",
        "provision_rule", "provision_run", "provisioned_debt", "recalculation", "related_party", "relative",
        "relative_identity", "reminder", "reversal",
        "risk_rule", "source_accrual", "source_payment", "surplus_distribution", "surplus_share",
        "term_deposit", "valuation_price", "visit", "voucher_series",
    ]

    /// Those of them that also hold what a fund began with, or an upgrade brought: rows without an act.
    static let beginning = [
        "account", "asset_rule", "classification_rule", "distribution_rule", "file_rule", "lending_rule",
        "money_account",
        "office_rule", "operation_key", "provision_rule", "risk_rule", "voucher_series",
    ]

    /// Tables of a fund that know no acts and never change.
    static let withoutActs = ["account_role", "fund"]

    /// What follows from the acts, changes with them, and is held to them by checks.
    static let derived = ["account_balance", "fund_head"]

    /// What was asked for: the act that came of it says which request it was, and has its words under its key.
    static let asked = ["request", "request_end", "submission"]

    /// How values are written, until the transaction ends or is rolled back; whatever the session has set.
    static let settings = Statement(
        """
        select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true),
               set_config('IntervalStyle', 'postgres', true), set_config('bytea_output', 'hex', true),
               set_config('extra_float_digits', '1', true)
        """)

    /// The acts of fund `$1` from number `$2` through `$3`, each with `act_no`, how many `rows` it has, and its `body`.
    ///
    /// - Parameters:
    ///   - tables: where rows of these acts can be; a table that is left out counts as empty.
    ///   - seeds: which act put the digest of what belongs to no act there, and that digest, as a SELECT of `act_no` and
    ///     `seeds`; nil where none did.
    static func bodies(of tables: [String], seeds: String? = nil) -> String {
        let rows =
            tables.map {
                """
                select act_no, \(line(of: $0)) as line from \($0) t
                where fund_id = $1 and act_no between $2 and $3
                """
            } + (seeds.map { ["select act_no, 'seeds ' || encode(seeds, 'hex') from (\($0)) as s"] } ?? [])
        return """
            select act_no, count(*)::integer as rows, sha256(convert_to(
                       '\(version)' || E'\\n' || act_no || E'\\n' || string_agg(line, E'\\n' order by line collate "C"),
                       'UTF8')) as body
            from (
                \(rows.joined(separator: "\nunion all\n"))
            ) as r
            group by act_no
            """
    }

    /// The digest of what fund `$1` has that belongs to no act: itself, what it began with, what upgrades brought.
    ///
    /// - Parameter tables: those that are there.
    static func seeds(of tables: [String]) -> String {
        let rows =
            withoutActs.map { "select \(line(of: $0)) as line from \($0) t where fund_id = $1" }
            + beginning.filter(tables.contains).map {
                "select \(line(of: $0)) from \($0) t where fund_id = $1 and act_no is null"
            }
        return """
            select sha256(convert_to(
                '\(version)' || E'\\n' || string_agg(line, E'\\n' order by line collate "C"), 'UTF8')) as seeds
            from (\(rows.joined(separator: "\nunion all\n"))) as r
            """
    }

    private static func line(of table: String) -> String { "'\(table)' || rtrim((t.*)::text, ',)')" }

    /// The head that follows `before`.
    static func head(after before: [UInt8], body: [UInt8]) -> [UInt8] { SHA256.digest(of: before + body) }
}
