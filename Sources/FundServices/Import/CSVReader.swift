internal import FundCore

/// A CSV file that was read strictly: its columns are known, and each row has all of them.
///
/// Our own reader, because the packages at hand (SwiftCSV among them) do not say on which line a row stands: whoever
/// mends a file of a thousand rows needs it, and a figure that slipped by one column would become money.
///
/// The form is RFC 4180: fields between commas or semicolons, the latter where the header has more of them; a
/// field with separators, quotes or line ends stands in quotes. UTF-8 with or without a byte order mark; lines
/// end in CRLF or LF. Rows and columns of nothing are nothing, and blanks around a name in the header do not count:
/// spreadsheets leave them behind.
package struct CSVFile: Sendable {
    /// In the order of the file.
    package let rows: [CSVRow]

    /// - Parameters:
    ///   - columns: names that the header must have, in any order, spelt exactly so.
    ///   - optional: names that it may have. Any other name is a flaw.
    /// - Throws: everything that is wrong with the file.
    package init(bytes: [UInt8], columns: [String], optional: [String] = []) throws(CSVFlaws) {
        let (rows, flaws) = CSVFile.read(bytes, columns: columns, optional: optional)
        guard flaws.isEmpty else { throw CSVFlaws(flaws) }
        self.rows = rows
    }

    /// The rows that can be read, and everything that is wrong with the others: who checks further wants both.
    /// Under a header that is wrong there are no rows.
    package static func read(
        _ bytes: [UInt8], columns: [String], optional: [String] = []
    ) -> (rows: [CSVRow], flaws: [CSVFlaw]) {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if let line = CSVFile.endlessLine(in: text) {
            return ([], [CSVFlaw(line: line, .lineTooLong, ["most": .number(CSVFile.longestLine)])])
        }
        // Bytes that are no text have no lines and fields worth speaking of.
        let illegible = CSVFile.flawsOfEncoding(in: text)
        guard illegible.isEmpty else { return ([], illegible) }

        let read = CSVRecords(text)
        let records = read.records.filter { !$0.isNothing || $0.isBroken }
        guard let header = records.first else { return ([], read.flaws + [CSVFlaw(line: 1, .empty)]) }

        let names = header.fields.map(CSVFile.trimmed)
        // Columns to the right without a name and without a word in any row are none.
        let width = names.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        let used = records.dropFirst().reduce(width) { max($0, min($1.usedFields, names.count)) }
        let ofHeader = CSVFile.flaws(
            ofHeader: Array(names[..<used]), on: header.line, columns: columns, optional: optional)
        var flaws = read.flaws + ofHeader
        var positions: [String: Int?] = [:]
        for name in columns + optional { positions[name] = .some(names.firstIndex(of: name)) }
        var rows: [CSVRow] = []
        for record in records.dropFirst() {
            if record.fields.count >= used, record.usedFields <= used {
                rows.append(CSVRow(line: record.line, positions: positions, fields: record.fields))
            } else if !record.isBroken {
                let counts = (max(record.usedFields, min(record.fields.count, used)), used)
                flaws.append(
                    CSVFlaw(
                        line: record.line, .fieldCount,
                        ["found": .number(counts.0), "expected": .number(counts.1)]))
            }
        }
        return (ofHeader.isEmpty ? rows : [], flaws.sorted { $0.line < $1.line })
    }

    /// Far longer than any row of ours: what is longer is no table, and would take long to find that out.
    private static let longestLine = 1_000_000

    private static func endlessLine(in text: ArraySlice<UInt8>) -> Int? {
        var (line, rest) = (1, text)
        while true {
            let window = rest.prefix(longestLine + 1)
            guard let end = window.firstIndex(of: UInt8(ascii: "\n")) else {
                return window.count > longestLine ? line : nil
            }
            (line, rest) = (line + 1, rest[(end + 1)...])
        }
    }

    private static func flawsOfEncoding(in text: ArraySlice<UInt8>) -> [CSVFlaw] {
        if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
            return [CSVFlaw(line: 1, .utf16)]
        }
        // What zip files and what the older books of Excel begin with.
        if text.starts(with: [0x50, 0x4B, 3, 4]) || text.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            return [CSVFlaw(line: 1, .excel)]
        }
        let hasNul = text.contains(0)
        guard hasNul || String(validating: text, as: UTF8.self) == nil else { return [] }

        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let firstNul = lines.firstIndex { $0.contains(0) }
        let firstIllegible = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        let flaws = [
            firstNul.map { CSVFlaw(line: $0 + 1, .nul) },
            firstIllegible.map { CSVFlaw(line: $0 + 1, .encoding) },
        ]
        return flaws.compactMap(\.self).sorted { $0.line < $1.line }
    }

    /// Without the blanks around it, those of the full width too.
    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(
            start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
    }

    private static func flaws(
        ofHeader names: [String], on line: Int, columns: [String], optional: [String]
    ) -> [CSVFlaw] {
        let known = columns + optional
        var seen: Set<String> = []
        var flaws: [CSVFlaw] = []
        for (index, name) in names.enumerated() {
            // A column without a name is called by its place.
            let field = name.isEmpty ? String(index + 1) : name
            if !known.contains(name) {
                let columns = known.joined(separator: ", ")
                flaws.append(CSVFlaw(line: line, field: field, .unknownColumn, ["columns": .text(columns)]))
            } else if !seen.insert(name).inserted {
                flaws.append(CSVFlaw(line: line, field: field, .duplicateColumn))
            }
        }
        for name in columns where !seen.contains(name) {
            flaws.append(CSVFlaw(line: line, field: name, .missingColumn))
        }
        return flaws
    }
}

/// One row of a CSV file.
package struct CSVRow: Sendable {
    /// The line of the file on which the row begins, from 1.
    package let line: Int
    /// Where each declared column stands; nil for an optional one that the file lacks.
    private let positions: [String: Int?]
    private let fields: [String]

    init(line: Int, positions: [String: Int?], fields: [String]) {
        self.line = line
        self.positions = positions
        self.fields = fields
    }

    /// The text of a column as it stands in the file; empty for an optional column that the file lacks.
    ///
    /// - Precondition: the column was declared, as required or optional, when the file was read.
    package subscript(_ column: String) -> String {
        guard let position = positions[column] else {
            preconditionFailure("column \(column) was never declared")
        }
        return position.map { fields[$0] } ?? ""
    }
}
