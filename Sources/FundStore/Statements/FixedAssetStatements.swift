package import FundCore
internal import Postgres

/// A fixed asset with all that stands on record of it (tài sản cố định).
package struct AssetRecord: Sendable {
    /// The act that bought it, by which it is called in the database.
    package let entry: Int64
    package let code: String
    package let name: String
    package let asset: FixedAsset
    /// Whom it was bought from, where that is owed.
    package let supplier: String?
    package let decision: String?
    package let disposal: Disposal?
    /// What was booked of its depreciation, in order of day.
    package let depreciation: [Depreciation]

    package struct Disposal: Sendable {
        package let entry: Int64
        package let disposal: AssetDisposal
        package let because: String
    }

    package struct Depreciation: Sendable {
        package let entry: Int64
        package let on: CalendarDate
        package let dong: Int64
    }

    /// What is booked of its depreciation by the end of a day.
    package func booked(through date: CalendarDate) -> Int64 {
        depreciation.reduce(0) { $1.on <= date ? $0 + $1.dong : $0 }
    }

    /// What the plan says is lost by the end of a day: nothing more from the day on which it leaves.
    package func planned(through date: CalendarDate) -> Int64 {
        let last = disposal.map { min($0.disposal.on.adding(days: -1), date) } ?? date
        return asset.plan.accumulated(through: last)
    }
}

extension FundReader {
    /// Every asset whose purchase is known and stands, with what stands of it, in order of purchase; of all, or what
    /// one code calls.
    package func assets(code: String? = nil) throws -> [AssetRecord] {
        let disposals = try disposals()
        let depreciation = try depreciation()
        return try connection.query(
            """
            select f.act_no, f.code, f.name, f.cost_dong, f.life_months, f.in_use_on, f.through, f.decision,
                   a.effective_on, p.counterparty
            from fixed_asset f
            join act a using (fund_id, act_no)
            left join act_counterparty p on p.fund_id = f.fund_id and p.act_no = f.act_no
            where f.fund_id = $1 and f.act_no <= $2 and ($3::text is null or f.code = $3) and not exists (
                select from reversal r
                where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no and r.act_no <= $2)
            order by a.effective_on, f.act_no
            """, [fund, known, code.map(Parameter.text) ?? .null]
        ).read("fixed_asset", by: "act_no", "code") { row in
            let entry = try row.int64("act_no")
            let plan = DepreciationPlan(
                cost: try row.amount("cost_dong"),
                months: Int(try row.number("life_months", in: 1...Int64(DepreciationPlan.longest))),
                from: try row.calendarDate("in_use_on"))
            let boughtOn = try row.calendarDate("effective_on")
            guard
                let asset = try? FixedAsset(
                    plan: plan, boughtOn: boughtOn,
                    through: try row.optionalMoneyAccount("through", among: head.moneyAccounts))
            else { throw UnreadableValue(column: "in_use_on", value: plan.from.iso) }
            return AssetRecord(
                entry: entry, code: try row.text("code"), name: try row.text("name"), asset: asset,
                supplier: try row.optionalText("counterparty"), decision: try row.optionalText("decision"),
                disposal: disposals[entry], depreciation: depreciation[entry] ?? [])
        }
    }

    /// One asset; also where the code is typed otherwise, but can mean no other.
    package func asset(_ code: String) throws -> AssetRecord {
        try named(code, in: .assets) { try assets(code: $0).first }
    }

    private func disposals() throws -> [Int64: AssetRecord.Disposal] {
        let rows = try connection.query(
            """
            select d.act_no, d.asset_act_no, d.proceeds_dong, d.through, d.because, a.effective_on
            from asset_disposal d join act a using (fund_id, act_no)
            where d.fund_id = $1 and d.act_no <= $2 and not exists (
                select from reversal r
                where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no and r.act_no <= $2)
            order by d.act_no
            """, [fund, known]
        ).read("asset_disposal", by: "act_no") { row in
            let proceeds: AssetDisposal.Proceeds? =
                if let through = try row.optionalMoneyAccount("through", among: head.moneyAccounts) {
                    .init(try row.amount("proceeds_dong"), through: through)
                } else {
                    nil
                }
            return (
                try row.int64("asset_act_no"),
                AssetRecord.Disposal(
                    entry: try row.int64("act_no"),
                    disposal: AssetDisposal(on: try row.calendarDate("effective_on"), proceeds: proceeds),
                    because: try row.text("because"))
            )
        }
        return Dictionary(rows) { first, _ in first }
    }

