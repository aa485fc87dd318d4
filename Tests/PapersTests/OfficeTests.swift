import Foundation
import FundCore
import FundTestSupport
import OfficeFiles
import Papers
import Testing
import Wording

#if Office
    /// What only a build with the trait `Office` can do.
    @Suite struct `Office files` {
        private func book(_ answer: Answer, in directory: TestDirectory) throws -> [String: String] {
            let path = directory.file("book.xlsx")
            let book = try Workbook(
                at: path, Letterhead(fund: "Quỹ & Co", province: "Sóc Trăng", madeAt: 0, knownAt: nil),
                in: .vi)
            try book.add(answer)
            try book.close()
            let parts = try OfficePackage.parts(of: path)
            return Dictionary(
                uniqueKeysWithValues: parts.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
        }

        private func cells(_ sheet: String) -> [String: String] {
            var cells: [String: String] = [:]
            for cell in sheet.matches(of: /<c r="([A-Z]+\d+)"[^>\/]*>(.*?)<\/c>/) {
                cells[String(cell.1)] = String(cell.2)
            }
            return cells
        }

        @Test func `hold real numbers, days and sums, and texts that stay texts`() throws {
            let hostile =
                "=HYPERLINK(\"http://x\")<b>&\u{202E}\u{1}" + String(repeating: "dài ", count: 20_000)
            let sheet = Sheet(
                "loans", [.words("column.name"), .words("column.on"), .figures("column.amount")],
                [
                    .init([.text(hostile), .date(day(2012, 12, 31)), .money(400_000_000)]),
                    .init([.text("b"), .empty, .money(-1)]),
                    .init([.text("c"), .empty, .money(0)]),
                ],
                totals: [
                    [.word("word.total", code: "total"), .empty, .money(399_999_999)],
                    [.text("khác"), .empty, .money(1_000_000_000_000_000)],
                ])
            let directory = try TestDirectory("office")
            let parts = try book(Answer([.sheet(sheet)]), in: directory)
            let page = try #require(parts["xl/worksheets/sheet1.xml"])
            let cells = cells(page)
            // The fund's name, the heads, then the rows.
            #expect(cells["C3"] == "<v>400000000</v>" && cells["C4"] == "<v>-1</v>")
            // 31/12/2012 is day 41274 of 1900.
            #expect(cells["B3"] == "<v>41274</v>")
            #expect(cells["C6"] == "<f>SUM(C3:C5)</f><v>399999999</v>")
            // Sixteen digits are no number in Excel.
            #expect(cells["C7"]?.contains("1.000.000.000.000.000") == true)
            let text = try #require(cells["A3"])
            #expect(
                text.hasPrefix("<is><t") && text.contains("=HYPERLINK(") && text.contains("&lt;b&gt;&amp;"))
            #expect(!text.contains("<f>") && !text.unicodeScalars.contains("\u{202E}"))
            #expect(text.contains("…") && text.utf16.count < 33_000)
            #expect(
                page.contains("state=\"frozen\"") && page.contains("paperSize=\"9\"")
                    && page.contains("orientation=\"landscape\""))
            #expect(page.contains("Quỹ &amp;&amp; Co"))
            #expect(parts["xl/workbook.xml"]?.contains("name=\"Khoản vay\"") == true)
        }

        @Test func `give sums of parts as sums too`() throws {
            func row(_ name: String, _ dong: Int64, _ places: Sheet.Places = .all) -> Sheet.Row {
                .init([.text(name), .money(dong)], places)
            }
            let sheet = Sheet(
                "lines", [.words("column.name"), .figures("column.amount")],
                [row("a", 1), row("b", 2), row("Cộng", 3, .reader), row("c", 5), row("Cộng", 5, .reader)],
                totals: [[.text("Tổng"), .money(8)]])
            let directory = try TestDirectory("office")
            let cells = cells(
                try #require(try book(Answer([.sheet(sheet)]), in: directory)["xl/worksheets/sheet1.xml"]))
            #expect(cells["B5"] == "<f>SUM(B3:B4)</f><v>3</v>" && cells["B7"] == "<f>SUM(B6:B6)</f><v>5</v>")
            #expect(cells["B8"] == "<v>8</v>")
        }

        /// A page of answer after answer has names that Excel takes, none twice.
        @Test func `name their worksheets as Excel takes them`() throws {
            let directory = try TestDirectory("office")
            let book = try Workbook(at: directory.file("a.xlsx"), nil, in: .vi)
            let sheet = Sheet("loans", [.words("column.name")], [.init([.text("x")])])
            for name in ["a/b:[c]*?", "a/b:[c]*?", String(repeating: "Ữ", count: 40), "'", " "] {
                try book.add(Answer([.sheet(sheet)]), named: name)
            }
            try book.close()
            let text = try #require(
                try OfficePackage.parts(of: directory.file("a.xlsx")).first { $0.name == "xl/workbook.xml" })
            let names = String(decoding: text.bytes, as: UTF8.self).matches(of: /<sheet name="([^"]*)"/).map {
                String($0.1)
            }
            #expect(names == ["a-b--c---", "a-b--c--- (2)", String(repeating: "Ữ", count: 31), "-", "- (2)"])
        }

        /// 100,000 rows of seven columns: what stays in memory does not grow with them.
        @Test func `write many rows without keeping them`() throws {
            func peak() throws -> Int {
                let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
                let line = try #require(status.firstMatch(of: /VmRSS:\s+(\d+) kB/))
                return try #require(Int(line.1))
            }
            let directory = try TestDirectory("office")
            let sheet = Sheet(
                "loans",
                [.words("column.name"), .words("column.on")] + (0..<5).map { _ in .figures("column.amount") }
            ) { take in
                for row in 0..<100_000 {
                    try take(
                        .init(
                            [.text("Hợp tác xã số \(row)"), .date(day(2012, 12, 31))]
                                + (0..<5).map { .money(Int64(row * 1_000 + $0)) }))
                }
            }
            let before = try peak()
            let path = directory.file("many.xlsx")
            let book = try Workbook(at: path, nil, in: .vi)
            try book.add(Answer([.sheet(sheet)]))
            let after = try peak()
            try book.close()
            #expect(after - before < 40_000, "kB more for 100,000 rows")
            let size = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
            #expect(size > 1_000_000)
        }

        @Test(arguments: PaperKind.allCases)
        func `of Word come back as they were written`(kind: PaperKind) throws {
            let directory = try TestDirectory("office")
            let path = directory.file("paper.docx")
            var facts = PaperFacts()
            facts.set("fund", ["name": .text("Quỹ <Hỗ trợ> & phát triển")])
            facts.qr = OfficeFiles.picture(of: "x")
            let parts = WordDocument.filled(WordDocument.template(kind), facts)
            try OfficePackage.write(parts, to: path)
            #expect(try OfficePackage.parts(of: path) == parts)
            for part in parts where part.name.hasSuffix(".xml") || part.name.hasSuffix(".rels") {
                let parser = XMLChecker(part.bytes)
                #expect(parser.isWellFormed, "\(part.name)")
            }
            let asks = [.schedule, .dueNotice, .overdueNotice].contains(kind)
            #expect(parts.contains { $0.name == "word/media/coopfund-qr.png" } == asks)
        }

        @Test func `refuse what is no archive`() throws {
            let directory = try TestDirectory("office")
            try directory.write("PK\u{3}\u{4} not really", to: "x.docx")
            #expect(throws: OfficeFault.unreadable) { try OfficePackage.parts(of: directory.file("x.docx")) }
            #expect(throws: OfficeFault.unreadable) { try OfficePackage.parts(of: directory.file("none")) }
        }

        /// Three finders at corners, each seven squares wide, as ISO/IEC 18004 has them.
        @Test func `draw codes that have their corners`() throws {
            let picture = try #require(
                OfficeFiles.picture(of: "00020101021138570010A00000072701270006970403"))
            #expect(picture.size >= 21 && picture.squares.count == picture.size * picture.size)
            for (row, column) in [(0, 0), (0, picture.size - 7), (picture.size - 7, 0)] {
                let edge = (0..<7).map { picture.squares[row * picture.size + column + $0] }
                #expect(edge.allSatisfy { $0 })
            }
        }
    }

    /// Whether the tags of a text close each other.
    private struct XMLChecker {
        let isWellFormed: Bool

        init(_ bytes: [UInt8]) {
            var open: [Substring] = []
            var isRight = true
            let text = String(decoding: bytes, as: UTF8.self)
            for tag in text.matches(of: /<(\/?)([A-Za-z][\w:]*)((?:[^<>"]|"[^"]*")*?)(\/?)>/) {
                if tag.4 == "/" { continue }
                if tag.1 == "/" { isRight = isRight && open.popLast() == tag.2 } else { open.append(tag.2) }
            }
            isWellFormed = isRight && open.isEmpty && text.hasPrefix("<?xml")
        }
    }
#else
    /// A build with libpq alone says what it lacks.
    @Suite struct `A build without office files` {
        @Test func `writes none and says so`() throws {
            #expect(!OfficeFiles.isThere && OfficeFiles.picture(of: "x") == nil)
            let directory = try TestDirectory("office")
            let path = directory.file("x.docx")
            #expect(throws: OfficeFault.missing) {
                try OfficePackage.write(WordDocument.template(.schedule), to: path)
            }
            #expect(throws: OfficeFault.missing) { try OfficePackage.parts(of: path) }
            #expect(throws: OfficeFault.missing) { try Workbook(at: path, nil, in: .vi) }
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }
#endif
