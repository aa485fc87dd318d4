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
