#if Office
    internal import CXlsxWriter
    internal import FundCore
    internal import Wording

    /// How cells look, and how each value is written: money, numbers and days as such, all else as text.
    struct CellLooks {
        typealias Format = UnsafeMutablePointer<lxw_format>

        let title: Format
        let line: Format
        let field: Format
        let head: Format
        let moneyTotal: Format
        private let bracketed: Format
        private let plain: [Bool: Format]
        private let money: [Bool: Format]
        private let number: [Bool: Format]
        private let date: [Bool: Format]
        private let rate: [Language: Format]
        /// A figure that no number holds.
        private let figureText: Format

        init(_ book: UnsafeMutablePointer<lxw_workbook>) {
            func format(_ pattern: String? = nil, bold: Bool = false, border: Bool = true) -> Format {
                guard let format = workbook_add_format(book) else {
                    preconditionFailure("a format is a few bytes")
                }
                format_set_font_name(format, "Times New Roman")
                format_set_font_size(format, 11)
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
                if let pattern { format_set_num_format(format, pattern) }
                if bold { format_set_bold(format) }
                if border { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
                return format
            }
            title = format(bold: true, border: false)
            format_set_font_size(title, 14)
            format_set_text_wrap(title)
            line = format(border: false)
            format_set_text_wrap(line)
            field = format()
            format_set_text_wrap(field)
            head = format(bold: true)
            format_set_text_wrap(head)
            format_set_align(head, UInt8(LXW_ALIGN_CENTER.rawValue))
            format_set_bg_color(head, 0xE7E6E6)
            moneyTotal = format("#,##0", bold: true)
            plain = [false: format(), true: format(bold: true)]
            for look in plain.values { format_set_text_wrap(look) }
            money = [false: format("#,##0"), true: moneyTotal]
            bracketed = format("#,##0;(#,##0);\"–\"")
            number = [false: format("0"), true: format("0", bold: true)]
            date = [false: format("dd/mm/yyyy"), true: format("dd/mm/yyyy", bold: true)]
            rate = [.vi: format("General\" %/năm\""), .en: format("General\" %/year\"")]
            figureText = format()
            format_set_align(figureText, UInt8(LXW_ALIGN_RIGHT.rawValue))
        }

        /// Excel keeps fifteen digits.
        static func isExact(_ number: Int64) -> Bool { number.magnitude <= 999_999_999_999_999 }

        func put(
            _ cell: Cell, in language: Language, at row: lxw_row_t, _ column: lxw_col_t,
            of sheet: UnsafeMutablePointer<lxw_worksheet>, isBold: Bool
        ) {
            func write(_ value: Int64, _ look: Format?) {
                guard CellLooks.isExact(value) else {
                    worksheet_write_string(sheet, row, column, cell.text(in: language), figureText)
                    return
                }
                worksheet_write_number(sheet, row, column, Double(value), look)
            }
            switch cell {
            case .leading(let cell, _):
                put(cell, in: language, at: row, column, of: sheet, isBold: isBold)
            case .empty, .text(""): worksheet_write_blank(sheet, row, column, plain[isBold])
            case .money(let dong), .moneyIfAny(let dong): write(dong, money[isBold])
            case .bracketed(let dong): write(dong, bracketed)
            case .value(.money(let amount)): write(amount.dong, money[isBold])
            case .number(let value): write(value, number[isBold])
            case .date(let day) where day.parts.year >= 1900:
                var stamp = lxw_datetime()
                (stamp.year, stamp.month, stamp.day) =
                    (Int32(day.parts.year), Int32(day.parts.month), Int32(day.parts.day))
                worksheet_write_datetime(sheet, row, column, &stamp, date[isBold])
            case .value(.rate(let rate)):
                worksheet_write_number(
                    sheet, row, column, Double(rate.billionths) / 10_000_000, self.rate[language])
            default:
                worksheet_write_string(
                    sheet, row, column, CellLooks.text(cell.text(in: language)), plain[isBold])
            }
        }

        /// What Excel takes into a cell, in units of UTF-16.
        private static let longest = 32_767

        /// A text stays a text, whatever it begins with; what would turn or hide writing is shown.
        static func text(_ text: String) -> String {
            let clean = Terminal.clean(text)
            guard clean.utf16.count > longest else { return clean }
            var (cut, count) = ("", 0)
            for character in clean {
                count += character.utf16.count
                if count >= longest { break }
                cut.append(character)
            }
            return cut + "…"
        }

        private static let widest = 42

        static func width(ofTitle title: String) -> Int {
            let words = title.split(separator: " ").map { Terminal.width(of: String($0)) }
            return min(max(words.max() ?? 0, Terminal.width(of: title) / 2, 7) + 2, widest)
        }

        static func width(of cell: Cell, in language: Language) -> Int {
            switch cell {
            case .date: 12
            default: min(Terminal.width(of: cell.text(in: language)) + 2, widest)
            }
        }
    }
#endif
