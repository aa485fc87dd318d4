/// Writes the rows of a binary COPY: `row(fields:)`, then each field in the order of the columns.
///
/// PostgreSQL checks every width, but it knows the types only from the table: an `int64` goes into a
/// bigint and nowhere else. Texts are held to the same border as parameters: no NUL, and NFC.
package struct CopyWriter: ~Copyable {
    private var buffer: [UInt8]
    private var fieldsLeft = 0
    private let put: ([UInt8]) throws(PostgresError) -> Void

    /// Sent when this much has gathered: fewer calls, and memory that does not grow.
    private static let chunk = 65_536

    init(_ put: @escaping ([UInt8]) throws(PostgresError) -> Void) {
        self.put = put
        buffer = CopyReader.signature
        buffer.append(bigEndian: Int32(0))  // flags
        buffer.append(bigEndian: Int32(0))  // length of the header's extension
    }

    /// Begins a row.
    package mutating func row(fields: Int) throws(PostgresError) {
        try refuseUnfinishedRow()
        guard let count = Int16(exactly: fields), count > 0 else {
            throw PostgresError(.invalidParameter, "A row has between 1 and 32767 fields.")
        }
        if buffer.count >= CopyWriter.chunk {
            try put(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
        buffer.append(bigEndian: count)
        fieldsLeft = fields
    }

    package mutating func null() throws(PostgresError) {
        try takeField()
        buffer.append(bigEndian: Int32(-1))
    }

    package mutating func int64(_ number: Int64) throws(PostgresError) {
        try takeField()
        buffer.append(sized: number)
    }

    package mutating func int32(_ number: Int32) throws(PostgresError) {
        try takeField()
        buffer.append(sized: number)
    }

    package mutating func int16(_ number: Int16) throws(PostgresError) {
        try takeField()
        buffer.append(sized: number)
    }

    package mutating func bool(_ flag: Bool) throws(PostgresError) {
        try takeField()
        buffer.append(sized: UInt8(flag ? 1 : 0))
    }

    /// Days since 1970-01-01.
    package mutating func date(_ day: Int32) throws(PostgresError) {
        try takeField()
        buffer.append(bigEndian: Int32(4))
        try buffer.append(date: day)
    }

    /// Microseconds since 1970-01-01 00:00 UTC.
    package mutating func timestamp(_ microseconds: Int64) throws(PostgresError) {
        try takeField()
        buffer.append(bigEndian: Int32(8))
        try buffer.append(timestamp: microseconds)
    }

    /// Also for enums, whose binary format is their label.
    package mutating func text(_ text: String) throws(PostgresError) {
        try takeField()
        try buffer.append(sized: text)
    }

    /// An array of texts, none of them null.
    package mutating func texts(_ texts: [String]) throws(PostgresError) {
        try takeField()
        let start = buffer.count
        buffer.append(bigEndian: Int32(0))
        buffer.append(arrayHeader: ColumnType.text, count: texts.count)
        for text in texts { try buffer.append(sized: text) }
        try buffer.write(length: buffer.count - start - 4, at: start)
    }

    /// Sends the rest and the end mark.
    mutating func finish() throws(PostgresError) {
        try refuseUnfinishedRow()
        buffer.append(bigEndian: Int16(-1))
        try put(buffer)
        buffer.removeAll()
    }

    private mutating func takeField() throws(PostgresError) {
        guard fieldsLeft > 0 else {
            throw PostgresError(.invalidParameter, "The row has no more fields.")
        }
        fieldsLeft -= 1
    }

    private func refuseUnfinishedRow() throws(PostgresError) {
        guard fieldsLeft == 0 else {
            throw PostgresError(.invalidParameter, "The row still lacks \(fieldsLeft) fields.")
        }
    }
}
