package import FundCore
package import FundStore
internal import Wording

/// Writes down what stands at the head of the fund's papers, and who signs them (ghi thông tin đơn vị).
package struct DescribeFund: Act {
    package static let code = ActCode.fundParticulars

    /// What changes; nil where it stays.
    package let changes: FundParticulars

    package init(_ changes: FundParticulars) { self.changes = changes }

    /// - Throws: `fund.unchanged`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let before = try books.reader.fundParticulars(on: options.on)
        let after = before.changed(by: changes)
        guard after != before else { throw Refusal(.fundUnchanged) }
        let act = try books.open(.fundParticulars, on: options.on)
        books.record(after, act: act)
        let changed = FundParticulars.Field.allCases.filter { after[$0] != before[$0] }
        return Receipt(
            [.init("entry", act.json), .init("on", options.on.json)] + after.members,
            [
                Message(
                    "receipt.fund-particulars",
                    [
                        "entry": .number(Int(act)), "on": .date(options.on),
                        "fields": .phrases(changed.map { "fund-field." + $0.rawValue }),
                    ])
            ])
    }
}

extension FundParticulars {
    var members: [JSON.Member] { Field.allCases.map { .init($0.rawValue, self[$0].json) } }
}
