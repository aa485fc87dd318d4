package import FundCore
package import Wording

/// A sentence of the catalogue with what it needs.
package struct Message: Hashable, Sendable {
    package let key: String
    package let arguments: [String: Refusal.Argument]

    package init(_ key: String, _ arguments: [String: Refusal.Argument] = [:]) {
        self.key = key
        self.arguments = arguments
    }

    package func text(in language: Language) -> String { Catalogue.text(key, arguments, in: language) }

    /// For programs: the same in both languages.
    var json: JSON {
        .object([
            .init("code", key.json), .init("message_vi", text(in: .vi).json),
            .init("message_en", text(in: .en).json),
        ])
    }

    /// "Bằng chữ: …", as on every voucher.
    package static func inWords(_ amount: Money) -> Message {
        Message("receipt.in-words", ["amount": .words(amount)])
    }
}

extension Message {
    /// The day may be a slip: years that are not this one, the last or the next, and far from all that the books
    /// hold.
    static func oddYears(_ years: [Int]) -> [Message] {
        guard !years.isEmpty else { return [] }
        return [
            Message("notice.odd-year", ["years": .text(years.map(String.init).joined(separator: ", "))])
        ]
    }

    /// Whether somebody at a terminal is asked before it is recorded.
    package var isQuestion: Bool { ["notice.odd-year", "notice.long-first-closing"].contains(key) }
}
