import Postgres
import Testing

@Suite struct `A copy` {
    struct Stop: Error {}

    let connection: Connection

    init() throws {
        connection = try ServerForTests.connect()
        try connection.execute(
            """
            create temp table t (a bigint constraint a_is_positive check (a > 0), b int, c smallint, d date,
                e text, f boolean, g timestamptz)
            """)
    }

    private func count() throws -> Int64? {
        try connection.query("select count(*) as n from t").first?.int64("n")
    }

    private static func fill(_ writer: inout CopyWriter) throws {
        for number in 1...20_000 as ClosedRange<Int64> {
            try writer.row(fields: 7)
            try writer.int64(number * 1_000_000_000)
            try writer.int32(Int32(-number))
            try writer.int16(7)
            try writer.date(20_454)
            try writer.text("Ho\u{323}p ta\u{301}c")
            try writer.bool(number % 2 == 0)
            try writer.timestamp(number)
        }
        try writer.row(fields: 7)
        try writer.int64(1)
        for _ in 2...7 { try writer.null() }
    }

    private static let everything =
        "copy (select * from t order by a) to stdout (format binary)"

    @Test func `takes arrays of texts`() throws {
        try connection.execute("create temp table u (a bigint, e text[])")
        let arrays: [[String]] = [[], ["days-past-due"], ["Ho\u{323}p", "", "a,b"]]
        try connection.copyIn("copy u from stdin (format binary)") { writer in
            for (number, texts) in arrays.enumerated() {
                try writer.row(fields: 2)
                try writer.int64(Int64(number))
                try writer.texts(texts)
            }
        }
        let rows = try connection.query(
            "select array_to_string(e, '|') as e, cardinality(e) as n from u order by a")
        #expect(try rows.map { try $0.int32("n") } == [0, 1, 3])
        #expect(try rows.map { try $0.text("e") } == ["", "days-past-due", "H\u{1ECD}p||a,b"])
    }

    @Test func `goes in and comes out in binary`() throws {
        let taken = try connection.copyIn("copy t from stdin (format binary)", Self.fill)
        #expect(taken == 20_001)
        var number: Int64 = -1
        try connection.copyOutRows(Self.everything) { row in
            number += 1
            guard number > 0 else {
                #expect(row.count == 7)
                #expect(try row.int64(0) == 1)
                for index in 1...6 { #expect(try row.isNull(index)) }
                return
            }
            let isRight =
                try row.int64(0) == number * 1_000_000_000 && row.int32(1) == Int32(-number)
                && row.int16(2) == 7 && row.date(3) == 20_454
                && row.text(4).utf8.elementsEqual("H\u{1ECD}p t\u{E1}c".utf8)
                && row.bool(5) == (number % 2 == 0) && row.timestamp(6) == number && !row.isNull(6)
            if !isRight { Issue.record("row \(number)") }
        }
        #expect(number == 20_000)
        let right = try connection.query(
            "select count(*) as n from t where d = '2026-01-01' and e is nfc normalized and c = 7")
        #expect(try right.first?.int64("n") == 20_000)
    }

    @Test func `comes out raw too`() throws {
        var text = ""
        try connection.copyOut("copy (values (1, 'a'), (2, 'ệ')) to stdout (format csv)") { bytes in
            text += String(decoding: bytes, as: UTF8.self)
        }
        #expect(text == "1,a\n2,ệ\n")
    }

    @Test func `of nothing has an end all the same`() throws {
        try connection.copyOutRows(Self.everything) { _ in Issue.record("a row came") }
        #expect(try connection.copyIn("copy t from stdin (format binary)") { _ in } == 0)
    }

    @Test func `names the field that does not fit`() throws {
        try connection.copyOutRows("copy (select 1::int4, null::int8) to stdout (format binary)") { row in
            #expect(throws: PostgresError.mismatchForTests("0", "is not an int64")) { try row.int64(0) }
            #expect(throws: PostgresError.mismatchForTests("1", "is null")) { try row.int64(1) }
            #expect(throws: PostgresError.mismatchForTests("2", "is missing; the copy has 2 columns")) {
                try row.int64(2)
            }
        }
    }

