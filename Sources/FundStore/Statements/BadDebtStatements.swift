package import FundCore
internal import Postgres

extension FundReader {
    /// What stands against paying a borrower for the first time on a day: what credit institutions reported, and
    /// the fund's own loans. Nil where nothing does, or where no such rule is in force.
    ///
    /// - Parameters:
    ///   - number: the loan that is to be paid out.
    ///   - rules: those in force on the day.
    package func badDebt(
        of borrowerID: Int64, besides number: String, on date: CalendarDate, by rules: [LendingRule]
    ) throws -> BadDebt? {
        guard rules.contains(where: { $0.code == .noBadDebtAtFirstDisbursement }) else { return nil }
        return try BadDebt(
            on: date, rules: rules,
            classes: try debtGroupRules(on: date),
            report: try creditReport(on: borrowerID, by: date)
        ) {
            try loanRecords(signedBy: date, borrowerID: borrowerID).filter { $0.number != number }.map(loan)
        }
    }

    /// The latest debt group that credit institutions reported by a day.
    package func creditReport(on borrowerID: Int64, by date: CalendarDate) throws -> BadDebt.Report? {
        try creditReports(on: borrowerID)[borrowerID]?.last { $0.on <= date }
    }

    /// What credit institutions reported, in order of day: of one borrower or of all.
    package func creditReports(on borrowerID: Int64? = nil) throws -> [Int64: [BadDebt.Report]] {
        try connection.ask(
            creditReportsQuestion(
                "($3::bigint is null or c.borrower_id = $3)", borrowerID.map(Parameter.bigint) ?? .null))
    }

    /// - Parameter condition: which borrowers, with parameter 3.
    func creditReportsQuestion(
        _ condition: String, _ parameter: Parameter
    ) -> Question<[Int64: [BadDebt.Report]]> {
        Question(
            """
            select c.borrower_id, c.debt_group, a.effective_on
            from credit_check c join act a using (fund_id, act_no)
            where c.fund_id = $1 and c.act_no <= $2 and \(condition)
            order by a.effective_on, c.act_no
            """, [fund, known, parameter]
        ) { rows in
            var reports: [Int64: [BadDebt.Report]] = [:]
            for row in rows {
                let report = try row.reading("credit_check", by: "effective_on") {
                    BadDebt.Report(
                        group: Int(try row.number("debt_group", in: 1...5)),
                        on: try row.calendarDate("effective_on"))
                }
                reports[try row.int64("borrower_id"), default: []].append(report)
            }
            return reports
        }
    }

    /// Who has a contract with the fund, drawn or not.
    package func borrowersWithContracts() throws -> Set<Int64> {
        Set(
            try connection.query(
                "select distinct borrower_id from loan where fund_id = $1 and act_no <= $2", [fund, known]
            ).map { try $0.int64("borrower_id") })
    }
}
