package import FundCore
internal import Postgres

/// A report that was sent, as an act recorded it.
package struct FilingRecord: Sendable {
    package let entry: Int64
    /// The day of sending.
    package let on: CalendarDate
    package let by: String
    package let filing: Filing
}

/// A reminder as an act recorded it.
package struct ReminderRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    package let reminder: Reminder
}

extension FundReader {
    /// Reports that were sent by a day, in order of days; what was taken back is left out.
    package func filings(by date: CalendarDate) throws -> [FilingRecord] {
        try connection.query(
            """
            select f.act_no, a.effective_on, a.acted_by, f.duty, f.period, f.recipients, f.proof
            from filing f join act a using (fund_id, act_no)
            where f.fund_id = $1 and f.act_no <= $2 and a.effective_on <= $3 and \(RelatedFacts.stands("f"))
            order by a.effective_on, f.act_no
            """, [fund, known, .date(date.day)]
        ).read("filing", by: "act_no") { row in
            let text = try row.text("period")
            guard let period = try? FiscalPeriod(parsing: text) else {
                throw UnreadableValue(column: "period", value: text)
            }
            return FilingRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"),
                filing: Filing(
                    try row.known("duty"), of: period, to: try row.text("recipients"),
                    proof: try row.text("proof")))
        }
    }

    /// Reminders and offences by a day, by the years in which they count.
    package func reminders(by date: CalendarDate) throws -> [ReminderRecord] {
        try connection.query(
            """
            select m.act_no, a.effective_on, a.acted_by, m.kind, m.year, m.number, m.sender, m.duty, m.about
            from reminder m join act a using (fund_id, act_no)
            where m.fund_id = $1 and m.act_no <= $2 and a.effective_on <= $3 and \(RelatedFacts.stands("m"))
            order by m.year, a.effective_on, m.act_no
            """, [fund, known, .date(date.day)]
        ).read("reminder", by: "act_no") { row in
            ReminderRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"),
                reminder: Reminder(
                    try row.known("kind"), in: Int(try row.int32("year")), number: try row.text("number"),
                    from: try row.text("sender"),
                    duty: try row.optionalKnown("duty"), about: try row.optionalText("about")))
        }
    }
}

extension Books {
    package func record(_ filing: Filing, act: Int64) {
        put(
            into: "filing",
            [
                "act_no": .bigint(act), "duty": .text(filing.duty.rawValue),
                "period": .text(filing.period.text), "recipients": .text(filing.recipients),
                "proof": .text(filing.proof),
            ])
    }

    package func record(_ reminder: Reminder, act: Int64) {
        put(
            into: "reminder",
            [
                "act_no": .bigint(act), "kind": .text(reminder.kind.rawValue),
                "year": .integer(reminder.year), "number": .text(reminder.number),
                "sender": .text(reminder.sender), "duty": .text(reminder.duty?.rawValue),
                "about": .text(reminder.about),
            ])
    }
}
