package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// One row a fixed asset (danh sách tài sản cố định), as each stands at the end of a day, with what is left of all
    /// against its limit.
    package static func assetList(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let views = try reader.assets().compactMap { AssetView($0, on: date) }
        let held = views.filter { $0.disposal == nil }
        func total(_ figure: (AssetView) -> Int64) -> Int64 { held.reduce(0) { $0 + figure($1) } }
        let totals = (
            cost: total { $0.record.asset.cost }, booked: total(\.booked), residual: total(\.residual)
        )
        let sheet = Sheet(
            "assets", columns, views.map { view in Sheet.Row(view.cells) { .object(view.members) } },
            totals: [
                [
                    .word("word.total", code: "total"), .empty, .empty, .empty, .empty, .money(totals.cost),
                    .money(totals.booked), .money(totals.residual), .empty,
                ]
            ])
        return Answer(
            [
                .line(Message("asset.title.list", ["on": .date(date), "count": .number(held.count)])),
                .sheet(sheet),
            ]
                + (try limit(reader, residual: totals.residual, on: date)),
            before: [.init("as_of", date.json)],
            after: {
                [
                    .init(
                        "totals",
                        .object([
                            .init("cost", totals.cost.json),
                            .init("accumulated_depreciation", totals.booked.json),
                            .init("residual", totals.residual.json),
                        ]))
                ]
            })
    }

    /// The most that may be left of all, where a rule says so.
    private static func limit(
        _ reader: FundReader, residual: Int64, on date: CalendarDate
    ) throws -> [Part] {
        guard let rule = AssetRule.inForce(on: date, among: try reader.assetRules()).first,
            let limit = rule.limit
        else { return [] }
        let capital = try reader.capital(asOf: date).actualCharterCapital
        return [
            .line(
                Message(
                    "asset.limit",
                    [
                        "share": .share(limit), "capital": .money(Money(capital)),
                        "most": .money(Money(limit.part(of: max(capital, 0)))),
                        "citation": .text(rule.citation),
                        "certainty": .phrase("loan.certainty." + rule.certainty),
                    ]))
        ]
    }

    private static var columns: [Sheet.Column] {
        [
            .words("column.code"), .words("column.name", rank: 3),
            .words("asset.column.bought-on", rank: 2), .words("asset.column.in-use-on", rank: 4),
            .figures("asset.column.life", rank: 2), .figures("asset.column.cost"),
            .figures("asset.column.accumulated", rank: 1), .figures("asset.column.residual"),
            .words("asset.column.state", rank: 1),
        ]
    }
}

extension AssetView {
    fileprivate var cells: [Cell] {
        [
            .text(record.code), .text(record.name), .date(record.asset.boughtOn),
            .date(record.asset.plan.from), .count(record.asset.plan.months), .money(record.asset.cost),
            .money(booked), .money(residual), stateCell,
        ]
    }
}
