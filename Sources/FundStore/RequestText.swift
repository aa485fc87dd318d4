internal import FundCore

/// A request as it is kept under its key, compared with one that is asked again. Kept texts stay as they were
/// written for ever, so requests of before are held to the form of identifiers here.
enum RequestText {
    /// Whether two say the same: what is between quotes is compared as identifiers are.
    static func isSame(_ first: String, _ second: String) -> Bool {
        first == second || normal(first) == normal(second)
    }

    /// The day that a kept request took effect on; nil where its kind has none.
    static func day(of text: String) -> CalendarDate? {
        // It is the second member; a quote within a value would have a backslash before it.
        let mark = #","on":""#
        var rest = text[...]
        while !rest.hasPrefix(mark) {
            guard !rest.isEmpty else { return nil }
            rest.removeFirst()
        }
        return try? CalendarDate(parsing: String(rest.dropFirst(mark.count).prefix(10)))
    }

    /// What stands outside of quotes, and what inside, each by itself.
    private static func normal(_ text: String) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            if scalar == "\"" {
                parts.append(isQuoted ? Identifier.normal(String(part)) : String(part))
                part.removeAll()
                isQuoted.toggle()
            } else if isQuoted, scalar == "\\" {
                part.append(unescaped(&scalars))
            } else {
                part.append(scalar)
            }
        }
        return parts + [String(part)]
    }

    /// What follows a backslash. Half of a pair of UTF-16 stands for marks beyond the first plane, of which
    /// those that are written so are not seen.
    private static func unescaped(_ scalars: inout String.UnicodeScalarView.Iterator) -> Unicode.Scalar {
        guard let escaped = scalars.next() else { return "\\" }
        switch escaped {
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u":
            var value: UInt32 = 0
            for _ in 0..<4 {
                guard let digit = scalars.next().flatMap({ Character($0).hexDigitValue }) else {
                    return "\u{FFFD}"
                }
                value = value * 16 + UInt32(digit)
            }
            return Unicode.Scalar(value) ?? "\u{2060}"
        default: return escaped
        }
    }
}
