package import FundCore
internal import Postgres

/// A loan whose journal is not what its facts come to by the rules of this program.
package struct LoanOffJournal: Sendable {
    package let loanID: Int64
    package let number: String
    package let loan: Loan
    /// What the journal lacks, day by day; what is before the first open day stands on it.
    package let missing: [LoanDay]

    package var entry: JournalEntry { LoanBooking.entry(from: [], to: missing) }
}

extension FundReader {
    /// The loans whose journal is not what their facts come to, in order of signing.
    ///
    /// - Parameter number: nil for all.
    package func loansOffJournal(_ number: String?) throws -> [LoanOffJournal] {
        let firstOpen = try lastClosing()?.adding(days: 1)
        var found: [LoanOffJournal] = []
        func look(at page: LoanPage) throws {
            let ledger = try LoanLedger(page, firstOpen: firstOpen)
            try page.eachLoan { contract, loan in
                let missing = LoanBooking.differences(
                    from: ledger.days[contract.loanID] ?? [],
                    to: LoanBooking.inOpenPeriods(loan.unfolded.books?.days ?? [], firstOpen: firstOpen))
                if missing.isEmpty { return }
                found.append(
                    LoanOffJournal(
                        loanID: contract.loanID, number: contract.number, loan: loan, missing: missing))
            }
        }
        guard let number else {
            try eachLoanPage(look)
            return found
        }
        let contract = try loanRecord(number).contract
        try look(
            at: LoanPage(
                reader: self, after: contract.loanID - 1, through: contract.loanID, contracts: [contract],
                unreadable: [],
                calendar: try workingCalendar(), closings: try closings()))
        return found
    }

    /// The account that each role stands for now.
    package func accountsOfRoles() throws -> [AccountRole: String] { try accountsByRole() }
}

extension Books {
    /// Names the loan of an act that brings its journal to what its facts come to.
    package func record(recalculationOf loanID: Int64, act: Int64) {
        put(into: "recalculation", ["act_no": .bigint(act), "loan_id": .bigint(loanID)])
    }
}
