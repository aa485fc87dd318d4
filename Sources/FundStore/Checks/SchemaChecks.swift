internal import FundCore
internal import Migrations
internal import Postgres

/// The guards of the schema are there, fire for everybody, call what they should, and that does what the
/// migrations say. What every login can ask, and quickly: every closing does.
enum TriggersAreInPlace: CheckStatement {
    static let name = "triggers-in-place"
    static let sql = """
        with body as (
            select * from unnest($2::text[], $3::text[]) as b (name, body)
        ), guard as (
            -- Every table but those that count, name or cache is append-only.
            select c.oid, c.relname::text as relation, 'rows_are_kept' as trigger, 'refuse_change' as function
            from pg_class c
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind in ('r', 'p')
              and c.relname not in ('fund', 'fund_head', 'account_balance', 'staged_file')
            union all
            select c.oid, c.relname::text, 'row_comes_with_its_act', 'row_comes_with_its_act'
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'act_no' and not a.attisdropped
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind in ('r', 'p')
              -- What an identifier was before an upgrade names the act that gave it, and is no row of it.
              and c.relname not in ('act', 'journal_line', 'operation_key', 'identifier_before', 'act_seal')
            union all
            select c.oid, t.relation, t.trigger, t.function
            from (values ('act', 'act_balances_on_each_day', 'act_is_balanced'),
                         ('act', 'acts_move_head', 'acts_move_head'), ('act', 'act_says_who', 'act_says_who'),
                         ('journal_line', 'journal_line_arrives', 'journal_line_arrives'),
                         ('operation_key', 'key_comes_with_its_act', 'key_comes_with_its_act'),
                         ('act_seal', 'seal_comes_with_its_act', 'seal_comes_with_its_act'),
                         ('application_step', 'appraiser_does_not_approve', 'appraiser_does_not_approve'),
                         ('period_closing', 'period_moves_head', 'period_moves_head'),
                         ('period_reopening', 'period_moves_head', 'period_moves_head'),
                         ('fund_head', 'closed_through_is_kept', 'closed_through_is_kept'),
                         ('fund_head', 'head_follows_acts', 'head_follows_acts'),
                         ('fund_head', 'head_is_kept', 'head_is_kept'),
                         ('fund_head', 'head_is_not_emptied', 'head_is_kept'),
                         ('classification_rule', 'rule_is_for_open_periods', 'rule_is_for_open_periods'),
                         ('lending_rule', 'rule_has_two_names', 'rule_has_two_names'),
                         ('classification_rule', 'rule_has_two_names', 'rule_has_two_names'),
                         ('distribution_rule', 'rule_has_two_names', 'rule_has_two_names'),
                         ('provision_rule', 'rule_has_two_names', 'rule_has_two_names'),
                         ('risk_rule', 'rule_has_two_names', 'rule_has_two_names'),
                         ('voucher_series', 'rule_has_two_names', 'rule_has_two_names'),
                         ('asset_rule', 'rule_has_two_names', 'rule_has_two_names'),
                         ('office_rule', 'rule_has_two_names', 'rule_has_two_names'),
                         ('file_rule', 'rule_has_two_names', 'rule_has_two_names'),
                         ('staged_file', 'staged_file_is_kept', 'staged_file_is_kept'),
                         ('staged_file', 'staged_file_is_not_emptied', 'refuse_change'),
                         ('request', 'request_is_numbered', 'request_is_numbered'),
                         ('request_end', 'request_ends_by_another', 'request_ends_by_another'),
                         ('fixed_asset', 'asset_code_is_unique', 'asset_code_is_unique'),
                         ('asset_disposal', 'asset_is_there', 'asset_is_there'),
                         ('asset_depreciation', 'asset_is_there', 'asset_is_there'),
                         ('reversal', 'asset_act_is_alone', 'asset_act_is_alone'),
                         ('reversal', 'depreciation_goes_with_its_closing', 'act_goes_with_its_closing'),
                         ('reversal', 'deposit_interest_goes_with_its_closing', 'act_goes_with_its_closing'),
                         ('fixed_asset', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('asset_disposal', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('asset_depreciation', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('equity_movement', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('term_deposit', 'term_deposit_is_whole', 'term_deposit_is_whole'),
                         ('deposit_payout', 'deposit_is_there', 'deposit_is_there'),
                         ('deposit_accrual', 'deposit_is_there', 'deposit_is_there'),
                         ('reversal', 'deposit_act_is_alone', 'deposit_act_is_alone'),
                         ('reversal', 'source_interest_goes_with_its_closing', 'act_goes_with_its_closing'),
                         ('source_accrual', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('term_deposit', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('deposit_payout', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('deposit_accrual', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('classification_run', 'day_has_one_run', 'day_has_one_run'),
                         ('provision_run', 'day_has_one_run', 'day_has_one_run'),
                         ('reversal', 'run_is_alone', 'run_is_alone'),
                         ('money_account', 'money_account_stands_alone', 'money_account_stands_alone'),
                         ('lending_source', 'money_account_stands_alone', 'money_account_stands_alone'),
                         ('source_payment', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('account_role_version', 'money_account_stands_alone', 'money_account_stands_alone'),
                         ('loan_fact', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('loan_fact', 'loan_facts_stay_in_range', 'loan_facts_stay_in_range'),
                         ('capital_movement', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('money_movement', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('reversal', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('surplus_distribution', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('recalculation', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('loan_cancellation', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('loan_amendment', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('loan_decision', 'act_is_in_an_open_period', 'act_is_in_an_open_period'),
                         ('loan_decision', 'cancelled_loan_takes_nothing', 'cancelled_loan_takes_nothing'),
                         ('loan_decision', 'decided_debt_is_drawn', 'decided_debt_is_drawn'),
                         ('loan_fact', 'written_off_debt_takes_recoveries', 'written_off_debt_takes_recoveries'),
                         ('loan_amendment', 'written_off_debt_takes_recoveries', 'written_off_debt_takes_recoveries'),
                         ('loan_decision', 'written_off_debt_takes_recoveries', 'written_off_debt_takes_recoveries'),
                         ('application_step', 'application_step_follows', 'application_step_follows'),
                         ('loan', 'application_is_signed_once', 'application_is_signed_once'),
                         ('loan_cancellation', 'cancelled_loan_is_undrawn', 'cancelled_loan_is_undrawn'),
                         ('loan_fact', 'cancelled_loan_takes_nothing', 'cancelled_loan_takes_nothing'),
                         ('loan_amendment', 'cancelled_loan_takes_nothing', 'cancelled_loan_takes_nothing'),
                         ('reversal', 'cancelled_contract_can_stand_again', 'cancelled_contract_can_stand_again'),
                         ('collateral', 'collateral_code_is_unique', 'collateral_code_is_unique'),
                         ('collateral_fact', 'collateral_fact_fits', 'collateral_fact_fits'),
                         ('reversal', 'collateral_addition_is_alone', 'collateral_addition_is_alone'),
                         ('calendar_day', 'day_is_announced_in_an_open_period', 'day_is_announced_in_an_open_period')
            ) as t (relation, trigger, function)
            left join pg_class c on c.relnamespace = 'coopfund'::regnamespace and c.relname = t.relation
        )
        select g.relation, g.trigger, 'off' as flaw
        from guard g
        where $1::integer is not null and not exists (
            select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
            where t.tgrelid = g.oid and t.tgname = g.trigger and t.tgenabled = 'A'
              and p.pronamespace = 'coopfund'::regnamespace and p.proname = g.function)
        union all
        select p.oid::regprocedure::text, '', 'body'
        from pg_proc p left join body b on b.name = p.proname
        where p.pronamespace = 'coopfund'::regnamespace and p.prosrc is distinct from b.body
          -- One that PostgreSQL keeps parsed has no text, an aggregate none of its own; schema-as-built compares them.
          and p.prosqlbody is null and p.prokind <> 'a'
        order by 1, 2
        """

