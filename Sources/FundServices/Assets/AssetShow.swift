package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// One fixed asset at the end of a day, with its plan to the end and what was booked of each month (thẻ tài sản cố
    /// định).
    ///
    /// - Throws: `asset.not-found`, `asset.not-bought-yet`.
    package static func asset(
        _ reader: FundReader, _ code: String, on date: CalendarDate
    ) throws -> Answer {
        let record = try reader.asset(code)
        guard let view = AssetView(record, on: date) else {
            throw Refusal(
                .assetNotBoughtYet,
                [
                    "code": .text(record.code), "on": .date(date), "bought": .date(record.asset.boughtOn),
                ])
        }
        let rows = view.planned
        return Answer(
            [
                .line(
                    Message("asset.title.show", ["code": .text(record.code), "name": .text(record.name)])),
                .fields(view.figures),
            ] + (view.ending.map { [.line($0)] } ?? []) + [
                .blank, .line(Message("asset.title.plan")), .sheet(view.sheet(of: rows)),
            ], document: .object([.init("as_of", date.json)] + view.members + [.init("plan", rows.json)]))
    }
}

/// A month of the plan, with what was booked of it.
private struct PlannedMonth: JSONWritable {
    let row: DepreciationPlan.Row
    /// Nil where nothing is booked of the month.
    let booked: Int64?

    var json: JSON {
        .object([
            .init("month", row.month.text.json), .init("depreciation", row.depreciation.json),
            .init("accumulated_depreciation", row.accumulated.json), .init("residual", row.residual.json),
            .init("booked", booked.json),
        ])
    }
}

extension AssetView {
    /// Up to the month in which it left, where it did.
    fileprivate var planned: [PlannedMonth] {
        var byMonth: [FiscalPeriod: Int64] = [:]
        for part in record.depreciation where part.on <= asOf {
            byMonth[FiscalPeriod(.month, containing: part.on), default: 0] += part.dong
        }
        return record.asset.plan.rows.filter { row in
            disposal.map { row.month.first <= $0.disposal.on } ?? true
        }
        .map { PlannedMonth(row: $0, booked: byMonth[$0.month]) }
    }

    fileprivate func sheet(of rows: [PlannedMonth]) -> Sheet {
        Sheet(
            "plan",
            [
                .words("asset.column.month"), .figures("asset.column.depreciation"),
                .figures("asset.column.accumulated", rank: 1), .figures("asset.column.residual"),
                .figures("asset.column.booked"),
            ],
            rows.map {
                Sheet.Row([
                    .text($0.row.month.text), .money($0.row.depreciation), .money($0.row.accumulated),
                    .money($0.row.residual), $0.booked.map { .money($0) } ?? .empty,
                ])
            })
    }

    fileprivate var figures: Answer.Fields {
        var fields: [(name: Message, value: Cell)] = []
        func add(_ key: String, _ value: Cell) { fields.append((Message("asset.column." + key), value)) }
        let asset = record.asset
        add("state", stateCell)
        add("bought-on", .date(asset.boughtOn))
        if let channel = asset.through {
            add("through", channel.cell)
        }
        if let supplier = record.supplier { add("supplier", .text(supplier)) }
        if let decision = record.decision { add("decision", .text(decision)) }
        add("in-use-on", .date(asset.plan.from))
        add("life", .count(asset.plan.months))
        add("cost", .money(asset.cost))
        add("accumulated", .money(booked))
        add("residual", .money(residual))
        return Answer.Fields(("column.figure", "column.amount"), figures: true, fields)
    }

    /// How it left.
    fileprivate var ending: Message? {
        disposal.map { disposal in
            var arguments: [String: Refusal.Argument] = [
                "on": .date(disposal.disposal.on), "entry": .number(Int(disposal.entry)),
                "because": .text(disposal.because),
            ]
            arguments["proceeds"] = (disposal.disposal.proceeds?.amount.money).map { .money($0) }
            return Message("asset.disposed", arguments)
        }
    }
}
