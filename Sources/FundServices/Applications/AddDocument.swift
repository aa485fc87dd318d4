package import FundCore
package import FundStore
internal import Wording

/// Takes a paper into a loan file (nhận giấy tờ vào hồ sơ).
package struct AddDocument: Act {
    package static let code = ActCode.document

    /// The code of the borrower; nil where the application says it.
    package let borrower: String?
    /// Nil for a paper of the borrower, which serves every application.
    package let application: String?
    package let document: LoanDocument

    package init(borrower: String?, application: String?, document: LoanDocument) {
        self.borrower = borrower
        self.application = application
        self.document = document
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        let application = try application.map { try reader.application($0) }
        let holder: BorrowerRecord
        if let application {
            holder = try reader.borrower(of: application)
        } else {
            holder = try reader.borrower(code: borrower ?? "")
        }
        if let issuedOn = document.issuedOn {
            guard issuedOn <= options.on else {
                throw Refusal(.documentIssuedLater, ["issued": .date(issuedOn), "on": .date(options.on)])
            }
        }
        let marks = document.marks
        let others = try reader.documents(of: nil).filter { !$0.document.marks.isDisjoint(with: marks) }
        let act = try books.open(.document, on: options.on)
        books.record(document, of: holder.borrowerID, application: application?.applicationID, act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "kind": .phrase(document.kind.key),
            "borrower": .text(holder.details.name),
        ]
        arguments["number"] = document.shownNumber.map { .text($0) }
        arguments["application"] = application.map { .text($0.number) }
        return Receipt(
            [
                .init("entry", act.json), .init("borrower", holder.code.json),
                .init("application", (application?.number).json), .init("document", document.json),
            ], [Message("receipt.document", arguments)],
            notices: others.prefix(3).map { other in
                Message(
                    "notice.document-seen",
                    ["borrower": .text(other.borrower), "entry": .number(Int(other.entry))])
            })
    }
}

extension DocumentKind {
    /// The key of what it is called.
    var key: String { DocumentKind.family + rawValue }
}

extension LoanDocument {
    var json: JSON {
        .object([
            .init("kind", .string(kind.rawValue)), .init("number", shownNumber.json),
            .init("issued_on", issuedOn.json), .init("issuer", issuer.json), .init("copies", copies.json),
            .init("kept_at", keptAt.json), .init("sha256", sha256.json), .init("expires_on", expiresOn.json),
        ])
    }
}

extension LoanDocument {
    /// Its number as it may be shown to whoever reads lists: that of a card is a citizen's.
    var shownNumber: String? { kind == .identityCard ? number.map(DigitText.masked) : number }
}
