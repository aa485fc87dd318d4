package import FundCore
internal import FundStore
internal import Wording

/// What a file to import holds (loại tệp).
package enum ImportKind: String, CaseIterable, Codable, Sendable {
    case capital
    case borrowers
    case documents
    case relatives
    case applications
    case appraisals
    case approvals
    case loans
    case disbursements
    case repayments
    case collateral
    case invoices
    case visits
    case effects
    case findings
    case statements
}

/// A file that is to be taken in: its name and its bytes.
package struct ImportFile: Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// Of the bytes: the same file has the same name for ever.
    package let sha256: String

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        sha256 = SHA256.hex(of: bytes)
    }

    /// The key under which a file is taken in once, where none is given.
    package func key(_ kind: ImportKind) -> String { "import-\(kind.rawValue)-\(sha256)" }

    /// The last part of the path, which is what the books keep.
    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Reads every row that can be read, and says of every other what is wrong with it.
    ///
    /// - Parameter today: dates years after it are slips.
    package func parsed<Row: ImportedRow>(
        as row: Row.Type, today: CalendarDate
    ) -> (rows: [Row], flaws: [FileFlaw]) {
        let (read, structural) = CSVFile.read(bytes, columns: Row.columns, optional: Row.optionalColumns)
        var flaws = structural.map { FileFlaw($0) }
        var rows: [Row] = []
        rows.reserveCapacity(read.count)
        for row in read {
            var fields = FieldReader(row, today: today)
            let parsed = Row(&fields)
            flaws += fields.flaws
            if let parsed, fields.flaws.isEmpty { rows.append(parsed) }
        }
        if read.isEmpty, flaws.isEmpty {
            flaws = [FileFlaw(line: 0, field: nil, code: "import.no-rows", [:])]
        }
        return (rows, flaws)
    }
}

/// One kind of row: its columns, and how its fields read.
package protocol ImportedRow: Sendable {
    static var columns: [String] { get }
    static var optionalColumns: [String] { get }
    /// The line of the file, from 1.
    var line: Int { get }
    /// Nil where a field does not read; the reader has noted why.
    init?(_ fields: inout FieldReader)
}

/// A row that is one act of the desk.
package protocol ImportedAct: ImportedRow {
    associatedtype Performed: Act
    /// The day of the act.
    var on: CalendarDate { get }
    var act: Performed { get }
}

/// Reads the fields of one row and notes everything that is wrong with them.
package struct FieldReader {
    private let row: CSVRow
    private let latest: CalendarDate
    private let today: CalendarDate
    package private(set) var flaws: [FileFlaw] = []

    /// Before it no loan was made; the books take no earlier day.
    private static let earliest = CalendarDate(year: 1990, month: 1, day: 1)

    init(_ row: CSVRow, today: CalendarDate) {
        self.row = row
        self.today = today
        latest = today.adding(months: 120)
    }

    package var line: Int { row.line }

    /// The field without the spaces around it; empty where the file lacks the column.
    private func written(_ column: String) -> String {
        let text = Substring(row[column]).drop(while: \.isWhitespace)
        return String(
            text[..<(text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex)])
    }

    mutating func note(
        _ column: String, _ code: String, _ arguments: [String: Refusal.Argument] = [:]
    ) {
        flaws.append(FileFlaw(line: line, field: column, code: code, arguments))
    }

    mutating func required<Value>(
        _ column: String, _ parse: (String) throws(TextFlaw) -> Value
    ) -> Value? {
        let text = written(column)
        do throws(TextFlaw) {
            guard !text.isEmpty else { throw .empty }
            return try parse(text)
        } catch {
            flaws.append(FileFlaw(error, typed: text, line: line, field: column))
            return nil
        }
    }

    mutating func optional<Value>(
        _ column: String, _ parse: (String) throws(TextFlaw) -> Value
    ) -> Value? {
        written(column).isEmpty ? nil : required(column, parse)
    }

    mutating func date(_ column: String) -> CalendarDate? {
        guard let date = required(column, CalendarDate.init(parsing:)) else { return nil }
        guard let earliest = FieldReader.earliest, date >= earliest else {
            note(column, "import.before-1990", ["on": .date(date)])
            return nil
        }
        guard date <= latest else {
            flaws.append(
                FileFlaw(
                    Refusal(.futureDate, ["on": .date(date), "today": .date(today)]), line: line,
                    field: column))
            return nil
        }
        return date
    }

    mutating func optionalDate(_ column: String) -> CalendarDate? {
        written(column).isEmpty ? nil : date(column)
    }

    mutating func text(_ column: String) -> String? {
        guard let text = required(column, { (text: String) throws(TextFlaw) -> String in text }) else {
            return nil
        }
        guard text.unicodeScalars.count <= 2_000 else {
            note(column, "import.text-too-long", ["most": .number(2_000)])
            return nil
        }
        return text
    }

    /// A code, a number, a voucher or a name, in the form in which it is kept.
    mutating func identifier(_ column: String) -> String? {
        let text = required(column) { (text: String) throws(TextFlaw) -> String in
            let text = Identifier.normal(text)
            guard !text.isEmpty else { throw .empty }
            return text
        }
        guard let text, text.unicodeScalars.count > 2_000 else { return text }
        note(column, "import.text-too-long", ["most": .number(2_000)])
        return nil
    }

    /// Nil where there is nothing to see.
    mutating func optionalIdentifier(_ column: String) -> String? {
        Identifier.normal(written(column)).isEmpty ? nil : identifier(column)
    }

    mutating func optionalText(_ column: String) -> String? {
        written(column).isEmpty ? nil : text(column)
    }

    /// One of the words of a closed list, or a name of one.
    mutating func choice<Value: NamedChoice & Equatable>(_ column: String, among choices: [Value]) -> Value? {
        guard let text = text(column) else { return nil }
        if let value = Value(named: text), choices.contains(value) { return value }
        note(
            column, "import.not-a-choice",
            [
                "text": .text(text),
                "choices": .named(
                    vi: choices.map { "\($0.rawValue) (\($0.name(in: .vi)))" }.joined(separator: "; "),
                    en: choices.map(\.rawValue).joined(separator: ", ")),
            ])
        return nil
    }

    mutating func optionalChoice<Value: NamedChoice & Equatable>(
        _ column: String, among choices: [Value]
    ) -> Value? {
        written(column).isEmpty ? nil : choice(column, among: choices)
    }

    /// Where money went through: the usual words, or the code of a money account, which only the books know. The bank
    /// where nothing is said.
    mutating func moneyAccount(_ column: String) -> MoneyCode {
        guard !written(column).isEmpty, let text = identifier(column) else { return .bank }
        return MoneyCode(typed: text)
    }

    /// A count in ASCII digits.
    mutating func number(_ column: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(column) else { return nil }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            range.contains(number)
        {
            return number
        }
        note(
            column, "import.not-a-number",
            [
                "text": .text(text), "least": .number(range.lowerBound), "most": .number(range.upperBound),
            ])
        return nil
    }

    mutating func optionalNumber(_ column: String, in range: ClosedRange<Int>) -> Int? {
        written(column).isEmpty ? nil : number(column, in: range)
    }
}
