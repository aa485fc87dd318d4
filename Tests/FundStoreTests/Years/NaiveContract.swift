import FundCore

/// A contract with what was drawn of it, came back and was paid as interest, day by day.
struct NaiveContract {
    let signed: PurseContract
    private(set) var loan: Loan
    private let first: CalendarDate
    private(set) var drawn = DayByDay()
    private(set) var repaid = DayByDay()
    private(set) var interest = DayByDay()

    init(_ contract: PurseContract, number: Int, first: CalendarDate) {
        (signed, self.first) = (contract, first)
        loan = Loan(
            number: "\(number)", signedOn: first.adding(days: contract.signedOn), terms: contract.terms,
            facts: [], calendar: WorkingCalendar([]))
    }

    func position(on day: Int) -> LoanPosition { loan.position(on: first.adding(days: day)) }

    var left: Int64 { signed.amount - loan.drawn }

    /// What is promised and not paid out; a loan that is repaid asks for no more.
    func committed(on day: Int, whenRepaid: Bool) -> Int64 {
        guard day >= signed.signedOn else { return 0 }
        if drawn[day] > 0, drawn[day] == repaid[day], !whenRepaid { return 0 }
        return signed.amount - drawn[day]
    }

    // MARK: What happens to it

    /// - Parameter available: what there is to be paid out.
    /// - Throws: why the contract turns it down.
    mutating func draw(_ dong: Int64, as entry: Int, on day: Int, available: Int64, open: Int) throws {
        let outcome = try loan.disbursing(
            .dong(dong), on: first.adding(days: day), entry: Int64(entry),
            available: LowestBalance(Money(available), on: first), through: .bank)
        derive(outcome.loan, from: open)
    }

    mutating func repay(_ dong: Int64, as entry: Int, on day: Int, open: Int) throws {
        let outcome = try loan.repaying(
            .dong(dong), on: first.adding(days: day), entry: Int64(entry), prepaying: nil,
            holdingExcess: false, through: .bank)
        derive(outcome.loan, from: open)
    }

    mutating func undo(_ entry: Int, on day: Int, open: Int) throws {
        let outcome = try loan.reversing(entry: Int64(entry), on: first.adding(days: day))
        derive(outcome.loan, from: open)
    }

    /// Every open day anew; between two days on which something happens nothing changes.
    private mutating func derive(_ changed: Loan, from open: Int) {
        loan = changed
        for figure in [\NaiveContract.drawn, \.repaid, \.interest] {
            self[keyPath: figure].set(0, from: open)
        }
        for date in Set(changed.facts.map(\.on)).sorted() {
            let position = changed.position(on: date)
            let day = max(date.days(since: first), open)
            drawn.set(position.drawn, from: day)
            repaid.set(position.drawn - position.principalOutstanding, from: day)
            interest.set(position.paid.byKind.reduce(0, +), from: day)
        }
    }
}
