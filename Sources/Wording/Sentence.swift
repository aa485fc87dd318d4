/// One sentence, label or heading in both languages, with `{placeholders}` that are the same in both.
///
/// A part in square brackets is left out where one of its placeholders has no value: `Quỹ[ {code}] đã có.`
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
    /// right: a value that itself looks like a placeholder stays as it is. A name without a value stays visible
    /// outside brackets, and drops the brackets that it stands in.
    package func filled(in language: Language, _ value: (String) -> String?) -> String {
        let template = template(in: language)
        // Most sentences have nothing to fill, and every start of the tool asks for the help texts.
        guard template.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
            return template
        }
        return Sentence.parts(of: template).map { part in
            var filled = ""
            for piece in part.pieces {
                switch piece {
                case .text(let text): filled += text
                case .placeholder(let name):
                    if let value = value(name) {
                        filled += value
                    } else if part.isOptional {
                        return ""
                    } else {
                        filled += "{\(name)}"
                    }
                }
            }
            return filled
        }.joined()
    }

    /// The names between braces, in one language.
    package func placeholders(in language: Language) -> Set<String> {
        Set(
            pieces(in: language).compactMap { piece in
                if case .placeholder(let name) = piece { name } else { nil }
            })
    }

    /// True where a brace or bracket has no partner in one language.
    package func hasStrayBrace(in language: Language) -> Bool {
        pieces(in: language).contains { piece in
            if case .text(let text) = piece { text.contains { "{}[]".contains($0) } } else { false }
        }
    }

    private func pieces(in language: Language) -> [Piece] {
        Sentence.parts(of: template(in: language)).flatMap(\.pieces)
    }

    private enum Piece {
        case text(String)
        case placeholder(String)
    }

    private struct Part {
        let isOptional: Bool
        let pieces: [Piece]
    }

    /// What always stands and what stands between brackets, in turn. A bracket without its partner is text.
    private static func parts(of template: String) -> [Part] {
        split(template, at: (UInt8(ascii: "["), UInt8(ascii: "]"))).map { text, isBracketed in
            Part(
                isOptional: isBracketed,
                pieces: split(text, at: (UInt8(ascii: "{"), UInt8(ascii: "}"))).map {
                    $1 ? .placeholder($0) : .text($0)
                })
        }
    }

    private static func split(
        _ text: String, at marks: (open: UInt8, close: UInt8)
    ) -> [(text: String, isInside: Bool)] {
        var pieces: [(String, Bool)] = []
        var left = text[...]
        // By bytes: no other letter has those of a mark in it.
        while let open = left.utf8.firstIndex(of: marks.open),
            let close = left.utf8[open...].firstIndex(of: marks.close)
        {
            pieces.append((String(left[..<open]), false))
            pieces.append((String(left[left.utf8.index(after: open)..<close]), true))
            left = left[left.utf8.index(after: close)...]
        }
        return pieces + [(String(left), false)]
    }
}
