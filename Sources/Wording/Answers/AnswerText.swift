internal import FundCore

extension Answer {
    /// Part by part, as a terminal shows it.
    ///
    /// - Parameter width: the columns of the terminal; nil where nothing is to be shortened.
    package func writeText(
        fitting width: Int? = nil, in language: Language, to put: (String) -> Void
    ) throws {
        func line(_ text: String) { put(text.hasSuffix("\n") ? text : text + "\n") }
        for part in parts {
            switch part {
            case .line(let message), .chapter(let message, _): line(message.text(in: language))
            case .text(let text): line(text(language))
            case .blank: put("\n")
            case .fields(let group): put(group.table(in: language).text(maxWidth: width))
            case .sheet(let sheet): try sheet.writeText(fitting: width, in: language, to: put)
            case .later(let messages):
                for message in try messages() { line(message.text(in: language)) }
            }
        }
    }
}

extension Answer.Fields {
    func table(in language: Language) -> Table {
        var table = Table([
            .init(heading.field.text(in: language)),
            .init(heading.value.text(in: language), isFigures ? .right : .left),
        ])
        for field in fields { table.add([field.name.text(in: language), field.value.text(in: language)]) }
        return table
    }
}

extension Sheet {
    func writeText(fitting width: Int?, in language: Language, to put: (String) -> Void) throws {
        if isRolling {
            try writeRolling(fitting: width, in: language, to: put)
        } else {
            try writeWhole(fitting: width, in: language, to: put)
        }
    }

    private func writeWhole(fitting width: Int?, in language: Language, to put: (String) -> Void) throws {
        let shown = shown(to: .reader)
        func written(_ cells: [Cell]) -> [String] {
            shown.map { Terminal.clean(cells[$0].text(in: language)) }
        }
        var lines: [[String]] = []
        try rows { row in
            guard row.places.contains(.reader) else { return }
            switch row.kind {
            case .cells(let cells): lines.append(written(cells))
            case .heading(let message):
                lines.append([message.text(in: language)] + shown.dropFirst().map { _ in "" })
            case .gap: lines.append(shown.map { _ in "" })
            }
        }
        if let caption { put(caption().text(in: language) + "\n") }
        let closing = totals().map(written)
        let titles = shown.map { columns[$0].title.text(in: language) }
        let widths = titles.indices.map { place in
            [lines, closing].joined().reduce(Terminal.width(of: titles[place])) {
                max($0, Terminal.width(of: $1[place]))
            }
        }
        let kept = fitting(width, shown, widths)
        var table = Table(
            kept.map { Table.Column(titles[$0], columns[shown[$0]].isFigure ? .right : .left) })
        // As many as there are loans: each is kept once.
        for place in lines.indices {
            table.add(kept.count == titles.count ? lines[place] : kept.map { lines[place][$0] })
            lines[place] = []
        }
        for line in closing { table.close(with: kept.map { line[$0] }) }
        table.write(maxWidth: width, to: put)
        writeLeftOut(titles.indices.filter { !kept.contains($0) }.map { titles[$0] }, in: language, to: put)
    }

    private func writeRolling(fitting width: Int?, in language: Language, to put: (String) -> Void) throws {
        let shown = shown(to: .reader)
        let titles = shown.map { columns[$0].title.text(in: language) }
        let kept = fitting(width, shown, shown.map { columns[$0].width })
        let table = RollingTable(
            kept.map {
                let column = columns[shown[$0]]
                return .init(title: titles[$0], width: column.width, isFigure: column.isFigure)
            }, fitting: width)
        func written(_ cells: [Cell]) -> String {
            table.row(kept.map { cells[shown[$0]].text(in: language) })
        }
        put(table.heading)
        try rows { row in
            guard row.places.contains(.reader) else { return }
            switch row.kind {
            case .cells(let cells): put(written(cells))
            case .heading(let message): put("\n" + message.text(in: language) + "\n")
            case .gap: put("\n")
            }
        }
        let closing = totals()
        if !closing.isEmpty { put(table.rule) }
        for cells in closing { put(written(cells)) }
        writeLeftOut(titles.indices.filter { !kept.contains($0) }.map { titles[$0] }, in: language, to: put)
    }

    /// The columns that a screen has room for, as places among `shown`: those of rank 0, then rank by rank those
    /// that fit. What has one rank belongs together.
    private func fitting(_ width: Int?, _ shown: [Int], _ widths: [Int]) -> [Int] {
        guard let width else { return Array(shown.indices) }
        let ranks = shown.map { columns[$0].rank }
        var kept = Set(shown.indices.filter { ranks[$0] == 0 })
        func least(_ places: Set<Int>) -> Int {
            places.reduce(-Table.gap.count) { sum, place in
                let column = columns[shown[place]]
                let least = !column.isFigure ? Table.readable : isRolling ? RollingTable.leastFigure : .max
                return sum + min(widths[place], least) + Table.gap.count
            }
        }
        for rank in Set(ranks).sorted().dropFirst(kept.isEmpty ? 0 : 1) {
            let more = kept.union(shown.indices.filter { ranks[$0] == rank })
            if least(more) <= width { kept = more }
        }
        return kept.sorted()
    }

    private func writeLeftOut(_ titles: [String], in language: Language, to put: (String) -> Void) {
        guard !titles.isEmpty else { return }
        put(
            Catalogue.text(
                "table.left-out", ["columns": .text(titles.joined(separator: ", "))], in: language) + "\n")
    }
}
