import FundCore
import FundServices
import FundTestSupport
import Migrations
import Postgres
import Testing

@testable import FundStore

/// Books of before the chain are sealed by the upgrade, and what later steps bring by an act of its own.
@Suite struct `The upgrade to sealed books` {
    /// A database as the step before the chain left it, with a fund that has done something and one that has not.
    private func olderDatabase() throws -> String {
        let cluster = try TestCluster.shared
        let name = try cluster.createDatabase()
        let step = try #require(Migration.all.firstIndex { $0.name.hasSuffix("_chain") })
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
                values (\(index + 1), '\(migration.name)', '\(SHA256.hex(of: Array(migration.sql.utf8)))');
                """, database: name)
        }
        try cluster.execute(
            """
            set search_path = coopfund;
            select found_fund('ST', 'Quỹ Sóc Trăng', 'Sóc Trăng'), found_fund('CT', 'Quỹ Cần Thơ', 'Cần Thơ');
            begin;
            select open_acts(1, 1, '{capital-contribution,capital-contribution}', '{2022-01-04,2022-01-05}', 'An',
                             '{PT 7/2022,null}', '{null,null}');
            insert into capital_movement (fund_id, act_no, source, amount_dong, through)
            values (1, 1, 'grant', 7000000, 'bank'), (1, 2, 'grant', 1, 'bank');
            insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong) values
                (1, 1, 1, '2022-01-04', 'bank', '112', 7000000), (1, 1, 2, '2022-01-04', 'capital-grant', '4118', -7000000),
                (1, 2, 1, '2022-01-05', 'bank', '112', 1), (1, 2, 2, '2022-01-05', 'capital-grant', '4118', -1);
            commit;
            """, database: name)
        return name
    }

    private func database(_ name: String, fund: String?) throws -> Database {
        try Database(conninfo: TestCluster.shared.conninfo(database: name), fundCode: fund)
    }

    private func holds(_ name: String, fund: String = "ST") throws -> Bool {
        try database(name, fund: fund).read { try $0.chain().finding.violations == 0 }
    }

    @Test func `seals all that stands, and says so by an act`() throws {
        let name = try olderDatabase()
        _ = try Migrator(database(name, fund: nil)).migrate()
        for (fund, last) in [("ST", 9), ("CT", 7)] as [(String, Int64)] {
            #expect(try holds(name, fund: fund))
            try database(name, fund: fund).read { reader in
                let entry = try reader.entry(last)
                #expect(reader.head.lastAct == last && entry.kind == "upgrade")
                #expect(entry.note?.hasSuffix("bút toán \(last - 1)") ?? false)
                #expect(try reader.lastAnchor()?.entry == last)
                #expect(try reader.check().filter { $0.violations > 0 }.map(\.name) == [])
            }
        }
        // Once.
        _ = try Migrator(database(name, fund: nil)).migrate()
        #expect(try database(name, fund: "ST").read { $0.head.lastAct } == 9)
        // What was sealed by the upgrade is held to as everything else.
        try TestCluster.shared.execute(
            """
            alter table coopfund.capital_movement disable trigger user;
            update coopfund.capital_movement set amount_dong = 2 where act_no = 2;
            """, database: name)
        #expect(try !holds(name) && holds(name, fund: "CT"))
    }

    /// The step and its seals are one transaction: there is no moment in which books of this schema have none.
    @Test func `is there whole or not at all`() throws {
        let name = try olderDatabase()
        // Whatever stops the sealing: here an act that no formula reads.
        try TestCluster.shared.execute(
            """
            create function public.stop() returns event_trigger language plpgsql as $$
            begin
                if exists (select from pg_event_trigger_ddl_commands() where object_identity = 'coopfund.loan_by_act') then
                    raise exception 'stopped';
                end if;
            end $$;
            create event trigger stop on ddl_command_end execute function public.stop();
            """, database: name)
        #expect(throws: StoreFault.self) { try Migrator(database(name, fund: nil)).migrate() }
        #expect(
            try TestCluster.shared.execute("select to_regclass('coopfund.act_seal') is null", database: name)
                .hasPrefix("t"))
        try TestCluster.shared.execute("drop event trigger stop", database: name)
        _ = try Migrator(database(name, fund: nil)).migrate()
        #expect(try holds(name))
    }

    /// A step to come that brings a rule to every fund.
    private func bringRule(_ connection: Connection, within chain: ChainThroughStep?) throws {
        try connection.execute(
            """
            insert into voucher_series (fund_id, subject, valid_from, pattern, citation, certainty)
            select fund_id, 'journal', '2030-01-01', 'X{nnn}', 'bước sau', 'assumed' from fund
            """)
        try chain?.seal()
    }

    private func inStep(_ name: String, _ body: (Connection) throws -> Void) throws {
        let connection = try Look.session(TestCluster.shared.conninfo(database: name))
        defer { connection.close() }
        try connection.begin()
        try body(connection)
        try connection.commit()
    }

    @Test func `of later steps seals what they bring`() throws {
        let desk = try Desk()
        try inStep(desk.name) { try bringRule($0, within: ChainThroughStep($0)) }
        #expect(try holds(desk.name) && desk.broken() == [])
        let entry = try desk.database.read { try $0.entry($0.head.lastAct) }
        #expect(entry.kind == "upgrade")
        // A step that brings nothing is no act.
        try inStep(desk.name) { try ChainThroughStep($0).seal() }
        #expect(try desk.database.read { $0.head.lastAct } == entry.number)
        // Acts that a step opens are sealed with it.
        try inStep(desk.name) { connection in
            let chain = try ChainThroughStep(connection)
            _ = try connection.query(
                "select open_acts(1, $1, '{journal-voucher}', '{2011-01-05}', 'An', '{null}', '{null}') as act_no",
                [.bigint(entry.number + 1)])
            try connection.execute(
                """
                insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong) values
                    (1, $1, 1, '2011-01-05', 'named', '6422', 5), (1, $1, 2, '2011-01-05', 'named', '338', -5)
                """, [.bigint(entry.number + 1)])
            try chain.seal()
        }
        #expect(try holds(desk.name))
        try desk.contribute(7, on: CalendarDate(parts: 2011, 1, 6))
        #expect(try holds(desk.name))
    }

    /// Else whoever changes a rule would wait for the next upgrade.
    @Test func `of later steps makes nothing right that was changed before`() throws {
        let desk = try Desk()
        try inStep(desk.name) { try bringRule($0, within: nil) }
        #expect(try !holds(desk.name))
        try inStep(desk.name) { connection in
            let chain = try ChainThroughStep(connection)
            try connection.execute("update fund set name = 'Quỹ khác'")
            try chain.seal()
        }
        #expect(try !holds(desk.name))
        #expect(try desk.database.read { $0.head.lastAct } == 1)
    }
}

/// What the database itself says to whoever seals past the program.
@Suite struct `The guard of the seals` {
    private static let act = """
        select open_acts(1, last_act_no + 1, '{withdrawal}', '{2011-06-10}', 'An', '{null}', '{null}') from fund_head;
        """
    private static func seal(_ act: String, head: String) -> String {
        """
        insert into act_seal (fund_id, act_no, rows, body, head)
        select 1, \(act), 1, sha256('x'), \(head);
        """
    }
    private static let next =
        "sha256((select head from act_seal order by act_no desc limit 1) || sha256('x'))"

    @Test(arguments: [
        // Of another transaction.
        "begin; \(act) commit; \(seal("2", head: next))",
        // That does not follow.
        "begin; \(act) \(seal("2", head: "sha256('y')")) commit;",
        "begin; \(act) \(seal("2", head: "sha256(sha256('x'))")) commit;",
        // Of no act.
        seal("7", head: next),
        "update act_seal set rows = 2", "delete from act_seal where act_no = 1", "truncate act_seal",
    ]) func `refuses`(sql: String) throws {
        let desk = try Desk()
        #expect(throws: StatementFailed.self) { try desk.corrupt(sql) }
    }

    @Test func `takes what comes with its act and follows`() throws {
        let desk = try Desk()
        let (act, next) = (`The guard of the seals`.act, `The guard of the seals`.next)
        try desk.corrupt(
            "begin; \(act) \(act) \(`The guard of the seals`.seal("2", head: next)) "
                + "\(`The guard of the seals`.seal("3", head: next)) commit;")
        // The guard knows the chain, not the rows: those the verdict computes.
        #expect(try !desk.broken().contains("acts-are-sealed"))
        #expect(try desk.database.read { try $0.chain().firstBroken } == 2)
    }
}
