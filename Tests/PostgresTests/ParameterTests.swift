import Postgres
import Testing

@Suite struct `A parameter` {
    let connection: Connection

    init() throws { connection = try ServerForTests.connect() }

    private func row(_ sql: String, _ parameters: Parameter...) throws -> Row {
        try #require(try connection.query(sql, parameters).first)
    }

    @Test(arguments: [Int64.min, -1, 0, 1, 9_000_000_000_000_000, .max])
    func `carries a bigint`(number: Int64) throws {
        let row = try row("select $1 as x, $1::text as written", .bigint(number))
        #expect(try row.int64("x") == number)
        #expect(try row.text("written") == "\(number)")
    }

    @Test(arguments: [Int32.min, -1, 0, 1, .max])
    func `carries an integer`(number: Int32) throws {
        let row = try row("select $1 as x, $1::text as written", .integer(number))
        #expect(try row.int32("x") == number)
        #expect(try row.int64("x") == Int64(number))
        #expect(try row.text("written") == "\(number)")
    }

    @Test(arguments: [true, false])
    func `carries a boolean`(flag: Bool) throws {
        #expect(try row("select $1 as x", .boolean(flag)).bool("x") == flag)
    }

    /// The first and the last day that PostgreSQL knows among them.
    @Test(arguments: [
        (0, "1970-01-01"), (10_957, "2000-01-01"), (-1, "1969-12-31"), (20_454, "2026-01-01"),
        (-2_440_588, "4714-11-24 BC"), (2_145_042_905, "5874897-12-31"),
    ])
    func `carries a date`(day: Int32, written: String) throws {
        let row = try row("select $1 as x, $1::text as written", .date(day))
        #expect(try row.date("x") == day)
        #expect(try row.text("written") == written)
    }

    @Test(arguments: [
        (0, "1970-01-01 00:00:00+00"), (-1, "1969-12-31 23:59:59.999999+00"),
        (1_767_225_600_000_001, "2026-01-01 00:00:00.000001+00"),
    ])
    func `carries a timestamp`(microseconds: Int64, written: String) throws {
        try connection.execute("set timezone to 'UTC'")
        let row = try row("select $1 as x, $1::text as written", .timestamp(microseconds))
        #expect(try row.timestamp("x") == microseconds)
        #expect(try row.text("written") == written)
    }

    @Test(arguments: ["", "a", "Hợp tác xã Bình Minh", "đồng ₫ 🏦", "'; drop table loans; --", "\u{1}\t\n\\"])
    func `carries a text`(text: String) throws {
        let row = try row("select $1 as x, octet_length($1) as bytes, $1 is null as missing", .text(text))
        #expect(try row.text("x").utf8.elementsEqual(text.utf8))
        #expect(try row.int64("bytes") == Int64(text.utf8.count))
        #expect(try row.bool("missing") == false)
    }

