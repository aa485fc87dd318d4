package import FundCore
internal import FundStore
internal import Wording

/// Takes over the papers of loan files (nhập danh mục giấy tờ): each of a borrower, or of one of its applications.
package struct ImportDocuments: ImportService {
    package static let kind = ImportKind.documents
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["kind", "on"]
        package static let optionalColumns = [
            "borrower", "application", "number", "issued_on", "issuer", "copies", "kept_at", "expires_on",
            "sha256",
        ]

        package let line: Int
        package let borrower: String?
        package let application: String?
        /// The day on which it came into the file.
        package let on: CalendarDate
        package let document: LoanDocument

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            borrower = fields.optionalIdentifier("borrower")
            application = fields.optionalIdentifier("application")
            let kind = fields.choice("kind", among: DocumentKind.allCases)
            let on = fields.date("on")
            let issuedOn = fields.optionalDate("issued_on")
            // A paper may count for decades.
            let expiresOn = fields.optional("expires_on", CalendarDate.init(parsing:))
            let digest = fields.optional("sha256") { (text: String) throws(TextFlaw) -> String in
                try LoanDocument.digest(parsing: Identifier.normal(text))
            }
            let paper = LoanDocument(
                kind ?? .other, number: fields.optionalIdentifier("number"), issuedOn: issuedOn,
                issuer: fields.optionalIdentifier("issuer"),
                copies: fields.optionalNumber("copies", in: 1...1_000),
                keptAt: fields.optionalIdentifier("kept_at"), sha256: digest, expiresOn: expiresOn)
            if (borrower == nil) == (application == nil) {
                fields.note("borrower", "import.document-holder")
            } else if let issuedOn, let expiresOn, expiresOn < issuedOn {
                fields.note("expires_on", "import.document-days")
            }
            guard kind != nil, let on else { return nil }
            self.on = on
            document = paper
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        let books = desk.books
        var holders: [String: String] = [:]
        for record in try books.reader.documents(of: nil) {
            for mark in record.document.marks { holders[mark] = record.borrower }
        }
        let codes = try books.reader.borrowersByID()
        for row in rows {
            try desk.row(row.line, column: ImportDocuments.column) {
                let application = try row.application.map { try books.reader.application($0) }
                let borrowerID =
                    try application?.borrowerID ?? books.reader.borrower(code: row.borrower ?? "").borrowerID
                if let issuedOn = row.document.issuedOn, issuedOn > row.on {
                    throw Refusal(.documentIssuedLater, ["issued": .date(issuedOn), "on": .date(row.on)])
                }
                let marks = row.document.marks
                if let other = marks.lazy.compactMap({ holders[$0] }).first {
                    desk.resembling.add(
                        Message(
                            "import.document-seen", ["line": .number(row.line), "borrower": .text(other)]))
                }
                for mark in marks { holders[mark] = codes[borrowerID]?.code }
                let act = try desk.open(.document, on: row.on)
                books.record(row.document, of: borrowerID, application: application?.applicationID, act: act)
            }
        }
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .documentIssuedLater: "issued_on"
        case .applicationNotFound: "application"
        default: "borrower"
        }
    }
}
