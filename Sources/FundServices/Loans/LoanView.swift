package import FundCore
package import FundStore

/// A loan as it is read on a day (hồ sơ khoản vay): its contract, and where its facts have brought it.
package struct LoanView: Sendable {
    package let record: LoanRecord
    package let loan: Loan
    package let fold: LoanFold
    package let position: LoanPosition
    /// The classification rules in force on the day; nil where none is known.
    package let rules: ClassificationRules?
    /// The debt's own group, and the one in which it stands among its borrower's debts.
    package let ownGroup: DebtGroup?
    package let group: DebtGroup?

    /// - Throws: `capital.out-of-range` where the loan has grown beyond what the books hold.
    package init(
        _ record: LoanRecord, _ loan: Loan, on date: CalendarDate, judge: DebtJudge
    ) throws(Refusal) {
        self.record = record
        self.loan = loan
        fold = try loan.shown(on: date)
        position = fold.position
        rules = judge.rules?.thresholds
        // A debt that is followed no longer is judged no more.
        let isJudged = position.status != .removed
        ownGroup = !isJudged ? nil : judge.rules.map(position.debt.ownGroup)
        group = isJudged ? judge.group(of: position.debt, borrowerID: record.borrower.borrowerID) : nil
    }

    /// What secures the loan by the contract as it stands.
    package var collateral: String? {
        fold.amendments.last { $0.amendment.collateral != nil }?.amendment.collateral ?? record.collateral
    }

    /// That of the contract, or of the borrower where it names none.
    package var sector: String? { record.sector ?? record.borrower.details.sector }

    /// From the day of the first money, or of the contract while there is none, to the last due date.
    package var termClass: TermClass { TermClass(of: loan, signedOn: record.signedOn, fold) }

    /// What each amendment changed, in order.
    package var amendments: [(amended: AmendedTerms, changes: [TermChange])] {
        var collateral = record.collateral
        return fold.amendments.map { amended in
            let changes = amended.amendment.changes(
                from: amended.before, to: amended.after, collateral: collateral)
            collateral = amended.amendment.collateral ?? collateral
            return (amended, changes)
        }
    }

    package var debtGroup: Int? { group?.group }

    /// The instalments that have fallen due, and those to come.
    ///
    /// - Returns: `isProjected` where nothing is drawn yet: the plan is as if all were drawn on the day, or
    ///   on the day of signing where that is later.
    package func schedule() -> (schedule: Schedule, isProjected: Bool) {
        // A cancelled contract has no instalments, and none in prospect.
        if position.drawn > 0 || position.status == .cancelled { return (fold.schedule(), false) }
        var terms = fold.terms
        let day = max(position.on, loan.signedOn)
        terms.rate = fold.rate
        terms.rateSteps = fold.rateSteps(after: day)
        let plan = Schedule.planned(
            terms, draws: [(on: day, amount: terms.amount)], calendar: loan.calendar)
        return (plan, true)
    }
}

/// Which loans a list shows (điều kiện lọc).
package struct LoanFilter: Sendable {
    package var status: LoanStatus?
    package var borrower: String?
    /// Folded text that the number, the borrower, its tax code or the purpose holds.
    package var search: String?
    /// Who looks after them.
    package var officer: String?

    package init(status: LoanStatus? = nil, borrower: String? = nil, search: String? = nil) {
        self.status = status
        self.borrower = borrower
        self.search = search.map(SearchText.fold)
    }

    /// What the contract alone decides, before its facts are unfolded.
    func admits(_ record: LoanRecord, on date: CalendarDate) -> Bool {
        if let borrower, record.borrower.code != borrower { return false }
        if let officer, record.officer(on: date).map(PersonName.key) != PersonName.key(officer) {
            return false
        }
        guard let search else { return true }
        let borrower = record.borrower
        return [
            record.number, borrower.code, borrower.details.name, borrower.details.taxCode, record.purpose,
        ].contains { $0.map { SearchText.fold($0).contains(search) } ?? false }
    }
}

extension FundReader {
    /// One loan at the end of a day.
    ///
    /// - Throws: `loan.not-found`; `loan.before-signing` for a day on which there was no contract yet.
    package func loanView(_ number: String, on date: CalendarDate) throws -> LoanView {
        let record = try loanRecord(number)
        guard date >= record.signedOn else {
            throw Refusal(
                .factBeforeSigning, ["on": .date(date), "signed": .date(record.signedOn)])
        }
        let loan = try loan(record)
        return try LoanView(record, loan, on: date, judge: try debtJudge(of: record, on: date))
    }

    /// Each loan that passes the filter, one after the other.
    ///
    /// - Throws: `borrower.not-found` where the filter is for one whom the books do not know.
    package func eachLoanView(
        on date: CalendarDate, _ filter: LoanFilter, _ body: (LoanView) throws -> Void
    ) throws {
        let judge = try debtJudge(on: date)
        var isKnown = filter.borrower == nil
        try eachLoan(signedBy: date) { record, loan in
            if record.borrower.code == filter.borrower { isKnown = true }
            guard filter.admits(record, on: date) else { return }
            let view = try LoanView(record, loan, on: date, judge: judge)
            if let status = filter.status, view.position.status != status { return }
            try body(view)
        }
        // Nothing of theirs: they have no loan, are written otherwise, or are not there.
        guard !isKnown, let typed = filter.borrower else { return }
        var meant = filter
        meant.borrower = try borrower(code: typed).code
        if meant.borrower != typed { try eachLoanView(on: date, meant, body) }
    }
}

extension TermClass {
    /// From the day of the first money, or of the contract while there is none, to the last due date.
    init(of loan: Loan, signedOn: CalendarDate, _ fold: LoanFold) {
        let first = loan.firstDrawnOn ?? signedOn
        self.init(from: first, to: fold.terms.lastDue(drawnOn: first))
    }
}
