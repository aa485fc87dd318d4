package import FundCore
package import FundStore
package import Wording

/// Adds holidays, or Saturdays worked in exchange, to the fund's calendar (lịch nghỉ lễ). Due dates to
/// come move; those gone by stay, because a day counts only if it was announced by then.
package struct AnnounceCalendarDays: WriteService {
    package let days: [CalendarDate]
    package let isWorking: Bool
    package let name: String?

    package init(days: [CalendarDate], isWorking: Bool, name: String?) {
        self.days = days
        self.isWorking = isWorking
        self.name = name
    }

    package var request: [JSON.Member] {
        [
            .init("days", .array(days.map(\.json))), .init("working", isWorking.json),
            .init("name", name.json),
        ]
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        for day in days where day < options.on {
            throw Refusal(.calendarDayPassed, ["day": .date(day), "on": .date(options.on)])
        }
        let reader = books.reader
        let before = try reader.workingCalendar()
        let act = try books.open(.calendarDay, on: options.on)
        for day in days {
            books.record(day: day, isWorking: isWorking, announcedOn: options.on, name: name, act: act)
        }
        var rederived = 0
        // Only a calendar that was announced in the past can change what payments have covered.
        if let last = try reader.lastFactDay(), last >= options.on {
            let after = before.announcing(days, working: isWorking, on: options.on)
            try reader.eachLoan(signedBy: nil) { record, loan in
                let outcome = try loan.rederived(under: after, on: options.on)
                if !outcome.entry.legs.isEmpty {
                    books.post(outcome.entry, act: act, loanID: record.loanID)
                    rederived += 1
                }
            }
        }
        return Receipt(
            [
                .init("entry", act.json), .init("days", .array(days.map(\.json))),
                .init("working", isWorking.json), .init("announced_on", options.on.json),
                .init("loans_rederived", rederived.json),
            ],
            [
                Message(
                    isWorking ? "receipt.working-days-added" : "receipt.holidays-added",
                    ["count": .number(days.count), "first": .date(days.min() ?? options.on)])
            ] + (rederived == 0 ? [] : [Message("receipt.loans-rederived", ["count": .number(rederived)])]))
    }
}
