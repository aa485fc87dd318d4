package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The fund's capital by source, and the money that it has to lend (nguồn vốn), at the end of a day.
    package static func capital(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let capital = try reader.capital(asOf: date)
        let figures = Fields(("column.figure", "column.amount"), figures: true, capital.figures)
        // For a spreadsheet all of it in one table.
        let table = Fields(
            ("column.figure", "column.amount"), figures: true, capital.sources + capital.figures)
        return Answer(
            [
                .line(Message("title.capital", ["on": .date(date)])), .sheet(capital.sheet),
                .fields(figures),
            ], table: table.sheet, document: capital.document(on: date))
    }
}

extension Capital {
    fileprivate var sources: [(name: Message, value: Cell)] {
        CapitalSource.allCases.compactMap { source in
            bySource[source].map { (Message("capital-source." + source.rawValue), .money($0)) }
        }
    }

    fileprivate var sheet: Sheet {
        Sheet(
            "sources", [.words("column.source"), .figures("column.amount")],
            sources.map { Sheet.Row([.sentence($0.name), $0.value]) },
            totals: [[.word("word.total", code: "total"), .money(total)]])
    }

    fileprivate var figures: [(name: Message, value: Cell)] {
        let revalued = revaluation == 0 ? [] : [("revaluation", revaluation)]
        let placed = deposits == 0 ? [] : [("deposits", deposits)]
        return
            (revalued + [
                ("charter-capital", charterCapital), ("actual-charter-capital", actualCharterCapital),
                ("cash", cash), ("bank", bank), ("money", money), ("promised", promised),
                ("available", money - promised),
            ] + placed).map { (Message("figure." + $0.0), .money($0.1)) }
    }

    fileprivate func document(on date: CalendarDate) -> JSON {
        .object([
            .init("as_of", date.json), .init("capital", total.json),
            .init("charter_capital", charterCapital.json),
            .init("actual_charter_capital", actualCharterCapital.json),
            .init("revaluation", revaluation.json),
            .init("cash", money.json), .init("cash_in_hand", cash.json),
            .init("bank", bank.json), .init("promised", promised.json),
            .init("available", (money - promised).json), .init("deposits", deposits.json),
            .init(
                "accounts",
                .object(
                    places.sorted { $0.key.code.text < $1.key.code.text }.map {
                        .init($0.key.code.text, $0.value.json)
                    })),
            .init(
                "sources",
                .object(
                    CapitalSource.allCases.compactMap { source in
                        bySource[source].map { .init(source.rawValue, $0.json) }
                    })),
        ])
    }
}
