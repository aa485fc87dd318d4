/// A debt as a classification put it into its group (kết quả phân loại một khoản nợ).
package struct ClassifiedDebt: Hashable, Sendable {
    package let loanID: Int64
    package let number: String
    package let borrower: String
    package let principal: Int64
    package let daysPastDue: Int
    package let ownGroup: Int
    /// Among the borrower's other debts.
    package let group: Int
    /// Codes of `GroupReason`.
    package let reasons: [String]

    package init(
        loanID: Int64, number: String, borrower: String, principal: Int64, daysPastDue: Int, ownGroup: Int,
        group: Int, reasons: [String]
    ) {
        self.loanID = loanID
        self.number = number
        self.borrower = borrower
        self.principal = principal
        self.daysPastDue = daysPastDue
        self.ownGroup = ownGroup
        self.group = group
        self.reasons = reasons
    }
}

/// The debts that owe principal at the end of a day, in their groups (kết quả phân loại nợ).
package struct Classification: Hashable, Sendable {
    package let asOf: CalendarDate
    package let rule: ClassificationRules
    /// In order of their numbers.
    package let debts: [ClassifiedDebt]

    /// - Parameter debts: in any order; there may be as many as there are loans, so they are sorted where they stand.
    package init(asOf: CalendarDate, rule: ClassificationRules, debts: consuming [ClassifiedDebt]) {
        self.asOf = asOf
        self.rule = rule
        debts.sort { $0.number.utf8.lexicographicallyPrecedes($1.number.utf8) }
        self.debts = debts
    }

    /// What a closing of the day keeps, where debts of others are as given: those that the classification lists are as it
    /// says.
    package func offBalance(besides others: [Int64: ClosedDebt]) -> [Int64: ClosedDebt] {
        var closed = others
        for debt in debts {
            let kept = ClosedDebt(
                group: debt.group, isKeptByPolicy: debt.reasons.contains(GroupReason.keptByPolicy.code))
            closed[debt.loanID] = kept.accruesIncome ? nil : kept
        }
        return closed
    }

    /// - Parameter loanIDs: of the debts to leave out.
    package func without(_ loanIDs: Set<Int64>) -> Classification {
        guard !loanIDs.isEmpty else { return self }
        return Classification(asOf: asOf, rule: rule, debts: debts.filter { !loanIDs.contains($0.loanID) })
    }

    /// Groups 1 to 5 with the debts in them and their principal.
    package var groups: [(group: Int, loans: Int, principal: Int64)] {
        var groups = (1...5).map { (group: $0, loans: 0, principal: Int64(0)) }
        for debt in debts {
            groups[debt.group - 1].loans += 1
            groups[debt.group - 1].principal += debt.principal
        }
        return groups
    }
}

/// What is set aside for one debt of a run (dự phòng của một khoản nợ).
package struct ProvisionedDebt: Hashable, Sendable {
    package let loanID: Int64
    package let number: String
    package let principal: Int64
    package let deductible: Int64
    package let rate: Share
    package let specific: Int64
    package let general: Int64

    package init(
        loanID: Int64, number: String, principal: Int64, deductible: Int64, rate: Share, specific: Int64,
        general: Int64
    ) {
        self.loanID = loanID
        self.number = number
        self.principal = principal
        self.deductible = deductible
        self.rate = rate
        self.specific = specific
        self.general = general
    }
}

/// What is set aside for all debts of a day, and what that changed (kết quả trích lập dự phòng).
package struct ProvisionRun: Hashable, Sendable {
    package let asOf: CalendarDate
    package let specific: Int64
    package let general: Int64
    /// Against what stood on the accounts.
    package let changeSpecific: Int64
    package let changeGeneral: Int64
    package let debts: [ProvisionedDebt]

    package init(
        asOf: CalendarDate, specific: Int64, general: Int64, changeSpecific: Int64, changeGeneral: Int64,
        debts: [ProvisionedDebt]
    ) {
        self.asOf = asOf
        self.specific = specific
        self.general = general
        self.changeSpecific = changeSpecific
        self.changeGeneral = changeGeneral
        self.debts = debts
    }

    /// - Parameters:
    ///   - exempt: debts whose loss others bear: nothing is set aside (NĐ 45/2021 art. 28(2)).
    ///   - deductions: what collateral takes off each debt, by loan.
    ///   - standing: what stands on the accounts for the two.
    package init(
        _ classification: Classification, exempt: Set<Int64> = [], deductions: [Int64: Money],
        by rates: ProvisionRates,
        standing: (specific: Int64, general: Int64)
    ) {
        var debts: [ProvisionedDebt] = []
        var (specific, general): (Int64, Int64) = (0, 0)
        for debt in classification.debts where !exempt.contains(debt.loanID) {
            let deductible = deductions[debt.loanID] ?? .zero
            let provision = Provision(
                principal: Money(debt.principal), group: debt.group, deductible: deductible, by: rates)
            debts.append(
                ProvisionedDebt(
                    loanID: debt.loanID, number: debt.number, principal: debt.principal,
                    deductible: deductible.dong, rate: rates.specific[debt.group] ?? Share(tenThousandths: 0),
                    specific: provision.specific.dong, general: provision.general.dong))
            specific += provision.specific.dong
            general += provision.general.dong
        }
        self.init(
            asOf: classification.asOf, specific: specific, general: general,
            changeSpecific: specific - standing.specific, changeGeneral: general - standing.general,
            debts: debts)
    }

    package var changesNothing: Bool { (changeSpecific, changeGeneral) == (0, 0) }

    /// Expense for what is set aside more; what is released makes the expense less.
    package func entry(on date: CalendarDate) -> JournalEntry {
        JournalEntry(
            [
                JournalEntry.Leg(on: date, .provisionSpecific, -changeSpecific),
                JournalEntry.Leg(on: date, .provisionGeneral, -changeGeneral),
                JournalEntry.Leg(on: date, .provisionExpense, changeSpecific + changeGeneral),
            ].filter { $0.dong != 0 })
    }
}
