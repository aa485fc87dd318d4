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
        let heading = columns.map { Terminal.clean($0.title) }
        let body = rows.map { $0.map(Terminal.clean) }
        let closing = footers.map { $0.map(Terminal.clean) }
        let all = [heading] + body + closing
        let widths = fitted(naturalWidths(of: all), into: maxWidth)

        let rule = widths.map { String(repeating: "─", count: $0) }
        var lines = [heading, rule] + body
        if !closing.isEmpty { lines += [rule] + closing }
        return lines.map { line($0, widths) + "\n" }.joined()
    }

    static let gap = "  "
    /// Below this many columns a cell says nothing any more.
    static let narrowest = 8
    /// With this many columns most names can be told apart.
    static let readable = 16

    private func naturalWidths(of lines: [[String]]) -> [Int] {
        columns.indices.map { column in lines.map { Terminal.width(of: $0[column]) }.max() ?? 0 }
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
        var line = columns.indices.map { index in
            let cell = Terminal.shortened(cells[index], to: widths[index])
            let padding = String(repeating: " ", count: max(0, widths[index] - Terminal.width(of: cell)))
            return columns[index].alignment == .left ? cell + padding : padding + cell
        }.joined(separator: Table.gap)
        while line.last == " " { line.removeLast() }
        return line
    }
}
