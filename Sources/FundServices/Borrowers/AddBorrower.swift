package import FundCore
package import FundStore
internal import Wording

/// Takes a borrower into the books (lập hồ sơ khách hàng).
package struct AddBorrower: Act {
    package static let code = ActCode.borrower

    package let code: String
    package let kind: BorrowerKind
    package let details: BorrowerDetails

    package init(code: String, kind: BorrowerKind, details: BorrowerDetails) {
        self.code = code
        self.kind = kind
        self.details = details
    }

    package var identifiers: [String?] { [code] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard try books.reader.borrowers(code: code).isEmpty else {
            throw Refusal(.borrowerExists, ["code": .text(code)])
        }
        try refuseTakenTaxCode(details, except: nil, books.reader)
        let act = try books.open(.borrower, on: options.on)
        books.record(newBorrower: code, kind: kind, act: act)
        books.record(details, code: code, of: act, act: act)
        return borrowerReceipt("receipt.borrower-added", code, kind, details, act)
    }
}
