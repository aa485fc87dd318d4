import Postgres
import Testing

/// What comes again in a session is kept by the server, and answers as the first time.
@Suite struct `A statement that comes again` {
    let connection: Connection

    init() throws { connection = try ServerForTests.connect() }

    private func kept(_ sql: String) throws -> Int64 {
        try connection.query(
            "select count(*) as n from pg_prepared_statements where statement = $1", [.text(sql)])[0]
            .int64("n")
    }

    @Test func `is kept from the second time on`() throws {
        let sql = "select $1::bigint * 2 as twice"
        for (number, times) in [(1, 0), (2, 1), (3, 1), (4, 1)] as [(Int64, Int64)] {
            #expect(try connection.query(sql, [.bigint(number)])[0].int64("twice") == 2 * number)
            #expect(try kept(sql) == times)
        }
        var streamed: [Int64] = []
        try connection.stream(sql, [.bigint(5)]) { streamed.append(try $0.int64("twice")) }
        #expect(streamed == [10])
    }

    @Test func `is kept among others of one message`() throws {
        let (first, second) = ("select $1::bigint as n", "select $1::text as words")
        for number in 1...4 as ClosedRange<Int64> {
            let rows = try connection.run([
                Statement(first, [.bigint(number)]), Statement("select 0 as zero"),
                Statement(second, [.text("a\(number)")]), Statement(first, [.bigint(-number)]),
            ])
            #expect(rows.map(\.count) == [1, 1, 1, 1])
            #expect(try rows[0][0].int64("n") == number && rows[3][0].int64("n") == -number)
            #expect(try rows[2][0].text("words") == "a\(number)")
        }
        #expect(try kept(first) == 1 && kept(second) == 1)
    }

    @Test func `is another one with a null`() throws {
        let sql = "select coalesce($1::bigint, 7) as n"
        for _ in 1...3 {
            #expect(try connection.query(sql, [.bigint(1)])[0].int64("n") == 1)
            #expect(try connection.query(sql, [.null])[0].int64("n") == 7)
        }
    }

    @Test func `fails for its values alone`() throws {
        let sql = "select 1 / $1::bigint as part"
        for divisor in [1, 0, 1, 0, 1] as [Int64] {
            guard divisor == 0 else {
                #expect(try connection.query(sql, [.bigint(divisor)])[0].int64("part") == 1)
                continue
            }
            let alone = try postgresError { _ = try connection.query(sql, [.bigint(0)]) }
            let together = try postgresError {
                _ = try connection.run([Statement("select 1 as one"), Statement(sql, [.bigint(0)])])
            }
            #expect(alone.sqlState == "22012" && together.sqlState == "22012")
            #expect(!alone.isRetryable)
        }
    }

    @Test func `goes through as a text when its table has changed`() throws {
        try connection.execute("create temp table t (a bigint)")
        let sql = "select * from t"
        for _ in 1...3 { #expect(try connection.query(sql).isEmpty) }
        try connection.execute("alter table t alter a type text")
        #expect(try postgresError { _ = try connection.query(sql) }.isRetryable)
        #expect(try connection.query(sql).isEmpty)
        // A script may have changed anything.
        for _ in 1...3 { #expect(try connection.query(sql).isEmpty) }
        try connection.script("alter table t add b text")
        #expect(try connection.query(sql).isEmpty)
    }

    @Test func `goes through as a text when the server keeps it no longer`() throws {
        let sql = "select 1 as one"
        for _ in 1...3 { #expect(try connection.query(sql)[0].int32("one") == 1) }
        try connection.execute("deallocate all")
        #expect(try postgresError { _ = try connection.query(sql) }.isRetryable)
        #expect(try connection.query(sql)[0].int32("one") == 1)
    }

    @Test func `is answered whole after rows that came one by one`() throws {
        let sql = "select n from generate_series(1, 3) as n"
        for _ in 1...3 {
            var rows = 0
            try connection.stream(sql) { _ in rows += 1 }
            let together = try connection.run([Statement(sql), Statement("select 1 as one")])
            #expect(rows == 3 && together.map(\.count) == [3, 1])
        }
    }
}
