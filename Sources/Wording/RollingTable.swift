/// A table whose rows are printed as they come, so that its columns have widths of their own. Text that does not
/// fit is cut; figures never are.
struct RollingTable {
    struct Column {
        let title: String
        var width: Int
        let isFigure: Bool
    }

    private var columns: [Column]

    /// Room for a few hundred billion đồng; a longer figure pushes its row to the right.
    static let leastFigure = 15

    /// - Parameter width: the columns of the terminal: where the table is wider, figures are set closer, then texts
    ///   are cut further, the longest first.
    init(_ columns: [Column], fitting width: Int?) {
        self.columns = columns
        guard let width else { return }
        var excess = columns.reduce(-Table.gap.count) { $0 + $1.width + Table.gap.count } - width
        while excess > 0 {
            let figures = columns.indices.filter {
                columns[$0].isFigure && self.columns[$0].width > RollingTable.leastFigure
            }
            let texts = columns.indices.filter {
                !columns[$0].isFigure && self.columns[$0].width > Table.narrowest
            }
            let candidates = figures.isEmpty ? texts : figures
            guard let widest = candidates.max(by: { self.columns[$0].width < self.columns[$1].width }) else {
                return
            }
            self.columns[widest].width -= 1
            excess -= 1
        }
    }

    var heading: String { row(columns.map(\.title)) + rule }

    var rule: String { row(columns.map { String(repeating: "─", count: $0.width) }) }

    /// - Precondition: one cell for each column.
    func row(_ cells: [String]) -> String {
        precondition(cells.count == columns.count, "a row has a cell for each column")
        var line = ""
        for (place, column) in columns.enumerated() {
            let cell =
                column.isFigure
                ? Terminal.clean(cells[place]) : Terminal.shortened(cells[place], to: column.width)
            let padding = max(0, column.width - Terminal.width(of: cell))
            if place > 0 { line += Table.gap }
            if column.isFigure { line.append(blanks: padding) }
            line += cell
            if !column.isFigure { line.append(blanks: padding) }
        }
        line.dropBlanksAtTheEnd()
        return line + "\n"
    }
}
