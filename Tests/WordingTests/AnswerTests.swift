import FundCore
import Testing
import Wording

@Suite struct `An answer` {
    private static let day = CalendarDate(year: 2024, month: 1, day: 22)!

    private static var columns: [Sheet.Column] {
        [
            .words("column.number", "number"), .words("column.borrower", "borrower"),
            .words("column.status", "status", rank: 2), .figures("column.amount", "amount"),
            .words("column.on", "on", rank: 1), .words("column.purpose", "purpose", .spreadsheet),
        ]
    }

    private static var rows: [Sheet.Row] {
        [
            Sheet.Row([
                .text("01/HĐTD-2024"), .text("HTX Nông nghiệp Đại Tâm"),
                .word("loan.status.active", code: "active"), .money(400_000_000), .date(day),
                .text("=A1; máy"),
            ]),
            Sheet.Row([
                .text("02/HĐTD-2024"), .text("THT Lúa"), .word("loan.status.signed", code: "signed"),
                .moneyIfAny(0), .empty, .empty,
            ]),
        ]
    }

    private static let total: [Cell] = [
        .word("word.total", code: "total"), .empty, .empty, .money(400_000_000), .empty, .empty,
    ]

    private static func list(rolling: Bool = false) -> Answer {
        let widths = [12, 30, 10, 17, 10, 0]
        let columns = zip(columns, widths).map { column, width in
            Sheet.Column(
                column.name, column.title, column.isFigure, places: column.places, rank: column.rank,
                width: width)
        }
        let sheet = Sheet("loans", columns, rolling: rolling, totals: { [total] }) { take in
            for row in rows { try take(row) }
        }
        return Answer(
            [.line(Message("title.capital", ["on": .date(day)])), .sheet(sheet)],
            before: [.init("as_of", day.json)], after: { [.init("count", 2)] })
    }

    private func text(_ answer: Answer, fitting width: Int?, in language: Language = .vi) throws -> String {
        var text = ""
        try answer.writeText(fitting: width, in: language) { text += $0 }
        return text
    }

    private func csv(
        _ answer: Answer, _ separator: Character = ",", in language: Language = .vi
    ) throws -> String {
        var text = ""
        try answer.writeCSV(separator: separator, in: language) { text += $0 }
        return text
    }

    private func page(_ answer: Answer, _ letterhead: Letterhead? = nil, in language: Language = .vi) throws
        -> String
    {
        var text = ""
        try answer.writeHTML(letterhead, in: language) { text += $0 }
        return text
    }

    // MARK: The four writers

    @Test func `is a table for a reader`() throws {
        let written = try text(`An answer`.list(), fitting: nil)
        let expected = """
            Nguồn vốn đến hết ngày 22/01/2024
            Số            Khách hàng               Tình trạng             Số tiền (đồng)  Ngày
            ────────────  ───────────────────────  ─────────────────────  ──────────────  ──────────
            01/HĐTD-2024  HTX Nông nghiệp Đại Tâm  đang vay                  400.000.000  22/01/2024
            02/HĐTD-2024  THT Lúa                  đã ký, chưa giải ngân
            ────────────  ───────────────────────  ─────────────────────  ──────────────  ──────────
            Tổng cộng                                                        400.000.000

            """
        #expect(written == expected)
    }

