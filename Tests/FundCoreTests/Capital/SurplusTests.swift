import Testing

@testable import FundCore

private let rules: [DistributionRule] = {
    func rule(_ code: DistributionRule.Code, _ rating: Rating?, _ value: DistributionRule.Value)
        -> DistributionRule
    {
        DistributionRule(
            code: code, validFrom: day(2021, 5, 15), rating: rating, value: value,
            citation: "NĐ 45/2021/NĐ-CP điều 43 khoản 2", certainty: "verified")
    }
    func months(_ tenThousandths: Int64) -> DistributionRule.Value {
        .months(RateMultiple(tenThousandths: tenThousandths))
    }
    return [
        rule(.developmentFundMaximum, nil, .share(Share(tenThousandths: 3_000))),
        rule(.financialReserve, nil, .share(Share(tenThousandths: 1_000))),
        rule(.bonusSalaries, .a, months(30_000)), rule(.bonusSalaries, .b, months(15_000)),
        rule(.bonusSalaries, .c, months(10_000)), rule(.managersBonusSalaries, .a, months(15_000)),
        rule(.managersBonusSalaries, .b, months(10_000)), rule(.managersBonusSalaries, .c, months(0)),
    ]
}()

@Suite struct `The surplus of a year` {
    private func surplus(
        _ result: Int64? = 500_000_003, held: Int64? = nil, distributedBy: Int64? = nil, year: Int = 2022
    ) throws -> YearSurplus {
        YearSurplus(
            year: try FiscalPeriod(parsing: String(year)), result: result, distributedBy: distributedBy,
            held: held ?? result ?? 0, rules: rules)
    }

    private func decision(
        _ rating: Rating = .a, salaries: Int64 = 40_000_000, managers: Int64 = 15_000_001,
        share: Int64? = nil, fines: Int64 = 0
    ) -> SurplusDecision {
        SurplusDecision(
            rating: rating, monthlySalaries: Money(salaries), managersMonthlySalaries: Money(managers),
            developmentShare: share.map { Share(tenThousandths: $0) }, fines: Money(fines))
    }

    private func refusal(
        _ surplus: YearSurplus, _ decision: SurplusDecision? = nil, on date: CalendarDate = day(2023, 4, 10)
    ) -> Refusal.Code? {
        do throws(Refusal) {
            _ = try surplus.distributing(decision ?? self.decision(), on: date)
            return nil
        } catch {
            return error.code
        }
    }

