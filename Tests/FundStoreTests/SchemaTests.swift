import Foundation
import FundCore
import FundServices
import FundStore
import FundTestSupport
import Migrations
import PrivateCluster
import Testing

/// Whatever is changed in the schema itself is noticed.
@Suite struct `The check of the schema` {
    struct Mutant: Sendable, CustomTestStringConvertible {
        let object: String
        let sql: String
        var testDescription: String { object + ": " + sql.prefix(80) }

        init(_ object: String, _ sql: String) {
            self.object = object
            self.sql = sql
        }
    }

    private static let emptied =
        "returns trigger language plpgsql set search_path = coopfund, pg_temp as 'begin return new; end'"

    static let mutants = [
        Mutant(
            "constraint loan.loan_method_is_known", "alter table loan drop constraint loan_method_is_known"),
        Mutant("constraint dong.dong_is_in_range", "alter domain dong drop constraint dong_is_in_range"),
        Mutant(
            "constraint loan.loan_roll_is_known",
            """
            alter table loan drop constraint loan_roll_is_known;
            alter table loan add constraint loan_roll_is_known check (roll in ('none', 'next-working-day', 'previous'))
            """),
        Mutant(
            "unvalidated loan.loan_roll_is_known",
            """
            alter table loan drop constraint loan_roll_is_known;
            alter table loan add constraint loan_roll_is_known check (roll in ('none', 'next-working-day')) not valid
            """),
        Mutant(
            "constraint reversal.act_is_reversed_once",
            "alter table reversal drop constraint act_is_reversed_once"),
        Mutant(
            "constraint loan.loan_follows_an_application",
            "alter table loan drop constraint loan_follows_an_application"),
        Mutant("function act_is_balanced()", "create or replace function act_is_balanced() \(emptied)"),
        Mutant(
            "function journal_line_arrives()", "create or replace function journal_line_arrives() \(emptied)"),
        Mutant("function refuse_change()", "create or replace function refuse_change() \(emptied)"),
        Mutant(
            "function closed_through_is_kept()", "alter function closed_through_is_kept() reset search_path"),
        Mutant("function head_follows_acts()", "alter function head_follows_acts() security definer"),
        Mutant("trigger loan_fact.rows_are_kept", "alter table loan_fact disable trigger rows_are_kept"),
        Mutant("trigger loan_fact.rows_are_kept", "alter table loan_fact enable trigger rows_are_kept"),
        Mutant("trigger act.act_says_who", "drop trigger act_says_who on act"),
        Mutant(
            "trigger reversal.rows_are_kept",
            """
            create function nothing() \(emptied);
            drop trigger rows_are_kept on reversal;
            create trigger rows_are_kept before update or delete or truncate on reversal
                for each statement execute function nothing();
            alter table reversal enable always trigger rows_are_kept
            """),
        Mutant(
            "trigger act.act_balances_on_each_day",
            """
            drop trigger act_balances_on_each_day on act;
            create constraint trigger act_balances_on_each_day after insert on act
                deferrable initially deferred for each row when (new.act_no < 0) execute function act_is_balanced();
            alter table act enable always trigger act_balances_on_each_day
            """),
        Mutant(
            "trigger journal_line.journal_line_belongs_to_an_act",
            "alter table journal_line disable trigger all"),
        Mutant("index loan_fact_by_day", "drop index loan_fact_by_day"),
        Mutant(
            "index journal_line_by_loan",
            """
            drop index journal_line_by_loan;
            create index journal_line_by_loan on journal_line (fund_id, loan_id) where loan_id > 0
            """),
        Mutant("column act.login", "alter table act alter column login set default 'lan'"),
        Mutant("column act.acted_by", "alter table act alter column acted_by type text"),
        Mutant(
            "column journal_line.amount_dong",
            "alter table journal_line alter column amount_dong drop not null"),
        Mutant("column act.stamp", "alter table act add column stamp text"),
        Mutant("table ledger", "create table ledger (a integer)"),
        Mutant("table act", "alter table act enable row level security"),
        Mutant("rule reversal.nothing", "create rule nothing as on insert to reversal do instead nothing"),
        Mutant("table act < public.other_act", "create table public.other_act () inherits (act)"),
        Mutant(
            "view current_role_account",
            """
            create or replace view current_role_account as
            select distinct on (fund_id, role) fund_id, role, account from role_history order by fund_id, role, act_no
            """),
        Mutant("owner loan", "create role stranger_1 superuser; alter table loan owner to stranger_1"),
        Mutant(
            "row row_of_act loan_fact period-closing",
            "insert into row_of_act (relation, kind) values ('loan_fact', 'period-closing')"),
        Mutant(
            "operator",
            "create operator <> (function = domain_ne, leftarg = dong, rightarg = dong)".replacing(
                "create operator",
                with:
                    "create function domain_ne(dong, dong) returns boolean language sql as 'select false'; create operator"
            )),
    ]

