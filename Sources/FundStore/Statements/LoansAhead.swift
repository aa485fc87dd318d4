internal import FundCore
internal import Postgres

/// A loan as it stood when a batch began, read together with those of the other requests.
struct LoanAhead {
    let record: LoanRecord
    let facts: [LoanFact]
    let kept: [Int64: ClosedDebt]
    let repayments: [RecordedMoney]
    let reports: [BadDebt.Report]
}

extension FundReader {
    /// What the batch has read of a loan, where no act of it has changed that since.
    func ahead(_ number: String) -> LoanAhead? { isReadingApart ? batch?.ahead(number) : nil }

    /// Everything that repayments of these loans read, in one message for all of them.
    func loansAhead(_ numbers: [String]) throws -> [String: LoanAhead] {
        let chosen = "(select loan_id from loan where fund_id = $1 and number = any ($3))"
        let borrowers = "(select borrower_id from loan where fund_id = $1 and number = any ($3))"
        let named = Parameter.texts(numbers)
        let (records, facts, kept, repayments, reports) = try connection.ask(
            recordsQuestion(numbers: numbers), factsQuestion(in: chosen, named),
            closedDebts("loan_id in \(chosen)", [named]), recordedQuestion(.repayment, in: chosen, named),
            creditReportsQuestion("c.borrower_id in \(borrowers)", named))
        let byLoan = Dictionary(grouping: repayments) { $0.mark.subject }
        return Dictionary(
            records.map { record in
                let id = record.loanID
                return (
                    record.number,
                    LoanAhead(
                        record: record, facts: facts[id] ?? [], kept: kept[id] ?? [:],
                        repayments: byLoan[String(id)] ?? [],
                        reports: reports[record.borrower.borrowerID] ?? [])
                )
            }
        ) { first, _ in first }
    }

    /// The facts of loans that are known and not reversed, without those that change their contracts.
    func factsQuestion(_ loanIDs: [Int64]) -> Question<[Int64: [LoanFact]]> {
        factsQuestion(in: "(select unnest($3::bigint[]))", .bigints(loanIDs))
    }

    /// - Parameter loans: their numbers here, as a question with parameter 3.
    func factsQuestion(in loans: String, _ parameter: Parameter) -> Question<[Int64: [LoanFact]]> {
        let places = head.moneyAccounts
        return Question(
            """
            select f.loan_id, f.act_no, f.kind, f.effective_on, f.amount_dong, f.rate_billionths, f.choice, f.through,
                   f.early, f.because
            from loan_fact f
            where f.fund_id = $1 and f.loan_id in \(loans) and f.act_no <= $2
              and not exists (
                  select from reversal r
                  where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no and r.act_no <= $2)
            order by f.effective_on, f.act_no
            """, [fund, known, parameter]
        ) { rows in
            var facts: [Int64: [LoanFact]] = [:]
            _ = try rows.read("loan_fact", by: "act_no") { row in
                let fact = LoanFact(
                    entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                    try FactColumns.content(
                        kind: try row.text("kind"), amount: try row.optionalInt64("amount_dong"),
                        rate: try row.optionalInt64("rate_billionths"),
                        choice: try row.optionalText("choice"),
                        early: try row.optionalText("early"),
                        because: try row.optionalText("because")),
                    through: try FactColumns.through(row.optionalText("through"), among: places))
                facts[try row.int64("loan_id"), default: []].append(fact)
            }
            for (loanID, facts) in facts {
                if let flaw = facts.excess(ofLoan: loanID) { throw StoreFault(flaw) }
            }
            return facts
        }
    }
}
