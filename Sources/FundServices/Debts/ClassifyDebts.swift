package import FundCore
package import FundStore
internal import Wording

/// Puts the debts of a day into their groups and keeps what each was judged by (phân loại nợ).
package struct ClassifyDebts: Act {
    package static let code = ActCode.classificationRun

    package let asOf: CalendarDate

    package init(asOf: CalendarDate) { self.asOf = asOf }

    private enum CodingKeys: String, CodingKey {
        case asOf = "as_of"
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        if let stored = try books.reader.classification(asOf: asOf) {
            throw Refusal(
                .classifiedAlready, ["on": .date(asOf), "entry": .number(Int(stored.entry))])
        }
        let (act, run) = try ClassifyDebts.record(asOf, books)
        var receipt = Receipt(
            [.init("entry", act.json)] + (options.ending == .rollBack ? run.members : run.totals),
            [run.receipt(act)])
        receipt.run = .classification(run, entry: act)
        return receipt
    }

    /// - Returns: the act and what it keeps.
    static func record(_ date: CalendarDate, _ books: Books) throws -> (act: Int64, run: Classification) {
        let run = try books.reader.classify(asOf: date)
        let act = try books.open(.classificationRun, on: date)
        try books.record(run, act: act)
        return (act, run)
    }
}

extension Classification {
    func receipt(_ act: Int64) -> Message {
        Message("receipt.classified", arguments(act))
    }

    func arguments(_ act: Int64) -> [String: Refusal.Argument] {
        [
            "entry": .number(Int(act)), "on": .date(asOf), "count": .number(debts.count),
            "principal": .money(Money(debts.reduce(0) { $0 + $1.principal })),
            "bad": .money(Money(groups.reduce(0) { $1.group >= 3 ? $0 + $1.principal : $0 })),
        ]
    }
}