    @Test(arguments: mutants)
    func `notices`(_ mutant: Mutant) throws {
        let desk = try Desk()
        try desk.corrupt(
            mutant.sql.replacing("stranger_1", with: "stranger_\(desk.name)") + ";")
        let finding = try #require(try desk.database.read { try $0.check(["schema-as-built"]) }.first)
        #expect(!finding.isUnchecked)
        let found = finding.shown.compactMap { violation in
            if case .text(let object)? = violation["object"] { object } else { nil }
        }
        #expect(found.contains { $0.hasPrefix(mutant.object) }, "\(found)")
    }

    /// The quick part, which every closing asks, sees guards that are off or do something else.
    @Test(arguments: [
        "create or replace function act_is_balanced() \(emptied)",
        "create or replace function row_comes_with_its_act() \(emptied)",
        "create function nothing() \(emptied)", "drop trigger row_comes_with_its_act on loan_fact",
        """
        create function nothing() \(emptied);
        drop trigger acts_move_head on act;
        create trigger acts_move_head after insert on act for each statement execute function nothing();
        alter table act enable always trigger acts_move_head
        """,
    ])
    func `has a part for every closing`(sql: String) throws {
        let desk = try Desk()
        try desk.corrupt(sql + ";")
        #expect(try desk.database.read { try $0.check(["triggers-in-place"]) }.first?.violations ?? 0 > 0)
    }

    static let grants = [
        "grant delete on act to PERSON", "grant update on journal_line to PERSON",
        "grant update (amount_dong) on journal_line to PERSON", "grant insert on loan_fact to public",
        "grant select on loan to public", "grant create on schema coopfund to PERSON",
        "grant insert on act to PERSON with grant option", "revoke insert on reversal from PERSON",
        "revoke update on fund_head from PERSON", "revoke select on borrower from PERSON",
        "grant truncate on operation_key to PERSON", "grant execute on function open_acts to PERSON",
        "alter default privileges in schema coopfund grant update on tables to PERSON",
        "grant coopfund to PERSON",
    ]

    @Test(arguments: grants)
    func `notices rights that are not those documented`(sql: String) throws {
        let desk = try Desk()
        let person = "staff_\(desk.name)"
        try desk.corrupt(
            "create role \(person) nologin; \(try `The check of the schema`.documented(for: person))")
        #expect(try desk.database.read { try $0.check(["grants-as-documented"]) }.first?.violations == 0)
        try desk.corrupt(sql.replacing("PERSON", with: person) + ";")
        #expect(try desk.database.read { try $0.check(["grants-as-documented"]) }.first?.violations ?? 0 > 0)
        try desk.corrupt("drop owned by \(person); drop role \(person);")
    }

    /// Documentation/Operations.md, as an administrator copies it.
    private static func documented(for person: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(
            contentsOf: root.appending(path: "Documentation/Operations.md"), encoding: .utf8)
        let block = try #require(
            page.components(separatedBy: "```").first { $0.contains("grant usage on schema coopfund") })
        return block.replacing("sql\n", with: "").replacing("coopfund_writer", with: person)
    }

    /// Who may make no schema to compare with compares digests, and learns that something differs. What staff do goes on,
    /// closings too.
    @Test func `holds for a login that makes no schema`() throws {
        let desk = try Desk()
        let person = "lan_\(desk.name)"
        try desk.corrupt(
            "create role \(person) login; \(try `The check of the schema`.documented(for: person))")
        let hers = try Database(
            conninfo: TestCluster.shared.conninfo(database: desk.name, role: person), fundCode: nil)
        let findings = try hers.read { try $0.check() }
        #expect(findings.filter { $0.violations > 0 }.map(\.name) == [])
        let options = WriteOptions(
            on: CalendarDate(parts: 2010, 5, 3), today: Desk.today, key: "k", actedBy: nil, ending: .commit)
        _ = try MoveCapital(.contribute, source: .grant, amount: .dong(7), through: .cash)
            .run(on: hers, options)
        _ = try ClosePeriods(through: FiscalPeriod(parsing: "2010-04")).run(on: hers, options.keyed("k2"))
        #expect(try desk.broken() == [])
        try desk.corrupt("drop owned by \(person); drop role \(person);")
    }

    /// Nobody waits for the check, and it leaves nothing behind.
    @Test func `keeps nobody waiting`() throws {
        let desk = try Desk()
        let other = try Database(
            conninfo: TestCluster.shared.conninfo(database: desk.name), fundCode: nil)
        try other.read { reader in
            #expect(try reader.check(["schema-as-built"]).first?.violations == 0)
            // The reader's transaction is still open.
            try desk.contribute(5, on: CalendarDate(parts: 2010, 4, 2))
            #expect(try reader.check(["schema-as-built"]).first?.violations == 0)
        }
        let left = try TestCluster.shared.execute(
            "select count(*) from pg_namespace where nspname like 'coopfund_as_built%'", database: desk.name)
        #expect(left.hasPrefix("0"))
    }

    /// A dump writes the same schema in its own words.
    @Test func `holds for books that were restored from a dump`() throws {
        let desk = try Desk()
        let cluster = try TestCluster.shared
        let programs = try cluster.cluster.programs()
        let dump = try run(
            URL(filePath: "\(programs.directory)/pg_dump"),
            ["--no-owner", cluster.conninfo(database: desk.name)])
        let copy = try cluster.createDatabase()
        try cluster.execute(dump.stdout, database: copy)
        let restored = try Database(conninfo: cluster.conninfo(database: copy), fundCode: nil)
        #expect(try restored.read { try $0.check() }.filter { $0.violations > 0 }.map(\.name) == [])
    }
}

