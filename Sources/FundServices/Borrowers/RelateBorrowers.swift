package import FundCore
package import FundStore
internal import Wording

/// Says that two borrowers count together for the 25 % limit (người có liên quan).
package struct RelateBorrowers: Act {
    package static let code = ActCode.relatedParty

    package let code: String
    package let other: String
    package let relation: String?

    package init(code: String, other: String, relation: String?) {
        self.code = code
        self.other = other
        self.relation = relation
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let first = try books.reader.borrower(code: code)
        let second = try books.reader.borrower(code: other)
        guard first.borrowerID != second.borrowerID else {
            throw Refusal(.relatedToItself, ["code": .text(first.code)])
        }
        let act = try books.open(.relatedParty, on: options.on)
        books.recordRelation(first.borrowerID, second.borrowerID, relation: relation, act: act)
        return Receipt(
            [.init("entry", act.json), .init("code", first.code.json), .init("other", second.code.json)],
            [
                Message(
                    "receipt.borrowers-related",
                    ["code": .text(first.details.name), "other": .text(second.details.name)])
            ])
    }
}
