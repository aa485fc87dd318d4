import FundCore
import FundServices
import FundTestSupport
import Postgres
import Testing

@testable import FundStore

/// A pooler may drop what a session is asked to be; then nothing is asked of the books.
@Suite struct `A session without our settings` {
    @Test func `is refused by name`() throws {
        let conninfo = try TestCluster.shared.conninfo(database: Desk.migratedDatabase())
        let fault = #expect(throws: StoreFault.self) {
            try Migrator(Connection(conninfo, options: ["options": "-c search_path=public"])).isCurrent()
        }
        #expect(fault?.kind == .pooled)
        #expect(
            try Migrator(Connection(conninfo, options: ["options": "-c search_path=coopfund,pg_temp"]))
                .isCurrent())
    }

    /// In the words of pgbouncer 1.18 (`unsupported startup parameter`), which takes none of our options.
    @Test func `is told from a server that is out of reach`() {
        let refused = PostgresError(.connection, "FATAL: unsupported startup parameter: options")
        #expect(StoreFault(refused).kind == .pooled)
        #expect(StoreFault(PostgresError(.connection, "Connection refused")).kind == .unreachable)
    }
}

/// pgbouncer 1.18 takes none of our options, or drops them where it is told to.
@Suite(.enabled(if: Pooler.isThere)) struct `Behind a pooler` {
    @Test(arguments: ["pool_mode = session", "ignore_startup_parameters = options"])
    func `a session of one's own works`(line: String) throws {
        let name = try Desk.migratedDatabase()
        let desk = try Desk(in: name, fund: nil)
        let pooler = try Pooler(line)
        defer { pooler.stop() }
        let database = try Database(conninfo: pooler.conninfo(database: name), fundCode: nil)
        _ = try MoveCapital(
            .contribute, source: .provincialBudget, amount: Amount(Money(7))!, through: .cash
        ).run(on: database, Desk.options(CalendarDate(parts: 2010, 4, 1)))
        let settings = try database.connection.query(
            "select current_setting('search_path') as path, current_setting('synchronous_commit') as sync")[0]
        #expect(try settings.text("path") == "coopfund,pg_temp")
        #expect(try settings.text("sync") == "on")
        #expect(try desk.database.read { $0.head.lastAct } == 1)
    }

    /// Between two transactions it may be another session, whose settings are anybody's.
    @Test func `a session that changes is refused, and nothing is recorded`() throws {
        let name = try Desk.migratedDatabase()
        let desk = try Desk(in: name, fund: nil)
        let pooler = try Pooler("pool_mode = transaction")
        defer { pooler.stop() }
        let conninfo = pooler.conninfo(database: name)
        let database = try Database(conninfo: conninfo, fundCode: nil)
        #expect(try database.read { $0.head.lastAct } == 0)
        // Somebody else holds the session in which ours was.
        let other = try Connection(conninfo)
        try other.begin()
        _ = try other.query("select 1")
        let fault = #expect(throws: StoreFault.self) {
            try MoveCapital(
                .contribute, source: .provincialBudget, amount: Amount(Money(7))!, through: .cash
            ).run(on: database, Desk.options(CalendarDate(parts: 2010, 4, 1)))
        }
        #expect(fault?.kind == .pooled)
        try other.rollback()
        #expect(try desk.database.read { $0.head.lastAct } == 0)
    }
}