    static var parameters: [Parameter] {
        let bodies = FunctionBodies.all.sorted { $0.key < $1.key }
        return [.texts(bodies.map(\.key)), .texts(bodies.map(\.value))]
    }

    static func violation(_ row: Row) throws -> Check.Violation {
        let flaw = try row.text("flaw")
        return [
            "table": try row.words("relation"), "trigger": try row.words("trigger"),
            "flaw": .phrase("check.triggers-in-place." + flaw),
        ]
    }
}

/// What the functions of the schema do, by the text of the migrations: the last word on each counts.
enum FunctionBodies {
    static let all: [String: String] = Migration.all.reduce(into: [:]) { bodies, migration in
        // Every other piece is a body; what stands before it says whose.
        let pieces = migration.sql.split(separator: "$$", omittingEmptySubsequences: false)
        for (place, piece) in pieces.enumerated() where !place.isMultiple(of: 2) {
            let statement = pieces[place - 1].split(separator: ";", omittingEmptySubsequences: false).last
            guard let name = statement.flatMap(name(in:)) else { continue }
            bodies[name] = String(piece)
        }
    }

    private static func name(in statement: Substring) -> String? {
        for opening in ["create function ", "create or replace function "] {
            guard let range = statement.firstRange(of: opening) else { continue }
            return String(statement[range.upperBound...].prefix { $0 != "(" })
        }
        return nil
    }
}