extension WriteOptions {
    fileprivate func keyed(_ key: String) -> WriteOptions {
        var options = self
        options.key = key
        return options
    }
}

/// A database of the version before, with rows that a new constraint would refuse, and staff at work in it.
@Suite struct `The upgrade to guarded tables` {
    /// What the page said then.
    private func granted(to person: String) -> String {
        let inserted = [
            "act", "operation_key", "journal_line", "reversal", "account_balance", "capital_movement",
            "borrower", "borrower_version", "related_party", "credit_check", "calendar_day", "application",
            "application_step", "loan", "loan_fact", "money_movement", "account", "account_version",
            "account_role_version", "period_closing", "period_reopening", "period_balance",
            "balance_assertion", "surplus_distribution", "surplus_share",
        ]
        return """
            grant usage on schema coopfund to \(person);
            grant select on all tables in schema coopfund to \(person);
            grant select on public.coopfund_migration to \(person);
            grant insert on \(inserted.joined(separator: ", ")) to \(person);
            grant update on fund_head, account_balance to \(person);
            """
    }

    @Test func `lets those work on who worked before, and names what breaks`() throws {
        let cluster = try TestCluster.shared
        let name = try cluster.createDatabase()
        let step = try #require(Migration.all.firstIndex { $0.name.hasSuffix("_guards") })
        try cluster.execute(
            """
            create table public.coopfund_migration (
                step integer primary key, name text not null, sha256 text not null,
                applied_at timestamptz not null default clock_timestamp());
            """, database: name)
        for (index, migration) in Migration.all[..<step].enumerated() {
            try cluster.execute(
                """
                begin;
                \(migration.sql)
                commit;
                insert into public.coopfund_migration (step, name, sha256)
                values (\(index + 1), '\(migration.name)', encode(sha256(convert_to($text$\(migration.sql)$text$, 'UTF8')), 'hex'));
                """, database: name)
        }
        let person = "binh_\(name)"
        try cluster.execute(
            """
            set search_path = coopfund;
            select found_fund('ST', 'Quỹ Sóc Trăng', 'Sóc Trăng');
            create role \(person) login;
            \(granted(to: person))
            insert into lending_rule (fund_id, valid_from, code, limit_ten_thousandths, citation, certainty)
            values (1, '2030-01-01', 'own-capital-minimum', 20000, 'không có', 'assumed');
            begin;
            select open_acts(1, 1, '{gift}', '{2010-01-04}', 'An', '{null}', '{null}');
            commit;
            """, database: name)
        let owners = try Database(conninfo: cluster.conninfo(database: name), fundCode: nil)
        _ = try Migrator(owners).migrate()
        let hers = try Database(conninfo: cluster.conninfo(database: name, role: person), fundCode: nil)
        let options = WriteOptions(
            on: CalendarDate(parts: 2010, 4, 1), today: Desk.today, key: "k", actedBy: nil, ending: .commit)
        let given = try MoveCapital(.contribute, source: .grant, amount: .dong(7), through: .cash)
            .run(on: hers, options)
        #expect(given.answer.json.contains("\"entry\":9,"))
        let findings = try owners.read {
            try $0.check(["rows-readable", "schema-as-built", "grants-as-documented"])
        }
        let shown = findings.flatMap(\.shown)
        #expect(shown.contains { $0["unreadable"] == .text("act") && $0["value"] == .text("gift") })
        #expect(shown.contains { $0["unreadable"] == .text("lending_rule") })
        #expect(
            shown.compactMap { $0["object"] } == [
                .text("unvalidated act.act_kind_is_known"),
                .text("unvalidated lending_rule.lending_rule_has_what_its_code_needs"),
            ])
        #expect(findings.last?.violations == 0)
        try cluster.execute("drop owned by \(person); drop role \(person);", database: name)
    }
}
