package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Papers with where they are and until when they count (danh mục giấy tờ).
    ///
    /// - Parameters:
    ///   - borrower: the code; nil for all.
    ///   - application: the number, with the papers of its borrower; nil for all.
    ///   - expiringBy: those alone that run out by this day.
    package static func documents(
        _ reader: FundReader, borrower: String?, application: String?, expiringBy: CalendarDate?
    ) throws -> Answer {
        let application = try application.map { try reader.application($0) }
        let borrowerID =
            try application?.borrowerID ?? borrower.map { try reader.borrower(code: $0).borrowerID }
        let documents = try reader.documents(of: borrowerID, for: application?.applicationID).filter {
            record in
            guard let expiringBy else { return true }
            return record.document.expiresOn.map { $0 <= expiringBy } ?? false
        }
        return Answer(titled: "page.documents", [.sheet(KnownSheet.documents(documents).sheet)])
    }

    /// The papers that a file should hold, each with what is there (đối chiếu danh mục hồ sơ).
    package static func checklist(_ reader: FundReader, _ number: String, on date: CalendarDate) throws
        -> Answer
    {
        let application = try reader.application(number)
        let file = try FileView(reader, of: application, on: date)
        let title = Message(
            "title.checklist",
            [
                "number": .text(application.number), "on": .date(date),
                "missing": .number(file.checklist?.missing.count ?? 0),
            ])
        return Answer(
            [.line(title), .sheet(file.papers.sheet)] + (file.basis.map { [.line($0)] } ?? []),
            document: .object([
                .init("number", application.number.json), .init("as_of", date.json),
                .init("complete", (file.checklist.map(\.missing.isEmpty)).json), file.papers.member,
            ]))
    }
}

extension KnownSheet {
    static func documents(_ documents: [DocumentRecord]) -> KnownSheet {
        KnownSheet(
            "documents",
            [
                .figures("loan.column.entry", "entry", rank: 1),
                .words("column.borrower", "borrower", rank: 2),
                .words("document.column.application", "application", rank: 2),
                .words("document.column.kind", "kind"), .words("document.column.number", "number"),
                .words("document.column.issued", "issued_on", rank: 1),
                .words("document.column.issuer", "issuer", rank: 3),
                .figures("document.column.copies", "copies", rank: 5),
                .words("document.column.kept", "kept_at", rank: 4),
                .words("document.column.expires", "expires_on", rank: 1),
                .words("document.column.scan", "sha256", [.spreadsheet, .program]),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            documents.map { record in
                let document = record.document
                return Sheet.Row([
                    .number(record.entry), .text(record.borrower), .optional(record.application),
                    .word(document.kind.key, code: document.kind.rawValue), .optional(document.shownNumber),
                    .optional(document.issuedOn), .optional(document.issuer), .optional(document.copies),
                    .optional(document.keptAt), .optional(document.expiresOn), .optional(document.sha256),
                    .text(record.by),
                ])
            })
    }
}

/// The papers of an application held to what its borrower's kind should bring.
struct FileView {
    let documents: [DocumentRecord]
    /// Nil where no rule says what a file should hold.
    let checklist: PaperChecklist?
    private let rule: FileRule?

    init(_ reader: FundReader, of application: ApplicationRecord, on date: CalendarDate) throws {
        let rules = FileRules(on: date, among: try reader.fileRules())
        documents = try reader.documents(of: application.borrowerID, for: application.applicationID)
            .filter { $0.on <= date }
        let kind = try reader.borrower(of: application).kind
        let found = rules.checklist(for: kind)
        let papers = documents.map(\.document)
        rule = found?.rule
        checklist = found.map { PaperChecklist($0.demands, among: papers, on: date) }
    }

    /// By which rule.
    var basis: Message? {
        rule.map {
            Message(
                "checklist.rule",
                [
                    "citation": .text($0.citation), "from": .date($0.validFrom),
                    "certainty": .phrase("loan.certainty." + $0.certainty),
                ])
        }
    }

    var papers: KnownSheet {
        KnownSheet(
            "papers",
            [
                .words("document.column.kind", "kind"), .words("document.column.level", "level"),
                .words("document.column.state", "state"), .words("document.column.number", "number", rank: 1),
                .words("document.column.expires", "expires_on", rank: 2),
                .figures("loan.column.entry", "entry", rank: 3),
            ],
            (checklist?.items ?? []).map { item in
                let found = item.found.first.map { documents[$0] }
                let state = item.isMet ? "there" : found == nil ? "missing" : "run-out"
                return Sheet.Row([
                    .word(item.demand.kind.key, code: item.demand.kind.rawValue),
                    .word(
                        DemandLevel.family + item.demand.level.rawValue, code: item.demand.level.rawValue),
                    .word("document.state." + state, code: state), .optional(found?.document.number),
                    .optional(found?.document.expiresOn), .optional(found?.entry),
                ])
            })
    }
}