extension FundReader {
    /// Tables, columns, constraints, indexes, triggers, functions, owners: as the steps of the schema make them
    /// on this very server.
    func schemaIsAsBuilt() throws -> Check.Finding {
        var finding = Check.Finding(Check.schema)
        let expected: SchemaDescription
        do {
            expected = try schemaAsBuilt()
        } catch let error as PostgresError where error.isPermissionDenied {
            return try schemaIsAsPinned()
        } catch let error as PostgresError where !error.isRetryable {
            finding.add([Check.unchecked: .text(StoreFault(error).summary)])
            return finding
        }
        let found = try SchemaDescription(connection, schema: "coopfund")
        for difference in found.differences(from: expected) {
            var violation: Check.Violation = [
                "object": .text(difference.object),
                "flaw": .phrase("check.schema-as-built." + difference.flaw.rawValue),
            ]
            // Long ones are read in the migrations.
            if difference.flaw == .changed, let found = difference.found, let expected = difference.expected,
                found.count <= 300, expected.count <= 300
            {
                violation["found"] = .text(found)
                violation["expected"] = .text(expected)
            }
            finding.add(violation)
        }
        return finding
    }

    /// The same for whoever may make no schema of one's own to compare with: by its digest, which tells that something
    /// differs; what it is, the owner of the schema is told.
    private func schemaIsAsPinned() throws -> Check.Finding {
        var finding = Check.Finding(Check.schema)
        let version = try connection.serverVersion / 10_000
        guard let expected = SchemaPin.digests[version] else {
            finding.add([Check.unchecked: .text("PostgreSQL \(version)")])
            return finding
        }
        let found = try SchemaDescription(connection, schema: "coopfund").digest
        if found != expected {
            finding.add([
                "object": .text("schema"), "flaw": .phrase("check.schema-as-built.changed"),
                "found": .text(found), "expected": .text(expected),
            ])
        }
        return finding
    }

    /// Nobody may do more with the books than Documentation/Operations.md gives, and whoever records may do all
    /// of it.
    func grantsAreAsDocumented() throws -> Check.Finding {
        var finding = Check.Finding(Check.grants)
        try connection.stream(
            Grants.sql,
            [
                .texts(Grants.inserted), .texts(Grants.updated), .texts(Grants.executed),
                .texts(Grants.answered),
            ]
        ) { row in
            finding.add([
                "role": try row.words("role"), "object": try row.words("object"),
                "privilege": try row.words("privilege"),
                "flaw": .phrase("check.grants-as-documented." + (try row.text("flaw"))),
            ])
        }
        return finding
    }
}
