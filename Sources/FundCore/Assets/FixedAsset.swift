/// A fixed asset from its purchase to its end (tài sản cố định).
package struct FixedAsset: Hashable, Sendable {
    package let plan: DepreciationPlan
    package let boughtOn: CalendarDate
    /// Where the money went out; nil where the supplier is still owed it.
    package let through: MoneyAccount?

    /// - Throws: `asset.starts-before-purchase`.
    package init(plan: DepreciationPlan, boughtOn: CalendarDate, through: MoneyAccount?) throws(Refusal) {
        guard plan.from >= boughtOn else {
            throw Refusal(.assetStartsTooEarly, ["starts": .date(plan.from), "bought": .date(boughtOn)])
        }
        self.plan = plan
        self.boughtOn = boughtOn
        self.through = through
    }

    package var cost: Int64 { plan.cost.money.dong }

    package var purchase: JournalEntry {
        JournalEntry([
            .init(on: boughtOn, .fixedAssets, cost),
            through?.leg(on: boughtOn, -cost) ?? .init(on: boughtOn, .supplierPayables, -cost),
        ])
    }

    package static func depreciation(_ dong: Int64, on date: CalendarDate) -> [JournalEntry.Leg] {
        [
            .init(on: date, .depreciationExpense, dong), .init(on: date, .accumulatedDepreciation, -dong),
        ]
    }
}

/// How an asset leaves (thanh lý, nhượng bán tài sản cố định).
package struct AssetDisposal: Hashable, Sendable {
    package struct Proceeds: Hashable, Sendable {
        package let amount: Amount
        package let through: MoneyAccount

        package init(_ amount: Amount, through: MoneyAccount) {
            self.amount = amount
            self.through = through
        }
    }

    package let on: CalendarDate
    package let proceeds: Proceeds?

    package init(on date: CalendarDate, proceeds: Proceeds?) {
        on = date
        self.proceeds = proceeds
    }

    /// Depreciates up to the day, takes cost and depreciation out, what is left to other expenses, and what came in to
    /// other income.
    ///
    /// - Parameters:
    ///   - booked: the depreciation that is booked already.
    ///   - parts: what is booked of it now.
    package func entry(
        of asset: FixedAsset, booked: Int64, parts: [(on: CalendarDate, dong: Int64)]
    ) -> JournalEntry {
        let accumulated = parts.reduce(booked) { $0 + $1.dong }
        var legs = parts.flatMap { FixedAsset.depreciation($0.dong, on: $0.on) }
        legs += [
            .init(on: on, .accumulatedDepreciation, accumulated),
            .init(on: on, .otherExpenses, asset.cost - accumulated), .init(on: on, .fixedAssets, -asset.cost),
        ]
        if let proceeds {
            legs += [
                proceeds.through.leg(on: on, proceeds.amount.money.dong),
                .init(on: on, .otherIncome, -proceeds.amount.money.dong),
            ]
        }
        return JournalEntry(legs)
    }
}
