/// A page of HTML or a part of a Word document, as tags and what stands between them. Nothing is lost: put together
/// again, the pieces are the text that was read.
struct TaggedText {
    enum Piece: Equatable {
        /// With its brackets; comments and all of a style or script are one.
        case tag(String)
        /// As it is written, entities and all.
        case text(String)

        var written: String {
            switch self {
            case .tag(let text), .text(let text): text
            }
        }
    }

    var pieces: [Piece]

    var text: String { pieces.map(\.written).joined() }

    init(_ pieces: some Sequence<Piece>) { self.pieces = Array(pieces) }

    init(_ text: String) {
        pieces = []
        let bytes = Array(text.utf8)
        func piece(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        var start = 0
        while start < bytes.count {
            guard bytes[start] == UInt8(ascii: "<") else {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                pieces.append(.text(piece(start..<end)))
                start = end
                continue
            }
            var end = TaggedText.end(ofTagAt: start, in: bytes)
            let name = TaggedText.name(of: piece(start..<end))
            if name == "style" || name == "script" {
                end = TaggedText.end(after: "</" + name, from: end, in: bytes)
            }
            pieces.append(.tag(piece(start..<end)))
            start = end
        }
    }

    /// Where a tag ends: signs within quotes do not close it.
    private static func end(ofTagAt start: Int, in bytes: [UInt8]) -> Int {
        if bytes[start...].starts(with: "<!--".utf8) { return end(after: "--", from: start + 4, in: bytes) }
        var quote: UInt8?
        for place in start..<bytes.count {
            let byte = bytes[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return place + 1
            }
        }
        return bytes.count
    }

    /// Behind the next `>` that follows the word.
    private static func end(after word: String, from start: Int, in bytes: [UInt8]) -> Int {
        let word = Array(word.utf8)
        var place = start
        while place + word.count <= bytes.count {
            if bytes[place..<place + word.count].elementsEqual(word) {
                return (bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
            }
            place += 1
        }
        return bytes.count
    }

    /// The name of an element, in small letters; `/p` of the tag that ends one. Empty of comments.
    static func name(of tag: String) -> String {
        var name = ""
        for character in tag.dropFirst() {
            if character.isLetter || character.isNumber || character == ":" {
                name.append(character)
            } else if character == "/", name.isEmpty {
                name = "/"
            } else {
                break
            }
        }
        return name.lowercased()
    }
}

/// What is a row, what is a line and what is text in a kind of document.
struct Dialect: Sendable {
    let row: String
    /// The elements that are lines: they go where a fact does not apply.
    let lines: Set<String>
    /// Elements whose beginning or end is the end of what stands before.
    let walls: Set<String>
    /// The element that alone holds text; nil where text may stand anywhere.
    let text: String?
    /// What a line must keep though its words go.
    let kept: String?

    static let html = Dialect(
        row: "tr", lines: ["p", "li", "h1", "h2", "h3", "div"],
        walls: [
            "td", "th", "tr", "table", "thead", "tbody", "tfoot", "section", "ul", "ol", "br", "body",
            "footer", "header",
        ],
        text: nil, kept: nil)

    static let word = Dialect(
        row: "w:tr", lines: ["w:p"], walls: ["w:tc", "w:tr", "w:tbl", "w:br", "w:tab", "w:cr"], text: "w:t",
        kept: "w:sectpr")
}
