package import FundCore

/// Rows for a spreadsheet (RFC 4180): the byte order mark tells it that the letters are UTF-8.
package enum CSVText {
    package enum Cell: Hashable, Sendable {
        case text(String)
        case figure(Int64)
        case date(CalendarDate)
        case empty

        /// Nothing where there is no text.
        package static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
    }

    package static let byteOrderMark = "\u{FEFF}"

    /// What a spreadsheet may take for the end of a cell, whichever it is told to use.
    private static let separators = ",;|\t\r\n".unicodeScalars
    /// What makes a cell a formula where it stands first; the full-width forms do so in some locales.
    private static let formulas = "=+-@\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars

    package static func row(_ cells: [Cell], separator: Character = ",") -> String {
        cells.map { written($0, separator) }.joined(separator: String(separator)) + "\r\n"
    }

    private static func written(_ cell: Cell, _ separator: Character) -> String {
        switch cell {
        case .empty: ""
        case .figure(let number): String(number)
        case .date(let date): date.iso
        case .text(let text): quoted(harmless(text), separator)
        }
    }

    /// A text that a spreadsheet would take for a formula is kept a text by an apostrophe: at its beginning, and
    /// after what another spreadsheet would take for the end of a cell. No control character stays but the ends
    /// of lines.
    private static func harmless(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var beginsCell = true
        for scalar in text.unicodeScalars {
            if beginsCell, formulas.contains(scalar) { result.append("'") }
            let isShown = scalar == "\n" || scalar == "\r" || !Terminal.isUnsafe(scalar)
            result.append(isShown ? scalar : Terminal.picture(of: scalar))
            beginsCell = separators.contains(scalar)
        }
        return String(result)
    }

    private static func quoted(_ text: String, _ separator: Character) -> String {
        let special = "\",;\r\n".unicodeScalars
        guard text.unicodeScalars.contains(where: { special.contains($0) }) || text.contains(separator) else {
            return text
        }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        return String(quoted) + "\""
    }
}
