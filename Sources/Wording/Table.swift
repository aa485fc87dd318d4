/// Rows under a heading, in columns that line up on a terminal (bảng). Plain text: colour is not its business.
package struct Table: Hashable, Sendable {
    package enum Alignment: Hashable, Sendable {
        case left
        case right
    }

    package struct Column: Hashable, Sendable {
        package let title: String
        package let alignment: Alignment

        package init(_ title: String, _ alignment: Alignment = .left) {
            self.title = title
            self.alignment = alignment
        }
    }

    package let columns: [Column]
    private var rows: [[String]] = []
    private var footers: [[String]] = []

    package init(_ columns: [Column]) { self.columns = columns }

    /// - Precondition: one cell for each column.
    package mutating func add(_ row: [String]) {
        precondition(row.count == columns.count, "a row has a cell for each column")
        rows.append(row)
    }

    /// Puts `row` under a line at the bottom, behind those that stand there: the totals.
    ///
    /// - Precondition: one cell for each column.
    package mutating func close(with row: [String]) {
        precondition(row.count == columns.count, "a footer has a cell for each column")
        footers.append(row)
    }

    /// The table, one line for each row, every line ended by a line feed and none by spaces. Cells are cleaned:
    /// whatever is stored in them, they take one line and drive no terminal.
    ///
    /// - Parameter maxWidth: the columns of the terminal. A table that is wider loses the ends of its
    ///   left-aligned cells, the widest first. Figures are never cut: where they do not fit, lines are longer.
    package func text(maxWidth: Int? = nil) -> String {
        var text = ""
        write(maxWidth: maxWidth) { text += $0 }
        return text
    }

    /// The same, some lines at a time: there may be as many as there are loans.
    func write(maxWidth: Int? = nil, to put: (String) -> Void) {
        let heading = columns.map { Terminal.clean($0.title) }
        let widths = fitted(naturalWidths(under: heading), into: maxWidth)
        let rule = widths.map { String(repeating: "─", count: $0) }
        var lines = line(heading, widths) + "\n" + line(rule, widths) + "\n"
        func add(_ cells: [String]) {
            lines += line(cells, widths)
            lines += "\n"
            guard lines.utf8.count > Table.chunk else { return }
            put(lines)
            lines = ""
        }
        // What is put into a line is cleaned there.
        for row in rows { add(row) }
        if !footers.isEmpty { add(rule) }
        for row in footers { add(row) }
        put(lines)
    }

    /// In bytes: what is put together before it goes out.
    private static let chunk = 65_536

    static let gap = "  "
    /// Below this many columns a cell says nothing any more.
    static let narrowest = 8
    /// With this many columns most names can be told apart.
    static let readable = 16

    private func naturalWidths(under heading: [String]) -> [Int] {
        var widths = heading.map(Terminal.width)
        for row in [rows, footers].joined() {
            for (column, cell) in row.enumerated() {
                widths[column] = max(widths[column], Terminal.width(of: Terminal.clean(cell)))
            }
        }
        return widths
    }

    private func fitted(_ natural: [Int], into maxWidth: Int?) -> [Int] {
        var widths = natural
        guard let maxWidth else { return widths }
        var excess = widths.reduce(0, +) + Table.gap.count * (columns.count - 1) - maxWidth
        while excess > 0 {
            let candidates = columns.indices.filter {
                columns[$0].alignment == .left && widths[$0] > Table.narrowest
            }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for index in columns.indices {
            let cell = Terminal.shortened(cells[index], to: widths[index])
            let padding = max(0, widths[index] - Terminal.width(of: cell))
            if index > 0 { line += Table.gap }
            if columns[index].alignment == .right { line.append(blanks: padding) }
            line += cell
            if columns[index].alignment == .left { line.append(blanks: padding) }
        }
        line.dropBlanksAtTheEnd()
        return line
    }
}

extension String {
    mutating func append(blanks count: Int) {
        for _ in 0..<count { append(" ") }
    }

    mutating func dropBlanksAtTheEnd() {
        while utf8.last == 0x20 { unicodeScalars.removeLast() }
    }
}
