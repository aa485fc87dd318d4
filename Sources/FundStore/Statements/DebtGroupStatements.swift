package import FundCore
internal import Postgres

/// Judges the debts of a fund on a day: each by itself, and among its borrower's others.
package struct DebtJudge: Sendable {
    /// Nil where no thresholds are known.
    package let rules: DebtGroupRules?
    /// The worst own group of each borrower who has several debts, and what credit institutions report where that counts.
    fileprivate let worst: [Int64: Int]

    package func group(of debt: DebtFacts, borrowerID: Int64) -> DebtGroup? {
        rules.map { debt.group($0, among: worst[borrowerID]) }
    }
}

/// Judges debts as they are read, in one pass: what a borrower's other debts make of each is known when all are taken.
package struct DebtJudging: Sendable {
    /// Nil where no thresholds are known.
    package let rules: DebtGroupRules?
    /// The worst own group of each borrower, as far as it is read, and what credit institutions report where that counts;
    /// the best group is not kept.
    private var worst: [Int64: Int]

    fileprivate init(rules: DebtGroupRules?, reported: [Int64: Int]) {
        self.rules = rules
        worst = reported
    }

    package mutating func take(_ debt: DebtFacts, borrowerID: Int64) {
        guard let rules, debt.owes else { return }
        let own = debt.ownGroup(rules).group
        if own > 1 { worst[borrowerID] = max(worst[borrowerID] ?? 1, own) }
    }

    /// When every debt of the day is taken.
    package var judge: DebtJudge { DebtJudge(rules: rules, worst: worst) }
}

extension FundReader {
    /// For one pass over all debts of a day.
    package func debtJudging(on date: CalendarDate) throws -> DebtJudging {
        let rules = try debtGroupRules(on: date)
        return DebtJudging(
            rules: rules, reported: try rules.map { try reportedGroups(on: date, by: $0) } ?? [:])
    }

    /// For work over many loans.
    package func debtJudge(on date: CalendarDate) throws -> DebtJudge {
        let rules = try debtGroupRules(on: date)
        guard let rules else { return DebtJudge(rules: nil, worst: [:]) }
        let reported = try reportedGroups(on: date, by: rules)
        return DebtJudge(
            rules: rules, worst: try worstGroups(on: date, by: rules).merging(reported) { max($0, $1) })
    }

    /// For one loan.
    package func debtJudge(of record: LoanRecord, on date: CalendarDate) throws -> DebtJudge {
        let rules = try debtGroupRules(on: date)
        guard let rules else { return DebtJudge(rules: nil, worst: [:]) }
        let borrower = record.borrower.borrowerID
        var worst: [Int64: Int] = [:]
        if let ahead = ahead(record.number) {
            if rules.risk.countsCreditChecks {
                worst[borrower] = ahead.reports.last { $0.on <= date }?.group
            }
        } else {
            worst = try reportedGroups(on: date, by: rules, borrower)
        }
        if record.hasOthers {
            let others = try worstGroup(besides: record, on: date, by: rules)
            worst[borrower] = max(worst[borrower] ?? 1, others)
        }
        return DebtJudge(rules: rules, worst: worst)
    }

    /// The latest groups that credit institutions report by a day, by borrower; none where they do not count.
    ///
    /// - Parameter borrowerID: nil for all.
    func reportedGroups(
        on date: CalendarDate, by rules: DebtGroupRules, _ borrowerID: Int64? = nil
    ) throws -> [Int64: Int] {
        guard rules.risk.countsCreditChecks else { return [:] }
        return try creditReports(on: borrowerID).compactMapValues { reports in
            reports.last { $0.on <= date }?.group
        }
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
