package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Money that waits, day by day (vốn nhàn rỗi theo ngày): what can be paid out less what is promised, beside what
    /// stands in term deposits.
    package static func idleMoney(
        _ reader: FundReader, from first: CalendarDate, until last: CalendarDate
    ) throws -> Answer {
        var days: [(on: CalendarDate, money: IdleMoney)] = []
        var date = first
        while date <= last {
            days.append((date, IdleMoney(try reader.capital(asOf: date))))
            date = date.adding(days: 1)
        }
        let average = IdleMoney(averageOf: days.map(\.money))
        return Answer(
            [
                .line(Message("idle.title", ["from": .date(first), "until": .date(last)])), .blank,
                .sheet(
                    Sheet(
                        "days",
                        [
                            .words("column.on"), .figures("idle.column.cash", rank: 2),
                            .figures("idle.column.bank", rank: 2), .figures("idle.column.promised", rank: 1),
                            .figures("idle.column.idle"), .figures("idle.column.deposits"),
                        ],
                        days.map { on, money in
                            Sheet.Row([.date(on)] + money.cells) {
                                .object([.init("on", on.json)] + money.members)
                            }
                        },
                        totals: [[.word("idle.average", code: "average")] + average.cells])),
            ],
            before: [.init("from", first.json), .init("until", last.json)],
            after: { [.init("average", .object(average.members))] })
    }
}

/// Money at the end of a day, or its average over days.
private struct IdleMoney {
    /// Cash, at banks, promised, in deposits.
    private let figures: [Int64]

    init(_ capital: Capital) {
        figures = [capital.cash, capital.bank, capital.promised, capital.deposits]
    }

    /// Rounded to the đồng.
    init(averageOf days: [IdleMoney]) {
        figures = (0..<4).map { place in
            let sum = days.reduce(Int128(0)) { $0 + Int128($1.figures[place]) }
            return days.isEmpty ? 0 : Rounding.halfUp.quotient(sum, by: Int128(days.count))
        }
    }

    /// Below zero where more is promised than there is.
    private var idle: Int64 { figures[0] + figures[1] - figures[2] }

    var cells: [Cell] {
        [
            .money(figures[0]), .money(figures[1]), .moneyIfAny(figures[2]), .money(idle),
            .moneyIfAny(figures[3]),
        ]
    }

    var members: [JSON.Member] {
        [
            .init("cash", figures[0].json), .init("bank", figures[1].json),
            .init("promised", figures[2].json), .init("idle", idle.json), .init("deposits", figures[3].json),
        ]
    }
}
