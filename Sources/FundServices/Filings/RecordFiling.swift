package import FundCore
package import FundStore
internal import Wording

/// Records that a report was sent (ghi nhận đã gửi báo cáo): the act's day is the day of sending.
package struct RecordFiling: Act {
    package static let code = ActCode.filing

    package let filing: Filing

    package init(_ filing: Filing) { self.filing = filing }

    /// - Throws: `filing.no-duty`, `filing.another-period`, `filing.too-early`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let rules = ReportingRules(try books.reader.officeRules())
        let deadline = try rules.deadline(for: filing, sentOn: options.on)
        let act = try books.open(.filing, on: options.on)
        books.record(filing, act: act)
        let due = deadline.dueOn(filing.period)
        let late = max(options.on.days(since: due), 0)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "duty": .phrase(ReportingDuty.family + filing.duty.rawValue),
            "period": .text(filing.period.text),
            "on": .date(options.on), "to": .text(filing.recipients), "proof": .text(filing.proof),
            "due": .date(due),
        ]
        if late > 0 { arguments["late"] = .number(late) }
        return Receipt(
            [
                .init("entry", act.json), .init("duty", filing.duty.rawValue.json),
                .init("period", filing.period.text.json), .init("on", options.on.json),
                .init("to", filing.recipients.json), .init("proof", filing.proof.json),
                .init("due_on", due.json), .init("days_late", late.json),
            ], [Message("receipt.filing", arguments)])
    }
}
