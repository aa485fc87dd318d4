/// A debt of groups 3 to 5 that stands against a first disbursement (nợ xấu, NĐ 45/2021 art. 22(6)).
package struct BadDebt: Hashable, Sendable {
    package let group: Int
    /// When credit institutions reported it; of the fund's own loans the day that was asked for.
    package let on: CalendarDate
    package let rule: LendingRule

    /// The latest debt group that credit institutions reported by a day (kết quả tra cứu CIC).
    package struct Report: Hashable, Sendable {
        package let group: Int
        package let on: CalendarDate

        package init(group: Int, on: CalendarDate) {
            self.group = group
            self.on = on
        }
    }

    /// Nil where nothing stands against it, or where no such rule is in force.
    ///
    /// - Parameters:
    ///   - rules: those in force on the day.
    ///   - loans: the borrower's others, asked for only where the report does not decide.
    package init?(
        on date: CalendarDate, rules: [LendingRule], classes: DebtGroupRules?, report: Report?,
        loans: () throws -> [Loan]
    ) rethrows {
        guard let rule = rules.first(where: { $0.code == .noBadDebtAtFirstDisbursement }) else { return nil }
        if let report, report.group >= 3 {
            self.init(group: report.group, on: report.on, rule: rule)
            return
        }
        guard let classes else { return nil }
        for loan in try loans() where loan.signedOn <= date {
            let group = loan.fold(until: date).debtFacts.ownGroup(classes).group
            if group >= 3 {
                self.init(group: group, on: date, rule: rule)
                return
            }
        }
        return nil
    }

    private init(group: Int, on date: CalendarDate, rule: LendingRule) {
        self.group = group
        self.on = date
        self.rule = rule
    }
}
