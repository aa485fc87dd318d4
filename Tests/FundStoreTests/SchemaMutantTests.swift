import FundTestSupport
import Testing

@testable import FundStore
@testable import Postgres

/// Somebody who administers the server weakens the schema: each way of it is noticed by a check that looks at nothing else.
@Suite struct `A schema that was changed` {
    struct Mutant: Sendable, CustomTestStringConvertible {
        let what: String
        let sql: String
        /// One of those that notice it.
        let check: String

        init(_ what: String, _ sql: String) { self.init(what, "schema-as-built", sql) }

        init(_ what: String, _ check: String, _ sql: String) {
            self.what = what
            self.check = check
            self.sql = sql
        }

        var testDescription: String { what }
    }

    private static let off = "triggers-in-place"
    private static let grants = "grants-as-documented"

    static let constraints = [
        Mutant(
            "loan without its number's form", "alter table loan drop constraint loan_number_is_in_its_form"),
        Mutant("numbers that come twice", "alter table loan drop constraint loan_number_is_unique"),
        Mutant(
            "keys that come twice", "alter table operation_key drop constraint operation_key_is_used_once"),
        Mutant(
            "keys without acts", "alter table operation_key drop constraint operation_key_belongs_to_an_act"),
        Mutant(
            "an answer that is no document",
            "alter table operation_key drop constraint operation_key_answers_a_document"),
        Mutant("digests of any length", "alter table act_seal drop constraint act_seal_holds_digests"),
        Mutant("a release by whoever asked", "alter table act drop constraint act_is_released_by_another"),
        Mutant(
            "duties that nobody knows",
            "alter table person_version drop constraint person_version_duties_are_known"),
        Mutant(
            "a limit for anybody",
            "alter table person_version drop constraint person_version_limit_is_an_approvers"),
        Mutant(
            "rules without approval",
            "alter table office_rule drop constraint office_rule_is_approved_where_it_is_set"),
        Mutant("a request asked twice", "alter table request drop constraint request_is_asked_once"),
        Mutant("a file with another sum", "alter table staged_file drop constraint staged_file_has_its_sum"),
        Mutant(
            "a wider year",
            """
            alter table act drop constraint act_is_in_a_plausible_year;
            alter table act add constraint act_is_in_a_plausible_year check (effective_on >= '1900-01-01')
            """),
        Mutant("money beyond what adds up", "alter domain dong drop constraint dong_is_in_range"),
        Mutant("words that are blank", "alter domain words drop constraint words_are_not_blank"),
        Mutant("an account that is null", "alter table journal_line alter column account drop not null"),
        Mutant("an amount of another type", "alter table loan_fact alter column choice type varchar(20)"),
        Mutant("another default", "alter table act alter column login set default current_user"),
        Mutant("a column more", "alter table act add column approved text"),
        Mutant("an index less", "drop index operation_key_by_act"),
        Mutant("a table more", "create table act_shadow (like act)"),
        Mutant("a view more", "create view acts_of_all as select * from act"),
        Mutant(
            "a rule that swallows rows", "create rule swallow as on insert to act_seal do instead nothing"),
        Mutant("an unlogged table", "alter table submission_attempt set unlogged"),
    ]

    static let triggers = [
        Mutant("acts that need not balance", off, "alter table act disable trigger act_balances_on_each_day"),
        Mutant("acts by anybody", off, "alter table act disable trigger act_says_who"),
        Mutant(
            "an act_says_who for replicas only", off, "alter table act enable replica trigger act_says_who"),
        Mutant(
            "a guard that a setting takes away", off,
            "alter table journal_line enable trigger journal_line_arrives"),
        Mutant("rows that can be edited", off, "drop trigger rows_are_kept on journal_line"),
        Mutant("seals that follow nothing", off, "drop trigger seal_comes_with_its_act on act_seal"),
        Mutant("keys that stand for nothing", off, "drop trigger key_comes_with_its_act on operation_key"),
        Mutant(
            "appraisers who approve", off,
            "alter table application_step disable trigger appraiser_does_not_approve"),
        Mutant(
            "a request ended by whoever asked", off,
            "alter table request_end disable trigger request_ends_by_another"),
        Mutant("files that can be exchanged", off, "drop trigger staged_file_is_kept on staged_file"),
        Mutant("all guards of a table", off, "alter table loan_fact disable trigger all"),
        Mutant("foreign keys that do not look", "alter table journal_line disable trigger all"),
        Mutant(
            "a trigger more",
            """
            create function hasty() returns trigger language plpgsql as 'begin set local synchronous_commit = off; return new; end';
            create trigger hasty before insert on act for each row execute function hasty()
            """),
        Mutant(
            "a guard that calls another", off,
            """
            drop trigger act_says_who on act;
            create trigger act_says_who before insert on act for each row execute function suppress_redundant_updates_trigger()
            """),
    ]

