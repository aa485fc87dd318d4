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
                        repayments: byLoan[String(id)] ?? [], reports: reports[record.borrower.borrowerID] ?? [])
                )
            }
        ) { first, _ in first }
    }
}
