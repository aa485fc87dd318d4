package import FundCore
internal import Postgres

/// Judges the debts of a fund on a day: each by itself, and among its borrower's others.
package struct DebtJudge: Sendable {
    /// Nil where no thresholds are known.
    package let rules: DebtGroupRules?
    /// The worst own group of each borrower who has several debts.
    fileprivate let worst: [Int64: Int]

    package func group(of debt: DebtFacts, borrowerID: Int64) -> DebtGroup? {
        rules.map { debt.group($0, among: worst[borrowerID]) }
    }
}

extension FundReader {
    /// For work over many loans.
    package func debtJudge(on date: CalendarDate) throws -> DebtJudge {
        let rules = try debtGroupRules(on: date)
        return DebtJudge(rules: rules, worst: try rules.map { try worstGroups(on: date, by: $0) } ?? [:])
    }

    /// For one loan.
    package func debtJudge(of record: LoanRecord, on date: CalendarDate) throws -> DebtJudge {
        let rules = try debtGroupRules(on: date)
        guard let rules, record.hasOthers else { return DebtJudge(rules: rules, worst: [:]) }
        let worst = try worstGroup(besides: record, on: date, by: rules)
        return DebtJudge(rules: rules, worst: [record.borrower.borrowerID: worst])
    }

    /// What judges debts on a day; nil where no thresholds are known.
    package func debtGroupRules(on date: CalendarDate) throws -> DebtGroupRules? {
        DebtGroupRules(on: date, thresholds: try classificationRules(), risk: try riskRules())
    }

    /// The worst own group of the borrower's other debts at the end of a day.
    private func worstGroup(
        besides record: LoanRecord, on date: CalendarDate, by rules: DebtGroupRules
    ) throws -> Int {
        try loanRecords(signedBy: date, borrowerID: record.borrower.borrowerID)
            .filter { $0.loanID != record.loanID }
            .map { try loan($0).fold(until: date).debtFacts.ownGroup(rules).group }.max() ?? 1
    }

    /// The worst own group of each borrower who has several debts.
    private func worstGroups(on date: CalendarDate, by rules: DebtGroupRules) throws -> [Int64: Int] {
        let shared = Set(
            try connection.query(
                """
                select number from loan
                where fund_id = $1 and act_no <= $2 and signed_on <= $3 and borrower_id in (
                    select borrower_id from loan
                    where fund_id = $1 and act_no <= $2 and signed_on <= $3
                    group by borrower_id having count(*) > 1)
                """, [fund, known, .date(date.day)]
            ).map { try $0.text("number") })
        guard !shared.isEmpty else { return [:] }
        var worst: [Int64: Int] = [:]
        try eachLoan(signedBy: date, among: shared) { record, loan in
            let group = loan.fold(until: date).debtFacts.ownGroup(rules).group
            worst[record.borrower.borrowerID] = max(worst[record.borrower.borrowerID] ?? 1, group)
        }
        return worst
    }
}
