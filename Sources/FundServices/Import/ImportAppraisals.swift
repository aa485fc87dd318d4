package import FundCore
internal import FundStore
internal import Wording

/// Takes over appraisals with their figures (nhập kết quả thẩm định): a line each figure; the lines of one application are
/// one appraisal, by the day and the opinion of the first.
package struct ImportAppraisals: ImportService {
    package static let kind = ImportKind.appraisals
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["application", "on"]
        package static let optionalColumns = ["opinion", "figure", "declared", "verified", "document"]

        package let line: Int
        package let application: String
        package let on: CalendarDate
        package let opinion: String?
        /// Nil for a line without one.
        package let figure: AppraisalFigure?
        /// The paper that proves it, by its own number, where it is not named by its entry.
        package let paper: String?

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let (application, on) = (fields.identifier("application"), fields.date("on"))
            opinion = fields.optionalText("opinion")
            let name = fields.optionalIdentifier("figure")
            let declared = fields.optional("declared", Money.init(parsingBalance:))
            let verified = fields.optional("verified", Money.init(parsingBalance:))
            let written = fields.optionalIdentifier("document")
            let document = written.flatMap(Int64.init).flatMap { $0 > 0 ? $0 : nil }
            paper = document == nil ? written : nil
            figure = name.map {
                AppraisalFigure(
                    $0, declared: declared, verified: verified, document: document)
            }
            if name == nil, declared != nil || verified != nil || written != nil {
                fields.note("figure", "import.figure-unnamed")
            } else if name != nil, declared == nil, verified == nil {
                fields.note("declared", "import.figure-empty")
            } else if (verified == nil) != (written == nil) {
                fields.note("document", "import.figure-unproven")
            }
            guard let application, let on else { return nil }
            self.application = application
            self.on = on
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        var order: [String] = []
        var files: [String: [Row]] = [:]
        for row in rows {
            if files[row.application] == nil { order.append(row.application) }
            files[row.application, default: []].append(row)
        }
        for application in order {
            guard let rows = files[application], let first = rows.first else { continue }
            try desk.row(first.line, column: ImportAppraisals.column) {
                if let other = rows.first(where: { $0.on != first.on }) {
                    throw FileFlaw(
                        line: other.line, field: "on", code: "import.appraisal-of-two-days",
                        ["other": .number(first.line)])
                }
                let figures = try ImportAppraisals.figures(of: rows, desk.books.reader)
                try desk.perform(
                    AppraiseApplication(
                        number: application, reason: rows.lazy.compactMap(\.opinion).first,
                        figures: figures.isEmpty ? nil : figures), on: first.on, line: first.line)
            }
        }
    }

    /// The figures of an appraisal, with the papers that are named by their own numbers looked up in the file.
    private static func figures(of rows: [Row], _ reader: FundReader) throws -> [AppraisalFigure] {
        let isAsked = rows.contains { $0.paper != nil }
        let papers =
            try isAsked
            ? rows.first.map { try reader.application($0.application) }.map {
                try reader.documents(of: $0.borrowerID, for: $0.applicationID)
            } ?? [] : []
        return try rows.compactMap { row in
            guard let figure = row.figure, let paper = row.paper else { return row.figure }
            guard let found = papers.last(where: { $0.document.number == paper }) else {
                throw FileFlaw(
                    line: row.line, field: "document", code: "import.no-such-paper",
                    ["paper": .text(paper), "number": .text(row.application)])
            }
            return AppraisalFigure(
                figure.name, declared: figure.declared, verified: figure.verified, document: found.entry)
        }
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .documentNotFound: "document"
        case .decidedBeforeSubmitted: "on"
        default: "application"
        }
    }
}
