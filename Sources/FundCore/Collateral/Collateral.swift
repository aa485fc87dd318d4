/// A piece of collateral as its facts unfold (tài sản bảo đảm).
///
/// Holding a value of this type with facts that came through `adding` is the proof that they fit each other; rows
/// that were stored are asked by `flaw`.
package struct Collateral: Hashable, Sendable {
    package let kind: CollateralKind
    /// In the order in which they take effect.
    package private(set) var facts: [CollateralFact]

    package init(_ kind: CollateralKind, facts: [CollateralFact]) {
        self.kind = kind
        self.facts = facts.sorted { $0.comesBefore($1) }
    }

    /// What it secures a loan for, from a day on.
    package struct Security: Hashable, Sendable {
        package let loan: Int64
        package let amount: Amount
        package let entry: Int64
        package let from: CalendarDate
        /// The day of its release: at its end the loan is secured no more. Nil while it stands.
        package internal(set) var releasedOn: CalendarDate?

        package func stands(on date: CalendarDate) -> Bool {
            from <= date && (releasedOn.map { date < $0 } ?? true)
        }
    }

    /// The valuation that is known at the end of a day, and its day; nil before the first.
    package func valuation(on date: CalendarDate) -> (on: CalendarDate, Valuation)? {
        for fact in facts.reversed() where fact.on <= date {
            if case .valuation(let valuation) = fact.content { return (fact.on, valuation) }
        }
        return nil
    }

    /// All that it ever secured, in the order in which that began.
    package var securities: [Security] { walked.securities }

    /// What it secures at the end of a day.
    package func securities(on date: CalendarDate) -> [Security] {
        securities.filter { $0.stands(on: date) }
    }
}

extension Collateral {
    /// Why a fact does not fit those before it.
    package enum Flaw: Hashable, Sendable {
        /// It comes before the first valuation.
        case beforeValuation(CalendarDate)
        /// Another valuation is of the same day, or was recorded earlier and is of a later one.
        case valuedLater(CalendarDate)
        /// The loan is secured by it already.
        case secured(from: CalendarDate)
        /// It does not secure the loan then; without a loan, it secures none.
        case notSecured
    }

    /// The first fact that does not fit those before it; nil where all do.
    package var flaw: (fact: CollateralFact, Flaw)? { walked.flaw }

    private var walked: (securities: [Security], flaw: (fact: CollateralFact, Flaw)?) {
        var securities: [Security] = []
        var flaw: (fact: CollateralFact, Flaw)?
        var valued: CollateralFact?
        let firstValuation = facts.first { if case .valuation = $0.content { true } else { false } }
        for fact in facts {
            var found: Flaw?
            if valued == nil, fact != firstValuation, let firstValuation {
                found = .beforeValuation(firstValuation.on)
            }
            switch fact.content {
            case .valuation:
                if let valued, valued.on == fact.on || valued.entry > fact.entry {
                    found = .valuedLater(valued.on)
                }
                valued = fact
            case .security(let loan, let amount):
                if let other = securities.last(where: { $0.loan == loan }), other.releasedOn == nil {
                    found = found ?? .secured(from: other.from)
                } else {
                    securities.append(
                        Security(loan: loan, amount: amount, entry: fact.entry, from: fact.on))
                }
            case .release(let loan):
                let released = securities.indices.filter {
                    securities[$0].releasedOn == nil && (loan == nil || securities[$0].loan == loan)
                }
                if released.isEmpty { found = found ?? .notSecured }
                for place in released { securities[place].releasedOn = fact.on }
            }
            if flaw == nil, let found { flaw = (fact, found) }
        }
        return (securities, flaw)
    }
}
