package import FundCore
package import FundStore
internal import Wording

/// Records a check of how a loan was used (biên bản kiểm tra sau khi cho vay).
package struct RecordVisit: Act {
    package static let code = ActCode.visit

    /// Of the contract.
    package let number: String
    package let visit: Visit

    package init(number: String, _ visit: Visit) {
        self.number = number
        self.visit = visit
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        let record = try reader.loanRecord(number)
        let loan = try reader.loan(record)
        let position = loan.position(on: options.on)
        if let refusal = visit.refusal(
            on: options.on, drawnOn: loan.firstDrawnOn, drawn: Money(position.drawn))
        {
            throw refusal
        }
        if let document = visit.document {
            try reader.refuseStrangeDocument(document, of: try reader.application(record.applicationNumber))
        }
        let act = try books.open(.visit, on: options.on)
        books.record(visit, of: record.loanID, act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "number": .text(record.number),
            "borrower": .text(record.borrower.details.name),
            "purpose": .phrase("visit-purpose." + visit.purpose.rawValue),
        ]
        if visit.wrong > .zero { arguments["wrong"] = .money(visit.wrong) }
        var lines = [Message("receipt.visit", arguments)]
        if let recallBy = visit.recallBy {
            lines.append(
                Message(
                    "receipt.visit-recall",
                    ["number": .text(record.number), "wrong": .money(visit.wrong), "by": .date(recallBy)]))
        }
        let plan = FileRules(on: options.on, among: try reader.fileRules()).visitPlan
        let next = visit.nextOn ?? plan.map { options.on.adding(months: $0.months) }
        if let next { lines.append(Message("receipt.visit-next", ["on": .date(next)])) }
        return Receipt(
            [
                .init("entry", act.json), .init("number", record.number.json),
                .init("borrower", record.borrower.code.json), .init("on", options.on.json),
                .init("visit", visit.json), .init("next_on", next.json),
            ], lines)
    }
}

extension Visit {
    var json: JSON {
        .object([
            .init("kind", .string(kind.rawValue)), .init("visitors", visitors.json),
            .init("purpose", .string(purpose.rawValue)), .init("wrong", wrong.json),
            .init("evidence", evidence.json), .init("effect", effect.json),
            .init("security", .string(security.rawValue)), .init("ability", .string(ability.rawValue)),
            .init("proposal", proposal.json), .init("recall_by", recallBy.json),
            .init("next_on", nextOn.json), .init("document", document.json),
        ])
    }
}
