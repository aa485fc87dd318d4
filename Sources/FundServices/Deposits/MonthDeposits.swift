internal import FundCore
internal import FundStore
internal import Wording

/// What term deposits earned by a month that is closed (dự thu lãi tiền gửi), an act before the closing's.
struct MonthDeposits {
    let act: Int64
    private let dong: Int64
    private let deposits: Int
    private let month: FiscalPeriod

    /// Nil where no deposit earned anything.
    init?(of month: FiscalPeriod, _ books: Books) throws {
        let last = month.last
        let due = try books.reader.deposits().filter { $0.deposit.placedOn <= last }
            .map {
                (deposit: $0.entry, dong: $0.position(on: last).claim(on: last) - $0.receivable(on: last))
            }
            .filter { $0.dong != 0 }
        guard !due.isEmpty else { return nil }
        self.month = month
        deposits = due.count
        dong = due.reduce(0) { $0 + $1.dong }
        act = try books.open(.depositAccrual, on: last)
        books.post(JournalEntry(TermDeposit.accrual(dong, on: last)), act: act)
        for part in due { books.record(interestOf: part.deposit, part.dong, act: act) }
        // The next month reads what this one booked.
        try books.flush()
    }

    var json: JSON { .object([.init("entry", act.json), .init("amount", dong.json)]) }

    var message: Message {
        Message(
            "receipt.month-of-deposits",
            [
                "period": .text(month.text), "entry": .number(Int(act)), "deposits": .number(deposits),
                "amount": .money(Money(dong)),
            ])
    }
}
