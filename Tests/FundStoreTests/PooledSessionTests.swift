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
