import Postgres
import Testing

@Suite struct `A row` {
    let connection: Connection

    init() throws { connection = try ServerForTests.connect() }

    private func row(_ sql: String) throws -> Row { try #require(try connection.query(sql).first) }

    @Test func `reads whole numbers of every width`() throws {
        let row = try row(
            "select 7::int2 as a, 8::int4 as b, 9::int8 as c, 10::numeric as d, 12.000::numeric as e")
        #expect(try ["a", "b", "c", "d", "e"].map { try row.int64($0) } == [7, 8, 9, 10, 12])
        #expect(try ["a", "b", "c", "d", "e"].map { try row.int32($0) } == [7, 8, 9, 10, 12])
    }

    @Test(arguments: [
        "0", "1", "-1", "9999", "10000", "-10000", "100000000", "123456789012345678901234567890",
        "9223372036854775807", "-9223372036854775808", "1e37",
        "170141183460469231731687303715884105727", "-170141183460469231731687303715884105728",
    ])
    func `reads a numeric sum`(written: String) throws {
        let row = try row("select \(written)::numeric as x, (\(written)::numeric)::text as written")
        #expect(try row.int128("x").description == row.text("written"))
    }

    @Test(arguments: [
        "170141183460469231731687303715884105728", "-170141183460469231731687303715884105729", "0.5",
        "10000.0001", "'NaN'", "'Infinity'", "'-Infinity'", "1e1000",
    ])
    func `refuses a numeric that is no whole number of 128 bits`(written: String) throws {
        let row = try row("select \(written)::numeric as x")
        #expect(try postgresError { _ = try row.int128("x") }.kind == .columnMismatch)
    }

    @Test func `reads texts of every kind`() throws {
        try connection.execute("create type pg_temp.mood as enum ('tốt', 'xấu')")
        try connection.execute("create domain pg_temp.title as text check (value <> '')")
        let row = try row(
            """
            select 'a'::varchar as a, 'b'::char(2) as b, 'c'::name as c, '{"d":1}'::json as d,
                '{"e": 1}'::jsonb as e, 'tốt'::pg_temp.mood as f, 'g'::pg_temp.title as g,
                '0195f5e4-5b1c-7cc8-a3d5-0123456789ab'::uuid as h
            """)
        let texts = try ["a", "b", "c", "d", "e", "f", "g", "h"].map { try row.text($0) }
        #expect(
            texts == [
                "a", "b ", "c", #"{"d":1}"#, #"{"e": 1}"#, "tốt", "g",
                "0195f5e4-5b1c-7cc8-a3d5-0123456789ab",
            ])
    }

    @Test func `reads bytes`() throws {
        #expect(try row(#"select '\x00ff'::bytea as x"#).bytes("x") == [0x00, 0xFF])
    }

    @Test func `names the column that does not fit`() throws {
        let row = try row(
            """
            select 1::int8 as n, null::int8 as nothing, 'x' as t, 5000000000 as large, 'infinity'::date as d,
                now()::timestamp as local, 1 as twice, 2 as twice
            """)
        func message(_ body: () throws -> Void) throws -> String {
            let error = try postgresError(body)
            #expect(error.kind == .columnMismatch)
            #expect(error.column != nil)
            return error.message
        }
        #expect(
            try message { _ = try row.int64("m") }
                == "Column \"m\" is missing; the columns are: n, nothing, t, large, d, local, twice, twice.")
        #expect(try message { _ = try row.optionalInt64("m") }.hasPrefix("Column \"m\" is missing"))
        #expect(try message { _ = try row.int64("nothing") } == "Column \"nothing\" is null.")
        #expect(try message { _ = try row.int64("t") } == "Column \"t\" is text, not a whole number.")
        #expect(try message { _ = try row.text("n") } == "Column \"n\" is bigint, not a text.")
        #expect(try message { _ = try row.bool("n") } == "Column \"n\" is bigint, not a boolean.")
        #expect(try message { _ = try row.date("n") } == "Column \"n\" is bigint, not a date.")
        #expect(
            try message { _ = try row.int32("large") }
                == "Column \"large\" holds a bigint that is not a whole number of this size.")
        #expect(try message { _ = try row.date("d") }.hasPrefix("Column \"d\" holds a date"))
        #expect(
            try message { _ = try row.timestamp("local") }
                == "Column \"local\" is timestamp without time zone, not a timestamp with time zone.")
        #expect(try message { _ = try row.int64("twice") } == "Column \"twice\" appears more than once.")
    }

    @Test func `outlives its connection`() throws {
        let rows = try ServerForTests.connect().query("select 1 as x union all select 2 order by 1")
        #expect(rows.count == 2)
        #expect(try rows.map { try $0.int64("x") } == [1, 2])
    }
}
