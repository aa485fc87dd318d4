import FundCore
import Testing

/// What a fund begins with.
private let rates = ProvisionRates(
    specific: shares([0, 200, 2_500, 5_000, 10_000]), general: shares([50, 50, 50, 50, 0]))

private func shares(_ tenThousandths: [Int64]) -> [Int: Share] {
    Dictionary(
        uniqueKeysWithValues: tenThousandths.enumerated().map { ($0 + 1, Share(tenThousandths: $1)) })
}

@Suite struct `A provision` {
    /// Life h14 of the rules on risk, worked by hand: 300 triệu at 9, 10, 29, 30, 89, 90, 179, 180 days past due are
    /// groups 1 to 5.
    @Test(arguments: [
        // days past due, group, specific, general, in triệu × 10
        (9, 1, 0, 15), (10, 2, 60, 15), (29, 2, 60, 15), (30, 3, 750, 15), (89, 3, 750, 15),
        (90, 4, 1_500, 15),
        (179, 4, 1_500, 15), (180, 5, 3_000, 0),
    ])
    func `of 300 triệu without collateral`(days: Int, group: Int, specific: Int64, general: Int64) {
        let groups = ClassificationRules(
            validFrom: day(2024, 8, 12), groupsFrom: [10, 30, 90, 180], citation: "TT 14/2024/TT-NHNN điều 5",
            certainty: "verified")
        #expect(groups.group(daysPastDue: days) == group)
        let provision = Provision(
            principal: Money(300_000_000), group: group, deductible: .zero, by: rates)
        #expect(provision.specific.dong == specific * 100_000)
        #expect(provision.general.dong == general * 100_000)
    }

    /// The same life: land of 200 triệu counts for 100; 95 days past due are group 4.
    @Test func `is of what collateral leaves`() {
        let provision = Provision(
            principal: Money(300_000_000), group: 4, deductible: Money(100_000_000), by: rates)
        #expect(provision.specific.dong == 100_000_000)
        #expect(provision.general.dong == 1_500_000)
    }

    /// Life h18: two debts that share one piece, to which it is worth less each time.
    @Test(arguments: [
        // principal, group, deductible, specific, general
        (300_000_000, 4, 150_000_000, 75_000_000, 1_500_000),
        (100_000_000, 4, 50_000_000, 25_000_000, 500_000),
        (300_000_000, 5, 0, 300_000_000, 0), (300_000_000, 5, 37_500_000, 262_500_000, 0),
        (100_000_000, 5, 12_500_000, 87_500_000, 0), (300_000_000, 5, 50_000_000, 250_000_000, 0),
        // More collateral than debt: nothing.
        (100_000_000, 5, 100_000_001, 0, 0),
    ])
    func `of debts that share`(
        principal: Int64, group: Int, deductible: Int64, specific: Int64, general: Int64
    ) {
        let provision = Provision(
            principal: Money(principal), group: group, deductible: Money(deductible), by: rates)
        #expect(provision.specific.dong == specific)
        #expect(provision.general.dong == general)
    }

    /// 25 đồng × 2 % = 0,5; 24 × 2 % = 0,48; 100 × 0,5 % = 0,5; 99 × 0,5 % = 0,495.
    @Test func `is rounded half up to the đồng, each part by itself`() {
        func provision(_ dong: Int64) -> [Int64] {
            let provision = Provision(principal: Money(dong), group: 2, deductible: .zero, by: rates)
            return [provision.specific.dong, provision.general.dong]
        }
        #expect(provision(25) == [1, 0])
        #expect(provision(24) == [0, 0])
        #expect(provision(100) == [2, 1])
        #expect(provision(99) == [2, 0])
        let most = Provision(
            principal: Money(Money.limit), group: 5, deductible: .zero, by: rates)
        #expect(most.specific.dong == Money.limit)
    }
}

@Suite struct `Rules on provisions` {
    private let first = day(2024, 7, 11)

    private func rule(
        _ code: ProvisionRule.Code, _ subject: String, _ value: ProvisionRule.Value,
        from date: CalendarDate? = nil, entry: Int64? = nil
    ) -> ProvisionRule {
        ProvisionRule(
            code: code, validFrom: date ?? first, subject: subject, value: value,
            citation: "NĐ 86/2024/NĐ-CP", certainty: "verified", entry: entry)
    }

    private func share(_ percent: Int64) -> ProvisionRule.Value {
        .share(Share(tenThousandths: percent * 100))
    }

    private var all: [ProvisionRule] {
        (1...5).flatMap {
            [
                rule(.specificProvision, String($0), share(Int64($0))),
                rule(.generalProvision, String($0), share(0)),
            ]
        } + CollateralKind.allCases.map { rule(.collateralRate, $0.rawValue, share(50)) }
            + [rule(.valuationValidity, "", .months(12))]
    }

    @Test func `hold where all of them do`() throws {
        let rules = try #require(ProvisionRules(on: first, among: all.shuffled()))
        #expect(rules.rules == ProvisionRule.inForce(on: first, among: all))
        #expect(rules.rates.specific[3] == Share(tenThousandths: 300))
        #expect(rules.deduction.validMonths == 12)
        #expect(rules.deduction.rates.count == CollateralKind.allCases.count)
        #expect(ProvisionRules(on: first.adding(days: -1), among: all) == nil)
        for place in all.indices {
            var less = all
            less.remove(at: place)
            #expect(ProvisionRules(on: first, among: less) == nil, "\(all[place])")
        }
    }

    @Test func `take each other's place by subject`() {
        let later = rule(.generalProvision, "4", share(1), from: first.adding(days: 9))
        let (wrong, right) = (
            rule(.valuationValidity, "", .months(24), entry: 7),
            rule(.valuationValidity, "", .months(0), entry: 8)
        )
        let rules = all + [right, wrong, later]
        #expect(ProvisionRules(on: first, among: rules)?.deduction.validMonths == 0)
        #expect(ProvisionRules(on: first, among: rules)?.rates.general[4] == Share(tenThousandths: 0))
        #expect(
            ProvisionRules(on: first.adding(days: 9), among: rules)?.rates.general[4]
                == Share(tenThousandths: 100))
    }
}
