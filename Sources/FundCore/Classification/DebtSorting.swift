/// Sorts the debts of a fund into their groups, one after the other (phân loại nợ của quỹ).
package struct DebtSorting {
    package let asOf: CalendarDate
    private let rules: DebtGroupRules
    private var debts: [Debt] = []
    /// The worst own group among each borrower's debts.
    private var worst: [Int64: Int] = [:]

    private struct Debt {
        let loanID: Int64
        let number: String
        let borrower: String
        let borrowerID: Int64
        let principal: Int64
        let daysPastDue: Int
        /// By itself.
        let own: DebtGroup
    }

    /// - Parameter reported: the groups that credit institutions report and that count, by borrower.
    package init(asOf date: CalendarDate, by rules: DebtGroupRules, reported: [Int64: Int] = [:]) {
        asOf = date
        self.rules = rules
        worst = reported
    }

    /// Takes a debt in. One that owes interest alone, or for which provisions were used, draws the others down, and is
    /// not listed in the classification.
    ///
    /// - Parameter fold: at the end of the day.
    package mutating func take(
        _ fold: LoanFold, loanID: Int64, number: String, borrower: String, borrowerID: Int64
    ) {
        let facts = fold.debtFacts
        guard facts.owes else { return }
        let own = facts.ownGroup(rules)
        worst[borrowerID] = max(worst[borrowerID] ?? 1, own.group)
        guard !facts.isWrittenOff else { return }
        debts.append(
            Debt(
                loanID: loanID, number: number, borrower: borrower, borrowerID: borrowerID,
                principal: fold.outstanding, daysPastDue: facts.daysPastDue, own: own))
    }

    private func group(of debt: Debt) -> DebtGroup {
        debt.own.drawn(downTo: rules.risk.isContagious ? worst[debt.borrowerID] ?? 1 : 1)
    }

    /// The debts whose interest a closing of the day keeps off the balance sheet, by loan.
    package var offBalance: [Int64: ClosedDebt] {
        var closed: [Int64: ClosedDebt] = [:]
        for debt in debts {
            let kept = ClosedDebt(group(of: debt))
            if !kept.accruesIncome { closed[debt.loanID] = kept }
        }
        return closed
    }

    package var classification: Classification {
        var classified: [ClassifiedDebt] = []
        classified.reserveCapacity(debts.count)
        for debt in debts where debt.principal > 0 {
            let group = group(of: debt)
            classified.append(
                ClassifiedDebt(
                    loanID: debt.loanID, number: debt.number, borrower: debt.borrower,
                    principal: debt.principal, daysPastDue: debt.daysPastDue,
                    ownGroup: debt.own.group, group: group.group, reasons: group.reasons.map(\.code)))
        }
        return Classification(asOf: asOf, rule: rules.thresholds, debts: classified)
    }
}
