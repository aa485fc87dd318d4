internal import FundCore
internal import FundStore
internal import Wording

/// What declarations of relatives say to whoever takes in a borrower or a relative.
struct KnownRelatives {
    private let reader: FundReader
    /// The people behind borrowers, read once for a whole file.
    private let people: [(code: String, name: String)]

    init(_ reader: FundReader) throws {
        self.reader = reader
        people = try reader.borrowers().compactMap { borrower in
            borrower.details.person(of: borrower.kind).map { (borrower.code, $0) }
        }
    }

    /// Whom a new declaration joins: whoever declares counts with those that are reached; a relative of the staff joins
    /// whoever bears the number.
    func circle(of relative: Relative, declaredBy declarer: BorrowerRecord?) throws -> [String] {
        guard let number = relative.idNumber else { return [] }
        let start = try declarer.map { [$0.borrowerID] } ?? reader.borrowers(bearing: number)
        let reached =
            try start.flatMap { try reader.relatedBorrowers(of: $0) } + (declarer == nil ? start : [])
        return try reader.codes(of: Array(Set(reached)))
    }

    /// Whoever is called the same and does not count yet.
    func notices(of relative: Relative, except codes: [String]) -> [Message] {
        people.filter { relative.mayBe($0.name) && !codes.contains($0.code) }.map { person in
            Message("notice.relative-may-be", ["name": .text(person.name), "code": .text(person.code)])
        }
    }

    /// Whom in the fund a declaration brings near: a relative of a borrower who is one of the staff, or is theirs too.
    func staff(of relative: Relative, declaredBy declarer: BorrowerRecord?, _ office: Office) throws
        -> [Message]
    {
        guard let declarer else { return [] }
        let own = office.persons.filter { !$0.isRevoked && relative.mayBe($0.name) }.map(\.name)
        let others = try reader.relatives().filter { $0.relative.isTheSame(as: relative) }
            .compactMap(\.staff)
        return Set(own + others).sorted().map { name in
            Message(
                "notice.relative-of-staff",
                ["name": .text(relative.name), "staff": .text(name), "code": .text(declarer.code)])
        }
    }

    /// Those of the fund in whose circle a borrower is.
    static func staffNotices(of borrower: BorrowerRecord, _ reader: FundReader) throws -> [Message] {
        try reader.relatedStaff(of: borrower.borrowerID).map { name in
            Message("notice.borrower-of-staff", ["code": .text(borrower.code), "staff": .text(name)])
        }
    }

    /// Who declared the borrower, or somebody of the same name as its member or representative.
    static func notices(
        of code: String, _ person: String?, numbers: Set<String>, _ reader: FundReader
    ) throws -> [Message] {
        try reader.relatives().filter { $0.borrower != code }.compactMap { record in
            let relative = record.relative
            let isKnown = relative.idNumber.map(numbers.contains) ?? false
            guard isKnown || person.map(relative.mayBe) ?? false else { return nil }
            return Message(
                isKnown ? "notice.borrower-declared" : "notice.borrower-may-be-declared",
                [
                    "name": .text(relative.name), "of": .text(record.borrower ?? record.staff ?? ""),
                    "entry": .number(Int(record.entry)),
                ])
        }
    }
}

extension BorrowerDetails {
    /// The person behind a borrower: the member itself, or who represents it.
    func person(of kind: BorrowerKind) -> String? { kind == .member ? name : representative }
}
