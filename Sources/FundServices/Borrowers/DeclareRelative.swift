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
        try perform(with: books, on: options.on, among: try KnownRelatives(books.reader))
    }

    /// - Parameter known: read once, where many are declared.
    func perform(with books: Books, on date: CalendarDate, among known: KnownRelatives) throws -> Receipt {
        let reader = books.reader
        try books.refuseUnknownPerson(staff)
        let application = try application.map { try reader.application($0) }
        let declarer = try declarer(application, reader)
        try refuseWhatCannotBe(declarer, reader)
        let before = try Set(known.circle(of: relative, declaredBy: declarer))
        let act = try books.open(.relative, on: date)
        books.record(
            relative, of: declarer?.borrowerID, staff: staff, application: application?.applicationID,
            act: act)
        // The circle is asked of the books, this declaration among them.
        try books.flush()
        let codes = try known.circle(of: relative, declaredBy: declarer)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "name": .text(relative.name),
            "of": .text(declarer?.details.name ?? staff ?? ""),
        ]
        arguments["relation"] = relative.relation.map { .text($0) }
        var lines = [Message("receipt.relative", arguments)]
        let joined = codes.filter { !before.contains($0) }
        if !joined.isEmpty {
            lines.append(
                Message(
                    "receipt.relative-joins",
                    ["count": .number(joined.count), "codes": .text(joined.joined(separator: ", "))]))
        }
        return Receipt(
            [
                .init("entry", act.json), .init("borrower", (declarer?.code).json),
                .init("application", (application?.number).json), .init("staff", staff.json),
                .init("relative", relative.json(full: false)), .init("counts_with", codes.json),
            ], lines,
            notices: known.notices(of: relative, except: codes + [declarer?.code].compactMap(\.self))
                + (try known.staff(of: relative, declaredBy: declarer, books.office)))
    }

    private func refuseWhatCannotBe(_ declarer: BorrowerRecord?, _ reader: FundReader) throws {
        if let number = relative.idNumber, let declarer,
            try reader.borrowers(bearing: number).contains(declarer.borrowerID)
        {
            throw Refusal(.relativeOfThemselves, ["code": .text(declarer.code)])
        }
        let declared = try reader.relatives(of: declarer?.borrowerID).first {
            $0.staff == staff && $0.relative.isTheSame(as: relative)
        }
        if let declared {
            throw Refusal(
                .relativeDeclared,
                ["name": .text(declared.relative.name), "entry": .number(Int(declared.entry))])
        }
    }

    /// Nil for a relative of the staff.
    private func declarer(_ application: ApplicationRecord?, _ reader: FundReader) throws -> BorrowerRecord? {
        guard let application else { return try borrower.map { try reader.borrower(code: $0) } }
        return try reader.borrower(of: application)
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
