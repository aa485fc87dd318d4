/// The lines of a template, and the texts in which a mark may stand.
struct TemplateLine {
    /// Places of pieces; with the tags that begin and end it where it is an element of its own.
    let range: Range<Int>
    let isElement: Bool
    /// Places of texts, by what a tab or the end of a line parts.
    let groups: [[Int]]

    /// All lines of some pieces, in order; what stands between them is none.
    static func all(in pieces: ArraySlice<TaggedText.Piece>, _ dialect: Dialect) -> [TemplateLine] {
        var lines: [TemplateLine] = []
        var start = pieces.startIndex
        var beginsElement = false
        var groups: [[Int]] = [[]]
        var takesText = dialect.text == nil
        func close(before end: Int, isElement: Bool) {
            let found = groups.filter { !$0.isEmpty }
            if !found.isEmpty {
                lines.append(TemplateLine(range: start..<end, isElement: isElement, groups: found))
            }
            groups = [[]]
            start = end
            beginsElement = false
        }
        for place in pieces.indices {
            guard case .tag(let tag) = pieces[place] else {
                if takesText { groups[groups.count - 1].append(place) }
                continue
            }
            let name = TaggedText.name(of: tag)
            let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
            if let text = dialect.text { takesText = name == text && !tag.hasSuffix("/>") }
            if dialect.lines.contains(bare) {
                let ends = name.hasPrefix("/")
                close(before: ends ? place + 1 : place, isElement: ends && beginsElement)
                beginsElement = !ends && !tag.hasSuffix("/>")
            } else if dialect.softWalls.contains(bare) {
                groups.append([])
            } else if dialect.walls.contains(bare) {
                close(before: place, isElement: false)
            }
        }
        close(before: pieces.endIndex, isElement: false)
        return lines
    }

    func marks(in pieces: ArraySlice<TaggedText.Piece>) -> [Mark] {
        groups.flatMap { group in
            MarkReading.pieces(of: group.map { pieces[$0].written }.joined()).compactMap { piece in
                if case .mark(let mark, _) = piece { mark } else { nil }
            }
        }
    }
}

extension Dialect {
    /// What parts words of one line.
    var softWalls: Set<String> { ["br", "w:br", "w:tab", "w:cr"] }
}

extension [TaggedText.Piece] {
    /// The pieces as what may repeat and what may not: each row that holds no other, and what stands between.
    func units(_ dialect: Dialect) -> [(range: Range<Int>, isRow: Bool)] {
        var units: [(range: Range<Int>, isRow: Bool)] = []
        var start = 0
        var open: Int?
        for place in indices {
            guard case .tag(let tag) = self[place] else { continue }
            let name = TaggedText.name(of: tag)
            if name == dialect.row, !tag.hasSuffix("/>") {
                open = place
            } else if name == "/" + dialect.row, let row = open {
                if start < row { units.append((start..<row, false)) }
                units.append((row..<place + 1, true))
                (start, open) = (place + 1, nil)
            }
        }
        if start < count { units.append((start..<count, false)) }
        return units
    }
}