    static let functions = [
        Mutant(
            "a guard with an empty body", off,
            "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'"
        ),
        Mutant(
            "a balance that is not asked for", off,
            "create or replace function act_is_balanced() returns trigger language plpgsql as 'begin return null; end'"
        ),
        Mutant(
            "a submit that lends no rights",
            "alter function submit(text, text, text, text, date, text) security invoker"),
        Mutant(
            "a submit that looks elsewhere",
            "alter function submit(text, text, text, text, date, text) reset search_path"),
        Mutant("a form that is not stable", "alter function identifier_form(text) volatile"),
        Mutant(
            "a head that follows from nothing",
            """
            create or replace function next_head(head bytea, before bytea, body bytea) returns bytea
            language sql immutable parallel safe return sha256(body)
            """),
        Mutant("a function less", "drop function open_upgrade(integer)"),
        Mutant(
            "a function more", off,
            "create function put(text) returns void language sql security definer as 'select'"),
        Mutant(
            "another owner", "create role mutant_owner; alter function forget_files() owner to mutant_owner"),
    ]

    static let rights = [
        Mutant("everybody edits", grants, "grant update on loan_fact to public"),
        Mutant(
            "everybody asks", grants,
            "grant execute on function submit(text, text, text, text, date, text) to public"),
        Mutant(
            "somebody passes rights on", grants,
            "create role mutant; grant select on act to mutant with grant option"),
        Mutant("somebody deletes", grants, "create role mutant; grant delete on submission to mutant"),
        Mutant(
            "somebody edits a column", grants,
            "create role mutant; grant update (amount_dong) on journal_line to mutant"),
        Mutant(
            "somebody makes tables", grants, "create role mutant; grant create on schema coopfund to mutant"),
        Mutant(
            "tables to come are everybody's", grants,
            "alter default privileges in schema coopfund grant insert on tables to public"),
        Mutant("somebody is the owner too", grants, "create role mutant; grant coopfund to mutant"),
        Mutant("requests that all may read", "alter table submission disable row level security"),
        Mutant(
            "answers that all may read",
            "drop policy submission_answer_is_read_by_whoever_asked on submission_answer"),
        Mutant(
            "a wider look",
            "alter policy staged_file_is_read_by_whoever_brought_it on staged_file using (true)"),
    ]

    @Test func `is noticed`() throws {
        let desk = try Desk()
        let connection = try Connection(
            TestCluster.shared.conninfo(database: desk.name),
            options: ["options": "-c search_path=coopfund,pg_temp"])
        let expected = try Migrator(
            Connection(TestCluster.shared.conninfo(database: desk.name))
        ).described()
        let mutants = Self.constraints + Self.triggers + Self.functions + Self.rights
        #expect(mutants.count >= 55)
        #expect(try Self.findings(connection, expected).isEmpty, "before anything was changed")
        for mutant in mutants {
            try connection.begin()
            defer { try? connection.rollback() }
            try connection.script(mutant.sql)
            let found = try Self.findings(connection, expected)
            #expect(found.contains(mutant.check), "\(mutant.what): \(found)")
        }
        #expect(try Self.findings(connection, expected).isEmpty, "after everything was taken back")
    }

    /// Whoever only reads has nothing to compare with but this.
    @Test func `has another digest`() throws {
        let desk = try Desk()
        let connection = try Connection(
            TestCluster.shared.conninfo(database: desk.name),
            options: ["options": "-c search_path=coopfund,pg_temp"])
        let version = connection.serverVersion / 10_000
        let digest = try SchemaDescription(connection, schema: "coopfund").digest
        #expect(
            SchemaPin.digests[version] == digest,
            "Sources/FundStore/Checks/SchemaPin.swift: \(version): \(digest)")
        let name = "reader_\(desk.name)"
        try TestCluster.shared.execute("create role \(name) login")
        _ = try desk.database.grant(writer: nil, readers: [name], .commit)
        let reader = try Database(
            conninfo: TestCluster.shared.conninfo(database: desk.name, role: name), fundCode: nil)
        #expect(try reader.read { try $0.check(["schema-as-built"]) }.first?.violations == 0)
        try connection.script("alter table loan drop constraint loan_number_is_unique")
        #expect(try reader.read { try $0.check(["schema-as-built"]) }.first?.violations == 1)
    }

    /// The checks that find something in this schema.
    private static func findings(
        _ connection: Connection, _ expected: SchemaDescription
    ) throws -> Set<String> {
        let isOpen = connection.transactionStatus != .idle
        if !isOpen { try connection.begin() }
        defer { if !isOpen { try? connection.rollback() } }
        let head = FundHead(
            fundID: 1, code: "ST", name: "", province: "", foundedOn: nil, lastAct: 0, closedThrough: nil,
            moneyAccounts: [], sources: [])
        let reader = FundReader(connection, head: head, knownAct: .max, schemaAsBuilt: { expected })
        return Set(
            try reader.check(["triggers-in-place", "schema-as-built", "grants-as-documented"])
                .filter { $0.violations > 0 }.map(\.name))
    }
}
