internal import FundCore
internal import Postgres

/// A stored row that does not read (dòng không đọc được). The schema refuses such rows; one is there all the same
/// where somebody took the constraint away, or where it stood before there was one.
package struct UnreadableRow: Hashable, Sendable {
    package let table: String
    /// What tells the row from the others of its table.
    package let key: String
    package let column: String
    package let value: String
}

/// A value that has no counterpart in the program; whoever knows the row says which one it stands in.
struct UnreadableValue: Error {
    let column: String
    let value: String
}

extension StoreFault {
    init(_ row: UnreadableRow) {
        self.init(
            .unreadableRow, "\(row.table) \(row.key): \(row.column) = “\(row.value)”", unreadable: row)
    }
}

extension Row {
    /// Reads a row of a table; what does not read is told with the table and the row's key.
    func reading<Value>(_ table: String, by key: String..., body: () throws -> Value) throws -> Value {
        try reading(table, by: key, body)
    }

    fileprivate func reading<Value>(
        _ table: String, by key: [String], _ body: () throws -> Value
    ) throws -> Value {
        do {
            return try body()
        } catch let flaw as UnreadableValue {
            throw StoreFault(
                UnreadableRow(table: table, key: written(key), column: flaw.column, value: flaw.value))
        } catch let error as PostgresError where error.kind == .columnMismatch {
            // The column is there, so it is the value that does not fit.
            guard let column = error.column, (try? isNull(column)) != nil else { throw error }
            throw StoreFault(
                UnreadableRow(table: table, key: written(key), column: column, value: written(column)))
        }
    }

    private func written(_ key: [String]) -> String { key.map(written).joined(separator: "/") }

    private func written(_ column: String) -> String {
        if let text = try? optionalText(column) { return text }
        if let number = try? optionalInt128(column) { return String(number) }
        if let day = try? optionalDate(column) { return CalendarDate(day: day).iso }
        return "–"
    }

    /// A word of a vocabulary.
    func known<Word: RawRepresentable<String>>(_ column: String, as: Word.Type = Word.self) throws -> Word {
        let text = try text(column)
        guard let word = Word(rawValue: text) else { throw UnreadableValue(column: column, value: text) }
        return word
    }

    func optionalKnown<Word: RawRepresentable<String>>(
        _ column: String, as: Word.Type = Word.self
    ) throws -> Word? {
        try isNull(column) ? nil : known(column)
    }

    /// A day that people can write.
    func calendarDate(_ column: String) throws -> CalendarDate {
        try CalendarDate(stored: date(column), column)
    }

    func optionalCalendarDate(_ column: String) throws -> CalendarDate? {
        try optionalDate(column).map { try CalendarDate(stored: $0, column) }
    }

    /// Above zero, and within what the books can hold.
    func amount(_ column: String) throws -> Amount { try Amount(stored: int64(column), column) }

    func number(_ column: String, in range: ClosedRange<Int64>) throws -> Int64 {
        try range.stored(int64(column), column)
    }

    func optionalNumber(_ column: String, in range: ClosedRange<Int64>) throws -> Int64? {
        try optionalInt64(column).map { try range.stored($0, column) }
    }

    func rate(_ column: String) throws -> AnnualRate {
        AnnualRate(billionths: try number(column, in: 0...AnnualRate.whole))
    }
}

extension Rows {
    /// Each row read as one of a table.
    func read<Value>(_ table: String, by key: String..., body: (Row) throws -> Value) throws -> [Value] {
        try map { row in try row.reading(table, by: key) { try body(row) } }
    }
}

extension CalendarDate {
    private static let writable: ClosedRange<Int32> = -25_567...84_005

    /// - Parameter column: where it stands.
    init(stored day: Int32, _ column: String) throws {
        guard CalendarDate.writable.contains(day) else {
            throw UnreadableValue(column: column, value: CalendarDate(day: day).iso)
        }
        self.init(day: day)
    }
}

extension Amount {
    init(stored dong: Int64, _ column: String) throws {
        guard let money = Money(exactly: dong), let amount = Amount(money) else {
            throw UnreadableValue(column: column, value: String(dong))
        }
        self = amount
    }
}

extension ClosedRange<Int64> {
    func stored(_ number: Int64, _ column: String) throws -> Int64 {
        guard contains(number) else { throw UnreadableValue(column: column, value: String(number)) }
        return number
    }
}
