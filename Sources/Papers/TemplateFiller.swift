internal import Wording

/// Puts facts into a template (điền mẫu).
///
/// A value is written once and never read again: a name that looks like a mark stays a name.
struct TemplateFiller {
    typealias Piece = TaggedText.Piece

    let dialect: Dialect
    let facts: PaperFacts
    /// How a code is drawn in this kind of document, as markup.
    let drawing: (QRPicture) -> String

    func filled(_ template: String) -> String {
        let pieces = TaggedText(template).pieces
        var filled: [Piece] = []
        for unit in pieces.units(dialect) {
            filled +=
                unit.isRow
                ? row(pieces[unit.range]) : lines(pieces[unit.range], of: [:], dropAll: false) ?? []
        }
        return TaggedText(filled).text
    }

    /// A row, as often as its list has rows; not at all where something in it does not apply.
    private func row(_ pieces: ArraySlice<Piece>) -> [Piece] {
        let marks = TemplateLine.all(in: pieces, dialect).flatMap { $0.marks(in: pieces) }
        return rows(of: marks).flatMap { lines(pieces, of: $0, dropAll: true) ?? [] }
    }

    /// One, of nothing, where no list is named, or nobody knows what is on it: then its dots stay.
    private func rows(of marks: [Mark]) -> [[String: Fact]] {
        guard let list = marks.first(where: { $0.kind == .list }) else { return [[:]] }
        guard let rows = facts.lists[list.name] else { return [[:]] }
        return rows.map { row in
            Dictionary(uniqueKeysWithValues: row.map { (list.name + "." + $0.key, $0.value) })
        }
    }

    /// - Parameter dropAll: whether one line that goes takes the others with it.
    /// - Returns: nil where all of it goes.
    private func lines(
        _ pieces: ArraySlice<Piece>, of row: [String: Fact], dropAll: Bool
    ) -> [Piece]? {
        var filled: [Piece] = []
        var place = pieces.startIndex
        for line in TemplateLine.all(in: pieces, dialect) {
            filled += pieces[place..<line.range.lowerBound]
            place = line.range.upperBound
            let marks = line.marks(in: pieces)
            let slice = pieces[line.range]
            guard !marks.isEmpty else {
                filled += slice
                continue
            }
            // The rows of a table repeat as a whole.
            for row in dropAll ? [row] : rows(of: marks) {
                if marks.contains(where: { drops($0, row) }) {
                    if dropAll { return nil }
                    filled += remains(of: line, pieces, after: filled.last)
                } else {
                    filled += written(line, slice, row)
                }
            }
        }
        return filled + pieces[place...]
    }

    /// What stays of a line that goes: nothing, but for what a document cannot do without.
    private func remains(
        of line: TemplateLine, _ pieces: ArraySlice<Piece>, after last: Piece?
    ) -> [Piece] {
        let slice = pieces[line.range]
        let names = slice.compactMap { piece in
            if case .tag(let tag) = piece { TaggedText.name(of: tag) } else { nil }
        }
        var isAlone = false
        if case .tag(let before)? = last, line.range.upperBound < pieces.endIndex,
            case .tag(let next) = pieces[line.range.upperBound]
        {
            isAlone =
                TaggedText.name(of: next) == "/w:tc"
                && ["w:tc", "/w:tcpr", "w:tcpr"].contains(TaggedText.name(of: before))
        }
        guard !line.isElement || isAlone || dialect.kept.map(names.contains) ?? false else { return [] }
        let texts = Set(line.groups.joined())
        return slice.indices.map { texts.contains($0) ? .text("") : slice[$0] }
    }

    private func fact(_ name: String, _ row: [String: Fact]) -> Fact {
        if name == "qr" { return facts.qr == nil ? .inapplicable : .text("") }
        return row[name] ?? facts.facts[name] ?? .unknown
    }

    private func drops(_ mark: Mark, _ row: [String: Fact]) -> Bool {
        switch mark.kind {
        case .list: false
        case .condition: !fact(mark.fact.name, row).isKnown
        case .value: fact(mark.fact.name, row) == .inapplicable
        }
    }

    private func value(_ mark: Mark, _ row: [String: Fact]) -> String {
        guard case .value(let dots) = mark.kind else { return "" }
        if mark.name == "qr" { return facts.qr.map(drawing) ?? "" }
        let (name, form) = mark.fact
        return fact(name, row).written(form).map(Markup.escaped) ?? dots
    }

    /// The value of a mark goes where the mark begins; its other letters go, whatever tags stand between them.
    private func written(
        _ line: TemplateLine, _ slice: ArraySlice<Piece>, _ row: [String: Fact]
    ) -> [Piece] {
        var slice = slice
        for group in line.groups {
            let texts = group.map { slice[$0].written }
            let joined = texts.joined()
            let found = MarkReading.pieces(of: joined)
            guard found.contains(where: { if case .mark = $0 { true } else { false } }) else { continue }
            var ends: [Int] = []
            for text in texts { ends.append((ends.last ?? 0) + text.utf8.count) }
            let bytes = Array(joined.utf8)
            var written = Array(repeating: "", count: texts.count)
            for piece in found {
                switch piece {
                case .mark(let mark, let range):
                    let start = joined.utf8.distance(from: joined.startIndex, to: range.lowerBound)
                    written[ends.firstIndex { start < $0 } ?? texts.count - 1] += value(mark, row)
                case .text(let range), .flaw(let range):
                    var start = joined.utf8.distance(from: joined.startIndex, to: range.lowerBound)
                    let end = joined.utf8.distance(from: joined.startIndex, to: range.upperBound)
                    while start < end {
                        let index = ends.firstIndex { start < $0 } ?? texts.count - 1
                        let stop = min(end, ends[index])
                        written[index] += String(decoding: bytes[start..<stop], as: UTF8.self)
                        start = stop
                    }
                }
            }
            for (index, place) in group.enumerated() where written[index] != texts[index] {
                slice[place] = .text(written[index])
                // Word drops blanks at the ends of a text that does not ask for them.
                if dialect.text != nil { slice[place - 1] = .tag("<w:t xml:space=\"preserve\">") }
            }
        }
        return Array(slice)
    }
}

/// What is wrong with a template.
package struct TemplateFlaw: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A mark that no paper knows.
        case unknown
        /// Braces that open no mark, or are not closed.
        case broken
    }

    package let kind: Kind
    package let text: String

    static func marks(in template: String, _ dialect: Dialect) -> Int {
        let pieces = TaggedText(template).pieces
        return TemplateLine.all(in: pieces[...], dialect).reduce(0) { $0 + $1.marks(in: pieces[...]).count }
    }

    static func all(in template: String, _ dialect: Dialect) -> [TemplateFlaw] {
        let pieces = TaggedText(template).pieces
        var flaws: [TemplateFlaw] = []
        for line in TemplateLine.all(in: pieces[...], dialect) {
            for group in line.groups {
                let joined = group.map { pieces[$0].written }.joined()
                for piece in MarkReading.pieces(of: joined) {
                    switch piece {
                    case .text: continue
                    case .flaw(let range):
                        flaws.append(TemplateFlaw(kind: .broken, text: String(joined[range].prefix(60))))
                    case .mark(let mark, _) where !PaperMark.isKnown(mark):
                        flaws.append(TemplateFlaw(kind: .unknown, text: mark.name))
                    case .mark: continue
                    }
                }
            }
        }
        return flaws
    }
}
