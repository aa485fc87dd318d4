/// How the loans of each quarter of first disbursement went bad with age (phân tích theo lứa giải ngân).
///
/// Of a quarter and an age of m months: Σ principal outstanding, at the end of the day m months after each loan's own
/// first disbursement, of the loans that were more than 30 (90) days past due at that end ÷ Σ principal disbursed to the
/// loans of the quarter by the end of the report's day. What was late and has been paid by then does not count. Blank
/// until the youngest loan of the quarter has come to that age.
package struct Vintage: Hashable, Sendable {
    /// In months after the first disbursement.
    package static let ages = [3, 6, 9, 12, 18, 24, 36]

    /// Principal of the loans that were late for longer.
    package struct Late: Hashable, Sendable {
        package fileprivate(set) var beyond30: Int64 = 0
        package fileprivate(set) var beyond90: Int64 = 0
    }

    package struct Quarter: Hashable, Sendable {
        package let quarter: FiscalPeriod
        package fileprivate(set) var loans = 0
        package fileprivate(set) var disbursed: Int64 = 0
        /// The latest day of a first disbursement.
        fileprivate var youngest = CalendarDate(day: .min)
        fileprivate var late = Vintage.ages.map { _ in Late() }
    }

    package let asOf: CalendarDate
    private var byQuarter: [FiscalPeriod: Quarter] = [:]

    package init(asOf date: CalendarDate) { asOf = date }

    /// Takes a loan in, if anything was disbursed of it by the day.
    package mutating func add(_ loan: Loan) {
        guard let first = loan.firstDrawnOn, first <= asOf else { return }
        let period = FiscalPeriod(.quarter, containing: first)
        var quarter = byQuarter[period] ?? Quarter(quarter: period)
        quarter.loans += 1
        quarter.youngest = max(quarter.youngest, first)
        let days = Vintage.ages.map { first.adding(months: $0) }.prefix { $0 <= asOf }
        var (fold, rest) = (LoanFold(loan.terms, calendar: loan.calendar), loan.facts[...])
        for (index, day) in (days + [asOf]).enumerated() {
            let facts = rest.prefix { $0.on <= day }
            rest = rest.dropFirst(facts.count)
            fold.apply(Array(facts), until: day)
            guard index < days.count else { break }
            if fold.daysPastDue > 30 { quarter.late[index].beyond30 += fold.outstanding }
            if fold.daysPastDue > 90 { quarter.late[index].beyond90 += fold.outstanding }
        }
        quarter.disbursed += fold.drawn
        byQuarter[period] = quarter
    }

    /// The oldest first.
    package var quarters: [Quarter] { byQuarter.values.sorted { $0.quarter.first < $1.quarter.first } }

    /// What was late at an age, by its place among `ages`; nil where not all loans of the quarter have come to it.
    package func late(_ quarter: Quarter, atAge index: Int) -> Late? {
        quarter.youngest.adding(months: Vintage.ages[index]) <= asOf ? quarter.late[index] : nil
    }
}
