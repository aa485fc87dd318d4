import FundCore
import Testing

@Suite struct `A rule as it is set` {
    private func text(_ code: RuleCode, _ value: String?, for subject: String? = nil) -> String? {
        (try? RuleSetting(code, value: value, subject: subject)).map { $0.value?.text ?? "" }
    }

    private func flaw(_ code: RuleCode, _ value: String?, for subject: String? = nil) -> RuleSetting.Flaw? {
        do throws(RuleSetting.Flaw) {
            _ = try RuleSetting(code, value: value, subject: subject)
            return nil
        } catch {
            return error
        }
    }

    @Test func `is read by its kind`() {
        #expect(text(.ownCapitalMinimum, "30%") == "30")
        #expect(text(.singleBorrowerMaximum, "12,5 %") == "12.5")
        #expect(text(.debtGroups, "10,30,90,180") == "10,30,90,180")
        #expect(text(.debtGroups, "10 / 30 / 90 / 180") == "10,30,90,180")
        #expect(text(.bonusSalaries, "1,5", for: "B") == "1.5")
        #expect(text(.kindEligible, nil, for: "member") == "")
        #expect(text(.voucherSeries, "PT {nnn}/{yyyy}", for: "cash-receipt") == "PT {nnn}/{yyyy}")
        #expect(text(.specificProvision, "25%", for: "3") == "25")
        #expect(text(.generalProvision, "0,5", for: "4") == "0.5")
        #expect(text(.collateralRate, "50 %", for: "real-estate") == "50")
        #expect(text(.valuationValidity, " 12 ") == "12")
        #expect(text(.valuationValidity, "0") == "0")
        #expect(text(.rescheduledGroups, "0:2, 1:3 / 30:4;90:5", for: "1") == "0:2,1:3,30:4,90:5")
        #expect(text(.interestReducedGroup, "3") == "3")
        #expect(text(.reschedulingWindow, " 10 ") == "10")
        #expect(text(.wayBack, "3", for: "long") == "3")
        #expect(text(.closingRuns, nil) == "" && text(.contagion, "none") == "none")
        for end in ["none", "None", "không", "Khong"] { #expect(text(.relatedPartiesMaximum, end) == "none") }
        #expect(text(.kindIneligible, "none", for: "cooperative-group") == "none")
    }

    @Test(arguments: [
        "10,30,90", "10,30,90,180,360", "10,30,30,180", "90,30,10,180", "0,30,90,180", "10,30,90,36601",
        "10,30,90,180 ngày", "10,-30,90,180", "10,,90,180", "1.5,30,90,180", "",
    ])
    func `has four whole thresholds that rise`(text: String) {
        #expect(flaw(.debtGroups, text) == .valueUnreadable(.notDebtGroups))
    }

    @Test(arguments: ["1201", "12,5", "012", "-1", "12m", "12000", "năm", ""])
    func `has a whole number of months`(text: String) {
        #expect(flaw(.valuationValidity, text) == .valueUnreadable(text.isEmpty ? .empty : .notADuration))
    }

    @Test(arguments: [
        "2", "0:2,1:3,1:4", "1:2", "0:2,30:2", "0:3,30:2", "0:0", "0:6", "0:2,,30:3", "0:2:3", "0:2,36601:3",
        "0:hai", "-1:2", "0:2,", "",
    ])
    func `has groups that rise with the days from 0 on`(text: String) {
        let unreadable = flaw(.rescheduledGroups, text, for: "2")
        #expect(
            [.valueUnreadable(.notGroupsByDays), .valueUnreadable(.notADebtGroup), .valueUnreadable(.empty)]
                .contains(unreadable))
    }

    @Test func `has a value and a subject where its code has`() {
        #expect(flaw(.ownCapitalMinimum, nil) == .valueNeeded)
        #expect(flaw(.ownCapitalMinimum, "101%") == .valueUnreadable(.notAShare))
        #expect(flaw(.bonusSalaries, "11", for: "A") == .valueUnreadable(.notMonths))
        #expect(flaw(.bonusSalaries, "150%", for: "A") == .valueUnreadable(.notMonths))
        #expect(flaw(.bonusSalaries, "1") == .subjectNeeded)
        #expect(flaw(.bonusSalaries, "1", for: "D") == .subjectUnknown)
        #expect(flaw(.voucherSeries, "PT", for: "journal") == .valueUnreadable(.notAVoucherPattern))
        #expect(flaw(.specificProvision, "25%", for: "6") == .subjectUnknown)
        #expect(flaw(.collateralRate, "50%") == .subjectNeeded)
        #expect(flaw(.valuationValidity, "12", for: "deposit") == .subjectNotTaken)
        for text in ["0", "6", "ba", "3,0"] {
            #expect(flaw(.interestReducedGroup, text) == .valueUnreadable(.notADebtGroup))
        }
        for text in ["-1", "36601", "010", "10 ngày"] {
            #expect(flaw(.reschedulingWindow, text) == .valueUnreadable(.notDays))
        }
        #expect(flaw(.rescheduledGroups, "0:2", for: "4") == .subjectUnknown)
        #expect(flaw(.wayBack, "3") == .subjectNeeded)
        #expect(flaw(.closingRuns, "1") == .valueNotTaken)
        #expect(flaw(.kindEligible, "30%", for: "member") == .valueNotTaken)
        #expect(flaw(.kindEligible, nil) == .subjectNeeded)
        #expect(flaw(.debtGroups, "10,30,90,180", for: "A") == .subjectNotTaken)
        for code in RuleCode.allCases where !code.canEnd {
            #expect(flaw(code, "none", for: code.subjectKind.words.first) == .neverEnds)
        }
    }

