import FundCore
import FundServices
import FundTestSupport
import Testing
import Wording

@Suite struct `A CSV file` {
    private static func read(_ text: String, optional: [String] = ["note"]) throws(CSVFlaws) -> CSVFile {
        try CSVFile(bytes: Array(text.utf8), columns: ["code", "amount"], optional: optional)
    }

    /// Each file holds the same two rows.
    @Test(arguments: [
        "code,amount\nA,1\nB,2\n", "code,amount\r\nA,1\r\nB,2", "\u{FEFF}code,amount\nA,1\nB,2\n",
        "amount;code\n1;A\n2;B\n", "\"code\",\"amount\"\n\"A\",1\nB,\"2\"", "code,amount\nA,1\nB,2\n\n\r\n\n",
        // Rows and columns of nothing, and blanks in the header, as Excel leaves them behind.
        "code;amount;;\nA;1;;\nB;2;;\n;;;\n;;;\n", " code , amount\nA,1\nB,2\n", "code,amount\nA,1,,\nB,2,\n",
    ])
    func `is read in each form that spreadsheets write`(text: String) throws {
        let rows = try Self.read(text).rows
        #expect(rows.map { $0["code"] } == ["A", "B"])
        #expect(rows.map { $0["amount"] } == ["1", "2"])
        #expect(rows.map { $0["note"] } == ["", ""])
        #expect(rows.map(\.line) == [2, 3])
    }

    @Test func `may have rows of nothing anywhere; lines count on`() throws {
        let rows = try Self.read("\n,\ncode,amount\nA,1\n\n , \nB,2\n").rows
        #expect(rows.map(\.line) == [4, 7])
    }

    /// Two hundred megabytes without an end of line are no table; to say so takes no reading.
    @Test func `is refused where a line has no end`() {
        let bytes = Array("code,amount\nA,1\n".utf8) + [UInt8](repeating: 0x61, count: 1_000_001)
        let error = #expect(throws: CSVFlaws.self) { try CSVFile(bytes: bytes, columns: ["code", "amount"]) }
        #expect(error?.flaws == [CSVFlaw(line: 3, .lineTooLong, ["most": .number(1_000_000)])])
    }

    @Test func `counts lines as an editor does, also inside quotes`() throws {
        let rows = try Self.read("code,amount,note\nA,1,\"one\ntwo, \"\"three\"\"\r\n\"\nB,\"2,44 tỷ\",\n")
            .rows
        #expect(rows.map(\.line) == [2, 5])
        #expect(Array(rows[0]["note"].utf8) == Array("one\ntwo, \"three\"\r\n".utf8))
        #expect(rows[1]["amount"] == "2,44 tỷ")
        #expect(rows[1]["note"] == "")
    }

    @Test(arguments: [
        ("code,amount,note\nA,1,", [""]), ("code,amount,note\nA,1,\"\"", [""]), ("code,amount,note", []),
        ("code;amount;note\nA;1;a,b,c,d,e", ["a,b,c,d,e"]),
    ])
    func `may end anywhere`(text: String, notes: [String]) throws {
        #expect(try Self.read(text).rows.map { $0["note"] } == notes)
    }

    @Test(arguments: [
        ("", ["1 empty"]), ("\u{FEFF}", ["1 empty"]), ("\n\r\n", ["1 empty"]),
        ("code,amount\nA,1\nB\nC,1,2\n", ["3 field-count", "4 field-count"]),
        ("code,amount,code\nA,1,B\n", ["1 code duplicate-column"]),
        ("code,sum\nA\n", ["1 sum unknown-column", "1 amount missing-column", "2 field-count"]),
        ("code,amount,\nA,1,x\n", ["1 3 unknown-column"]), ("code,,amount\nA,,1\n", ["1 2 unknown-column"]),
        ("code,amount\nA,1,,x\n", ["2 field-count"]),
        ("Code,amount\n", ["1 Code unknown-column", "1 code missing-column"]),
        ("code,amount\nA,\"1\nB,2\nC,3\n", ["2 unclosed-quote"]),
        ("code,amount\nA,1\"2\"\nB\n", ["2 stray-quote", "3 field-count"]),
        ("code,amount\nA,\"1\"2\"3\nB,2", ["2 text-after-quote"]),
        ("code,amount\n\"x\ny\"z,1\n", ["3 text-after-quote"]),
        ("code,amount\rA,1\rB,2\r", ["1 bare-return"]), ("code,amount\nA,1\0\nB,2\n", ["2 nul"]),
    ])
    func `is refused with every flaw and its line`(text: String, flaws: [String]) {
        #expect(described { () throws(CSVFlaws) in _ = try Self.read(text) } == flaws)
    }

