/// What reading a value gave. Both failures become a sentence that names the column.
enum Decoded<Value> {
    case value(Value)
    case wrongType
    /// The type is right, but the value has no counterpart: too large, broken, infinite, not whole.
    case unfit
}

/// PostgreSQL's binary formats, read.
enum Decoding {
    static func integer<Number: FixedWidthInteger>(
        _ bytes: UnsafeRawBufferPointer, _ type: ColumnType, as: Number.Type
    ) -> Decoded<Number> {
        let whole: Int128?
        switch type.oid {
        case ColumnType.int2: whole = bytes.number(Int16.self).map { Int128($0) }
        case ColumnType.int4: whole = bytes.number(Int32.self).map { Int128($0) }
        case ColumnType.int8: whole = bytes.number(Int64.self).map { Int128($0) }
        case ColumnType.numeric: whole = numeric(bytes)
        default: return .wrongType
        }
        return whole.flatMap { Number(exactly: $0) }.map { .value($0) } ?? .unfit
    }

    static func text(_ bytes: UnsafeRawBufferPointer, _ type: ColumnType) -> Decoded<String> {
        switch type.oid {
        case ColumnType.text, ColumnType.varchar, ColumnType.bpchar, ColumnType.name, ColumnType.json:
            return utf8(bytes).map { .value($0) } ?? .unfit
        case ColumnType.jsonb:
            guard bytes.first == 1 else { return .unfit }
            return utf8(UnsafeRawBufferPointer(rebasing: bytes[1...])).map { .value($0) } ?? .unfit
        case ColumnType.uuid:
            return bytes.count == 16 ? .value(uuid(bytes)) : .unfit
        default:
            guard type.isEnum else { return .wrongType }
            return utf8(bytes).map { .value($0) } ?? .unfit
        }
    }

    static func bool(_ bytes: UnsafeRawBufferPointer, _ type: ColumnType) -> Decoded<Bool> {
        guard type.oid == ColumnType.bool else { return .wrongType }
        return bytes.count == 1 ? .value(bytes[0] != 0) : .unfit
    }

    static func bytes(_ bytes: UnsafeRawBufferPointer, _ type: ColumnType) -> Decoded<[UInt8]> {
        type.oid == ColumnType.bytea ? .value([UInt8](bytes)) : .wrongType
    }

    static func date(_ bytes: UnsafeRawBufferPointer, _ type: ColumnType) -> Decoded<Int32> {
        guard type.oid == ColumnType.date else { return .wrongType }
        return date(bytes).map { .value($0) } ?? .unfit
    }

    static func timestamp(_ bytes: UnsafeRawBufferPointer, _ type: ColumnType) -> Decoded<Int64> {
        guard type.oid == ColumnType.timestamptz else { return .wrongType }
        return timestamp(bytes).map { .value($0) } ?? .unfit
    }

    // MARK: Without a type, as COPY sends them

    /// Nil for ±infinity, which is no day.
    static func date(_ bytes: UnsafeRawBufferPointer) -> Int32? {
        guard let days = bytes.number(Int32.self), days != .max, days != .min else { return nil }
        let (day, overflow) = days.addingReportingOverflow(Epoch.days)
        return overflow ? nil : day
    }

    /// Nil for ±infinity, which is no instant.
    static func timestamp(_ bytes: UnsafeRawBufferPointer) -> Int64? {
        guard let count = bytes.number(Int64.self), count != .max, count != .min else { return nil }
        let (microseconds, overflow) = count.addingReportingOverflow(Epoch.microseconds)
        return overflow ? nil : microseconds
    }

    static func utf8(_ bytes: UnsafeRawBufferPointer) -> String? {
        String(validating: bytes, as: UTF8.self)
    }

    /// A numeric that is a whole number: digits to the base of 10 000, the first worth 10 000^weight.
    static func numeric(_ bytes: UnsafeRawBufferPointer) -> Int128? {
        guard bytes.count >= 8 else { return nil }
        let count = Int(bytes.number(UInt16.self, at: 0))
        let weight = Int(bytes.number(Int16.self, at: 2))
        let sign = bytes.number(UInt16.self, at: 4)
        guard bytes.count == 8 + 2 * count, sign == 0x0000 || sign == 0x4000 else { return nil }
        // Below zero, where there is room for one more.
        var value: Int128 = 0
        for position in 0..<max(count, weight + 1) {
            let digit = position < count ? bytes.number(UInt16.self, at: 8 + 2 * position) : 0
            guard position <= weight else {
                if digit == 0 { continue }
                return nil
            }
            let (shifted, tooLarge) = value.multipliedReportingOverflow(by: 10_000)
            let (next, tooLow) = shifted.subtractingReportingOverflow(Int128(digit))
            if tooLarge || tooLow { return nil }
            value = next
        }
        if sign == 0x4000 { return value }
        let (positive, overflow) = Int128(0).subtractingReportingOverflow(value)
        return overflow ? nil : positive
    }

    private static func uuid(_ bytes: UnsafeRawBufferPointer) -> String {
        let digits = Array("0123456789abcdef")
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append("-") }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return text
    }
}

extension UnsafeRawBufferPointer {
    /// The number that fills these bytes exactly.
    func number<Number: FixedWidthInteger>(_: Number.Type) -> Number? {
        count == MemoryLayout<Number>.size ? number(Number.self, at: 0) : nil
    }

    /// The number that begins at `offset`; the caller has looked that it fits.
    func number<Number: FixedWidthInteger>(_: Number.Type, at offset: Int) -> Number {
        Number(bigEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
}
