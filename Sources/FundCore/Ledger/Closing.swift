/// A day at whose end the books were closed (ngày khóa sổ), and what decided over a loan's accounts then.
package struct Closing: Hashable, Sendable {
    package let on: CalendarDate
    package let basis: Basis

    package enum Basis: Hashable, Sendable {
        /// Days past due at the end of the day: a closing without a run.
        case thresholds(ClassificationRules)
        /// What the closing kept of the loan: later facts do not change it.
        case kept(ClosedDebt)
    }

    package init(on date: CalendarDate, _ basis: Basis) {
        on = date
        self.basis = basis
    }

    func debt(daysPastDue: Int) -> ClosedDebt {
        switch basis {
        case .thresholds(let rules): ClosedDebt(group: rules.group(daysPastDue: daysPastDue))
        case .kept(let debt): debt
        }
    }
}

/// Where a closing puts a debt (nhóm nợ khi khóa sổ).
package struct ClosedDebt: Hashable, Sendable {
    package let group: Int
    /// Whether its interest accrues to income, or is kept off the balance sheet (TT 52/2022/TT-BTC art. 5).
    package let accruesIncome: Bool

    /// Group 1, with income.
    package static let performing = ClosedDebt(group: 1)

    /// - Parameter isKeptByPolicy: stays in its group by a programme; its interest is off the balance sheet all the
    ///   same (art. 5(2)(b)).
    package init(group: Int, isKeptByPolicy: Bool = false) {
        self.group = group
        accruesIncome = group == 1 && !isKeptByPolicy
    }

    package init(_ debt: DebtGroup) {
        self.init(group: debt.group, isKeptByPolicy: debt.reasons.contains(.keptByPolicy))
    }
}

extension Closing {
    /// - Throws: `period.no-groups` where no rule says which debt group a loan is in.
    package init(on date: CalendarDate, among rules: [ClassificationRules]) throws(Refusal) {
        guard let groups = ClassificationRules.inForce(on: date, among: rules) else {
            throw Refusal(.noClassificationRule, ["on": .date(date)])
        }
        self.init(on: date, .thresholds(groups))
    }
}