    @Test(
        arguments: [
            // Windows-1258 and TCVN3 write accented letters as single bytes above 127.
            (Array("code,amount\nA,1\nH".utf8) + [0xFE, 0x70, 0x0A], ["3 encoding"]),
            (Array("code,amount\nA,1\0\nH".utf8) + [0xFE, 0x70, 0x0A], ["2 nul", "3 encoding"]),
            ([0xFF, 0xFE, 0x63, 0x00, 0x6F, 0x00], ["1 utf-16"]), ([0xFE, 0xFF, 0x00, 0x63], ["1 utf-16"]),
            ([0x63, 0x00, 0x6F, 0x00], ["1 nul"]), ([0xC0, 0xAF], ["1 encoding"]),
            ([0xED, 0xA0, 0x80], ["1 encoding"]),
            ([0x61, 0xE1, 0xBB], ["1 encoding"]),
        ] as [([UInt8], [String])])
    func `is refused when its bytes are not UTF-8`(bytes: [UInt8], flaws: [String]) {
        #expect(
            described { () throws(CSVFlaws) in _ = try CSVFile(bytes: bytes, columns: ["code"]) } == flaws)
    }

    @Test func `says how many fields it found, and which columns there are`() {
        let error = #expect(throws: CSVFlaws.self) { try Self.read("code,amount,x\nA\n") }
        #expect(
            error?.flaws == [
                CSVFlaw(line: 1, field: "x", .unknownColumn, ["columns": .text("code, amount, note")]),
                CSVFlaw(line: 2, .fieldCount, ["found": .number(1), "expected": .number(3)]),
            ])
    }

    @Test func `has a sentence for each flaw`() {
        #expect(Catalogue.missing(from: CSVFlaw.Code.allCases.map(\.rawValue)) == [])
    }

    @Test func `gives back what was written into it, whatever the text`() throws {
        var noise = CSVNoise(seed: 12)
        for _ in 0..<2_000 {
            let separator = Bool.random(using: &noise) ? "," : ";"
            let end = Bool.random(using: &noise) ? "\n" : "\r\n"
            let cells = (0..<Int.random(in: 0...5, using: &noise)).map { _ in [noise.text(), noise.text()] }
            let lines = [["code", "amount"]] + cells
            let text = lines.map { line in
                line.map(quoted).joined(separator: separator) + end
            }.joined()
            let rows = try Self.read(text).rows
            // A row of nothing is none.
            let kept = cells.filter { !$0.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
            #expect(rows.map { Array($0["code"].utf8) } == kept.map { Array($0[0].utf8) })
            #expect(rows.map { Array($0["amount"].utf8) } == kept.map { Array($0[1].utf8) })
        }
    }

    @Test func `survives any bytes, and a file that it takes has whole rows`() {
        var noise = CSVNoise(seed: 13)
        for _ in 0..<5_000 {
            var bytes = Array((Bool.random(using: &noise) ? "code,amount\n" : "").utf8)
            for _ in 0..<8 { bytes += Array(noise.text().utf8) }
            if Int.random(in: 0..<4, using: &noise) == 0 {
                bytes.append(UInt8.random(in: 0...255, using: &noise))
            }
            do {
                for row in try CSVFile(bytes: bytes, columns: ["code", "amount"]).rows {
                    #expect(row.line > 1)
                    #expect(row["code"].utf8.count + row["amount"].utf8.count <= bytes.count)
                }
            } catch {
                #expect(!error.flaws.isEmpty)
                #expect(error.flaws.map(\.line) == error.flaws.map(\.line).sorted())
            }
        }
    }

    /// The field in quotes. It works on scalars: a quote with an accent on it is one character, and still a quote.
    private func quoted(_ field: String) -> String {
        let scalars = field.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        var quoted = String.UnicodeScalarView()
        quoted.append(contentsOf: ["\""] + scalars + ["\""])
        return String(quoted)
    }

    /// Each flaw as `line [field] code`.
    private func described(_ read: () throws(CSVFlaws) -> Void) -> [String] {
        do {
            try read()
            return []
        } catch {
            return error.flaws.map { flaw in
                "\(flaw.line) " + (flaw.field.map { "\($0) " } ?? "")
                    + flaw.code.rawValue.dropFirst("csv.".count)
            }
        }
    }
}

/// Random pieces of CSV from a seed: the same seed gives the same text.
private struct CSVNoise: RandomNumberGenerator {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next() -> UInt64 { generator.next() }

    mutating func text() -> String {
        let pieces = [
            "a", "1", ",", ";", "\"", "\"\"", "\n", "\r", "\r\n", "tỷ", "ty\u{309}", " ", "🏦", "\u{301}",
            "'=",
        ]
        return (0..<Int.random(in: 0...5, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }
            .joined()
    }
}