    @Test func `carries a JSON value`() throws {
        let row = try row("select $1 as x, $1 ->> 'tên' as name", .json(#"{"tên": "Bình"}"#))
        #expect(try row.text("x") == #"{"tên": "Bình"}"#)
        #expect(try row.text("name") == "Bình")
    }

    @Test func `carries a null of any type`() throws {
        let row = try row("select $1::bigint as n, $2::date as d, $3::text as t", .null, .null, .null)
        #expect(try row.optionalInt64("n") == nil)
        #expect(try row.optionalDate("d") == nil)
        #expect(try row.optionalText("t") == nil)
        #expect(try row.isNull("t"))
    }

    @Test func `carries arrays, empty ones too`() throws {
        let row = try row(
            "select $1::text as a, $2::text as b, $3::text as c, $4::text as d, $5::text as e",
            .bigints([.min, 0, .max]), .integers([.min, .max]), .texts(["é", nil, "", "a,b"]),
            .dates([0, 20_454]), .bigints([]))
        #expect(try row.text("a") == "{-9223372036854775808,0,9223372036854775807}")
        #expect(try row.text("b") == "{-2147483648,2147483647}")
        #expect(try row.text("c") == #"{é,NULL,"","a,b"}"#)
        #expect(try row.text("d") == "{1970-01-01,2026-01-01}")
        #expect(try row.text("e") == "{}")
    }

    @Test func `spreads an array into rows`() throws {
        let rows = try connection.query(
            "select id, name from unnest($1, $2) as given (id, name)",
            [.bigints([1, 2]), .texts(["one", nil])])
        #expect(try rows.map { try $0.int64("id") } == [1, 2])
        #expect(try rows.map { try $0.optionalText("name") } == ["one", nil])
    }

    @Test func `carries arrays in which something is null`() throws {
        let row = try row(
            "select $1::text as a, $2::text as b, $3::text as c",
            .bigints([nil, 7]), .integers([7, nil]), .dates([nil, 0]))
        #expect(try row.text("a") == "{NULL,7}")
        #expect(try row.text("b") == "{7,NULL}")
        #expect(try row.text("c") == "{NULL,1970-01-01}")
    }

    @Test(arguments: [
        Parameter.text("a\0b"), .json("\"a\0b\""), .texts(["fine", "a\0"]),
    ])
    func `with NUL is refused before anything is sent`(parameter: Parameter) throws {
        let error = try postgresError { try connection.execute("select $1", [parameter]) }
        #expect(error.kind == .invalidParameter)
        #expect(error.description == "Parameter $1: A text holds the character NUL.")
        #expect(try connection.query("select 1 as x").first?.int64("x") == 1)
    }

    @Test(arguments: [
        Parameter.date(.min), .date(.min + 10_957), .timestamp(.min),
        .timestamp(.min + 946_684_800_000_000),
    ])
    func `out of the calendar is refused`(parameter: Parameter) throws {
        let error = try postgresError { try connection.execute("select $1", [parameter]) }
        #expect(error.kind == .invalidParameter)
    }

    @Test func `arrives in NFC`() throws {
        let apart = "Nguye\u{302}\u{303}n Thi\u{323} Đa\u{300}o"
        let row = try row(
            "select $1 as x, $1 is nfc normalized as composed, $2::text as y", .text(apart), .texts([apart]))
        let together = "Nguy\u{1EC5}n Th\u{1ECB} \u{110}\u{E0}o"
        #expect(try row.text("x").utf8.elementsEqual(together.utf8))
        #expect(try row.bool("composed"))
        #expect(try row.text("y").utf8.elementsEqual("{\"\(together)\"}".utf8))
    }

    /// Long runs of ASCII are not composed; what stands at their ends is.
    @Test func `is composed as a whole where it is long`() throws {
        let runs = [0, 1, 63, 64, 65, 66, 200].map { String(repeating: "e", count: $0) }
        let marks = ["\u{302}\u{323}", "ế", "e\u{301}\u{302}", "\u{323}", "đ"]
        var texts: [String] = []
        for (place, before) in runs.enumerated() {
            for after in runs {
                for mark in marks {
                    texts.append(before + mark + after + marks[place % marks.count] + before)
                }
            }
        }
        let asTyped = texts.map { $0.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        let others = try connection.query(
            """
            select t.text from unnest($1::text[], $2::text[]) as t (text, bytes)
            where t.text <> normalize(convert_from(decode(t.bytes, 'hex'), 'UTF8'), NFC)
            """, [.texts(texts), .texts(asTyped)])
        #expect(others.count == 0)
    }

    /// Every letter of the first plane that Unicode takes apart, the Vietnamese and the Korean among them.
    @Test func `is composed as PostgreSQL composes it`() throws {
        let rows = try connection.query(
            """
            select normalize(chr(code), NFD) as apart, normalize(chr(code), NFC) as together
            from generate_series(192, 64255) as code
            where code not between 55296 and 57343 and normalize(chr(code), NFD) <> chr(code)
            order by code
            """)
        #expect(rows.count > 12_000)
        let apart = try rows.map { try $0.text("apart") }
        let sent = try connection.query(
            "select text from unnest($1) with ordinality as given (text, place) order by place",
            [.texts(apart)])
        #expect(sent.count == rows.count)
        for (row, other) in zip(rows, sent) {
            let (together, text) = (try row.text("together"), try other.text("text"))
            if !text.utf8.elementsEqual(together.utf8) {
                Issue.record("\(together.unicodeScalars.map { String($0.value, radix: 16) })")
            }
        }
    }

    /// Pairs of what Unicode takes apart, as some are only in order once the pair is: U+0F73 twice.
    @Test func `is composed as PostgreSQL composes it beside another`() throws {
        let rows = try connection.query(
            """
            select chr(code) || chr(other) as typed, normalize(chr(code) || chr(other), NFC) as together
            from generate_series(832, 4000) as code, unnest(array[836, 3955, 3957, 3969, 780, 803]) as other
            where normalize(chr(code), NFD) <> chr(code) or code = other
            """)
        #expect(rows.count > 400)
        let sent = try connection.query(
            "select text from unnest($1) with ordinality as given (text, place) order by place",
            [.texts(try rows.map { try $0.text("typed") })])
        for (row, other) in zip(rows, sent) {
            let (together, text) = (try row.text("together"), try other.text("text"))
            if !text.utf8.elementsEqual(together.utf8) {
                Issue.record("\(together.unicodeScalars.map { String($0.value, radix: 16) })")
            }
        }
    }

    @Test func `count is limited`() throws {
        let many = [Parameter](repeating: .integer(1), count: 65_536)
        let error = try postgresError { try connection.execute("select 1", many) }
        #expect(error.kind == .invalidParameter)
    }
}
