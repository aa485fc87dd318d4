package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// One row a term deposit (sổ theo dõi tiền gửi có kỳ hạn), as each stands at the end of a day: what stands first, by
    /// maturity.
    package static func deposits(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let views = try reader.depositViews(on: date)
        func total(_ figure: (DepositView) -> Int64) -> Int64 { views.reduce(0) { $0 + figure($1) } }
        let totals = (standing: total(\.position.standing), claim: total(\.claim), toCome: total(\.toCome))
        let sheet = Sheet(
            "deposits", columns, views.map { view in Sheet.Row(view.cells) { .object(view.members) } },
            totals: [
                [
                    .word("word.total", code: "total"), .empty, .empty, .empty, .empty, .empty, .empty,
                    .money(totals.standing), .money(totals.claim), .money(totals.toCome), .empty, .empty,
                ]
            ])
        return Answer(
            [
                .line(
                    Message(
                        "deposit.title.list",
                        ["on": .date(date), "count": .number(views.filter(\.isStanding).count)])),
                .blank, .sheet(sheet),
            ],
            before: [.init("as_of", date.json)],
            after: {
                [
                    .init(
                        "totals",
                        .object([
                            .init("standing", totals.standing.json),
                            .init("interest_accrued", totals.claim.json),
                            .init("interest_to_come", totals.toCome.json),
                        ]))
                ]
            })
    }

    private static var columns: [Sheet.Column] {
        [
            .words("column.code"), .words("deposit.column.account", rank: 2),
            .words("deposit.column.placed-on", rank: 3), .words("deposit.column.matures-on"),
            .figures("deposit.column.days-left", rank: 4), .figures("deposit.column.rate", rank: 1),
            .figures("deposit.column.principal", rank: 5), .figures("deposit.column.standing"),
            .figures("deposit.column.accrued", rank: 1), .figures("deposit.column.to-come", rank: 2),
            .words("deposit.column.state", rank: 1), .words("deposit.column.decision", nil, .spreadsheet),
        ]
    }

    /// What stands in term deposits, by the month in which it matures.
    package static func depositsByMaturity(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let views = try reader.depositViews(on: date).filter(\.isStanding)
        var months: [MaturityMonth] = []
        for view in views {
            let month =
                view.state == .matured ? nil : FiscalPeriod(.month, containing: view.record.deposit.maturesOn)
            if months.last?.month != month || months.isEmpty { months.append(MaturityMonth(month: month)) }
            months[months.count - 1].add(view)
        }
        let total = views.reduce(into: MaturityMonth(month: nil)) { $0.add($1) }
        return Answer(
            [
                .line(Message("deposit.title.maturity", ["on": .date(date)])), .blank,
                .sheet(
                    Sheet(
                        "months",
                        [
                            .words("deposit.column.month"), .figures("deposit.column.count", rank: 1),
                            .figures("deposit.column.standing"), .figures("deposit.column.to-come"),
                            .figures("deposit.column.average-rate", rank: 2),
                        ], months.map { month in Sheet.Row(month.cells(month.name)) { month.json } },
                        totals: [total.cells(.word("word.total", code: "total"))])),
            ],
            before: [.init("as_of", date.json)], after: { [.init("totals", total.json)] })
    }
}

/// What matures in a month; nil for what has, and still stands.
private struct MaturityMonth {
    let month: FiscalPeriod?
    private(set) var count = 0
    private(set) var standing: Int64 = 0
    private(set) var toCome: Int64 = 0
    /// Each đồng by its rate.
    private var weighted: Int128 = 0

    init(month: FiscalPeriod?) { self.month = month }

    mutating func add(_ view: DepositView) {
        count += 1
        standing += view.position.standing
        toCome += view.toCome
        weighted += Int128(view.position.standing) * Int128(view.record.deposit.rate.billionths)
    }

    /// Of a year, by what stands, rounded to a hundredth of a percent.
    private var averageRate: AnnualRate {
        guard standing > 0 else { return .zero }
        let step: Int64 = 100_000
        return AnnualRate(
            billionths: Rounding.halfUp.quotient(weighted, by: Int128(standing) * Int128(step)) * step)
    }

    var name: Cell {
        month.map { .text($0.text) }
            ?? .word("deposit.state.matured", code: DepositView.State.matured.rawValue)
    }

    func cells(_ name: Cell) -> [Cell] {
        [name, .count(count), .money(standing), .money(toCome), .value(.rate(averageRate))]
    }

    var json: JSON {
        .object([
            .init("month", (month?.text).json), .init("count", count.json),
            .init("standing", standing.json), .init("interest_to_come", toCome.json),
            .init("average_rate", averageRate.json),
        ])
    }
}

extension DepositView {
    fileprivate var cells: [Cell] {
        let deposit = record.deposit
        let left = Int(deposit.maturesOn.day - asOf.day)
        return [
            .text(record.code), deposit.place.cell, .date(deposit.placedOn), .date(deposit.maturesOn),
            isStanding ? .count(max(left, 0)) : .empty, .value(.rate(deposit.rate)),
            .money(deposit.principal.money.dong), .money(position.standing), .money(claim), .money(toCome),
            stateCell, .optional(record.decision),
        ]
    }
}
