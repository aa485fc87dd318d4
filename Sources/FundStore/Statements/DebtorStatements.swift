internal import FundCore
internal import Postgres

/// A contract with who owes what was drawn of it.
struct DebtorRecord: Sendable {
    let contract: LoanContract
    let borrowerID: Int64
    /// The borrower's code.
    let borrower: String

    init(_ row: Row) throws {
        contract = try LoanContract(row)
        borrowerID = try row.int64("borrower_id")
        borrower = try row.text("borrower")
    }
}

extension FundReader {
    /// Each loan signed by a day with who owes it, one after the other in order of signing: what a classification needs.
    func eachDebt(signedBy date: CalendarDate, _ body: (DebtorRecord, Loan) throws -> Void) throws {
        try eachPage(
            { try debtorRecords(signedBy: date, after: $0, limit: LoanPage.size) },
            loanID: \.contract.loanID, contract: \.contract
        ) { records, page in
            var rest = records[...]
            try page.eachLoan { _, loan in try body(rest.removeFirst(), loan) }
        }
    }

    private func debtorRecords(
        signedBy date: CalendarDate, after lastID: Int64, limit: Int
    ) throws -> [DebtorRecord] {
        try connection.query(
            """
            select \(LoanContract.columns), b.borrower_id, b.code as borrower
            from loan l
            join borrower b on b.fund_id = l.fund_id and b.borrower_id = l.borrower_id
            where l.fund_id = $1 and l.act_no <= $2 and l.signed_on <= $3 and l.loan_id > $4
            order by l.loan_id
            limit $5
            """, [fund, known, .date(date.day), .bigint(lastID), .bigint(Int64(limit))]
        ).map { try DebtorRecord($0) }
    }
}
