package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The reports that were sent by a day (sổ gửi báo cáo).
    package static func filings(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let rules = ReportingRules(try reader.officeRules())
        let sheet = Sheet(
            "filings",
            [
                .words("column.on", "on"), .words("duties.column.duty", "duty"),
                .words("duties.column.period", "period"), .words("duties.column.to", "to", rank: 2),
                .words("duties.column.proof", "proof", rank: 1),
                .words("duties.column.due", "due_on", rank: 3),
                .figures("visit.column.late", "days_late"), .figures("loan.column.entry", "entry", rank: 4),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            try reader.filings(by: date).map { record in
                let due = rules.due(record.filing.duty, of: record.filing.period)?.on
                let late = due.map { max(record.on.days(since: $0), 0) } ?? 0
                return Sheet.Row([
                    .date(record.on),
                    .word(
                        ReportingDuty.family + record.filing.duty.rawValue, code: record.filing.duty.rawValue),
                    .text(record.filing.period.text), .text(record.filing.recipients),
                    .text(record.filing.proof), .optional(due), late == 0 ? .empty : .count(late),
                    .number(record.entry), .text(record.by),
                ])
            })
        return Answer(titled: "page.filings", [.sheet(sheet)])
    }

    /// Reminders in writing and offences by a day, as ratings count them (sổ theo dõi nhắc nhở).
    package static func reminders(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let sheet = Sheet(
            "reminders",
            [
                .figures("reminder.column.year", "year"), .words("column.on", "on"),
                .words("reminder.column.kind", "kind"), .words("column.number", "number"),
                .words("reminder.column.from", "from"), .words("duties.column.duty", "duty", rank: 2),
                .words("reminder.column.about", "about", rank: 1),
                .figures("loan.column.entry", "entry", rank: 3),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            try reader.reminders(by: date).map { record in
                let reminder = record.reminder
                return Sheet.Row([
                    .number(Int64(reminder.year)), .date(record.on),
                    .word(Reminder.Kind.family + reminder.kind.rawValue, code: reminder.kind.rawValue),
                    .text(reminder.number), .text(reminder.sender),
                    reminder.duty.map { .word(ReportingDuty.family + $0.rawValue, code: $0.rawValue) }
                        ?? .empty,
                    .optional(reminder.about), .number(record.entry), .text(record.by),
                ])
            })
        return Answer(titled: "page.reminders", [.sheet(sheet)])
    }

    /// What is to be sent in a year, what was, and what is late (lịch nghĩa vụ báo cáo): NĐ 45/2021/NĐ-CP art. 44.
    package static func duties(_ reader: FundReader, in year: Int, on date: CalendarDate) throws -> Answer {
        let standing = try ReportingDuties(reader, in: year, on: date)
        let sheet = Sheet(
            "duties",
            [
                .words("duties.column.due", "due_on"), .words("duties.column.duty", "duty"),
                .words("duties.column.period", "period"), .words("condition.column.state", "state"),
                .words("duties.column.sent", "sent_on"), .figures("visit.column.late", "days_late"),
                .words("duties.column.to", "to", rank: 3), .words("duties.column.proof", "proof", rank: 1),
                .figures("duties.column.reminders", "reminders", rank: 2),
                .words("duties.column.rule", "rule", rank: 4),
                .figures("loan.column.entry", "entry", rank: 5),
            ],
            standing.items.map { item in
                Sheet.Row([
                    .date(item.due.on),
                    .word(ReportingDuty.family + item.due.duty.rawValue, code: item.due.duty.rawValue),
                    .text(item.due.period.text),
                    .word("filing-state." + item.state.rawValue, code: item.state.rawValue),
                    .optional(item.sent?.on), item.daysLate == 0 ? .empty : .count(item.daysLate),
                    .optional(item.sent?.filing.recipients), .optional(item.sent?.filing.proof),
                    item.reminders == 0 ? .empty : .count(item.reminders), .text(item.due.rule.citation),
                    item.sent.map { .number($0.entry) } ?? .empty,
                ])
            })
        let arguments: [String: Refusal.Argument] = [
            "year": .text(String(year)), "on": .date(date), "late": .number(standing.late),
            "reminders": .number(standing.reminders), "offences": .number(standing.offences),
        ]
        return Answer(
            [
                .line(Message("duties.title", arguments)), .blank, .sheet(sheet),
                .line(Message("duties.count", arguments)),
            ],
            before: [
                .init("year", year.json), .init("as_of", date.json), .init("late", standing.late.json),
                .init("reminders", standing.reminders.json), .init("tax_offences", standing.offences.json),
            ])
    }
}
