import Foundation
import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

/// What breaks other programs, typed into every kind of field: it is kept as it was typed, or refused with a reason, and
/// never acts on whoever reads it. The list is that of Max Woolf (MIT), kept beside this file's fixtures.
@Suite struct `Naughty strings` {
    static let all: [String] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        let file = folder.appending(path: "naughty-strings.json")
        let data = (try? Data(contentsOf: file)) ?? Data()
        return (try? JSONDecoder().decode([String].self, from: data)) ?? []
    }()

    /// The list has none of these.
    static let more = ["\u{1B}[2Jx", "x\u{7F}y", "x\u{9B}31my", "\u{202E}gnol", "=1+1", "＝1+1", "x\u{2028}y"]

    @Test func `are all there`() { #expect(Self.all.count == 515) }

    private struct Field: Sendable {
        let name: String
        /// How it is asked for again.
        let question: String
        /// Whether it is kept in the form in which such things are compared.
        var isIdentifier = false
        let write: @Sendable (Desk, String, Int) throws -> Void
    }

    private static func options(_ number: Int) -> WriteOptions {
        WriteOptions(
            on: Desk.today, today: Desk.today, key: "naughty-\(number)", actedBy: "An", ending: .commit)
    }

    private static func receive(
        _ desk: Desk, _ number: Int, _ options: WriteOptions, from other: String? = nil
    ) throws {
        _ = try MoveMoney(
            .receipt(.role(.otherIncome)), amount: .dong(Int64(number + 1) * 1_000), through: .bank,
            counterparty: other
        ).run(on: desk.database, options)
    }

    private static let borrower =
        "from borrower_version v join borrower b using (fund_id, borrower_id) where b.code like 'N%'"
    private static let receipt =
        "from act a join money_movement m using (fund_id, act_no) where m.kind = 'receipt'"

    private static let number = "(m.amount_dong / 1000 - 1)"

    /// Which text it was, and what is kept of it, as hexadecimal digits.
    private static func asked(_ number: String, _ value: String, _ rows: String) -> String {
        "select \(number) || ' ' || encode(convert_to(\(value), 'UTF8'), 'hex') \(rows)"
    }

    private static let fields = [
        Field(
            name: "borrower",
            question: asked("ltrim(b.code, 'N')", "concat_ws(chr(1), v.name, v.sector, v.commune)", borrower),
            isIdentifier: true
        ) { desk, text, number in
            let text = Identifier.normal(text)
            _ = try AddBorrower(
                code: "N\(number)", kind: .cooperative,
                details: BorrowerDetails(name: text, sector: text, commune: text)
            ).run(on: desk.database, options(number))
        },
        Field(name: "note", question: asked(number, "a.note", receipt)) { desk, text, number in
            var options = options(number)
            options.note = text
            try receive(desk, number, options)
        },
        Field(name: "voucher", question: asked(number, "a.voucher", receipt), isIdentifier: true) {
            desk, text, number in
            let options = WriteOptions(
                on: Desk.today, today: Desk.today, key: nil, actedBy: "An", voucher: Identifier.normal(text),
                ending: .commit)
            try receive(desk, number, options)
        },
        Field(
            name: "counterparty", question: asked(number, "m.counterparty", receipt), isIdentifier: true
        ) { desk, text, number in
            try receive(desk, number, options(number), from: Identifier.normal(text))
        },
        Field(
            name: "key",
            question: asked(
                number, "k.key", "from operation_key k join money_movement m using (fund_id, act_no)"),
            isIdentifier: true
        ) { desk, text, number in
            var options = options(number)
            options.key = Identifier.normal(text)
            try receive(desk, number, options)
        },
    ]

    /// Everything is committed, and read by psql's client as hexadecimal digits.
    @Test(arguments: 0..<5) func `are kept as they were typed, or refused`(place: Int) throws {
        let field = Self.fields[place]
        let desk = try Desk()
        var (kept, refused) = (0, 0)
        var expected: [Int: String] = [:]
        for (number, text) in (Self.all + Self.more).enumerated() {
            // Nothing was typed, as the command line takes it.
            guard !Identifier.normal(text).isEmpty else { continue }
            // A key is short, which the command line sees to.
            if field.name == "key", Identifier.normal(text).unicodeScalars.count > 200 { continue }
            do {
                try field.write(desk, text, number)
            } catch {
                let failure = try #require(Failure(error), "\(field.name) \(text.debugDescription): \(error)")
                #expect(
                    failure.kind != .ourFault, "\(field.name) \(text.debugDescription): \(failure.text(.en))")
                #expect(!failure.text(.vi).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
                refused += 1
                continue
            }
            let typed = field.isIdentifier ? Identifier.normal(text) : text
            expected[number] =
                field.name == "borrower"
                ? Array(repeating: typed, count: 3).joined(separator: "\u{1}") : typed
        }
        let rows = try TestCluster.shared.execute(
            "set search_path = coopfund; \(field.question)", database: desk.name)
        for row in rows.split(separator: "\n") {
            let words = row.split(separator: " ")
            guard words.count == 2, let number = Int(words[0]), let typed = expected[number] else { continue }
            let stored = String(decoding: bytes(String(words[1])), as: UTF8.self)
            #expect(
                stored == typed, "\(field.name) \(typed.debugDescription) became \(stored.debugDescription)")
            kept += 1
        }
        #expect(kept == expected.count)
        #expect(kept > 400, "\(field.name): \(kept) kept, \(refused) refused")
        try lookAtAnswers(desk)
    }

    private func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8.filter { $0 > 0x20 })
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
    }

    /// No byte of what is shown acts on a terminal or turns the writing around, whichever form it has.
    private func lookAtAnswers(_ desk: Desk) throws {
        let forms = try desk.database.read { reader -> [(String, String)] in
            let answers = [
                try Answer.borrowerList(reader, search: nil),
                try Answer.journal(
                    reader, in: LedgerSpan(from: Desk.today, until: Desk.today), loan: nil, account: nil),
            ]
            return try answers.flatMap { answer in
                var (table, narrow, page, sheet) = ("", "", "", "")
                try answer.writeText(in: .vi) { table += $0 }
                try answer.writeText(fitting: 60, in: .en) { narrow += $0 }
                try answer.writeHTML(nil, in: .vi) { page += $0 }
                try answer.writeCSV(separator: ";", in: .vi) { sheet += $0 }
                return [
                    ("table", table), ("narrow table", narrow), ("page", page), ("sheet", sheet),
                    ("JSON", try answer.json),
                ]
            }
        }
        for (form, written) in forms {
            let raw = written.unicodeScalars.filter { scalar in
                scalar.properties.generalCategory == .control && scalar != "\n"
                    && !(form == "sheet" && scalar == "\r")
            }
            #expect(raw.isEmpty, "\(form): \(raw.map { String($0.value, radix: 16) })")
            let turning = written.unicodeScalars.filter {
                (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
            }
            #expect(turning.isEmpty || form == "sheet", "\(form) turns the writing around")
            #expect(form != "page" || !written.contains("<script"), "a page that acts")
        }
        let cells = forms.filter { $0.0 == "sheet" }.flatMap { $0.1.split(separator: "\r\n") }.flatMap {
            $0.split(separator: ";")
        }
        let formulas = cells.filter { cell in "=+@".contains(cell.first ?? " ") }
        #expect(formulas.isEmpty, "\(formulas.prefix(3))")
        for (form, written) in forms where form == "JSON" {
            #expect(throws: Never.self, "\(form)") { try JSON(parsing: written) }
        }
    }
}
