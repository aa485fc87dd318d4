/// Interest of a loan in a span of days (tính lại lãi của kỳ): what its contract and what happened to it come to, and
/// what the journal has of it.
///
/// `expected` follows the rules of booking from the contract alone (TT 52/2022/TT-BTC art. 5), `booked` is read. What the
/// contract earned is income, as far as it is not off the balance sheet:
/// earned = income − taken back as uncollected − waived as an expense + waived + change off the balance sheet, where both
/// ends of the span are closed and no provision was used for the debt.
package struct RecomputedInterest: Sendable {
    /// Interest that came to be owed in the span, by its kinds; the principal is nothing.
    package private(set) var earned = Split()
    package private(set) var collected = Split()
    package private(set) var waived = Split()
    package private(set) var expected = LoanLegs()
    package private(set) var booked = LoanLegs()

    /// What the interest of loans is booked to, beside money.
    package static let places: [LoanLegs.Place] =
        incomes + [
            .receivable, .uncollected, .waived, .offBalance, .ownersInterest,
        ]
    package static let incomes: [LoanLegs.Place] = [
        .interestIncome, .overdueInterestIncome, .lateInterestIncome,
    ]

    package init() {}

    /// The loan as it was known when the span began, at the end of the day before.
    package mutating func begin(_ loan: Loan, after date: CalendarDate) {
        let ledger = Ledger(loan, through: date)
        earned -= ledger.owedInAll
        collected -= ledger.collected
        waived -= ledger.waived
        expected.subtract(ledger.legs)
    }

    /// The loan as it was known when the span was closed, or is known now.
    package mutating func end(_ loan: Loan, on date: CalendarDate) {
        let ledger = Ledger(loan, through: date)
        earned += ledger.owedInAll
        collected += ledger.collected
        waived += ledger.waived
        expected.add(ledger.legs)
    }

    /// A sum of lines of the journal.
    package mutating func book(_ place: LoanLegs.Place, _ dong: Int64) { booked[place] += dong }

    package static func += (a: inout RecomputedInterest, b: RecomputedInterest) {
        a.earned += b.earned
        a.collected += b.collected
        a.waived += b.waived
        a.expected.add(b.expected)
        a.booked.add(b.booked)
    }

    /// Nothing of it moved.
    package var isIdle: Bool {
        earned.total == 0 && collected.total == 0 && waived.total == 0
            && RecomputedInterest.places.allSatisfy { expected[$0] == 0 && booked[$0] == 0 }
    }

    /// Where the journal says something else than the contract.
    package var differing: [LoanLegs.Place] {
        RecomputedInterest.places.filter { expected[$0] != booked[$0] }
    }

    /// Above zero is income.
    package var incomeExpected: Int64 { RecomputedInterest.incomes.reduce(0) { $0 - expected[$1] } }
    package var incomeBooked: Int64 { RecomputedInterest.incomes.reduce(0) { $0 - booked[$1] } }

    /// All of a loan from its beginning to the end of a day.
    private struct Ledger {
        let owedInAll: Split
        let collected: Split
        let waived: Split
        var legs = LoanLegs()

        init(_ loan: Loan, through date: CalendarDate) {
            let position = loan.position(on: date)
            var owed = Split()
            owed.interest = position.interestDue + position.interestAccrued
            owed.overdueInterest = position.overdueInterest
            owed.lateInterest = position.lateInterest
            (collected, waived) = (position.paid.ofInterest, position.waived.ofInterest)
            owedInAll = owed + collected + waived
            for day in loan.unfolded.books?.days ?? [] where day.on <= date { legs.add(day.legs) }
        }
    }
}

extension Split {
    fileprivate var ofInterest: Split {
        var interest = self
        (interest.principal, interest.credit) = (0, 0)
        return interest
    }
}
