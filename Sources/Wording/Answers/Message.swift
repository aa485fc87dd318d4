package import FundCore

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
    package var json: JSON {
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

extension Refusal.Argument {
    /// What each language puts together in its own way.
    package static func written(_ text: (Language) -> String) -> Refusal.Argument {
        .named(vi: text(.vi), en: text(.en))
    }
}