    @Test func `that is broken off leaves the connection usable`() throws {
        #expect(throws: Stop.self) {
            try connection.copyIn("copy t from stdin (format binary)") { writer in
                try Self.fill(&writer)
                throw Stop()
            }
        }
        #expect(try count() == 0)
        #expect(throws: Stop.self) {
            try connection.copyOutRows("copy (select generate_series(1, 10000)) to stdout (format binary)") {
                _ in
                throw Stop()
            }
        }
        #expect(try count() == 0)
    }

    @Test func `with an unfinished row is refused whole`() throws {
        let short = try postgresError {
            try connection.copyIn("copy t from stdin (format binary)") { writer in
                try writer.row(fields: 7)
                try writer.int64(1)
            }
        }
        #expect(short.kind == .invalidParameter)
        let long = try postgresError {
            try connection.copyIn("copy t from stdin (format binary)") { writer in
                try writer.row(fields: 1)
                try writer.int64(1)
                try writer.int64(2)
            }
        }
        #expect(long.kind == .invalidParameter)
        let unclean = try postgresError {
            try connection.copyIn("copy t (e) from stdin (format binary)") { writer in
                try writer.row(fields: 1)
                try writer.text("a\0b")
            }
        }
        #expect(unclean.kind == .invalidParameter)
        #expect(try count() == 0)
    }

    @Test func `hears of a constraint`() throws {
        let error = try postgresError {
            try connection.copyIn("copy t (a) from stdin (format binary)") { writer in
                for number in (0...50_000 as ClosedRange<Int64>).reversed() {
                    try writer.row(fields: 1)
                    try writer.int64(number)
                }
            }
        }
        #expect(error.kind == .server)
        #expect(error.sqlState == "23514")
        #expect(error.constraint == "a_is_positive")
        #expect(try count() == 0)
    }

    @Test func `or a stream that loses its server halfway says so`() throws {
        let other = try ServerForTests.connect()
        let rows = "select n, repeat('x', 1000) from generate_series(1, 100000) as n"
        func lose(_ body: (Connection, () throws -> Void) throws -> Void) throws {
            let victim = try ServerForTests.connect()
            let id = try #require(try victim.query("select pg_backend_pid() as id").first).int32("id")
            let error = try postgresError {
                try body(victim) { try other.execute("select pg_terminate_backend($1)", [.integer(id)]) }
            }
            #expect(error.kind == .connection)
            #expect(victim.isBroken)
        }
        try lose { victim, kill in
            var isFirst = true
            try victim.stream(rows) { _ in
                if isFirst { try kill() }
                isFirst = false
            }
        }
        try lose { victim, kill in
            var isFirst = true
            try victim.copyOut("copy (\(rows)) to stdout") { _ in
                if isFirst { try kill() }
                isFirst = false
            }
        }
        try lose { victim, kill in
            try victim.execute("create temp table t (a bigint)")
            try victim.copyIn("copy t from stdin (format binary)") { writer in
                for number in 1...500_000 as ClosedRange<Int64> {
                    try writer.row(fields: 1)
                    try writer.int64(number)
                    if number == 100_000 { try kill() }
                }
            }
        }
    }

    @Test func `of a statement that is none is refused`() throws {
        let other = try postgresError { try connection.copyOut("select 1") { _ in } }
        #expect(other.kind == .protocolViolation)
        let wrong = try postgresError { try connection.copyOut("copy nothing to stdout") { _ in } }
        #expect(wrong.sqlState == "42P01")
        #expect(!connection.isBroken)
        let plain = try postgresError { _ = try connection.query("copy t to stdout") }
        #expect(plain.kind == .protocolViolation)
        #expect(connection.isBroken)
    }
}

extension PostgresError {
    static func mismatchForTests(_ column: String, _ reason: String) -> PostgresError {
        PostgresError(.columnMismatch, "Column \"\(column)\" \(reason).", column: column)
    }
}
