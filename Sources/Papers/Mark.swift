/// A mark of a template (dấu điền): `{{name}}`, `{{name|dots}}`, `{{?name}}`, `{{#list}}`.
struct Mark: Equatable {
    enum Kind: Equatable {
        /// The value, or the dots that stay where nobody knows it.
        case value(dots: String)
        /// Its line goes where the fact is not known.
        case condition
        /// Its row, or its line, comes once for each of a list.
        case list
    }

    let kind: Kind
    let name: String

    /// The dots of a mark that says none.
    static let dots = "……………………"

    /// - Parameter inner: what stands between the braces.
    /// - Returns: nil where that is no mark.
    init?(_ inner: Substring) {
        let inner = inner.trimmed
        let (sign, rest): (Character?, Substring) =
            inner.hasPrefix("?") || inner.hasPrefix("#") ? (inner.first, inner.dropFirst()) : (nil, inner)
        let parts = rest.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0].trimmed)
        guard !name.isEmpty, name.utf8.allSatisfy(Mark.isOfName) else { return nil }
        self.name = name
        switch sign {
        case "?":
            guard parts.count == 1 else { return nil }
            kind = .condition
        case "#":
            guard parts.count == 1 else { return nil }
            kind = .list
        default: kind = .value(dots: parts.count == 2 ? String(parts[1]) : Mark.dots)
        }
    }

    /// The name without `.words` or `.long`, and that form.
    var fact: (name: String, form: Substring?) {
        for form in ["words", "long"] where name.hasSuffix("." + form) {
            return (String(name.dropLast(form.count + 1)), form[...])
        }
        return (name, nil)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D
    }
}

/// The marks of a text, in order.
enum MarkReading {
    enum Piece: Equatable {
        /// As it stands.
        case text(Range<String.Index>)
        case mark(Mark, Range<String.Index>)
        /// Braces that open no mark, or are not closed: from here to where reading goes on.
        case flaw(Range<String.Index>)
    }

    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text.startIndex
        while let open = text[rest...].firstRange(of: "{{") {
            if open.lowerBound > rest { pieces.append(.text(rest..<open.lowerBound)) }
            guard let close = text[open.upperBound...].firstRange(of: "}}") else {
                pieces.append(.flaw(open.lowerBound..<text.endIndex))
                return pieces
            }
            let whole = open.lowerBound..<close.upperBound
            if let mark = Mark(text[open.upperBound..<close.lowerBound]) {
                pieces.append(.mark(mark, whole))
            } else {
                pieces.append(.flaw(whole))
            }
            rest = close.upperBound
        }
        if rest < text.endIndex { pieces.append(.text(rest..<text.endIndex)) }
        return pieces
    }
}

extension Substring {
    var trimmed: Substring {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
