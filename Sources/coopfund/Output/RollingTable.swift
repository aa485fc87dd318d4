internal import Wording

/// A table whose rows are printed as they come, so that its columns have widths of their own. Text that does not
/// fit is cut; figures never are.
struct RollingTable {
    struct Column {
        let title: String
        let width: Int
        var isFigure = false
    }

    let columns: [Column]

    init(_ columns: [Column]) { self.columns = columns }

    var heading: String { row(columns.map(\.title)) + rule }

    var rule: String { row(columns.map { String(repeating: "─", count: $0.width) }) }

    /// - Precondition: one cell for each column.
    func row(_ cells: [String]) -> String {
        precondition(cells.count == columns.count, "a row has a cell for each column")
        var line = zip(cells, columns).map { cell, column in
            let cell = column.isFigure ? cell : Terminal.shortened(cell, to: column.width)
            let padding = String(repeating: " ", count: max(0, column.width - Terminal.width(of: cell)))
            return column.isFigure ? padding + cell : cell + padding
        }.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line + "\n"
    }
}
