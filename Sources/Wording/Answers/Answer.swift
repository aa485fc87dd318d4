/// What a list, a show or a report answers (kết quả): part by part for a reader, as one document for a program.
package struct Answer {
    package enum Part {
        case line(Message)
        /// What a part of a long answer is called.
        case chapter(Message, name: String? = nil)
        /// Text of several lines that is written already.
        case text((Language) -> String)
        case blank
        case fields(Fields)
        case sheet(Sheet)
        /// Known only when the sheets before have come.
        case later(() throws -> [Message])
    }

    /// Named values under each other (một nhóm thông tin): each with what it is called.
    package struct Fields {
        package let heading: (field: Message, value: Message)
        /// Whether the values stand on the right.
        package let isFigures: Bool
        package let fields: [(name: Message, value: Cell)]

        package init(
            _ heading: (field: String, value: String), figures isFigures: Bool = false,
            _ fields: [(name: Message, value: Cell)]
        ) {
            self.heading = (Message(heading.field), Message(heading.value))
            self.isFigures = isFigures
            self.fields = fields
        }

        /// The same as a table of two columns.
        package var sheet: Sheet {
            Sheet(
                "fields", [.init(nil, heading.field, false), .init(nil, heading.value, isFigures)],
                fields.map { Sheet.Row([.sentence($0.name), $0.value]) })
        }
    }

    /// What a program reads.
    package enum Document {
        case whole(() throws -> JSON)
        /// The members before the rows of the first sheet, and those after them.
        case rows(before: [JSON.Member], after: () -> [JSON.Member])
    }

    package var parts: [Part]
    /// What a page is called; where there is nothing, its first line says it. Other writers need no title: whoever
    /// types a command knows what was asked.
    package let title: Message?
    package let document: Document
    /// What a spreadsheet gets where it is not the first sheet of the answer.
    package var table: Sheet?
    /// Its page, where that is not made of its parts.
    package var page: ((Letterhead?, Language) -> String)?

    /// Who signs its page; nil where it is only read.
    package var signing: Signing?

    /// - Parameter title: the key of a sentence.
    package init(
        titled title: String? = nil, _ parts: [Part], table: Sheet? = nil,
        document: @escaping @autoclosure () throws -> JSON
    ) {
        self.title = title.map { Message($0) }
        self.parts = parts
        self.table = table
        self.document = .whole(document)
    }

    /// A sheet is all that a program reads: its rows under its name, by the names of its columns.
    package init(
        titled title: String? = nil, _ parts: [Part], before: [JSON.Member] = [],
        after: @escaping () -> [JSON.Member] = { [] }
    ) {
        self.title = title.map { Message($0) }
        self.parts = parts
        document = .rows(before: before, after: after)
    }

    /// The sheet that is made into a table.
    package var sheet: Sheet? {
        if let table { return table }
        for case .sheet(let sheet) in parts { return sheet }
        return nil
    }
}

/// Whose an answer is, and as it was known when: what a page says besides (tiêu đề).
package struct Letterhead: Sendable {
    package let fund: String
    package let province: String
    /// Microseconds since 1970 UTC.
    package let madeAt: Int64
    /// As the books knew it at this time; nil for all that is known.
    package let knownAt: Int64?
    /// The last entry that was known, and what its seal begins with: whoever holds the page can hold the books to it.
    package let seal: (entry: Int64, mark: String)?

    package init(
        fund: String, province: String, madeAt: Int64, knownAt: Int64?,
        seal: (entry: Int64, mark: String)? = nil
    ) {
        self.fund = fund
        self.province = province
        self.madeAt = madeAt
        self.knownAt = knownAt
        self.seal = seal
    }
}
