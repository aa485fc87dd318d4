internal import FundCore
internal import FundStore
internal import Wording

/// What sources cost by a month that is closed (lãi nguồn vốn vay phải trả), an act before the closing's.
struct MonthSources {
    let act: Int64
    private let dong: Int64
    private let sources: Int
    private let month: FiscalPeriod

    /// Nil where no source cost anything.
    init?(of month: FiscalPeriod, _ books: Books) throws {
        let (reader, last) = (books.reader, month.last)
        let due = try reader.head.sources.filter { $0.ownRate != nil }.map { source in
            let booked = try reader.costs(of: source).accrued.balance(on: last)
            return (
                source: source, dong: source.cost(of: try reader.given(of: source), through: last) - booked
            )
        }.filter { $0.dong != 0 }
        guard !due.isEmpty else { return nil }
        self.month = month
        sources = due.count
        dong = due.reduce(0) { $0 + $1.dong }
        act = try books.open(.sourceAccrual, on: last)
        books.post(JournalEntry(LendingSource.accrual(dong, on: last)), act: act)
        for part in due { books.record(costOf: part.source, part.dong, act: act) }
        // The next month reads what this one booked.
        try books.flush()
    }

    var json: JSON { .object([.init("entry", act.json), .init("amount", dong.json)]) }

    var message: Message {
        Message(
            "receipt.month-of-sources",
            [
                "period": .text(month.text), "entry": .number(Int(act)), "sources": .number(sources),
                "amount": .money(Money(dong)),
            ])
    }
}
