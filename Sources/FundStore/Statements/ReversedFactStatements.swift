package import FundCore
internal import Postgres

extension FundReader {
    /// The facts of one loan that were reversed, in order of effect.
    package func reversedFacts(of loanID: Int64) throws -> [LoanFact] {
        let changes = try contractChanges(from: loanID, through: loanID, reversed: true)[loanID] ?? []
        let facts = try connection.query(
            """
            select f.act_no, f.kind, f.effective_on, f.amount_dong, f.rate_billionths, f.choice, f.early,
                   f.because
            from loan_fact f
            join reversal r on r.fund_id = f.fund_id and r.reversed_act_no = f.act_no
            where f.fund_id = $1 and f.loan_id = $3 and f.act_no <= $2 and r.act_no <= $2
            order by f.effective_on, f.act_no
            """, [fund, known, .bigint(loanID)]
        ).read("loan_fact", by: "act_no") { row in
            LoanFact(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                try FactColumns.content(
                    kind: try row.text("kind"), amount: try row.optionalInt64("amount_dong"),
                    rate: try row.optionalInt64("rate_billionths"), choice: try row.optionalText("choice"),
                    early: try row.optionalText("early"),
                    because: try row.optionalText("because")))
        }
        return (changes + facts).inOrderOfEffect()
    }
}