    private func depreciation() throws -> [Int64: [AssetRecord.Depreciation]] {
        let rows = try connection.query(
            """
            select d.act_no, d.asset_act_no, d.booked_on, d.amount_dong
            from asset_depreciation d
            where d.fund_id = $1 and d.act_no <= $2 and not exists (
                select from reversal r
                where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no and r.act_no <= $2)
            order by d.booked_on, d.act_no
            """, [fund, known]
        ).read("asset_depreciation", by: "act_no", "asset_act_no") { row in
            (
                asset: try row.int64("asset_act_no"),
                booked: AssetRecord.Depreciation(
                    entry: try row.int64("act_no"), on: try row.calendarDate("booked_on"),
                    dong: try row.number("amount_dong", in: 1...Money.limit))
            )
        }
        return Dictionary(grouping: rows, by: \.asset).mapValues { $0.map(\.booked) }
    }

    /// What stands on or rests on a purchase: its disposal, else the last depreciation of it; nil where nothing does.
    package func restingOnPurchase(_ entry: Int64) throws -> Int64? {
        try assets().first { $0.entry == entry }.flatMap { $0.disposal?.entry ?? $0.depreciation.last?.entry }
    }

    /// Whether an act bought a fixed asset or disposed of one.
    package func isOfAsset(_ entry: Int64) throws -> Bool {
        try connection.query(
            """
            select exists (select from fixed_asset where fund_id = $1 and act_no = $2)
                or exists (select from asset_disposal where fund_id = $1 and act_no = $2) as is_of_asset
            """, [fund, .bigint(entry)])[0].bool("is_of_asset")
    }

    /// The limits on fixed assets that a fund keeps, of all dates.
    package func assetRules() throws -> [AssetRule] {
        try connection.query(
            """
            select code, valid_from, limit_ten_thousandths, is_ended, citation, certainty, act_no
            from asset_rule where fund_id = $1 and (act_no is null or act_no <= $2)
            """, [fund, known]
        ).read("asset_rule", by: "code", "valid_from") { row in
            AssetRule(
                code: try row.known("code"), validFrom: try row.calendarDate("valid_from"),
                limit: try row.optionalNumber("limit_ten_thousandths", in: 0...Share.whole).map {
                    Share(tenThousandths: $0)
                }, citation: try row.text("citation"), certainty: try row.text("certainty"),
                entry: try row.optionalInt64("act_no"))
        }
    }
}

extension Books {
    package func record(
        _ asset: FixedAsset, code: String, name: String, decision: String?, act: Int64
    ) {
        put(
            into: "fixed_asset",
            [
                "act_no": .bigint(act), "code": .text(code), "name": .text(name),
                "cost_dong": .bigint(asset.cost), "life_months": .integer(asset.plan.months),
                "in_use_on": .date(asset.plan.from), "through": .text(asset.through?.code.text),
                "decision": .text(decision),
            ])
    }

    package func record(_ disposal: AssetDisposal, of asset: Int64, because: String, act: Int64) {
        put(
            into: "asset_disposal",
            [
                "act_no": .bigint(act), "asset_act_no": .bigint(asset),
                "proceeds_dong": .bigint(disposal.proceeds?.amount.money.dong),
                "through": .text(disposal.proceeds?.through.code.text), "because": .text(because),
            ])
    }

    package func record(depreciationOf asset: Int64, on date: CalendarDate, _ dong: Int64, act: Int64) {
        put(
            into: "asset_depreciation",
            [
                "act_no": .bigint(act), "asset_act_no": .bigint(asset), "booked_on": .date(date),
                "amount_dong": .bigint(dong),
            ])
    }
}
