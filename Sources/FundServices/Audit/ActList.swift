package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Acts that fit all that is asked, those without lines too (danh sách nghiệp vụ).
    ///
    /// - Parameter hours: only what was recorded outside of them or on a day off; nil for all.
    package static func acts(
        _ reader: FundReader, _ filter: ActFilter, outside hours: OfficeHours?
    ) throws -> Answer {
        let calendar = try hours.map { _ in try reader.workingCalendar() }
        let columns = ActRecord.columns + (hours == nil ? [] : [.words("act.column.why", "why", rank: 1)])
        var (count, dong): (Int, Int128) = (0, 0)
        let sheet = Sheet(
            "acts", columns,
            totals: {
                [
                    [.word("word.total", code: "total")] + [Cell](repeating: .empty, count: 8)
                        + [.money(Int64(clamping: dong))]
                        + [Cell](repeating: .empty, count: columns.count - 10)
                ]
            },
            rows: { take in
                try reader.eachAct(filter) { act in
                    var cells = act.cells
                    if let hours, let calendar {
                        let recordedAt = act.entry.recordedAt
                        let (day, minute) = (RecordTime.day(recordedAt), RecordTime.minuteOfDay(recordedAt))
                        guard hours.isOutside(minute: minute, of: day, calendar) else { return }
                        let key = calendar.isWorkingDay(day) ? "act.outside.hours" : "act.outside.day-off"
                        cells.append(
                            .sentence(Message(key, ["weekday": .phrase("weekday.\(day.weekday)")])))
                    }
                    count += 1
                    dong += Int128(act.dong ?? 0)
                    try take(Sheet.Row(cells))
                }
            })
        return Answer(
            [
                .line(Message("act.title-list", filter.span.arguments)), .blank, .sheet(sheet),
                .later { [Message("act.count", ["count": .number(count)])] },
            ])
    }
}

extension ActRecord {
    static let columns: [Sheet.Column] = [
        .figures("act.column.entry", "entry"), .words("column.on", "on"),
        .words("act.column.recorded", "recorded_at", rank: 2), .words("act.column.kind", "kind"),
        .words("ledger.column.by", "by", rank: 1),
        .words("act.column.released-by", "released_by", rank: 7),
        .words("ledger.column.voucher", "voucher", rank: 2), .words("ledger.column.loan", "loan", rank: 3),
        .words("column.borrower", "borrower", rank: 5), .figures("act.column.amount", "amount"),
        .words("money.column.counterparty", "counterparty", rank: 8),
        .figures("act.column.reverses", "reverses", rank: 6),
        .figures("act.column.reversed-by", "reversed_by", rank: 6),
        .words("act.column.reason", "reason", rank: 9), .words("ledger.column.note", "note", rank: 10),
        .words("act.column.login", "login", rank: 11),
        .figures("act.column.days-late", "days_late", rank: 3),
    ]

    var cells: [Cell] {
        [
            .number(entry.number), .date(entry.on), .time(entry.recordedAt),
            .word("act-kind." + entry.kind, code: entry.kind),
            .text(entry.actedBy), .optional(entry.releasedBy), .optional(entry.voucher),
            .optional(entry.loanNumber), .optional(borrower),
            dong.map { .money($0) } ?? .empty, .optional(entry.counterparty), .optional(entry.reverses),
            .optional(entry.reversedBy), .optional(entry.reason), .optional(entry.note), .text(entry.login),
            .count(daysLate),
        ]
    }

    /// How many days after its own day it was recorded; 0 where that was not later.
    var daysLate: Int { max(RecordTime.day(entry.recordedAt).days(since: entry.on), 0) }
}
