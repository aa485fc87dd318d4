package import FundCore
package import FundStore
internal import Wording

/// Records a reminder in writing or an offence against tax law, which the rating of a year counts (ghi nhận nhắc nhở).
package struct RecordReminder: Act {
    package static let code = ActCode.reminder

    package let reminder: Reminder

    package init(_ reminder: Reminder) { self.reminder = reminder }

    /// - Throws: `reminder.later-year`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard reminder.year <= options.on.parts.year else {
            throw Refusal(
                .reminderAhead, ["year": .text(String(reminder.year)), "on": .date(options.on)])
        }
        let before = try books.reader.reminders(by: options.on).count { $0.reminder.year == reminder.year }
        let act = try books.open(.reminder, on: options.on)
        books.record(reminder, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("kind", reminder.kind.rawValue.json),
                .init("year", reminder.year.json), .init("number", reminder.number.json),
                .init("from", reminder.sender.json), .init("duty", (reminder.duty?.rawValue).json),
                .init("about", reminder.about.json), .init("in_year", (before + 1).json),
            ],
            [
                Message(
                    "receipt.reminder",
                    [
                        "entry": .number(Int(act)), "number": .text(reminder.number),
                        "from": .text(reminder.sender), "year": .text(String(reminder.year)),
                        "kind": .phrase(Reminder.Kind.family + reminder.kind.rawValue),
                        "count": .number(before + 1),
                    ])
            ])
    }
}
