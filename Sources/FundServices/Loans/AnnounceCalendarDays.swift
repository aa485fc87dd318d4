package import FundCore
package import FundStore
internal import Wording

/// Adds holidays, or Saturdays worked in exchange, to the fund's calendar (lịch nghỉ lễ). Due dates to
/// come move; one that falls on a day off announced that same day stays, and what is unpaid then may come on the
/// next working day; those gone by stay.
package struct AnnounceCalendarDays: Act {
    package static let code = ActCode.calendarDay

    package let days: [CalendarDate]
    package let isWorking: Bool
    package let name: String?

    package init(days: [CalendarDate], isWorking: Bool, name: String?) {
        self.days = days
        self.isWorking = isWorking
        self.name = name
    }

    private enum CodingKeys: String, CodingKey {
        case days
        case isWorking = "working"
        case name
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
        let after = before.announcing(days, working: isWorking, on: options.on)
        var changed: [ChangedLoan] = []
        try reader.eachLoan(signedBy: nil) { record, loan in
            let moves = loan.movedDueDates(under: after)
            if moves.isEmpty { return }
            let outcome = try loan.rederived(under: after, on: options.on)
            let isBooked = !outcome.entry.legs.isEmpty
            if isBooked { books.post(outcome.entry, act: act, loanID: record.loanID) }
            if isBooked || outcome.after.status != .settled {
                changed.append(ChangedLoan(number: record.number, moves: moves, isRederived: isBooked))
            }
        }
        let rederived = changed.count { $0.isRederived }
        return Receipt(
            [
                .init("entry", act.json), .init("days", .array(days.map(\.json))),
                .init("working", isWorking.json), .init("announced_on", options.on.json),
                .init("loans_rederived", rederived.json), .init("loans", .array(changed.map(\.json))),
            ],
            [
                Message(
                    isWorking ? "receipt.working-days-added" : "receipt.holidays-added",
                    ["count": .number(days.count), "first": .date(days.min() ?? options.on)])
            ] + changed.prefix(AnnounceCalendarDays.shownLoans).flatMap(\.messages)
                + rest(changed.count - AnnounceCalendarDays.shownLoans)
                + (rederived == 0 ? [] : [Message("receipt.loans-rederived", ["count": .number(rederived)])]))
    }

    private static let shownLoans = 20

    private func rest(_ count: Int) -> [Message] {
        count > 0 ? [Message("receipt.due-dates-moved-too", ["count": .number(count)])] : []
    }
}

/// A loan whose due dates an announcement moves.
private struct ChangedLoan {
    let number: String
    let moves: [MovedDueDate]
    /// Whether what its payments covered is another.
    let isRederived: Bool

    var json: JSON {
        .object([
            .init("number", number.json), .init("rederived", isRederived.json),
            .init(
                "due_dates",
                .array(
                    moves.map {
                        .object([
                            .init("due_on", $0.from.json), .init("moved_to", $0.to.json),
                            .init("payable_until", $0.payableUntil.json),
                        ])
                    })),
        ])
    }

    var messages: [Message] {
        moves.map { move in
            Message(
                move.from == move.to ? "receipt.due-date-kept-open" : "receipt.due-date-moved",
                [
                    "number": .text(number), "from": .date(move.from), "to": .date(move.to),
                    "until": .date(move.payableUntil),
                ])
        }
    }
}
