/// Splits the bytes of a CSV file into records and fields (RFC 4180), and notes what breaks the form.
///
/// It reads bytes: the marks of CSV are ASCII, and no byte of a longer UTF-8 sequence looks like one.
struct CSVRecords {
    /// One record with the line on which it begins.
    struct Record {
        let line: Int
        var fields: [String] = []
        /// How many fields there are up to the last in which something stands.
        var usedFields: Int { fields.lastIndex { !$0.allSatisfy(\.isWhitespace) }.map { $0 + 1 } ?? 0 }
        /// Whether nothing stands in it, separators aside.
        var isNothing: Bool { usedFields == 0 }
        /// The form is broken in it, so that counting its fields would only repeat that.
        var isBroken = false
    }

    private(set) var records: [Record] = []
    private(set) var flaws: [CSVFlaw] = []

    private let bytes: ArraySlice<UInt8>
    private let separator: UInt8
    private var position: Int
    private var line = 1
    private var record = Record(line: 1)
    private var recordStart: Int
    private var field: [UInt8] = []
    private var hasBareReturn = false

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Reads all of `bytes`: valid UTF-8 without a byte order mark.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        separator = CSVRecords.separator(of: bytes)
        position = bytes.startIndex
        recordStart = bytes.startIndex
        while position < bytes.endIndex { readField() }
        // The last record may lack its line end; after a line end there is no further record.
        if position > recordStart { endRecord() }
    }

    /// Semicolon where the header has more of them than commas: Excel writes them where the comma is the
    /// decimal mark, as in Vietnam.
    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var (commas, semicolons, isQuoted) = (0, 0, false)
        for byte in bytes {
            switch byte {
            case quote: isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: commas += 1
            case UInt8(ascii: ";") where !isQuoted: semicolons += 1
            case lineFeed where !isQuoted && commas + semicolons > 0:
                return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
            default: break
            }
        }
        return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    /// Reads one field and the mark that ends it.
    private mutating func readField() {
        if bytes[position] == CSVRecords.quote { readQuoted() }
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            switch byte {
            case separator:
                return endField()
            case CSVRecords.lineFeed:
                return endLine()
            case CSVRecords.carriageReturn
            where position < bytes.endIndex && bytes[position] == CSVRecords.lineFeed:
                position += 1
                return endLine()
            case CSVRecords.carriageReturn:
                // Where one line ends so, all do: once is enough to say.
                if !hasBareReturn { note(.bareReturn) }
                hasBareReturn = true
                return endLine()
            case CSVRecords.quote:
                note(.strayQuote)
                field.append(byte)
            default:
                field.append(byte)
            }
        }
    }

    /// Reads from an opening quote to its closing one, and what wrongly follows that.
    private mutating func readQuoted() {
        let opening = line
        position += 1
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            if byte == CSVRecords.lineFeed { line += 1 }
            if byte == CSVRecords.quote {
                guard position < bytes.endIndex, bytes[position] == CSVRecords.quote else {
                    return readAfterQuote()
                }
                position += 1
            }
            field.append(byte)
        }
        note(.unclosedQuote, on: opening)
    }

    private mutating func readAfterQuote() {
        while position < bytes.endIndex {
            let byte = bytes[position]
            guard byte != separator, byte != CSVRecords.lineFeed, byte != CSVRecords.carriageReturn else {
                return
            }
            note(.textAfterQuote)
            field.append(byte)
            position += 1
        }
    }

    private mutating func endField() {
        record.fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
    }

    private mutating func endRecord() {
        endField()
        records.append(record)
        record = Record(line: line)
        recordStart = position
    }

    private mutating func endLine() {
        line += 1
        endRecord()
    }

    /// Adds a flaw on `line`, or on the line that is being read; the same one twice in a row is one.
    private mutating func note(_ code: CSVFlaw.Code, on line: Int? = nil) {
        record.isBroken = true
        let flaw = CSVFlaw(line: line ?? self.line, code)
        if flaws.last != flaw { flaws.append(flaw) }
    }
}
