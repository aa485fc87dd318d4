package import FundCore
internal import Postgres

/// A debt of groups 3 to 5 that stands against a first disbursement (nợ xấu).
package struct BadDebt: Hashable, Sendable {
    package let group: Int
    /// When credit institutions reported it; of the fund's own loans the day that was asked for.
    package let on: CalendarDate
    package let rule: LendingRule
}

extension FundReader {
    /// What stands against paying a borrower for the first time on a day: what credit institutions reported, and
    /// the fund's own loans (NĐ 45/2021 art. 22(6)). Nil where nothing does, or where no such rule is in force.
    ///
    /// - Parameter number: the loan that is to be paid out.
    package func badDebt(
        of borrowerID: Int64, besides number: String, on date: CalendarDate, by rules: [LendingRule]
    ) throws -> BadDebt? {
        guard let rule = rules.first(where: { $0.code == .noBadDebtAtFirstDisbursement }) else { return nil }
        if let found = try creditGroup(of: borrowerID, by: date), found.group >= 3 {
            return BadDebt(group: found.group, on: found.on, rule: rule)
        }
        guard let classes = ClassificationRules.inForce(on: date, among: try classificationRules()) else {
            return nil
        }
        for record in try loanRecords(signedBy: date, borrowerID: borrowerID) where record.number != number {
            let group = classes.group(daysPastDue: try loan(record).position(on: date).daysPastDue)
            if group >= 3 { return BadDebt(group: group, on: date, rule: rule) }
        }
        return nil
    }
}
