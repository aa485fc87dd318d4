@_spi(_Unicode) import Swift

/// A value for `$1`, `$2`, …, sent in binary and with its type, so that it is never part of the SQL.
///
/// A text has the type `text`, which PostgreSQL turns into an enum or a uuid only on demand: write
/// `$1::loan_status`.
package enum Parameter: Sendable, Hashable {
    /// A null of the type that the statement asks for.
    case null
    case text(String)
    case bigint(Int64)
    case integer(Int32)
    case boolean(Bool)
    /// Days since 1970-01-01.
    case date(Int32)
    /// Microseconds since 1970-01-01 00:00 UTC, as `timestamptz`.
    case timestamp(Int64)
    /// The text of a JSON value, as `jsonb`.
    case json(String)
    case bigints([Int64?])
    case integers([Int32?])
    case texts([String?])
    case dates([Int32?])
}

/// The parameters of one statement as libpq wants them: one run of bytes and where each value begins.
struct EncodedParameters {
    private(set) var types: [UInt32] = []
    private(set) var offsets: [Int?] = []
    private(set) var lengths: [Int32] = []
    private(set) var bytes: [UInt8] = []

    /// The protocol counts parameters in 16 bits, and bytes in 31.
    private static let countLimit = 65_535

    init(_ parameters: [Parameter]) throws(PostgresError) {
        guard parameters.count <= EncodedParameters.countLimit else {
            throw PostgresError(.invalidParameter, "A statement takes at most 65535 parameters.")
        }
        // The longest are texts; to grow until they fit would take twice their room.
        bytes.reserveCapacity(parameters.reduce(64) { $0 + $1.roomOfText + 16 })
        for (index, parameter) in parameters.enumerated() {
            let start = bytes.count
            do throws(PostgresError) {
                types.append(try bytes.append(parameter))
            } catch {
                throw error.recast(as: error.kind, "Parameter $\(index + 1): \(error.message)")
            }
            guard let length = Int32(exactly: bytes.count - start) else {
                throw PostgresError(.invalidParameter, "Parameter $\(index + 1) is larger than 2 GiB.")
            }
            offsets.append(parameter == .null ? nil : start)
            lengths.append(length)
        }
        // An empty text at the very end still needs an address, for no address means null.
        bytes.append(0)
    }
}

extension Parameter {
    fileprivate var roomOfText: Int {
        switch self {
        case .text(let text), .json(let text): text.utf8.count
        default: 0
        }
    }
}

extension [UInt8] {
    /// Puts the value in PostgreSQL's binary format, and answers its type.
    fileprivate mutating func append(_ parameter: Parameter) throws(PostgresError) -> UInt32 {
        switch parameter {
        case .null:
            return 0
        case .text(let text):
            try append(storable: text)
            return ColumnType.text
        case .bigint(let number):
            append(bigEndian: number)
            return ColumnType.int8
        case .integer(let number):
            append(bigEndian: number)
            return ColumnType.int4
        case .boolean(let flag):
            append(flag ? 1 : 0)
            return ColumnType.bool
        case .date(let day):
            try append(date: day)
            return ColumnType.date
        case .timestamp(let microseconds):
            try append(timestamp: microseconds)
            return ColumnType.timestamptz
        case .json(let text):
            append(1)  // the version of jsonb's binary format
            try append(storable: text)
            return ColumnType.jsonb
        case .bigints(let numbers):
            append(arrayHeader: ColumnType.int8, count: numbers.count, hasNulls: numbers.contains(nil))
            for number in numbers { append(sized: number) }
            return ColumnType.int8Array
        case .integers(let numbers):
            append(arrayHeader: ColumnType.int4, count: numbers.count, hasNulls: numbers.contains(nil))
            for number in numbers { append(sized: number) }
            return ColumnType.int4Array
        case .texts(let texts):
            append(arrayHeader: ColumnType.text, count: texts.count, hasNulls: texts.contains(nil))
            for text in texts { try append(sized: text) }
            return ColumnType.textArray
        case .dates(let days):
            append(arrayHeader: ColumnType.date, count: days.count, hasNulls: days.contains(nil))
            for day in days {
                guard let day else {
                    append(bigEndian: Int32(-1))
                    continue
                }
                append(bigEndian: Int32(4))
                try append(date: day)
            }
            return ColumnType.dateArray
        }
    }

    /// One dimension, counted from 1; no dimension at all when the array is empty.
    mutating func append(arrayHeader element: UInt32, count: Int, hasNulls: Bool = false) {
        append(bigEndian: Int32(count == 0 ? 0 : 1))
        append(bigEndian: Int32(hasNulls ? 1 : 0))
        append(bigEndian: element)
        guard count > 0 else { return }
        append(bigEndian: Int32(clamping: count))
        append(bigEndian: Int32(1))
    }

    mutating func append<Number: FixedWidthInteger>(bigEndian number: Number) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    /// A number after its length, or the length −1 of a null.
    fileprivate mutating func append<Number: FixedWidthInteger>(sized number: Number?) {
        guard let number else { return append(bigEndian: Int32(-1)) }
        append(sized: number)
    }