    /// NĐ 45/2021 art. 43(2), by hand. The year brought 500.000.003 and all years hold 400.000.003, so
    /// 100.000.000 of deficits are open; less fines of 12.000.001 there is 388.000.002 for the funds:
    /// 30 % is 116.400.000,6; 10 % is 38.800.000,2; 3 months are 120.000.000; 1,5 months are 22.500.001,5.
    /// Rounded down, 90.300.001 is left, and goes to the development fund: 206.700.001 in all.
    @Test func `goes to fines, deficits, the funds by rating, and what is left to the development fund`()
        throws
    {
        let distribution = try surplus(held: 400_000_003).distributing(
            decision(fines: 12_000_001), on: day(2023, 4, 10))
        #expect(
            distribution.findings.map { [$0.dong, $0.base, $0.entitled] } == [
                [500_000_003, 500_000_003, 500_000_003], [12_000_001, 500_000_003, 12_000_001],
                [100_000_000, 500_000_003, 100_000_000], [388_000_002, 500_000_003, 388_000_002],
                [116_400_000, 388_000_002, 116_400_000], [38_800_000, 388_000_002, 38_800_000],
                [120_000_000, 40_000_000, 120_000_000], [22_500_001, 15_000_001, 22_500_001],
                [90_300_001, 388_000_002, 90_300_001],
            ])
        #expect(distribution.findings.map(\.step) == SurplusStep.allCases)
        #expect(
            distribution.entry(on: day(2023, 4, 10)).legs.map { [$0.role.rawValue, String($0.dong)] } == [
                ["capital-retained-surplus", "400000003"], ["other-payables", "-12000001"],
                ["development-fund", "-206700001"], ["financial-reserve", "-38800000"],
                ["bonus-fund", "-120000000"], ["managers-bonus-fund", "-22500001"],
            ])
    }

    /// Art. 43(2): 3 / 1,5 / 1 months' salaries, for managers 1,5 / 1 / 0. Of 1.000.000 salaries of 100.000 and
    /// of 20.000: the development fund has 300.000 and the rest, the reserve 100.000.
    @Test(
        arguments: [
            (.a, 300_000, 30_000, 270_000), (.b, 150_000, 20_000, 430_000), (.c, 100_000, 0, 500_000),
        ] as [(Rating, Int64, Int64, Int64)])
    func `gives bonuses by rating`(rating: Rating, bonus: Int64, managers: Int64, remainder: Int64) throws {
        let distribution = try surplus(1_000_000).distributing(
            decision(rating, salaries: 100_000, managers: 20_000), on: day(2023, 4, 10))
        #expect(distribution.findings.suffix(3).map(\.dong) == [bonus, managers, remainder])
    }

    /// Of 1.000.000 the funds by shares take 400.000. 3 × 190.000 = 570.000 leaves 30.000 for the managers, who
    /// have a claim to 1,5 × 100.000.
    @Test func `gives no bonus beyond what is left`() throws {
        let distribution = try surplus(1_000_000).distributing(
            decision(salaries: 190_000, managers: 100_000), on: day(2023, 4, 10))
        #expect(distribution.findings.suffix(3).map(\.dong) == [570_000, 30_000, 0])
        #expect(distribution.findings.suffix(3).map(\.entitled) == [570_000, 150_000, 0])
        let dear = try surplus(1_000_000).distributing(
            decision(salaries: Money.limit, managers: Money.limit), on: day(2023, 4, 10))
        #expect(dear.findings.suffix(3).map(\.dong) == [600_000, 0, 0])
    }

    /// A smaller share only moves money from the share to what is left: 12,5 % of 1.000.000 is 125.000.
    @Test func `gives the development fund a smaller share where that is decided`() throws {
        let distribution = try surplus(1_000_000).distributing(
            decision(.c, salaries: 100_000, share: 1_250), on: day(2023, 4, 10))
        #expect(distribution.findings[4].dong == 125_000)
        #expect(distribution.parts.map(\.dong) == [800_000, 100_000, 100_000])
    }

    @Test func `may be taken whole by fines`() throws {
        let distribution = try surplus(1_000).distributing(decision(fines: 1_000), on: day(2023, 4, 10))
        #expect(distribution.parts == [.init(role: .otherPayables, dong: 1_000)])
    }

    @Test func `is given out whole, to the đồng, whatever it is`() throws {
        var noise = TextNoise(seed: 43)
        for _ in 0..<2_000 {
            let result = Int64.random(in: 1...Money.limit, using: &noise)
            let held = Int64.random(in: 1...Money.limit, using: &noise)
            let available = min(result, held)
            let asked = SurplusDecision(
                rating: Rating.allCases.randomElement(using: &noise) ?? .a,
                monthlySalaries: Money(Int64.random(in: 0...result, using: &noise)),
                managersMonthlySalaries: Money(Int64.random(in: 0...result, using: &noise)),
                developmentShare: Share(tenThousandths: Int64.random(in: 0...3_000, using: &noise)),
                fines: Money(Int64.random(in: 0...available, using: &noise)))
            let distribution = try surplus(result, held: held).distributing(asked, on: day(2023, 4, 10))
            #expect(distribution.parts.reduce(0) { $0 + $1.dong } == available)
            #expect(distribution.findings.allSatisfy { $0.dong >= 0 && $0.dong <= $0.entitled })
        }
    }

    @Test func `is refused in the order of what stands in the way`() throws {
        #expect(refusal(try surplus()) == nil)
        #expect(refusal(try surplus(), on: day(2022, 12, 31)) == .surplusDayNotAfterYear)
        #expect(refusal(try surplus(), on: day(2023, 1, 1)) == nil)
        #expect(refusal(try surplus(year: 2020)) == .surplusNoRule)
        // In force at the end of 2021, though not at its beginning.
        #expect(refusal(try surplus(year: 2021)) == nil)
        #expect(refusal(try surplus(nil)) == .surplusYearNotClosed)
        #expect(refusal(try surplus(distributedBy: 7)) == .surplusDistributed)
        #expect(refusal(try surplus(0)) == .surplusNothing)
        #expect(refusal(try surplus(-5, held: 100)) == .surplusNothing)
        #expect(refusal(try surplus(100, held: -5)) == .surplusNothing)
        #expect(refusal(try surplus(), decision(share: 3_000)) == nil)
        #expect(refusal(try surplus(), decision(share: 3_001)) == .surplusShareTooHigh)
        #expect(refusal(try surplus(100, held: 90), decision(fines: 91)) == .surplusFinesTooHigh)
    }

    @Test func `needs every rule, the latest in force at the year's end`() throws {
        let year = try FiscalPeriod(parsing: "2022")
        for missing in DistributionRule.Code.allCases {
            let surplus = YearSurplus(
                year: year, result: 100, distributedBy: nil, held: 100,
                rules: rules.filter { $0.code != missing })
            #expect(refusal(surplus) == .surplusNoRule)
        }
        let later = [day(2022, 12, 31), day(2023, 1, 1)].map {
            DistributionRule(
                code: .financialReserve, validFrom: $0, rating: nil,
                value: .share(Share(tenThousandths: $0 == day(2022, 12, 31) ? 2_000 : 5_000)), citation: "–",
                certainty: "assumed")
        }
        let surplus = YearSurplus(
            year: year, result: 100, distributedBy: nil, held: 100, rules: later + rules)
        let distribution = try surplus.distributing(decision(salaries: 0, managers: 0), on: day(2023, 4, 10))
        #expect(distribution.findings[5].dong == 20)
    }
}

@Suite struct `A deficit` {
    /// 2021 lost 100, 2022 lost 50 of which nothing was there to cover; 2023 gained 120: 2021 is covered, and 20
    /// of 2022. Money brought in later covers 10 more.
    @Test func `is covered by later gains, the oldest first`() {
        let movements: [(on: CalendarDate, dong: Int64)] = [
            (day(2021, 12, 31), -100), (day(2022, 12, 31), -50), (day(2023, 12, 31), 120),
        ]
        #expect(
            UncoveredDeficit.after(Array(movements.prefix(2))).map {
                [$0.year.year, Int($0.dong), $0.lastYear.year]
            }
                == [
                    [2021, 100, 2026], [2022, 50, 2027],
                ])
        #expect(UncoveredDeficit.after(movements).map { [$0.year.year, Int($0.dong)] } == [[2022, 30]])
        #expect(
            UncoveredDeficit.after(movements + [(day(2024, 3, 1), 10)]).map(\.dong) == [20])
        #expect(UncoveredDeficit.after(movements + [(day(2024, 12, 31), 30)]) == [])
    }

    @Test func `is met first by what earlier years left`() {
        #expect(
            UncoveredDeficit.after([
                (day(2021, 12, 31), 100), (day(2022, 4, 10), -60), (day(2022, 12, 31), -70),
            ]).map { [$0.year.year, Int($0.dong)] } == [[2022, 30]])
        #expect(UncoveredDeficit.after([]) == [])
    }
}
