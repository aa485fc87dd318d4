/// The rows of one answer, all in memory; for many rows see `Connection.stream`.
package struct Rows: RandomAccessCollection {
    private let result: QueryResult
    private let columns: Columns

    init(_ result: QueryResult) {
        self.result = result
        columns = Columns(result)
    }

    /// How many rows the statement touched.
    package var affected: Int { result.rowsAffected }

    package var startIndex: Int { 0 }
    package var endIndex: Int { result.rowCount }

    package subscript(index: Int) -> Row {
        precondition(indices.contains(index), "Row \(index) of \(count) was asked for.")
        return Row(result: result, index: index, columns: columns)
    }
}

/// Which column has which name and type, worked out once for all rows of an answer.
final class Columns {
    private let names: [String]
    private let types: [ColumnType]
    private let indexByName: [String: Int]
    private let namesSeenTwice: Set<String>
    /// Each row is read like the one before: after a column mostly the same one is asked for, so it is looked at first.
    @exclusivity(unchecked) private var asked = 0
    @exclusivity(unchecked) private var askedAfter: [Int]

    init(_ result: QueryResult) {
        names = (0..<result.columnCount).map { result.columnName($0) }
        types = (0..<result.columnCount).map { result.columnType($0) }
        var indexByName: [String: Int] = [:]
        var namesSeenTwice: Set<String> = []
        for (index, name) in names.enumerated() where indexByName.updateValue(index, forKey: name) != nil {
            namesSeenTwice.insert(name)
        }
        self.indexByName = indexByName
        self.namesSeenTwice = namesSeenTwice
        askedAfter = Array(repeating: 0, count: names.count)
    }

    func find(_ name: String) throws(PostgresError) -> (index: Int, type: ColumnType) {
        if asked < names.count {
            let likely = askedAfter[asked]
            // One that appears twice was never answered, so it is not expected either.
            if names[likely] == name, likely != 0 || !namesSeenTwice.contains(name) {
                asked = likely
                return (likely, types[likely])
            }
        }
        guard let index = indexByName[name] else {
            let others = names.joined(separator: ", ")
            throw .mismatch(name, "is missing; the columns are: \(others)")
        }
        guard !namesSeenTwice.contains(name) else { throw .mismatch(name, "appears more than once") }
        askedAfter[asked] = index
        asked = index
        return (index, types[index])
    }
}

/// One row, read by the names of its columns.
///
/// Every reader throws `.columnMismatch`, which names the column, rather than guess: when the column is
/// missing, null (use the `optional…` reader), of another type, or holds a value that does not fit.
package struct Row {
    private let result: QueryResult
    private let index: Int
    private let columns: Columns

    init(result: QueryResult, index: Int, columns: Columns) {
        self.result = result
        self.index = index
        self.columns = columns
    }

    /// From smallint, integer, bigint, or a whole numeric.
    package func int64(_ column: String) throws(PostgresError) -> Int64 {
        try present(try optionalInt64(column), column)
    }

    package func int32(_ column: String) throws(PostgresError) -> Int32 {
        try present(try optionalInt32(column), column)
    }

    /// For sums, which PostgreSQL gives as numeric.
    package func int128(_ column: String) throws(PostgresError) -> Int128 {
        try present(try optionalInt128(column), column)
    }

    /// From any text, name, JSON, uuid or enum.
    package func text(_ column: String) throws(PostgresError) -> String {
        try present(try optionalText(column), column)
    }

    package func bool(_ column: String) throws(PostgresError) -> Bool {
        try present(try optionalBool(column), column)
    }

    package func bytes(_ column: String) throws(PostgresError) -> [UInt8] {
        try present(try optionalBytes(column), column)
    }

    /// Days since 1970-01-01.
    package func date(_ column: String) throws(PostgresError) -> Int32 {
        try present(try optionalDate(column), column)
    }

    /// Microseconds since 1970-01-01 00:00 UTC, from `timestamptz` only: without a zone it is no instant.
    package func timestamp(_ column: String) throws(PostgresError) -> Int64 {
        try present(try optionalTimestamp(column), column)
    }

    package func optionalInt64(_ column: String) throws(PostgresError) -> Int64? {
        try value(column, "a whole number") { Decoding.integer($0, $1, as: Int64.self) }
    }

    package func optionalInt32(_ column: String) throws(PostgresError) -> Int32? {
        try value(column, "a whole number") { Decoding.integer($0, $1, as: Int32.self) }
    }

    package func optionalInt128(_ column: String) throws(PostgresError) -> Int128? {
        try value(column, "a whole number") { Decoding.integer($0, $1, as: Int128.self) }
    }

    package func optionalText(_ column: String) throws(PostgresError) -> String? {
        try value(column, "a text", Decoding.text)
    }

    package func optionalBool(_ column: String) throws(PostgresError) -> Bool? {
        try value(column, "a boolean", Decoding.bool)
    }

    package func optionalBytes(_ column: String) throws(PostgresError) -> [UInt8]? {
        try value(column, "bytes", Decoding.bytes)
    }

    package func optionalDate(_ column: String) throws(PostgresError) -> Int32? {
        try value(column, "a date", Decoding.date)
    }

    package func optionalTimestamp(_ column: String) throws(PostgresError) -> Int64? {
        try value(column, "a timestamp with time zone", Decoding.timestamp)
    }

    package func isNull(_ column: String) throws(PostgresError) -> Bool {
        let found = try columns.find(column)
        return result.withValue(row: index, column: found.index) { $0 == nil }
    }

    private func value<Value>(
        _ column: String, _ wanted: String,
        _ decode: (UnsafeRawBufferPointer, ColumnType) -> Decoded<Value>
    ) throws(PostgresError) -> Value? {
        let found = try columns.find(column)
        let decoded = result.withValue(row: index, column: found.index) { bytes in
            bytes.map { decode($0, found.type) }
        }
        switch decoded {
        case nil: return nil
        case .value(let value): return value
        case .wrongType: throw .mismatch(column, "is \(found.type.title), not \(wanted)")
        case .unfit: throw .mismatch(column, "holds a \(found.type.title) that is not \(wanted) of this size")
        }
    }

    private func present<Value>(_ value: Value?, _ column: String) throws(PostgresError) -> Value {
        guard let value else { throw .mismatch(column, "is null") }
        return value
    }
}

extension PostgresError {
    static func mismatch(_ column: String, _ reason: String) -> PostgresError {
        PostgresError(.columnMismatch, "Column \"\(column)\" \(reason).", column: column)
    }
}
