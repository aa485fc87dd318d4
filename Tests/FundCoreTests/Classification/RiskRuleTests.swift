import FundTestSupport
import Testing

@testable import FundCore

@Suite struct `The rules on debts at risk` {
    private static func day(_ day: Int32) -> CalendarDate { CalendarDate(day: day) }

    private static func rule(
        _ code: RiskRule.Code, _ value: RuleValue?, from day: Int32 = 100, for subject: String = "",
        entry: Int64? = nil
    ) -> RiskRule {
        RiskRule(
            code: code, validFrom: CalendarDate(day: day), subject: subject, value: value, citation: "QĐ",
            certainty: "assumed", entry: entry)
    }

    private static func rules(_ more: RiskRule..., on day: Int32) -> RiskRules? {
        RiskRules(on: CalendarDate(day: day), among: RiskRule.ofTheLaw + more)
    }

    @Test func `are what the rows of the day come to`() throws {
        let law = try #require(Self.rules(on: 100))
        #expect(law.reschedulingWindow == 10)
        #expect(law.wayBack == WayBack(months: 1, monthsOfLong: 3))
        #expect(law.isContagious && !law.countsCreditChecks && !law.closesByRuns)
        // TT 14/2024 art. 5: once and 29, 30, 89, 90 days overdue; twice; three times and after.
        #expect(
            [0, 1, 29, 30, 89, 90].map { law.reschedulings.group(times: 1, daysPastDue: $0) } == [
                2, 3, 3, 4, 4, 5,
            ])
        #expect([0, 1].map { law.reschedulings.group(times: 2, daysPastDue: $0) } == [4, 5])
        #expect([3, 4, 9].map { law.reschedulings.group(times: $0, daysPastDue: 0) } == [5, 5, 5])
        #expect(law.reschedulings.interestReduced == 3)
    }

    @Test func `change with their day, and of one day with the later act`() throws {
        let window = [
            Self.rule(.reschedulingWindow, .days(20), entry: 5),
            Self.rule(.reschedulingWindow, .days(30), entry: 7),
        ]
        #expect(Self.rules(window[1], window[0], on: 99)?.reschedulingWindow == 10)
        #expect(Self.rules(window[1], window[0], on: 100)?.reschedulingWindow == 30)
        let groups = Self.rule(.rescheduledGroups, .steps([.init(from: 0, group: 3)]), for: "1")
        let changed = try #require(Self.rules(groups, on: 100))
        #expect(changed.reschedulings.group(times: 1, daysPastDue: 200) == 3)
        #expect(changed.reschedulings.group(times: 2, daysPastDue: 0) == 4)
    }

    @Test func `can end where they hold or do not`() {
        #expect(Self.rules(Self.rule(.contagion, .ended), on: 100)?.isContagious == false)
        #expect(Self.rules(Self.rule(.contagion, .ended), on: 99)?.isContagious == true)
        #expect(Self.rules(Self.rule(.closingRuns, nil), on: 100)?.closesByRuns == true)
        #expect(Self.rules(Self.rule(.closingRuns, .ended), on: 100)?.closesByRuns == false)
    }

    @Test func `are none where one is missing`() {
        for code in RiskRule.Code.allCases where RuleCode(code).valueKind != .nothing {
            let rest = RiskRule.ofTheLaw.filter { $0.code != code }
            #expect(RiskRules(on: Self.day(100), among: rest) == nil, "\(code)")
        }
    }

    @Test func `leave a debt in its own group where they do not draw it down`() throws {
        var facts = DebtFacts()
        facts.owes = true
        let thresholds = DebtGroupRules.ofTheLaw.thresholds
        let alone = DebtGroupRules(
            thresholds: thresholds, risk: try #require(Self.rules(Self.rule(.contagion, .ended), on: 100)))
        #expect(facts.group(.ofTheLaw, among: 4) == DebtGroup(4, [.contagion]))
        #expect(facts.group(alone, among: 4) == DebtGroup(1))
    }
}
