internal import FundCore
internal import FundStore
internal import Wording

/// What fixed assets lose by a month that is closed (khấu hao tháng), an act before the closing's.
struct MonthDepreciation {
    let act: Int64
    private let dong: Int64
    private let assets: Int
    private let month: FiscalPeriod

    /// Nil where no asset loses anything.
    init?(of month: FiscalPeriod, _ books: Books) throws {
        let last = month.last
        let due = try books.reader.assets().filter { $0.asset.boughtOn <= last }
            .map { (asset: $0.entry, dong: $0.planned(through: last) - $0.booked(through: last)) }
            .filter { $0.dong > 0 }
        guard !due.isEmpty else { return nil }
        self.month = month
        assets = due.count
        dong = due.reduce(0) { $0 + $1.dong }
        act = try books.open(.depreciation, on: last)
        books.post(JournalEntry(FixedAsset.depreciation(dong, on: last)), act: act)
        for part in due { books.record(depreciationOf: part.asset, on: last, part.dong, act: act) }
        // The next month reads what this one booked.
        try books.flush()
    }

    var json: JSON { .object([.init("entry", act.json), .init("amount", dong.json)]) }

    var message: Message {
        Message(
            "receipt.month-depreciated",
            [
                "period": .text(month.text), "entry": .number(Int(act)), "assets": .number(assets),
                "amount": .money(Money(dong)),
            ])
    }
}