    @Test func `is one document for a program, the same in both languages`() throws {
        #expect(
            try `An answer`.list().json == """
                {"as_of":"2024-01-22","loans":[\
                {"number":"01/HĐTD-2024","borrower":"HTX Nông nghiệp Đại Tâm","status":"active",\
                "amount":400000000,"on":"2024-01-22","purpose":"=A1; máy"},\
                {"number":"02/HĐTD-2024","borrower":"THT Lúa","status":"signed","amount":0,"on":null,\
                "purpose":null}],\
                "count":2}

                """)
    }

    @Test func `has its rows on lines of their own where they come one by one`() throws {
        let lines = try `An answer`.list(rolling: true).json.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.first == #"{"as_of":"2024-01-22","loans":["#)
        #expect(lines.last == #"],"count":2}"#)
    }

    @Test func `is rows without sums for a spreadsheet`() throws {
        let written = try csv(`An answer`.list(), ";", in: .en)
        let expected = [
            "\u{FEFF}Number;Borrower;Status;Amount (dong);Date;Purpose",
            #"01/HĐTD-2024;HTX Nông nghiệp Đại Tâm;active;400000000;2024-01-22;"'=A1; máy""#,
            #"02/HĐTD-2024;THT Lúa;"signed, not drawn";0;;"#, "",
        ]
        #expect(written == expected.joined(separator: "\r\n"))
    }

    @Test func `is a page that needs nothing else`() throws {
        let letterhead = Letterhead(
            fund: "Quỹ <ST>", province: "Sóc Trăng", madeAt: 1_705_910_400_000_000, knownAt: nil)
        let page = try page(`An answer`.list(), letterhead)
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"vi\">\n"))
        let body = page.firstRange(of: "<body>\n").map { String(page[$0.upperBound...]) }
        let expected = """
            <header><strong>Quỹ &lt;ST&gt;</strong> · Sóc Trăng<br>Lập lúc 15:00 ngày 22/01/2024.</header>
            <h1>Nguồn vốn đến hết ngày 22/01/2024</h1>
            <div class="box"><table>
            <thead><tr><th scope="col">Số</th><th scope="col">Khách hàng</th><th scope="col">Tình trạng</th>\
            <th scope="col" class="figure">Số tiền (đồng)</th><th scope="col">Ngày</th></tr></thead>
            <tbody>
            <tr><td>01/HĐTD-2024</td><td>HTX Nông nghiệp Đại Tâm</td><td>đang vay</td>\
            <td class="figure">400.000.000</td><td>22/01/2024</td></tr>
            <tr><td>02/HĐTD-2024</td><td>THT Lúa</td><td>đã ký, chưa giải ngân</td>\
            <td class="figure"></td><td></td></tr>
            </tbody>
            <tfoot>
            <tr><td>Tổng cộng</td><td></td><td></td><td class="figure">400.000.000</td><td></td></tr>
            </tfoot>
            </table></div>
            </body>
            </html>

            """
        #expect(body == expected)
    }

    @Test func `has a title for a page that other writers leave out`() throws {
        let answer = Answer(titled: "page.funds", [.line(Message("period.none-closed"))], document: .null)
        #expect(try text(answer, fitting: nil) == "Chưa có kỳ nào khóa sổ.\n")
        let page = try page(answer)
        #expect(page.contains("<title>Danh sách quỹ</title>"))
        #expect(page.contains("<body>\n<h1>Danh sách quỹ</h1>\n<p>Chưa có kỳ nào khóa sổ.</p>\n</body>"))
    }

    // MARK: Narrow screens

    /// Columns of the highest rank go first; then the widest texts are cut. What went is said.
    @Test(arguments: [
        (
            80,
            """
            Số            Khách hàng          Tình trạng          Số tiền (đồng)  Ngày
            ────────────  ──────────────────  ──────────────────  ──────────────  ──────────
            01/HĐTD-2024  HTX Nông nghiệp Đ…  đang vay               400.000.000  22/01/2024
            02/HĐTD-2024  THT Lúa             đã ký, chưa giải …
            ────────────  ──────────────────  ──────────────────  ──────────────  ──────────
            Tổng cộng                                                400.000.000

            """
        ),
        (
            60,
            """
            Số            Khách hàng          Số tiền (đồng)  Ngày
            ────────────  ──────────────────  ──────────────  ──────────
            01/HĐTD-2024  HTX Nông nghiệp Đ…     400.000.000  22/01/2024
            02/HĐTD-2024  THT Lúa
            ────────────  ──────────────────  ──────────────  ──────────
            Tổng cộng                            400.000.000
            (Màn hình hẹp, chưa hiện: Tình trạng. Thêm --wide để xem đủ.)

            """
        ),
        (
            40,
            """
            Số           Khách hàng   Số tiền (đồng)
            ───────────  ───────────  ──────────────
            01/HĐTD-20…  HTX Nông n…     400.000.000
            02/HĐTD-20…  THT Lúa
            ───────────  ───────────  ──────────────
            Tổng cộng                    400.000.000
            (Màn hình hẹp, chưa hiện: Tình trạng, Ngày. Thêm --wide để xem đủ.)

            """
        ),
    ])
    func `shows what matters most on a narrow screen`(width: Int, written: String) throws {
        let text = try text(`An answer`.list(), fitting: width)
        #expect(text == "Nguồn vốn đến hết ngày 22/01/2024\n" + written)
    }

    @Test(arguments: [
        (
            100,
            """
            Số            Khách hàng                      Tình trạng     Số tiền (đồng)  Ngày
            ────────────  ──────────────────────────────  ──────────  ─────────────────  ──────────
            01/HĐTD-2024  HTX Nông nghiệp Đại Tâm         đang vay          400.000.000  22/01/2024
            02/HĐTD-2024  THT Lúa                         đã ký, ch…
            ────────────  ──────────────────────────────  ──────────  ─────────────────  ──────────
            Tổng cộng                                                       400.000.000

            """
        ),
        (
            60,
            """
            Số            Khách hàng          Số tiền (đồng)  Ngày
            ────────────  ─────────────────  ───────────────  ──────────
            01/HĐTD-2024  HTX Nông nghiệp …      400.000.000  22/01/2024
            02/HĐTD-2024  THT Lúa
            ────────────  ─────────────────  ───────────────  ──────────
            Tổng cộng                            400.000.000
            (Màn hình hẹp, chưa hiện: Tình trạng. Thêm --wide để xem đủ.)

            """
        ),
        (
            40,
            """
            Số          Khách hàng    Số tiền (đồng)
            ──────────  ───────────  ───────────────
            01/HĐTD-2…  HTX Nông n…      400.000.000
            02/HĐTD-2…  THT Lúa
            ──────────  ───────────  ───────────────
            Tổng cộng                    400.000.000
            (Màn hình hẹp, chưa hiện: Tình trạng, Ngày. Thêm --wide để xem đủ.)

            """
        ),
    ])
    func `has columns of fixed widths where rows are printed as they come`(
        width: Int, written: String
    ) throws {
        let text = try text(`An answer`.list(rolling: true), fitting: width)
        #expect(text == "Nguồn vốn đến hết ngày 22/01/2024\n" + written)
    }

    // MARK: Fields

    @Test func `of named values is a table of two columns`() throws {
        let group = Answer.Fields(
            ("column.figure", "column.amount"), figures: true,
            [(Message("figure.cash"), .money(1_000_000)), (Message("figure.bank"), .money(-5))])
        let more = Answer.Fields(
            ("loan.column.contract", "loan.column.content"),
            [(Message("loan.figure.purpose"), .text("máy \"gặt\", xe"))])
        let answer = Answer([.fields(group), .fields(more)], document: .null)
        #expect(
            try csv(answer) == "\u{FEFF}Chỉ tiêu,Số tiền (đồng)\r\nTiền mặt,1000000\r\n"
                + "Tiền gửi ngân hàng,-5\r\nMục đích vay,\"máy \"\"gặt\"\", xe\"\r\n")
        #expect(
            try text(Answer([.fields(group)], document: .null), fitting: nil) == """
                Chỉ tiêu            Số tiền (đồng)
                ──────────────────  ──────────────
                Tiền mặt                 1.000.000
                Tiền gửi ngân hàng              -5

                """)
        let table = Answer([.sheet(group.sheet)], document: .null)
        #expect(try csv(table).hasSuffix("\r\nTiền gửi ngân hàng,-5\r\n"))
    }

    // MARK: What others have typed

    @Test func `shows marks of a page as text, and what turns writing as pictures`() throws {
        let typed = "<script>alert(\"x\")</script> & 'y' \u{202E}gnol\u{1B}[2J"
        let sheet = Sheet("notes", [.words("column.name", "name")], [Sheet.Row([.text(typed)])])
        let answer = Answer([.sheet(sheet)])
        #expect(
            try page(answer).contains(
                "<td>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 'y' �gnol␛[2J</td>"))
        #expect(try text(answer, fitting: nil).hasSuffix("'y' �gnol␛[2J\n"))
        #expect(try answer.json.contains(#"& 'y' \u202egnol\u001b[2J"#))
    }
}
