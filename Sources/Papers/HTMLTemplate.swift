internal import Wording

/// A template as a page: A4, upright, nothing from elsewhere and no script (NĐ 30/2020/NĐ-CP, Phụ lục I: margins of
/// 20–25 mm above and below, 30–35 mm left, 15–20 mm right; letters of 13–14 points).
enum HTMLTemplate {
    static func page(_ source: PaperSource, title: String) -> String {
        let body = source.blocks.map(html).joined()
        return """
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(Markup.escaped(title))</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            \(body)<footer>
            <p>\(PaperSource.foot)</p>
            </footer>
            </body>
            </html>

            """
    }

    /// Where the foot of each printed page is put, once it is known: a style holds no marks.
    static let foot = "/* foot */"

    private static let style = """
        @page { size: A4; margin: 20mm 15mm 20mm 30mm;
          \(foot)
          @bottom-right { content: counter(page) "/" counter(pages); font: 10pt "Times New Roman", "Liberation Serif", serif; } }
        body { font: 13pt/1.35 "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff;
          max-width: 165mm; margin: 10mm auto; overflow-wrap: anywhere; }
        p { margin: .3em 0; }
        h1 { font-size: 15pt; text-align: center; margin: .8em 0 .2em; text-transform: uppercase; }
        h2 { font-size: 13pt; margin: .8em 0 .2em; break-after: avoid; }
        table { border-collapse: collapse; width: 100%; margin: .5em 0; font-size: 11.5pt; }
        th, td { border: 1px solid #000; padding: .15em .35em; text-align: left; vertical-align: top; }
        th { text-align: center; vertical-align: middle; overflow-wrap: normal; }
        tr { break-inside: avoid; }
        .sum td { font-weight: bold; }
        .day { white-space: nowrap; }
        .figure { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; white-space: nowrap; }
        table.head, table.sign { font-size: 13pt; table-layout: fixed; }
        table.head td, table.sign td { border: 0; text-align: center; padding: 0 .2em; }
        table.head td:first-child { width: 41%; }
        table.head .state { font-size: 12pt; white-space: nowrap; }
        table.sign { margin-top: 1em; break-inside: avoid; }
        table.sign .room { height: 22mm; }
        .middle { text-align: center; }
        .right { text-align: right; }
        .motto { border-bottom: 1px solid #000; display: inline-block; }
        .small { font-size: 10pt; }
        footer { margin-top: 1.5em; font-size: 9.5pt; color: #444; }
        .page { break-before: page; }
        @media print { body { margin: 0; max-width: none; } footer { display: none; } }
        """

    private static func html(_ block: PaperSource.Block) -> String {
        switch block {
        case .head:
            head(
                right:
                    "<b class=\"state\">\(PaperSource.state)</b><br><b class=\"motto\">\(PaperSource.motto)</b><br><i>\(PaperSource.place)</i>",
                number: true)
        case .voucher(let form): head(right: voucher(form), number: false)
        case .title(let text): "<h1>\(Markup.escaped(text))</h1>\n"
        case .heading(let text): "<h2>\(Markup.escaped(text))</h2>\n"
        case .line(let text, let side):
            switch side {
            case .left: "<p>\(Markup.escaped(text))</p>\n"
            case .middle: "<p class=\"middle\">\(text == "{{qr}}" ? text : Markup.escaped(text))</p>\n"
            case .right: "<p class=\"right\">\(Markup.escaped(text))</p>\n"
            }
        case .table(let head, let rows): table(head, rows)
        case .sign(let names): sign(names)
        case .page: "<div class=\"page\"></div>\n"
        }
    }

    private static func head(right: String, number: Bool) -> String {
        let left =
            "<b>\(PaperSource.fund)</b>"
            + (number
                ? "<br>\(PaperSource.number)"
                : "<br>Địa chỉ: {{fund.address|…………………}}<br>MST: {{fund.tax-code|……………}}")
        return "<table class=\"head\"><tr><td>\(left)</td><td>\(right)</td></tr></table>\n"
    }

    private static func voucher(_ form: String) -> String {
        "<b>Mẫu số \(Markup.escaped(form))</b><br><span class=\"small\">(Kèm theo Thông tư số 99/2025/TT-BTC của Bộ trưởng Bộ Tài chính)</span><br>Quyển số: ………<br>Số: {{entry.voucher|………}}<br>Nợ: {{entry.debit|………}}<br>Có: {{entry.credit|………}}"
    }

    private static func table(_ head: [PaperSource.Cell], _ rows: [(cells: [PaperSource.Cell], isSum: Bool)])
        -> String
    {
        let titles = head.map { "<th>\(Markup.escaped($0.text))</th>" }.joined()
        let lines = rows.map { row in
            let cells = row.cells.map {
                "<td\(look(of: $0))>\(Markup.escaped($0.text))</td>"
            }
            return "<tr\(row.isSum ? " class=\"sum\"" : "")>\(cells.joined())</tr>\n"
        }
        return "<table>\n<thead><tr>\(titles)</tr></thead>\n<tbody>\n\(lines.joined())</tbody>\n</table>\n"
    }

    /// Figures and days are never broken.
    private static func look(of cell: PaperSource.Cell) -> String {
        if cell.isFigure { return " class=\"figure\"" }
        let isDay = MarkReading.pieces(of: cell.text).contains { piece in
            guard case .mark(let mark, _) = piece, case .date? = PaperMark.values[mark.name] else {
                return false
            }
            return true
        }
        return isDay ? " class=\"day\"" : ""
    }

    private static func sign(_ names: [String]) -> String {
        let titles = names.map { "<td><b>\(Markup.escaped($0))</b><br><i>\(PaperSource.signHint)</i></td>" }
        let rooms = names.map { _ in "<td class=\"room\"></td>" }
        return "<table class=\"sign\"><tr>\(titles.joined())</tr><tr>\(rooms.joined())</tr></table>\n"
    }
}
