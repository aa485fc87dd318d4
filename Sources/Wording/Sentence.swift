/// One sentence, label or heading in both languages, with `{placeholders}` that are the same in both.
package struct Sentence: Hashable, Sendable {
    package let vi: String
    package let en: String

    package init(_ vi: String, _ en: String) {
        self.vi = vi
        self.en = en
    }

    package func template(in language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }

    /// The sentence with each placeholder replaced by what `value` gives for its name, once and from left to
    /// right: a value that itself looks like a placeholder stays as it is. A name without a value stays visible.
    package func filled(in language: Language, _ value: (String) -> String?) -> String {
        Sentence.pieces(of: template(in: language)).map { piece in
            switch piece {
            case .text(let text): text
            case .placeholder(let name): value(name) ?? "{\(name)}"
            }
        }.joined()
    }

    /// The names between braces, in one language.
    package func placeholders(in language: Language) -> Set<String> {
        Set(
            Sentence.pieces(of: template(in: language)).compactMap { piece in
                if case .placeholder(let name) = piece { name } else { nil }
            })
    }

    /// True where a brace has no partner in one language.
    package func hasStrayBrace(in language: Language) -> Bool {
        Sentence.pieces(of: template(in: language)).contains { piece in
            if case .text(let text) = piece { text.contains { $0 == "{" || $0 == "}" } } else { false }
        }
    }

    private enum Piece {
        case text(String)
        case placeholder(String)
    }

    /// Text and placeholders in turn. A brace without its partner is text.
    private static func pieces(of template: String) -> [Piece] {
        var pieces: [Piece] = []
        var left = template[...]
        while let open = left.firstIndex(of: "{"), let close = left[open...].firstIndex(of: "}") {
            pieces.append(.text(String(left[..<open])))
            pieces.append(.placeholder(String(left[left.index(after: open)..<close])))
            left = left[left.index(after: close)...]
        }
        return pieces + [.text(String(left))]
    }
}
