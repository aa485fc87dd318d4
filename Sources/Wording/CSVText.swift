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

    package static func row(_ cells: [Cell]) -> String { cells.map(written).joined(separator: ",") + "\r\n" }

    private static func written(_ cell: Cell) -> String {
        switch cell {
        case .empty: ""
        case .figure(let number): String(number)
        case .date(let date): date.iso
        case .text(let text): quoted(harmless(text))
        }
    }

    /// A text that a spreadsheet would take for a formula is kept a text by an apostrophe.
    private static func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
            return text
        }
        return "'" + text
    }

    private static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
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
