package import FundCore
internal import Wording

/// What a paper says of one thing (dữ kiện).
package enum Fact: Hashable, Sendable {
    case text(String)
    /// Đồng.
    case money(Int64)
    case number(Int64)
    case date(CalendarDate)
    /// Nobody has said it: dots to write on stay.
    case unknown
    /// It does not apply here: its line goes.
    case inapplicable

    package static func optional(_ text: String?) -> Fact { text.map { .text($0) } ?? .unknown }
    package static func optional(_ date: CalendarDate?) -> Fact { date.map { .date($0) } ?? .unknown }
    package static func optional(_ money: Money?) -> Fact { money.map { .money($0.dong) } ?? .unknown }
    package static func optional(_ number: Int?) -> Fact { number.map { .number(Int64($0)) } ?? .unknown }
    package static func count(_ number: Int) -> Fact { .number(Int64(number)) }

    package var isKnown: Bool { self != .unknown && self != .inapplicable }

    /// As it stands on paper, not escaped.
    ///
    /// - Parameter form: what follows the name in a mark: `words` of money, `long` of a date.
    /// - Returns: nil where it has no such form.
    func written(_ form: Substring?) -> String? {
        switch (self, form) {
        case (.text(let text), nil): Fact.flat(text)
        case (.money(let dong), nil): Language.vi.grouped(dong)
        case (.money(let dong), "words"): Money(exactly: dong).map { Language.vi.inWords($0) }
        case (.number(let number), nil): String(number)
        case (.date(let date), nil): date.vietnamese
        case (.date(let date), "long"): Fact.long(date)
        default: nil
        }
    }

    /// A paper has no room for the ends of lines that somebody typed.
    private static func flat(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: "; ")
    }

    /// `ngày 05 tháng 01 năm 2012`, with the month's zero as NĐ 30/2020/NĐ-CP, Phụ lục I, writes it.
    private static func long(_ date: CalendarDate) -> String {
        let parts = date.vietnamese.split(separator: "/")
        let month = parts[1].hasPrefix("0") && parts[1] > "02" ? parts[1].dropFirst() : parts[1]
        return "ngày \(parts[0]) tháng \(month) năm \(parts[2])"
    }
}

/// All that is known for one paper, by name.
package struct PaperFacts: Sendable {
    package private(set) var facts: [String: Fact] = [:]
    /// Lists by name; each row with its facts by their own names (`principal` of `instalment`).
    package private(set) var lists: [String: [[String: Fact]]] = [:]
    /// What the QR code holds; nil where there is none, and `qr` does not apply.
    package var qr: QRPicture?

    package init() {}

    package subscript(_ group: String, _ name: String) -> Fact {
        get { facts[group + "." + name] ?? .unknown }
        set { facts[group + "." + name] = newValue }
    }

    /// Names that belong together: `borrower`, and each of its own.
    package mutating func set(_ group: String, _ values: KeyValuePairs<String, Fact>) {
        for (name, fact) in values { facts[group + "." + name] = fact }
    }

    package mutating func list(_ name: String, _ rows: [KeyValuePairs<String, Fact>]) {
        lists[name] = rows.map { row in
            Dictionary(uniqueKeysWithValues: row.map { ($0.key, $0.value) })
        }
    }

    /// All names that are given here.
    package var names: Set<String> {
        Set(facts.keys).union(
            lists.flatMap { list in list.value.flatMap { $0.keys.map { list.key + "." + $0 } } })
    }
}

/// A QR code as dark and light squares, without the quiet zone around it.
package struct QRPicture: Hashable, Sendable {
    /// Squares on a side.
    package let size: Int
    /// Row by row; true is dark.
    package let squares: [Bool]

    package init(size: Int, squares: [Bool]) {
        self.size = size
        self.squares = squares
    }

    /// Light squares on each side that a reader needs (ISO/IEC 18004).
    static let quiet = 4

    /// One path of a drawing that grows with the paper; its colours are attributes, which every engine reads.
    package var svg: String {
        let whole = size + 2 * QRPicture.quiet
        var path = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                let start = column
                while column < size, squares[row * size + column] { column += 1 }
                if column > start {
                    path +=
                        "M\(start + QRPicture.quiet) \(row + QRPicture.quiet)h\(column - start)v1H\(start + QRPicture.quiet)z"
                }
                column += 1
            }
        }
        return
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"150\" height=\"150\" viewBox=\"0 0 \(whole) \(whole)\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"VietQR\"><rect width=\"\(whole)\" height=\"\(whole)\" fill=\"#ffffff\"/><path fill=\"#000000\" d=\"\(path)\"/></svg>"
    }
}
