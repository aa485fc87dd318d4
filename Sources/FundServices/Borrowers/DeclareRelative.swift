package import FundCore
package import FundStore
internal import Wording

/// Says who is related to a borrower, or to somebody of the fund (kê khai người có liên quan): whoever is known by a
/// citizen's number counts in the 25 % limit from then on, borrower or not.
package struct DeclareRelative: Act {
    package static let code = ActCode.relative

    /// The code of the borrower; nil where the application or the staff says it.
    package let borrower: String?
    /// The application at which it was declared.
    package let application: String?
    /// Somebody of the fund, by name.
    package let staff: String?
    package let relative: Relative

    package init(borrower: String?, application: String?, staff: String?, relative: Relative) {
        self.borrower = borrower
        self.application = application
        self.staff = staff
        self.relative = relative
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        let application = try application.map { try reader.application($0) }
        let declarer = try declarer(application, reader)
        if let number = relative.idNumber, let declarer,
            try reader.identity(of: declarer.borrowerID).idNumber == number
        {
            throw Refusal(.relativeOfThemselves, ["code": .text(declarer.code)])
        }
        if let twice = try reader.relatives(of: declarer?.borrowerID).first(where: {
            $0.staff == staff && $0.relative.isTheSame(as: relative)
        }) {
            throw Refusal(
                .relativeDeclared, ["name": .text(relative.name), "entry": .number(Int(twice.entry))])
        }
        let act = try books.open(.relative, on: options.on)
        books.record(
            relative, of: declarer?.borrowerID, staff: staff, application: application?.applicationID,
            act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "name": .text(relative.name),
            "of": .text(declarer?.details.name ?? staff ?? ""),
        ]
        arguments["relation"] = relative.relation.map { .text($0) }
        try books.flush()
        let circle = try KnownRelatives(reader).circle(of: relative, declaredBy: declarer)
        return Receipt(
            [
                .init("entry", act.json), .init("borrower", (declarer?.code).json),
                .init("application", (application?.number).json), .init("staff", staff.json),
                .init("relative", relative.json(full: false)), .init("counts_with", circle.codes.json),
            ], [Message("receipt.relative", arguments)] + circle.lines, notices: circle.notices)
    }

    /// Nil for a relative of the staff.
    private func declarer(_ application: ApplicationRecord?, _ reader: FundReader) throws -> BorrowerRecord? {
        guard let application else { return try borrower.map { try reader.borrower(code: $0) } }
        guard let found = try reader.borrowersByID()[application.borrowerID] else {
            throw StoreFault(.internalError, "Application \(application.number) has no borrower.")
        }
        return found
    }
}

extension Relative {
    /// - Parameter isFull: whether the citizen's number is shown whole.
    func json(full isFull: Bool) -> JSON {
        .object([
            .init("name", name.json), .init("relation", relation.json),
            .init("id_number", (isFull ? idNumber : idNumber.map(DigitText.masked)).json),
            .init("address", address.json),
        ])
    }
}
