import Testing

@testable import FundCore

private func amount(_ dong: Int64) -> Amount {
    guard let amount = Amount(Money(dong)) else { preconditionFailure("not above zero") }
    return amount
}

@Suite struct `The depreciation of a fixed asset` {
    private func plan(_ dong: Int64, _ months: Int, from date: CalendarDate) -> DepreciationPlan {
        DepreciationPlan(cost: amount(dong), months: months, from: date)
    }

    /// By hand: 900.000.000 over 12 months from 11/01/2022. January has 21 of its 31 days: 75.000.000 × 21/31 =
    /// 50.806.451,6. From February on 75.000.000 a month; the last 10/31 of a month fall in January 2023.
    @Test func `goes by the days of the first month, and the rest in equal parts`() {
        let plan = plan(900_000_000, 12, from: day(2022, 1, 11))
        let rows = plan.rows
        #expect(rows.count == 13)
        #expect(rows.first?.depreciation == 50_806_452)
        #expect(rows.dropFirst().first?.depreciation == 75_000_000)
        #expect(rows.last?.depreciation == 24_193_548)
        #expect(rows.map(\.month.text).last == "2023-01")
        #expect(plan.accumulated(through: day(2022, 1, 10)) == 0)
        // 1/31 of a month.
        #expect(plan.accumulated(through: day(2022, 1, 11)) == 2_419_355)
        // 21/31 + 2 + 9/30 months: up to the day before 10/04.
        #expect(plan.accumulated(through: day(2022, 4, 9)) == 223_306_452)
    }

    /// 100 over 3 months: 33,3; 66,7; 100.
    @Test func `rounds from the beginning on, so that the months are the cost`() {
        let rows = plan(100, 3, from: day(2023, 2, 1)).rows
        #expect(rows.map(\.depreciation) == [33, 34, 33])
        #expect(rows.map(\.residual) == [67, 33, 0])
        #expect(plan(5, 1, from: day(2023, 2, 1)).rows.map(\.depreciation) == [5])
    }

    @Test func `never falls, never passes the cost and ends with it, whatever the day and the life`() {
        for (dong, months, first) in [
            (1, 1_200, day(2020, 2, 29)), (999_999_937, 7, day(2023, 12, 31)), (31, 2, day(2024, 1, 31)),
            (Money.limit, 1_200, day(2000, 5, 17)), (360_000_001, 36, day(2024, 2, 15)),
        ] as [(Int64, Int, CalendarDate)] {
            let plan = plan(dong, months, from: first)
            let rows = plan.rows
            #expect(rows.reduce(0) { $0 + $1.depreciation } == dong)
            #expect(rows.allSatisfy { $0.depreciation >= 0 && $0.residual >= 0 })
            // A month that began late needs one more.
            #expect(rows.count <= months + 1)
            #expect(plan.accumulated(through: first.adding(months: months + 1)) == dong)
            for step in 0..<400 {
                let date = first.adding(days: step * 13 - 5)
                let (before, after) = (
                    plan.accumulated(through: date), plan.accumulated(through: date.adding(days: 1))
                )
                #expect(before <= after && after <= dong)
            }
        }
    }

    /// What a disposal books stands on the ends of the open months, and for its own month on its day.
    @Test func `is booked month by month up to the day before it leaves`() {
        let plan = plan(900_000_000, 12, from: day(2022, 1, 11))
        let parts = plan.parts(booked: 125_806_452, from: day(2022, 3, 1), leavingOn: day(2022, 4, 10))
        #expect(parts.map(\.on) == [day(2022, 3, 31), day(2022, 4, 10)])
        #expect(parts.map(\.dong) == [75_000_000, 22_500_000])
        // On the first of a month nothing of it is lost; of one that is not in use, nothing at all.
        #expect(
            plan.parts(booked: 200_806_452, from: day(2022, 4, 1), leavingOn: day(2022, 4, 1)).isEmpty)
        #expect(plan.parts(booked: 0, from: day(2022, 1, 1), leavingOn: day(2022, 1, 11)).isEmpty)
        let whole = plan.parts(booked: 0, from: day(2022, 1, 1), leavingOn: day(2025, 6, 1))
        #expect(whole.reduce(0) { $0 + $1.dong } == 900_000_000)
        #expect(whole.last?.on == day(2023, 1, 31))
    }
}

@Suite struct `A fixed asset` {
    @Test func `is not in use before it is bought`() throws {
        let plan = DepreciationPlan(cost: amount(100), months: 3, from: day(2023, 2, 1))
        #expect(throws: Refusal.self) {
            _ = try FixedAsset(plan: plan, boughtOn: day(2023, 2, 2), through: .bank)
        }
        let asset = try FixedAsset(plan: plan, boughtOn: day(2023, 1, 5), through: nil)
        #expect(asset.purchase.legs.map(\.role) == [.fixedAssets, .supplierPayables])
        #expect(asset.purchase.legs.map(\.dong) == [100, -100])
    }

    @Test func `leaves with what is left of it, and what came in for it`() throws {
        let plan = DepreciationPlan(cost: amount(100), months: 3, from: day(2023, 2, 1))
        let asset = try FixedAsset(plan: plan, boughtOn: day(2023, 2, 1), through: .cash)
        let disposal = AssetDisposal(
            on: day(2023, 3, 1), proceeds: .init(amount(80), through: .bank))
        let entry = disposal.entry(of: asset, booked: 0, parts: [(day(2023, 2, 28), 33)])
        var moved: [AccountRole: Int64] = [:]
        for leg in entry.legs { moved[leg.role, default: 0] += leg.dong }
        #expect(
            moved == [
                .depreciationExpense: 33, .accumulatedDepreciation: 0, .otherExpenses: 67,
                .fixedAssets: -100, .bank: 80, .otherIncome: -80,
            ])
    }

    @Test func `stays within its share of the capital`() throws {
        let rule = AssetRule(
            code: .fixedAssetsLimit, validFrom: day(2021, 5, 15), limit: Share(tenThousandths: 1_000),
            citation: "NĐ 45/2021/NĐ-CP điều 38 khoản 3", certainty: "verified")
        try rule.refuse(residual: 100, of: 1_000)
        #expect(throws: Refusal.self) { try rule.refuse(residual: 101, of: 1_000) }
        #expect(throws: Refusal.self) { try rule.refuse(residual: 1, of: -5) }
        let ended = AssetRule(
            code: .fixedAssetsLimit, validFrom: day(2025, 1, 1), limit: nil, citation: "x",
            certainty: "assumed")
        #expect(AssetRule.inForce(on: day(2021, 5, 14), among: [rule, ended]).isEmpty)
        #expect(AssetRule.inForce(on: day(2024, 12, 31), among: [rule, ended]) == [rule])
        #expect(AssetRule.inForce(on: day(2025, 1, 1), among: [rule, ended]).isEmpty)
    }
}
