import Foundation
import Postgres
import Testing

@Suite struct `A stream` {
    struct Stop: Error {}

    let connection: Connection

    init() throws { connection = try ServerForTests.connect() }

    @Test func `reads many rows in little memory`() throws {
        var sum: Int64 = 0
        let before = try residentKilobytes()
        try connection.stream(
            "select n, repeat('x', 1000) as text from generate_series(1, $1) as n", [.integer(100_000)]
        ) { row in
            sum += try row.int64("n")
        }
        #expect(sum == 5_000_050_000)
        // The rows hold 100 MB; other tests may run at the same time.
        #expect(try residentKilobytes() - before < 50_000)
    }

    @Test func `that is broken off leaves the connection usable`() throws {
        try connection.begin()
        var count = 0
        #expect(throws: Stop.self) {
            try connection.stream("select n from generate_series(1, 100000) as n") { _ in
                count += 1
                if count == 3 { throw Stop() }
            }
        }
        #expect(count == 3)
        #expect(connection.transactionStatus == .inTransaction)
        #expect(try connection.query("select 1 as x").first?.int64("x") == 1)
        try connection.commit()
    }

    @Test func `reports an error that comes after rows`() throws {
        var count = 0
        let error = try postgresError {
            try connection.stream("select 1 / (5 - n) as x from generate_series(1, 9) as n") { _ in count += 1
            }
        }
        #expect(error.sqlState == "22012")
        #expect(count == 4)
        #expect(connection.transactionStatus == .idle)
    }

    @Test func `lets no other statement in between`() throws {
        try connection.stream("select 1 as x") { _ in
            let error = try postgresError { try connection.execute("select 2") }
            #expect(error.kind == .protocolViolation)
        }
        #expect(try connection.query("select 1 as x").count == 1)
    }

    @Test func `of no rows is quiet`() throws {
        try connection.stream("select 1 where false") { _ in Issue.record("a row came") }
    }

    @Test func `whose rest comes too slowly costs the session and keeps the reason`() throws {
        connection.deadline = .milliseconds(300)
        #expect(throws: Stop.self) {
            try connection.stream(
                """
                select case when n > 100000 then pg_sleep(20) end
                from generate_series(1, 100001) as n
                """
            ) { _ in throw Stop() }
        }
        #expect(connection.isBroken)
    }

    private func residentKilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(Int(line.filter(\.isNumber)))
    }
}
