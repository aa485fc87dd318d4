package import FundCore
package import FundStore
internal import Wording

/// Records what a loan did by the end of a year, or how things stood before it (ghi nhận hiệu quả).
package struct RecordEffect: Act {
    package static let code = ActCode.effect

    /// Of the contract.
    package let number: String
    package let effect: LoanEffect

    package init(number: String, _ effect: LoanEffect) {
        self.number = number
        self.effect = effect
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        let record = try reader.loanRecord(number)
        if let year = effect.year, year > options.on.parts.year || year < record.signedOn.parts.year {
            throw Refusal(
                .effectOfAnotherYear,
                ["year": .number(year), "signed": .date(record.signedOn), "on": .date(options.on)])
        }
        if let document = effect.document {
            try reader.refuseStrangeDocument(document, of: try reader.application(record.applicationNumber))
        }
        let act = try books.open(.effect, on: options.on)
        books.record(effect, of: record.loanID, act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "number": .text(record.number),
            "borrower": .text(record.borrower.details.name),
        ]
        arguments["year"] = effect.year.map { .number($0) }
        return Receipt(
            [
                .init("entry", act.json), .init("number", record.number.json),
                .init("borrower", record.borrower.code.json), .init("effect", effect.json),
            ], [Message(effect.year == nil ? "receipt.effect-before" : "receipt.effect", arguments)])
    }
}

extension LoanEffect {
    var json: JSON {
        .object(
            [.init("year", year.json)]
                + Measure.allCases.map { .init($0.rawValue, self[$0].json) } + [
                    .init("source", source.json), .init("document", document.json),
                ])
    }
}
