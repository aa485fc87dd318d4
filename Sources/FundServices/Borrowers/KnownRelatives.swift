internal import FundCore
internal import FundStore
internal import Wording

/// What declarations of relatives say to whoever takes in a borrower or a relative.
struct KnownRelatives {
    private let reader: FundReader
    private let declared: [RelativeRecord]

    init(_ reader: FundReader) throws {
        self.reader = reader
        declared = try reader.relatives()
    }

    /// Whom a new declaration joins.
    func circle(
        of relative: Relative, declaredBy declarer: BorrowerRecord?
    ) throws -> (codes: [String], lines: [Message], notices: [Message]) {
        let borrowers = try reader.borrowersByID()
        let bearers = relative.idNumber == nil ? [] : try bearers(of: relative, among: borrowers)
        // Whoever declares counts with those that are reached; a relative of the staff joins whoever bears the number.
        let start = declarer.map { [$0.borrowerID] } ?? bearers
        let reached = try start.flatMap { try reader.relatedBorrowers(of: $0) + [$0] }
        let codes = Set(reached).compactMap { borrowers[$0]?.code }.filter { $0 != declarer?.code }.sorted()
        let lines =
            codes.isEmpty
            ? []
            : [
                Message(
                    "receipt.relative-joins",
                    ["count": .number(codes.count), "codes": .text(codes.joined(separator: ", "))])
            ]
        let alike = borrowers.values.filter { borrower in
            borrower.code != declarer?.code && !codes.contains(borrower.code)
                && borrower.person.map(relative.mayBe) ?? false
        }
        let notices = alike.sorted { $0.code < $1.code }.map { borrower in
            Message(
                "notice.relative-may-be",
                ["name": .text(borrower.person ?? ""), "code": .text(borrower.code)])
        }
        return (codes, lines, notices)
    }

    private func bearers(of relative: Relative, among borrowers: [Int64: BorrowerRecord]) throws -> [Int64] {
        try borrowers.values.filter { borrower in
            try borrower.details.taxCode == relative.idNumber
                || reader.identity(of: borrower.borrowerID).idNumber == relative.idNumber
        }.map(\.borrowerID)
    }

    /// Who declared the borrower, or somebody of the same name as its member or representative.
    func notices(of code: String, _ person: String?, numbers: Set<String>) -> [Message] {
        declared.filter { $0.borrower != code }.compactMap { record in
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

extension BorrowerRecord {
    /// The person behind it: the member itself, or who represents it.
    var person: String? { details.person(of: kind) }
}

extension BorrowerDetails {
    func person(of kind: BorrowerKind) -> String? { kind == .member ? name : representative }
}
