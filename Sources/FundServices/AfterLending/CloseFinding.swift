package import FundCore
package import FundStore
internal import Wording

/// Says how a recommendation was done (đóng kiến nghị).
package struct CloseFinding: Act {
    package static let code = ActCode.findingClosing

    package let number: String
    /// What was done, and what shows it.
    package let evidence: String

    package init(number: String, evidence: String) {
        self.number = number
        self.evidence = evidence
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let all = try books.reader.findings(by: CalendarDate(day: .max / 2))
        guard let record = all.first(where: { $0.finding.number == number }) else {
            var names = NearNames(all.map(\.finding.number))
            let near = names.nearest(number)
            var arguments: [String: Refusal.Argument] = ["number": .text(number)]
            if !near.isEmpty { arguments["near"] = .text(near.joined(separator: ", ")) }
            throw Refusal(.findingNotFound, arguments)
        }
        if let closing = record.closing {
            throw Refusal(
                .findingClosed, ["number": .text(number), "entry": .number(Int(closing.entry))])
        }
        guard options.on >= record.on else {
            throw Refusal(.findingClosedBefore, ["on": .date(options.on), "found": .date(record.on)])
        }
        let act = try books.open(.findingClosing, on: options.on)
        books.record(closingOf: record.entry, evidence: evidence, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("number", number.json), .init("on", options.on.json),
                .init("evidence", evidence.json),
            ],
            [
                Message(
                    "receipt.finding-closed",
                    ["entry": .number(Int(act)), "number": .text(number), "evidence": .text(evidence)])
            ])
    }
}
