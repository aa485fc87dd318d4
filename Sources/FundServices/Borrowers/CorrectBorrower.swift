package import FundCore
package import FundStore
internal import Wording

/// Corrects what is known of a borrower; what was known before stays on record (sửa thông tin khách hàng).
package struct CorrectBorrower: Act {
    package static let code = ActCode.borrowerCorrection

    package let code: String
    /// What changes of the details last known.
    package let changes: BorrowerChanges

    package init(code: String, changes: BorrowerChanges) {
        self.code = code
        self.changes = changes
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let borrower = try books.reader.borrower(code: code)
        let details = changes.applied(to: borrower.details)
        let before = try books.reader.identity(of: borrower.borrowerID)
        let identity = changes.identity.map(before.changed) ?? before
        let desk = BorrowerDesk(
            code: borrower.code, kind: borrower.kind, details: details, identity: identity,
            reader: books.reader)
        let memberOf = try desk.refuseWhatCannotBe(except: borrower.borrowerID, on: options.on)
        let resemblances = try desk.resemblances()
        let act = try books.open(.borrowerCorrection, on: options.on)
        books.record(
            details, code: borrower.code, of: borrower.borrowerID, memberOf: memberOf, act: act)
        if changes.identity != nil { books.record(identity, of: borrower.borrowerID, act: act) }
        return borrowerReceipt("receipt.borrower-corrected", desk, act, notices: resemblances)
    }
}
