extension Answer {
    /// The table for a spreadsheet: the lines without their sums, which it makes itself. Of what has no table, the
    /// named values.
    package func writeCSV(separator: Character, in language: Language, to put: (String) -> Void) throws {
        func line(_ cells: [CSVText.Cell]) { put(CSVText.row(cells, separator: separator)) }
        func heading(_ titles: [Message]) {
            put(CSVText.byteOrderMark)
            line(titles.map { .text($0.text(in: language)) })
        }
        guard let sheet else {
            var isFirst = true
            for case .fields(let group) in parts {
                if isFirst { heading([group.heading.field, group.heading.value]) }
                isFirst = false
                for field in group.fields {
                    line([.text(field.name.text(in: language)), field.value.csv(in: language)])
                }
            }
            return
        }
        let shown = sheet.shown(to: .spreadsheet)
        heading(shown.map { sheet.columns[$0].title })
        try sheet.rows { row in
            guard case .cells(let cells) = row.kind, row.places.contains(.spreadsheet) else { return }
            line(shown.map { cells[$0].csv(in: language) })
        }
    }
}
