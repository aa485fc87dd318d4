internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Each closing of a period, and what reopened it (các kỳ đã khóa sổ).
    package static func periodList(_ reader: FundReader) throws -> Answer {
        let closings = try reader.closingRecords()
        let sheet = Sheet(
            "periods",
            [
                .words("period.column.period"), .words("period.column.first", rank: 2),
                .words("period.column.last"), .figures("ledger.column.entry", rank: 3),
                .figures("period.column.classification", rank: 3), .words("period.column.closed-by", rank: 1),
                .words("period.column.closed-at", rank: 2),
                .words("period.column.reopened", rank: 1),
            ],
            closings.map { closing in
                Sheet.Row([
                    .text(closing.period.text), .date(closing.firstOn), .date(closing.lastOn),
                    .number(closing.act), .optional(closing.classification), .text(closing.closedBy),
                    .time(closing.closedAt),
                    closing.reopening.map { .sentence($0.sentence) } ?? .empty,
                ]) { closing.document }
            })
        var answer = Answer(
            titled: "page.periods",
            [closings.isEmpty ? .line(Message("period.none-closed")) : .sheet(sheet)])
        answer.table = sheet
        return answer
    }
}

extension ClosingRecord {
    fileprivate var period: FiscalPeriod { FiscalPeriod(.month, containing: lastOn) }

    fileprivate var document: JSON {
        .object([
            .init("period", period.text.json), .init("first_on", firstOn.json),
            .init("last_on", lastOn.json), .init("entry", act.json),
            .init("classification", classification.json),
            .init("closed_by", closedBy.json),
            .init("closed_at", RecordTime.text(closedAt).json),
            .init("status", .string(reopening == nil ? "closed" : "reopened")),
            .init("reopened_by_entry", (reopening?.act).json), .init("reopened_by", (reopening?.by).json),
            .init("reopened_at", (reopening.map { RecordTime.text($0.at) }).json),
            .init("reason", (reopening?.reason).json),
        ])
    }
}

extension ClosingRecord.Reopening {
    fileprivate var sentence: Message {
        Message(
            "period.reopened",
            ["entry": .number(Int(act)), "by": .text(by), "reason": .text(reason)])
    }
}
