internal import FundCore
internal import FundStore

extension MonthPart {
    /// What sources cost by a month (lãi nguồn vốn vay phải trả).
    static let sources = MonthPart(
        kind: .sourceAccrual, name: "sources", booked: "receipt.month-of-sources",
        takenBack: "receipt.source-accrual-reversed",
        due: { books, last in
            try books.reader.head.sources.filter { $0.ownRate != nil }
                .map { source in
                    let booked = try books.reader.costs(of: source).accrued.balance(on: last)
                    let dong = source.cost(of: try books.reader.given(of: source), through: last) - booked
                    return Due(dong: dong) { books.record(costOf: source, dong, act: $0) }
                }
        }, legs: { LendingSource.accrual($0, on: $1) })
}
