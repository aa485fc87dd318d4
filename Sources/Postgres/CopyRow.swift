/// One row of a binary COPY, read by the position of its fields, from 0.
///
/// It looks into libpq's memory and is not copyable, so that it cannot outlive its turn. COPY tells no
/// types, only widths: the readers refuse another width, and the caller's SELECT must cast what it sends.
package struct CopyRow: ~Copyable {
    fileprivate var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    /// Where each field begins, and its length, −1 for null. Kept from row to row, to save allocations.
    fileprivate var fields: [(start: Int, count: Int)] = []

    package var count: Int { fields.count }

    package func isNull(_ index: Int) throws(PostgresError) -> Bool { try field(index).count < 0 }

    package func int64(_ index: Int) throws(PostgresError) -> Int64 {
        try fit(try value(index).number(Int64.self), index, "an int64")
    }

    package func int32(_ index: Int) throws(PostgresError) -> Int32 {
        try fit(try value(index).number(Int32.self), index, "an int32")
    }

    package func int16(_ index: Int) throws(PostgresError) -> Int16 {
        try fit(try value(index).number(Int16.self), index, "an int16")
    }

    package func bool(_ index: Int) throws(PostgresError) -> Bool {
        try fit(try value(index).number(UInt8.self), index, "a boolean") != 0
    }

    /// Days since 1970-01-01.
    package func date(_ index: Int) throws(PostgresError) -> Int32 {
        try fit(Decoding.date(try value(index)), index, "a date")
    }

    /// Microseconds since 1970-01-01 00:00 UTC.
    package func timestamp(_ index: Int) throws(PostgresError) -> Int64 {
        try fit(Decoding.timestamp(try value(index)), index, "a timestamp")
    }

    package func text(_ index: Int) throws(PostgresError) -> String {
        try fit(Decoding.utf8(try value(index)), index, "a text")
    }

    private func field(_ index: Int) throws(PostgresError) -> (start: Int, count: Int) {
        guard fields.indices.contains(index) else {
            throw .mismatch("\(index)", "is missing; the copy has \(fields.count) columns")
        }
        return fields[index]
    }

    private func value(_ index: Int) throws(PostgresError) -> UnsafeRawBufferPointer {
        let (start, count) = try field(index)
        guard count >= 0 else { throw .mismatch("\(index)", "is null") }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
    }

    private func fit<Value>(
        _ value: Value?, _ index: Int, _ wanted: String
    ) throws(PostgresError) -> Value {
        guard let value else { throw .mismatch("\(index)", "is not \(wanted)") }
        return value
    }
}

/// Takes binary COPY apart: a header, rows of counted fields, an end mark.
struct CopyReader: ~Copyable {
    static let signature: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF] + Array("\r\n\0".utf8)

    private(set) var isEnded = false
    private var isBegun = false
    private var row = CopyRow()

    init() {}

    /// Reads one message of the server. Its rows are whole, and the header comes before the first.
    mutating func read(
        _ bytes: UnsafeRawBufferPointer, _ body: (borrowing CopyRow) throws -> Void
    ) throws {
        var offset = isBegun ? 0 : try CopyReader.skipHeader(bytes)
        isBegun = true
        row.bytes = bytes
        // The bytes are gone when this returns.
        defer { row.bytes = UnsafeRawBufferPointer(start: nil, count: 0) }
        while offset < bytes.count {
            guard !isEnded else { throw CopyReader.broken }
            let count = try CopyReader.number(Int16.self, bytes, &offset)
            if count == -1 {
                isEnded = true
                continue
            }
            guard count >= 0 else { throw CopyReader.broken }
            row.fields.removeAll(keepingCapacity: true)
            for _ in 0..<count {
                let length = Int(try CopyReader.number(Int32.self, bytes, &offset))
                guard length >= -1, length <= bytes.count - offset else { throw CopyReader.broken }
                row.fields.append((offset, length))
                offset += max(length, 0)
            }
            try body(row)
        }
    }

    private static var broken: PostgresError {
        PostgresError(.protocolViolation, "The copy is not in PostgreSQL's binary format.")
    }

    private static func skipHeader(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> Int {
        guard bytes.starts(with: signature) else { throw broken }
        var offset = signature.count
        _ = try number(Int32.self, bytes, &offset)  // flags
        let extent = Int(try number(Int32.self, bytes, &offset))
        guard extent >= 0, extent <= bytes.count - offset else { throw broken }
        return offset + extent
    }

    private static func number<Number: FixedWidthInteger>(
        _: Number.Type, _ bytes: UnsafeRawBufferPointer, _ offset: inout Int
    ) throws(PostgresError) -> Number {
        guard bytes.count - offset >= MemoryLayout<Number>.size else { throw broken }
        defer { offset += MemoryLayout<Number>.size }
        return bytes.number(Number.self, at: offset)
    }
}
