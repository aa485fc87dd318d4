/// A JSON document (RFC 8259) whose objects keep the order in which they were written.
///
/// Numbers are integers only: money is whole đồng, and a rate is a string, so no reader loses a digit.
package enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case string(String)
    case array([JSON])
    case object([Member])
    /// Items that are made one by one as they are written: as many as there are loans.
    case list(List)

    /// One name and its value.
    package struct Member: Hashable, Sendable {
        package let name: String
        package let value: JSON

        package init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// Items of which none is kept.
    package struct List: Hashable, Sendable {
        package let count: Int
        let item: @Sendable (Int) -> JSON

        package init<Item: Sendable>(_ items: [Item], _ json: @escaping @Sendable (Item) -> JSON) {
            count = items.count
            item = { json(items[$0]) }
        }

        package var items: [JSON] { (0..<count).map(item) }

        package static func == (left: List, right: List) -> Bool {
            left.count == right.count && (0..<left.count).allSatisfy { left.item($0) == right.item($0) }
        }

        package func hash(into hasher: inout Hasher) { hasher.combine(count) }
    }

    /// The document on one line.
    package var compact: String {
        var text = ""
        write(to: &text, indentation: nil)
        return text
    }

    /// The document on many lines, two spaces deeper for each level.
    package var indented: String {
        var text = ""
        write(to: &text, indentation: 0)
        return text
    }

    private func write(to text: inout String, indentation: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .integer(let number): text += String(number)
        case .string(let string): JSON.write(string, to: &text)
        case .array(let items):
            JSON.write(items, between: "[", "]", to: &text, indentation) { item, text, deeper in
                item.write(to: &text, indentation: deeper)
            }
        case .list(let list):
            JSON.write(0..<list.count, between: "[", "]", to: &text, indentation) { place, text, deeper in
                list.item(place).write(to: &text, indentation: deeper)
            }
        case .object(let members):
            JSON.write(members, between: "{", "}", to: &text, indentation) { member, text, deeper in
                JSON.write(member.name, to: &text)
                text += deeper == nil ? ":" : ": "
                member.value.write(to: &text, indentation: deeper)
            }
        }
    }

    private static func write<Item>(
        _ items: some Collection<Item>, between open: String, _ close: String, to text: inout String,
        _ indentation: Int?, _ writeItem: (Item, inout String, Int?) -> Void
    ) {
        let deeper = indentation.map { $0 + 2 }
        text += open
        for (index, item) in items.enumerated() {
            if index > 0 { text += "," }
            if let deeper { text += "\n" + String(repeating: " ", count: deeper) }
            writeItem(item, &text, deeper)
        }
        if let indentation, !items.isEmpty { text += "\n" + String(repeating: " ", count: indentation) }
        text += close
    }

    /// Escapes what JSON must escape and, beyond it, whatever acts on a terminal or ends a line of JavaScript.
    private static func write(_ string: String, to text: inout String) {
        // Nearly every string is of signs that stand for themselves.
        if string.utf8.allSatisfy({ (0x20..<0x7f).contains($0) && $0 != 0x22 && $0 != 0x5c }) {
            text += "\""
            text += string
            text += "\""
            return
        }
        text += "\""
        var rest = string[...]
        while let place = rest.unicodeScalars.firstIndex(where: needsEscape) {
            text += rest[..<place]
            text += escaped(rest.unicodeScalars[place])
            rest = rest[rest.unicodeScalars.index(after: place)...]
        }
        text += rest
        text += "\""
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\\" || Terminal.isUnsafe(scalar)
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default:
            (UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter).map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        }
    }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(nilLiteral: ()) { self = .null }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(stringLiteral value: String) { self = .string(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
