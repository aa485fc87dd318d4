package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The days that were announced to be holidays or working days, and those withdrawn (ngày nghỉ, ngày làm bù).
    ///
    /// - Parameter date: announced by then; nil for all.
    package static func calendarList(_ reader: FundReader, announcedBy date: CalendarDate?) throws -> Answer {
        let sheet = Sheet(
            "days",
            [
                .words("column.on"), .words("column.kind"), .words("column.announced-on", rank: 1),
                .words("column.name"),
            ],
            try reader.calendarDays(announcedBy: date).map { day in
                Sheet.Row([
                    .date(day.day), day.kind, .date(day.announcedOn), .joined([day.name, day.decision]),
                ]) { day.document }
            })
        return Answer(titled: "page.calendar", [.sheet(sheet)])
    }
}

extension CalendarDayRecord {
    fileprivate var kind: Cell {
        if isWithdrawn { return .word("word.withdrawn-day", code: "withdrawn") }
        return isWorking ? .word("word.working-day", code: "working") : .word("word.holiday", code: "holiday")
    }

    fileprivate var document: JSON {
        .object([
            .init("day", day.json), .init("working", isWorking.json),
            .init("announced_on", announcedOn.json), .init("name", name.json),
            .init("withdrawn", isWithdrawn.json), .init("decision", decision.json),
        ])
    }
}
