internal import FundCore
internal import Postgres

/// Some of a fund's loans, next to each other in order of signing, with what belongs to them.
struct LoanPage {
    let reader: FundReader
    /// The numbers of rows that the page spans: above the one, up to the other.
    let after: Int64
    let through: Int64
    private(set) var contracts: [LoanContract]
    let calendar: WorkingCalendar
    let closings: [Closing]

    static let size = 2_000

    init(
        reader: FundReader, after: Int64, through: Int64, contracts: [LoanContract],
        calendar: WorkingCalendar,
        closings: [Closing]
    ) {
        self.reader = reader
        self.after = after
        self.through = through
        self.contracts = contracts
        self.calendar = calendar
        self.closings = closings
    }

    /// The page with some of its loans only.
    func of(_ contracts: [LoanContract]) -> LoanPage {
        var page = self
        page.contracts = contracts
        return page
    }

    /// The loans with their facts: those arrive in one stream and only one loan's are held.
    func eachLoan(_ body: (LoanContract, Loan) throws -> Void) throws {
        var index = 0
        var facts: [LoanFact] = []
        guard let first = contracts.first?.loanID, let last = contracts.last?.loanID else { return }
        let changes = try reader.contractChanges(from: first, through: last)
        func finish(below loanID: Int64) throws {
            while index < contracts.count, contracts[index].loanID < loanID {
                let contract = contracts[index]
                try body(
                    contract,
                    Loan(
                        number: contract.number, signedOn: contract.signedOn, terms: contract.terms,
                        facts: facts + (changes[contract.loanID] ?? []), calendar: calendar,
                        closings: closings))
                facts.removeAll(keepingCapacity: true)
                index += 1
            }
        }
        try reader.connection.copyOutRows(
            """
            copy (
                select f.loan_id, f.act_no, f.kind, f.effective_on, f.amount_dong::bigint,
                       f.rate_billionths, f.choice, f.through, f.early
                from loan_fact f
                where f.fund_id = \(reader.head.fundID) and f.act_no <= \(reader.knownAct)
                  and f.loan_id between \(first) and \(last)
                  and not exists (
                      select from reversal r
                      where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no
                        and r.act_no <= \(reader.knownAct))
                order by f.loan_id, f.effective_on, f.act_no
            ) to stdout (format binary)
            """
        ) { row in
            let loanID = try row.int64(0)
            try finish(below: loanID)
            guard index < contracts.count, contracts[index].loanID == loanID else { return }
            facts.append(
                LoanFact(
                    entry: try row.int64(1), on: CalendarDate(day: try row.date(3)),
                    try FactColumns.content(
                        kind: try row.text(2), amount: try row.isNull(4) ? nil : row.int64(4),
                        rate: try row.isNull(5) ? nil : row.int64(5),
                        choice: try row.isNull(6) ? nil : row.text(6),
                        early: try row.isNull(8) ? nil : row.text(8)),
                    through: try row.isNull(7) ? nil : Channel(rawValue: row.text(7))))
        }
        try finish(below: .max)
    }
}
