package import FundCore
package import FundStore
internal import Wording

/// Takes a borrower into the books (lập hồ sơ khách hàng).
package struct AddBorrower: Act {
    package static let code = ActCode.borrower

    package let code: String
    package let kind: BorrowerKind
    package let details: BorrowerDetails
    package let identity: BorrowerIdentity?

    package init(
        code: String, kind: BorrowerKind, details: BorrowerDetails, identity: BorrowerIdentity? = nil
    ) {
        self.code = code
        self.kind = kind
        self.details = details
        self.identity = identity
    }

    package var identifiers: [String?] { [code] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard try books.reader.borrowers(code: code).isEmpty else {
            throw Refusal(.borrowerExists, ["code": .text(code)])
        }
        let desk = BorrowerDesk(
            code: code, kind: kind, details: details, identity: identity ?? BorrowerIdentity(),
            reader: books.reader)
        let memberOf = try desk.refuseWhatCannotBe(except: nil, on: options.on)
        let resemblances = try desk.resemblances()
        let act = try books.open(.borrower, on: options.on)
        books.record(newBorrower: code, kind: kind, act: act)
        books.record(details, code: code, of: act, memberOf: memberOf, act: act)
        if let identity { books.record(identity, of: act, act: act) }
        return borrowerReceipt("receipt.borrower-added", desk, act, notices: resemblances)
    }
}
