package import FundCore
package import FundStore
internal import Wording

/// Records the debt group that credit institutions report (kết quả tra cứu CIC).
package struct RecordCreditCheck: Act {
    package static let code = ActCode.creditCheck

    package let code: String
    package let group: Int
    package let source: String?

    package init(code: String, group: Int, source: String?) {
        self.code = code
        self.group = group
        self.source = source
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let borrower = try books.reader.borrower(code: code)
        let act = try books.open(.creditCheck, on: options.on)
        books.recordCreditCheck(group: group, of: borrower.borrowerID, source: source, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("code", borrower.code.json), .init("debt_group", group.json),
                .init("on", options.on.json),
            ],
            [
                Message(
                    "receipt.credit-checked",
                    [
                        "borrower": .text(borrower.details.name), "group": .number(group),
                        "on": .date(options.on),
                    ])
            ])
    }
}
