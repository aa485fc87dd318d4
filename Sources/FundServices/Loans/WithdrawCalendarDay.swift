package import FundCore
package import FundStore
internal import Wording

/// Withdraws a day off, or a Saturday worked in exchange, that was announced (rút ngày nghỉ đã thông báo): from
/// then on the day is what its weekday says. It is another word on the day, like an announcement: due dates to
/// come move back, those gone by stay.
package struct WithdrawCalendarDay: Act {
    package static let code = ActCode.calendarWithdrawal

    package let day: CalendarDate
    package let decision: String?

    package init(day: CalendarDate, decision: String?) {
        self.day = day
        self.decision = decision
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard day >= options.on else {
            throw Refusal(.calendarDayPassed, ["day": .date(day), "on": .date(options.on)])
        }
        let reader = books.reader
        guard let word = try reader.calendarDays(announcedBy: options.on).first(where: { $0.day == day }),
            !word.isWithdrawn
        else { throw Refusal(.calendarDayNotAnnounced, ["day": .date(day), "on": .date(options.on)]) }
        let isWorking = day.weekday < 6
        let before = try reader.workingCalendar()
        let act = try books.open(.calendarWithdrawal, on: options.on)
        books.record(
            withdrawalOf: day, isWorking: isWorking, name: word.name, decision: decision, on: options.on,
            act: act)
        let change = try CalendarChange(
            from: before, to: before.announcing([day], working: isWorking, on: options.on), on: options.on,
            act: act, books)
        return Receipt(
            [
                .init("entry", act.json), .init("day", day.json), .init("working", isWorking.json),
                .init("on", options.on.json), .init("decision", decision.json),
            ] + change.members,
            [
                Message(
                    isWorking ? "receipt.day-off-withdrawn" : "receipt.working-day-withdrawn",
                    ["day": .date(day), "on": .date(options.on)])
            ] + change.messages)
    }
}

/// What another calendar makes of the fund's loans: books the differences of what is past, and tells whose coming
/// due dates move.
struct CalendarChange {
    private(set) var rederived = 0
    /// The loans with another due date to come, in order of signing.
    private(set) var moved: [String] = []

    init(
        from before: WorkingCalendar, to after: WorkingCalendar, on date: CalendarDate, act: Int64,
        _ books: Books
    ) throws {
        // Only a calendar of a day in the past can change what payments have covered.
        let isBackdated = try books.reader.lastFactDay().map { $0 >= date } ?? false
        try books.reader.eachLoan(signedBy: nil) { record, loan in
            if loan.dueDatesMove(from: before, to: after), loan.position(on: date).status == .active {
                moved.append(record.number)
            }
            guard isBackdated else { return }
            let outcome = try loan.rederived(under: after, on: date)
            if !outcome.entry.legs.isEmpty {
                books.post(outcome.entry, act: act, loanID: record.loanID)
                rederived += 1
            }
        }
    }

    private static let shown = 5

    var members: [JSON.Member] {
        [
            .init("loans_rederived", rederived.json), .init("loans_moved", moved.count.json),
            .init("moved", .array(moved.prefix(CalendarChange.shown).map(\.json))),
        ]
    }

    var messages: [Message] {
        var messages: [Message] = []
        if moved.isEmpty {
            messages.append(Message("receipt.no-due-date-moves"))
        } else {
            let names = moved.prefix(CalendarChange.shown).joined(separator: ", ")
            messages.append(
                Message(
                    "receipt.due-dates-move",
                    [
                        "count": .number(moved.count),
                        "numbers": .text(names + (moved.count > CalendarChange.shown ? ", …" : "")),
                    ]))
        }
        if rederived > 0 {
            messages.append(Message("receipt.loans-rederived", ["count": .number(rederived)]))
        }
        return messages
    }
}

extension Loan {
    fileprivate func dueDatesMove(from before: WorkingCalendar, to after: WorkingCalendar) -> Bool {
        guard let firstDrawnOn else { return false }
        let terms = terms(on: firstDrawnOn)
        return terms.dueDates(drawnOn: firstDrawnOn, calendar: before).map(\.due)
            != terms.dueDates(drawnOn: firstDrawnOn, calendar: after).map(\.due)
    }
}
