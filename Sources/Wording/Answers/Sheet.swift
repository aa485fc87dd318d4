/// A table of figures (bảng kê): what a list, a report, a statement or a book shows, for every writer.
///
/// Its rows may come as they are read; what adds them up is asked for when they have come.
package struct Sheet {
    package struct Column {
        /// For programs: the member of each row's object. Nil for what only people read.
        package let name: String?
        package let title: Message
        package let isFigure: Bool
        /// Who sees it.
        package let places: Places
        /// Where a screen is too narrow, columns of a higher rank go first; those of rank 0 stay.
        package let rank: Int
        /// In columns of a terminal: for rows that are printed as they come, before all are known.
        package let width: Int

        package init(
            _ name: String?, _ title: Message, _ isFigure: Bool, places: Places = .all, rank: Int = 0,
            width: Int = 0
        ) {
            self.name = name
            self.title = title
            self.isFigure = isFigure
            self.places = places
            self.rank = rank
            self.width = width
        }

        /// A column of words, under a heading of the catalogue.
        package static func words(
            _ title: String, _ name: String? = nil, _ places: Places = .all, rank: Int = 0, width: Int = 0
        ) -> Column {
            Column(name, Message(title), false, places: places, rank: rank, width: width)
        }

        /// A column of figures, under a heading of the catalogue.
        package static func figures(
            _ title: String, _ name: String? = nil, _ places: Places = .all, rank: Int = 0, width: Int = 0
        ) -> Column {
            Column(name, Message(title), true, places: places, rank: rank, width: width)
        }
    }

    /// For whom something stands in an answer.
    package struct Places: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) { self.rawValue = rawValue }

        /// A terminal, a page.
        package static let reader = Places(rawValue: 1)
        /// CSV.
        package static let spreadsheet = Places(rawValue: 2)
        /// JSON.
        package static let program = Places(rawValue: 4)
        package static let all: Places = [.reader, .spreadsheet, .program]
    }

    /// Something in the place of a row.
    package struct Row {
        package enum Kind {
            case cells([Cell])
            /// A line of its own above the rows that follow it.
            case heading(Message)
            /// Nothing, where a reader should pause.
            case gap
        }

        package let kind: Kind
        package let places: Places
        /// What a program reads where it is more than the cells by the names of their columns.
        package let document: (() -> JSON)?

        private init(_ kind: Kind, _ places: Places, _ document: (() -> JSON)?) {
            self.kind = kind
            self.places = places
            self.document = document
        }

        /// - Parameter cells: one for each column of the sheet, seen or not.
        package init(_ cells: [Cell], _ places: Places = .all, document: (() -> JSON)? = nil) {
            self.init(.cells(cells), places, document)
        }

        package static func heading(_ message: Message, document: (() -> JSON)? = nil) -> Row {
            Row(.heading(message), document == nil ? .reader : [.reader, .program], document)
        }

        package static var gap: Row { Row(.gap, .reader, nil) }
    }

    /// For programs: the member of the document that holds the rows.
    package let name: String
    package let columns: [Column]
    /// What stands above it where that is known only when all rows have come: how many they are.
    package let caption: (() -> Message)?
    /// Gives each row to whoever asks, once.
    package let rows: (_ take: (Row) throws -> Void) throws -> Void
    /// What stands under a line at the bottom, asked for when all rows have come: a cell for each column.
    package let totals: () -> [[Cell]]
    /// Printed as they come: nobody waits for the last row, and the columns have widths of their own.
    package let isRolling: Bool

    package init(
        _ name: String, _ columns: [Column], rolling: Bool = false, caption: (() -> Message)? = nil,
        totals: @escaping () -> [[Cell]] = { [] },
        rows: @escaping (_ take: (Row) throws -> Void) throws -> Void
    ) {
        self.name = name
        self.columns = columns
        self.caption = caption
        self.totals = totals
        self.rows = rows
        isRolling = rolling
    }

    /// A sheet whose rows are known.
    package init(_ name: String, _ columns: [Column], _ rows: [Row], totals: [[Cell]] = []) {
        self.init(name, columns, totals: { totals }) { take in for row in rows { try take(row) } }
    }

    /// A sheet with a row for each of many: none is kept.
    package init<Item>(
        _ name: String, _ columns: [Column], totals: [[Cell]] = [], eachOf items: [Item],
        _ cells: @escaping (Item) -> [Cell]
    ) {
        self.init(name, columns, totals: { totals }) { take in
            for item in items { try take(Row(cells(item))) }
        }
    }

    /// The object of one row: each named column with its cell.
    func document(of row: Row) -> JSON? {
        guard row.places.contains(.program) else { return nil }
        if let document = row.document { return document() }
        guard case .cells(let cells) = row.kind else { return nil }
        return .object(
            zip(columns, cells).compactMap { column, cell in column.name.map { .init($0, cell.json) } })
    }

    /// Which columns one kind of reader sees.
    package func shown(to places: Places) -> [Int] {
        columns.indices.filter { !columns[$0].places.isDisjoint(with: places) }
    }
}