    /// Every code is at home in one place, and nothing that a place knows has no code.
    @Test func `has one home`() {
        for code in RuleCode.allCases {
            let homes = [
                code.lending != nil, code.distribution != nil, code.provision != nil, code == .debtGroups,
                code.risk != nil, code.asset != nil, code.office != nil, code.file != nil,
                code == .voucherSeries,
            ]
            #expect(homes.count { $0 } == 1, "\(code)")
        }
        #expect(OfficeRule.Code.allCases.allSatisfy { RuleCode($0).office == $0 })
        #expect(FileRule.Code.allCases.allSatisfy { RuleCode($0).file == $0 })
        #expect(LendingRule.Code.allCases.allSatisfy { RuleCode(rawValue: $0.rawValue) != nil })
        #expect(DistributionRule.Code.allCases.allSatisfy { RuleCode(rawValue: $0.rawValue) != nil })
        #expect(ProvisionRule.Code.allCases.allSatisfy { RuleCode(rawValue: $0.rawValue) != nil })
        #expect(RiskRule.Code.allCases.allSatisfy { RuleCode(rawValue: $0.rawValue) != nil })
    }
}

@Suite struct `Rows of one day` {
    private let first = day(2024, 1, 1)

    private func limit(_ limit: Int64?, from date: CalendarDate, by entry: Int64?) -> LendingRule {
        LendingRule(
            code: .ownCapitalMinimum, validFrom: date, limit: limit, subject: "", citation: "QĐ",
            certainty: "verified", isEnded: limit == nil, entry: entry)
    }

    @Test func `take each other's place in the order of their acts`() {
        let shipped = limit(2_000, from: first, by: nil)
        let (wrong, right) = (limit(9_000, from: first, by: 7), limit(3_000, from: first, by: 9))
        let earlier = limit(4_000, from: first.adding(days: -1), by: 11)
        for rules in [[shipped, wrong, right, earlier], [earlier, right, wrong, shipped]] {
            #expect(LendingRule.inForce(on: first, among: rules) == [right])
            #expect(LendingRule.inForce(on: first.adding(days: -1), among: rules) == [earlier])
        }
    }

    @Test func `leave nothing in force where the last one ends it`() {
        let rules = [limit(2_000, from: first, by: nil), limit(nil, from: first.adding(days: 9), by: 5)]
        #expect(LendingRule.inForce(on: first.adding(days: 8), among: rules).map(\.limit) == [2_000])
        #expect(LendingRule.inForce(on: first.adding(days: 9), among: rules) == [])
        #expect(LendingRule.counting(on: first.adding(days: 9), among: rules) == [rules[1]])
        // What ends before it began is asked all the same from its own day on.
        let again = rules + [limit(2_500, from: first.adding(days: 20), by: 6)]
        #expect(LendingRule.inForce(on: first.adding(days: 20), among: again).map(\.limit) == [2_500])
    }

    @Test func `say of debt groups and of a surplus what the later act says`() {
        let groups = [[10, 30, 90, 180], [1, 2, 3, 4], [5, 6, 7, 8]].enumerated().map {
            ClassificationRules(
                validFrom: first, groupsFrom: $1, citation: "TT", certainty: "verified",
                entry: $0 == 0 ? nil : Int64(10 - $0))
        }
        #expect(ClassificationRules.inForce(on: first, among: groups) == groups[1])
        let shares = [nil, 8, 5].map { entry in
            DistributionRule(
                code: .financialReserve, validFrom: first, rating: nil,
                value: .share(Share(tenThousandths: entry ?? 0)), citation: "NĐ", certainty: "verified",
                entry: entry)
        }
        #expect(DistributionRule.inForce(on: first, among: shares) == [shares[1]])
    }
}