    /// A number after its length, as arrays and COPY want it.
    mutating func append<Number: FixedWidthInteger>(sized number: Number) {
        append(bigEndian: Int32(MemoryLayout<Number>.size))
        append(bigEndian: number)
    }

    /// A text after its length, or the length −1 of a null.
    mutating func append(sized text: String?) throws(PostgresError) {
        guard let text else { return append(bigEndian: Int32(-1)) }
        let start = count
        append(bigEndian: Int32(0))
        try append(storable: text)
        try write(length: count - start - 4, at: start)
    }

    /// Puts the length of a value into the place that was left for it.
    mutating func write(length: Int, at start: Int) throws(PostgresError) {
        guard let length = Int32(exactly: length) else {
            throw PostgresError(.invalidParameter, "A text is larger than 2 GiB.")
        }
        Swift.withUnsafeBytes(of: length.bigEndian) { replaceSubrange(start..<start + 4, with: $0) }
    }

    /// The text as PostgreSQL shall keep it: without NUL, where it would silently be cut, and in NFC,
    /// since SQL compares bytes while Swift takes both forms of «ệ» for equal.
    mutating func append(storable text: String) throws(PostgresError) {
        var isASCII = true
        for byte in text.utf8 {
            if byte == 0 {
                throw PostgresError(.invalidParameter, "A text holds the character NUL.")
            }
            if byte >= 0x80 { isASCII = false }
        }
        if isASCII { return append(contentsOf: text.utf8) }
        var text = text
        text.withUTF8 { append(composing: $0) }
    }

    /// The longest texts are answers that list every loan, and most of their signs are ASCII: that is its own normal form,
    /// and only the last sign before another can change. Composing the whole of them would take as long as making them.
    private mutating func append(composing text: UnsafeBufferPointer<UInt8>) {
        var place = 0
        while place < text.count {
            var plain = place
            while plain < text.count, text[plain] < 0x80 { plain += 1 }
            if plain == text.count || plain - place > Self.longRun {
                let end = plain == text.count ? plain : plain - 1
                append(contentsOf: UnsafeBufferPointer(rebasing: text[place..<end]))
                place = end
                continue
            }
            // Up to the next long run of ASCII.
            var (end, next) = (plain, plain)
            while next < text.count, next - end <= Self.longRun {
                if text[next] >= 0x80 { end = next + 1 }
                next += 1
            }
            let part = UnsafeBufferPointer(rebasing: text[place..<end])
            if part.isSurelyComposed {
                append(contentsOf: part)
            } else {
                append(contentsOf: String(decoding: part, as: UTF8.self).composed.utf8)
            }
            place = end
        }
    }

    /// Shorter runs of ASCII are composed with what stands around them.
    private static var longRun: Int { 64 }

    /// PostgreSQL counts days from 2000-01-01; its least number means −infinity.
    mutating func append(date day: Int32) throws(PostgresError) {
        let (days, overflow) = day.subtractingReportingOverflow(Epoch.days)
        guard !overflow, days != .min else {
            throw PostgresError(.invalidParameter, "The date is out of range.")
        }
        append(bigEndian: days)
    }

    /// PostgreSQL counts microseconds from 2000-01-01 00:00 UTC; its least number means −infinity.
    mutating func append(timestamp: Int64) throws(PostgresError) {
        let (microseconds, overflow) = timestamp.subtractingReportingOverflow(Epoch.microseconds)
        guard !overflow, microseconds != .min else {
            throw PostgresError(.invalidParameter, "The timestamp is out of range.")
        }
        append(bigEndian: microseconds)
    }
}

extension String {
    /// Normalization Form C, by the tables of the standard library: no Foundation for one function. Marks that are
    /// made of marks (U+0F73) come out in their order from the second pass only.
    var composed: String {
        var text = self
        for _ in 0..<2 {
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: text._nfc)
            text = String(scalars)
        }
        return text
    }

    /// A NUL would end the text inside C, and the rest would be lost without a word.
    func refusingNUL(_ what: String) throws(PostgresError) {
        if utf8.contains(0) {
            throw PostgresError(.invalidParameter, "\(what) holds the character NUL.")
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether all signs are of blocks in which each is its own normal form: Latin letters with and without accents, and
    /// quotes and dashes. What is not may be composed all the same.
    fileprivate var isSurelyComposed: Bool {
        var place = 0
        while place < count {
            switch self[place] {
            case 0x00..<0x80: place += 1
            // U+0080 to U+02FF.
            case 0xC2...0xCB: place += 2
            // U+1E00 to U+1EFF.
            case 0xE1 where place + 2 < count && (0xB8...0xBB).contains(self[place + 1]): place += 3
            // U+2010 to U+2027.
            case 0xE2
            where place + 2 < count && self[place + 1] == 0x80 && (0x90...0xA7).contains(self[place + 2]):
                place += 3
            default: return false
            }
        }
        return true
    }
}
