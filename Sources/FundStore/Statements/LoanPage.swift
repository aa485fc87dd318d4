internal import FundCore
internal import Postgres

/// Some of a fund's loans, next to each other in order of signing, with what belongs to them.
struct LoanPage {
    let reader: FundReader
    /// The numbers of rows that the page spans: above the one, up to the other.
    let after: Int64
    let through: Int64
    private(set) var contracts: [LoanContract]
    /// The numbers of rows whose contracts do not read.
    let unreadable: Set<Int64>
    let calendar: WorkingCalendar
    let closings: FundClosings

    static let size = 2_000

    init(
        reader: FundReader, after: Int64, through: Int64, contracts: [LoanContract],
        unreadable: Set<Int64>, calendar: WorkingCalendar, closings: FundClosings
    ) {
        self.reader = reader
        self.after = after
        self.through = through
        self.contracts = contracts
        self.unreadable = unreadable
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
    ///
    /// - Parameter unreadable: takes the facts that do not read, and leaves their loans out; nil ends with the
    ///   first.
    func eachLoan(
        unreadable: ((UnreadableRow) -> Void)? = nil, _ body: (LoanContract, Loan) throws -> Void
    ) throws {
        var index = 0
        var facts: [LoanFact] = []
        guard let first = contracts.first?.loanID, let last = contracts.last?.loanID else { return }
        let changes = try reader.contractChanges(from: first, through: last)
        let kept = try reader.closedDebts(of: closings, from: first, through: last)
        var flaw: UnreadableRow?
        func finish(below loanID: Int64) throws {
            while index < contracts.count, contracts[index].loanID < loanID {
                let contract = contracts[index]
                if let flaw = flaw ?? facts.excess(ofLoan: contract.loanID) {
                    guard let unreadable else { throw StoreFault(flaw) }
                    unreadable(flaw)
                } else {
                    try body(
                        contract,
                        Loan(
                            number: contract.number, signedOn: contract.signedOn, terms: contract.terms,
                            facts: facts + (changes[contract.loanID] ?? []), calendar: calendar,
                            closings: closings.closings(keeping: kept[contract.loanID])))
                }
                flaw = nil
                facts.removeAll(keepingCapacity: true)
                index += 1
            }
        }
        try reader.connection.copyOutRows(
            """
            copy (
                select f.loan_id, f.act_no, f.kind, f.effective_on, f.amount_dong::bigint,
                       f.rate_billionths, f.choice, f.through, f.early, f.because
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
            do {
                facts.append(try LoanFact(row, among: reader.head.moneyAccounts))
            } catch let value as UnreadableValue {
                flaw = UnreadableRow(
                    table: "loan_fact", key: String(try row.int64(1)), column: value.column,
                    value: value.value)
            }
        }
        try finish(below: .max)
    }
}

extension LoanFact {
    fileprivate init(_ row: borrowing CopyRow, among places: [MoneyAccount]) throws {
        // Days beyond all calendars do not come as days.
        guard let day = try? row.date(3) else {
            throw UnreadableValue(column: "effective_on", value: "infinity")
        }
        self.init(
            entry: try row.int64(1), on: try CalendarDate(stored: day, "effective_on"),
            try FactColumns.content(
                kind: try row.text(2), amount: try row.isNull(4) ? nil : row.int64(4),
                rate: try row.isNull(5) ? nil : row.int64(5), choice: try row.isNull(6) ? nil : row.text(6),
                early: try row.isNull(8) ? nil : row.text(8),
                because: try row.isNull(9) ? nil : row.text(9)),
            through: try FactColumns.through(row.isNull(7) ? nil : row.text(7), among: places))
    }
}

extension [LoanFact] {
    /// What a loan's facts come to where that is more than the books can hold: nobody could add it up.
    func excess(ofLoan loanID: Int64) -> UnreadableRow? {
        let total = reduce(0 as Int128) { $0 + Int128($1.content.amount?.money.dong ?? 0) }
        guard total > Int128(Money.limit) else { return nil }
        return UnreadableRow(
            table: "loan_fact", key: "\(loanID)/…", column: "amount_dong", value: String(total))
    }
}

extension LoanFact.Content {
    fileprivate var amount: Amount? {
        switch self {
        case .draw(let amount), .payment(let amount, _, _), .waiver(_, let amount, _), .creditUse(let amount),
            .creditRefund(let amount), .recovery(let amount, _):
            amount
        case .rateChange, .amendment, .cancellation, .rescheduling, .recall, .freeze, .unfreeze,
            .loweredGroup, .writeOff, .removal:
            nil
        }
    }
}
