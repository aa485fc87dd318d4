#if Office
    internal import CXlsxWriter
    internal import FundCore
    internal import Wording

    /// What stands above or below a table.
    enum PageLine {
        case title(String)
        case line(String)
        case field(String, Cell)
    }

    /// One worksheet: A4, across, its heads frozen and printed on every page.
    final class PageWriter {
        private var sheet: UnsafeMutablePointer<lxw_worksheet>
        private let looks: CellLooks
        private let letterhead: Letterhead?
        private let language: Language
        private let next: () throws(OfficeFault) -> UnsafeMutablePointer<lxw_worksheet>
        private var row: lxw_row_t = 0
        private var columns: [Column] = []
        /// The first row after the last that adds up others.
        private var partStart: lxw_row_t = 0

        fileprivate struct Column {
            let isFigure: Bool
            var width: Int
            /// Of the money that was written; nil where something else was, or the sum has no room.
            var sum: Int64? = 0
            /// The same since the last row that adds up others.
            var part: Int64? = 0
        }

        /// So many rows are looked at before the widths are set.
        private static let sample = 200
        /// The last row of a worksheet, less what may follow a table.
        private static let lastRow: lxw_row_t = 1_048_000

        init(
            _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ looks: CellLooks, _ letterhead: Letterhead?,
            _ language: Language,
            next: @escaping () throws(OfficeFault) -> UnsafeMutablePointer<lxw_worksheet>
        ) {
            self.sheet = sheet
            self.looks = looks
            self.letterhead = letterhead
            self.language = language
            self.next = next
            setUp()
        }

        private func setUp() {
            worksheet_set_landscape(sheet)
            worksheet_set_paper(sheet, 9)
            worksheet_fit_to_pages(sheet, 1, 0)
            worksheet_set_margins(sheet, 0.5, 0.4, 0.5, 0.6)
            worksheet_set_footer(sheet, "&L\(footer)&R&P/&N")
        }

        /// Whose, when and up to where: as text, because Excel writes its own dates in the reader's way.
        private var footer: String {
            guard let letterhead else { return "coopfund" }
            var text = letterhead.fund + " – " + RecordTime.written(letterhead.madeAt, in: language)
            if let seal = letterhead.seal { text += " – \(seal.entry) · \(seal.mark)" }
            return String(Terminal.clean(text).prefix(110)).replacing("&", with: "&&")
        }

        /// Lines alone, below what is there.
        func write(_ lines: [PageLine]) {
            if columns.isEmpty {
                columns = [Column(isFigure: false, width: 40), Column(isFigure: false, width: 60)]
                setWidths()
            }
            for line in lines { write(line) }
        }

        /// Lines, then a table below them.
        func write(_ lines: [PageLine], _ table: Sheet) throws {
            let shown = table.shown(to: .spreadsheet)
            let titles = shown.map { table.columns[$0].title.text(in: language) }
            columns = shown.indices.map { place in
                Column(
                    isFigure: table.columns[shown[place]].isFigure,
                    width: CellLooks.width(ofTitle: titles[place]))
            }
            var waiting: [(cells: [Cell], isSum: Bool)]? = []
            var first: lxw_row_t = 0
            func begin() throws {
                setWidths()
                if let letterhead { write(.line(letterhead.fund)) }
                for line in lines { write(line) }
                head(titles)
                first = row
                partStart = row
                for line in waiting ?? [] { try write(line.cells, isSum: line.isSum, titles, &first) }
                waiting = nil
            }
            try table.rows { line in
                guard case .cells(let all) = line.kind,
                    !line.places.isDisjoint(with: [.reader, .spreadsheet])
                else { return }
                let cells = shown.map { all[$0] }
                // What only a reader sees are headings and sums of parts.
                let isSum = !line.places.contains(.spreadsheet)
                if waiting == nil { return try write(cells, isSum: isSum, titles, &first) }
                widen(by: cells)
                waiting?.append((cells, isSum))
                if waiting?.count == PageWriter.sample { try begin() }
            }
            let closing = table.totals().map { all in shown.map { all[$0] } }
            if waiting != nil {
                for cells in closing { widen(by: cells) }
                try begin()
            }
            let last = row
            for cells in closing { total(cells, from: first, to: last) { columns[$0].sum } }
            if let caption = table.caption { write(.line(caption().text(in: language))) }
        }

        private func widen(by cells: [Cell]) {
            for (place, cell) in cells.enumerated() {
                columns[place].width = max(columns[place].width, CellLooks.width(of: cell, in: language))
            }
        }

        private func setWidths() {
            for (place, column) in columns.enumerated() {
                worksheet_set_column(
                    sheet, lxw_col_t(place), lxw_col_t(place), Double(column.width), nil)
            }
        }

        private func head(_ titles: [String]) {
            setHeight(of: titles)
            for (place, title) in titles.enumerated() {
                worksheet_write_string(sheet, row, lxw_col_t(place), CellLooks.text(title), looks.head)
            }
            worksheet_repeat_rows(sheet, row, row)
            worksheet_freeze_panes(sheet, row + 1, 0)
            row += 1
        }

        private func write(
            _ cells: [Cell], isSum: Bool, _ titles: [String], _ first: inout lxw_row_t
        ) throws {
            if row > PageWriter.lastRow {
                sheet = try next()
                row = 0
                setUp()
                setWidths()
                head(titles)
                (first, partStart) = (row, row)
                // The sums are of rows on two sheets.
                for place in columns.indices { (columns[place].sum, columns[place].part) = (nil, nil) }
            }
            if isSum {
                total(cells, from: partStart, to: row) { columns[$0].part }
                partStart = row
                for place in columns.indices {
                    // What adds up all rows would add these too.
                    if cells[place].dong != nil { columns[place].sum = nil }
                    columns[place].part = 0
                }
                return
            }
            setHeight(of: cells.map { $0.isFigure ? "" : $0.text(in: language) })
            for (place, cell) in cells.enumerated() {
                looks.put(cell, in: language, at: row, lxw_col_t(place), of: sheet, isBold: false)
                columns[place].add(cell)
            }
            row += 1
        }

        /// Where a total is the sum of what stands above it, it is written as that sum, with its value.
        private func total(
            _ cells: [Cell], from first: lxw_row_t, to last: lxw_row_t, _ sum: (Int) -> Int64?
        ) {
            for (place, cell) in cells.enumerated() {
                let column = lxw_col_t(place)
                if let dong = cell.dong, dong == sum(place), last > first, CellLooks.isExact(dong) {
                    let letters = PageWriter.letters(place)
                    worksheet_write_formula_num(
                        sheet, row, column, "=SUM(\(letters)\(first + 1):\(letters)\(last))",
                        looks.moneyTotal,
                        Double(dong))
                } else {
                    looks.put(cell, in: language, at: row, column, of: sheet, isBold: true)
                }
            }
            row += 1
        }

        private func write(_ line: PageLine) {
            switch line {
            case .title(let text): wide(text, looks.title, lineHeight: 19)
            case .line(let text): wide(text, looks.line, lineHeight: 15.5)
            case .field(let name, let value):
                worksheet_write_string(sheet, row, 0, CellLooks.text(name), looks.field)
                looks.put(value, in: language, at: row, 1, of: sheet, isBold: false)
                row += 1
            }
        }

        /// As high as the longest text needs: not every program finds that out by itself.
        private func setHeight(of texts: [String]) {
            let lines = texts.enumerated().reduce(1) { lines, text in
                let width = max(columns[text.offset].width - 1, 1)
                let taken = text.element.utf8.count <= width ? 1 : Terminal.width(of: text.element)
                return max(lines, (taken + width - 1) / width)
            }
            // Excel's highest row is 409 points.
            if lines > 1 { worksheet_set_row(sheet, row, min(15 * Double(lines), 405), nil) }
        }

        /// Over the width of the table, as high as it needs.
        private func wide(_ text: String, _ look: UnsafeMutablePointer<lxw_format>, lineHeight: Double) {
            let width = max(columns.reduce(0) { $0 + $1.width }, 40)
            let lines = (Terminal.width(of: text) * 10 / 9 + width - 1) / width
            worksheet_set_row(sheet, row, lineHeight * Double(max(lines, 1)), nil)
            if columns.count > 1 {
                worksheet_merge_range(
                    sheet, row, 0, row, lxw_col_t(columns.count - 1), CellLooks.text(text), look)
            } else {
                worksheet_write_string(sheet, row, 0, CellLooks.text(text), look)
            }
            row += 1
        }

        /// `A`, …, `Z`, `AA`: how Excel calls a column.
        private static func letters(_ place: Int) -> String {
            let letter = String(Unicode.Scalar(UInt8(65 + place % 26)))
            return place < 26 ? letter : letters(place / 26 - 1) + letter
        }
    }

    extension PageWriter.Column {
        fileprivate mutating func add(_ cell: Cell) {
            guard cell != .empty else { return }
            sum = PageWriter.Column.adding(cell.dong, to: sum)
            part = PageWriter.Column.adding(cell.dong, to: part)
        }

        /// Nil where something else than money came, or the sum has no room.
        private static func adding(_ dong: Int64?, to sum: Int64?) -> Int64? {
            guard let dong, let sum else { return nil }
            let (after, isLost) = sum.addingReportingOverflow(dong)
            return isLost ? nil : after
        }
    }

    extension Cell {
        /// Of a cell of money.
        var dong: Int64? {
            switch self {
            case .money(let dong), .moneyIfAny(let dong): dong
            default: nil
            }
        }

        /// Whether it is written as a number, which is never broken.
        var isFigure: Bool {
            switch self {
            case .empty, .money, .moneyIfAny, .bracketed, .number, .date: true
            default: false
            }
        }
    }
#endif
