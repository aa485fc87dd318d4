internal import FundCore
internal import FundStore
internal import Wording

/// What a closing books beside the loans (bút toán cuối kỳ): of each thing what the month is still to bear.
struct MonthPart: Sendable {
    /// Of the act that books it.
    let kind: ActKind
    /// The member of the closing's answer.
    let name: String
    /// The sentences of its booking, and of its being taken back.
    let booked: String
    let takenBack: String
    /// What there is to book by the end of the month, thing by thing.
    let due: @Sendable (Books, CalendarDate) throws -> [Due]
    let legs: @Sendable (Int64, CalendarDate) -> [JournalEntry.Leg]

    struct Due {
        let dong: Int64
        /// Keeps what the act books of the thing.
        let record: (_ act: Int64) -> Void
    }

    /// In the order in which a closing books them.
    static let all = [depreciation, deposits, sources]
}

/// A part of a month that was closed: an act before the closing's.
struct MonthBooking {
    let part: MonthPart
    let act: Int64
    private let dong: Int64
    private let count: Int
    private let month: FiscalPeriod

    /// Nil where there is nothing to book.
    init?(_ part: MonthPart, of month: FiscalPeriod, _ books: Books) throws {
        let last = month.last
        let due = try part.due(books, last).filter { $0.dong != 0 }
        guard !due.isEmpty else { return nil }
        self.part = part
        self.month = month
        count = due.count
        dong = due.reduce(0) { $0 + $1.dong }
        act = try books.open(part.kind, on: last)
        books.post(JournalEntry(part.legs(dong, last)), act: act)
        for thing in due { thing.record(act) }
        // The next month reads what this one booked.
        try books.flush()
    }

    var json: JSON { .object([.init("entry", act.json), .init("amount", dong.json)]) }

    var message: Message {
        Message(
            part.booked,
            [
                "period": .text(month.text), "entry": .number(Int(act)), "count": .number(count),
                "amount": .money(Money(dong)),
            ])
    }
}
