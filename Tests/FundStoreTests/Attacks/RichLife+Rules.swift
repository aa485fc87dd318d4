import FundCore
import FundServices
import FundStore

extension RichLife {
    /// A row of each kind, one for a day that has one already, and a condition that ends.
    static func setRules(_ desk: Desk) throws {
        let rules: [(RuleCode, String?, String?, CalendarDate)] = [
            (.ownCapitalMinimum, "30", nil, day(2024, 1, 1)),
            (.ownCapitalMinimum, "25", nil, day(2024, 1, 1)),
            (.kindIneligible, nil, "member", day(2024, 1, 1)),
            (.noBadDebtAtFirstDisbursement, "none", nil, day(2025, 1, 1)),
            (.debtGroups, "5,20,60,120", nil, day(2024, 1, 1)),
            (.financialReserve, "15", nil, day(2024, 1, 1)),
            (.bonusSalaries, "2,5", "A", day(2024, 1, 1)),
            (.specificProvision, "30", "3", day(2024, 1, 1)),
            (.valuationValidity, "24", nil, day(2024, 1, 1)),
            (.rescheduledGroups, "0:3,30:5", "1", day(2024, 1, 1)),
            (.interestReducedGroup, "4", nil, day(2024, 1, 1)),
            (.creditCheckContagion, nil, nil, day(2024, 1, 1)),
            (.contagion, "none", nil, day(2025, 1, 1)),
            (.fixedAssetsLimit, "12", nil, day(2024, 1, 1)),
            (.fixedAssetsLimit, "none", nil, day(2025, 1, 1)),
            (.voucherSeries, "PT-{nnnn}/{yy}", "cash-receipt", day(2024, 1, 1)),
        ]
        for (code, value, subject, from) in rules {
            try perform(
                desk,
                SetRule(
                    RuleSetting(code, value: value, subject: subject), from: from,
                    citation: "QĐ 45/QĐ-UBND", certainty: .partly, approvedBy: "Chi"),
                on: day(2023, 4, 3))
        }
    }
}
