/// How each figure of a loan came about (diễn giải số liệu), so that a pocket calculator can follow it.
///
/// Of every component: charged − paid − waived = owed; what is owed of all components is the payoff.
package struct Explanation: Sendable {
    package let on: CalendarDate
    /// One for each of `LoanComponent`, in that order.
    package let components: [Component]
    /// What each payment, waiver and use of credit covered, part by part in its order.
    package let settlements: [Settlement]
    /// The contract amendments that count, in order.
    package let amendments: [AmendedTerms]
    /// The instalments of which something is unpaid, oldest first.
    package let unpaid: [UnpaidInstalment]

    package var payoff: Int64 { components.reduce(0) { $0 + $1.owed } }
    package var principalOverdue: Int64 {
        unpaid.reduce(0) { $0 + ($1.isOverdue ? $1.principalUnpaid : 0) }
    }

    /// Whether all of it was called in on a day.
    package var isRecalled: Bool {
        self[.principal].steps.contains { if case .recalled = $0 { true } else { false } }
    }

    /// Whether provisions were used for it.
    package var isWrittenOff: Bool {
        self[.principal].steps.contains { if case .writtenOff = $0 { true } else { false } }
    }

    /// Whether nothing that the payoff is made of is left out.
    package func isWhole(_ shown: [LoanComponent]) -> Bool {
        components.allSatisfy { shown.contains($0.kind) || $0.kind == .interestDeferred && $0.steps.isEmpty }
    }

    package subscript(_ kind: LoanComponent) -> Component {
        components.first { $0.kind == kind } ?? Component(kind: kind)
    }

    package struct Component: Sendable {
        package let kind: LoanComponent
        package var steps: [Step] = []
        /// All that accrued, before any rounding; nil for principal and where the sum is too long to write.
        package var accrued: ExactAmount?
        /// What was drawn of principal; of interest, what it came to by its rounding.
        package var charged: Int64 = 0
        package var paid: Int64 = 0
        package var waived: Int64 = 0

        package var owed: Int64 { charged - paid - waived }
    }

    package enum Step: Sendable {
        case drawn(on: CalendarDate, entry: Int64, amount: Int64)
        /// Without an entry where the contract itself changes it.
        case rateChanged(on: CalendarDate, entry: Int64?, from: AnnualRate, to: AnnualRate)
        case amended(AmendedTerms)
        case fellDue(Instalment, principal: Int64)
        /// All principal was planned anew; of it `moved` had fallen due.
        case rescheduled(on: CalendarDate, entry: Int64, Rescheduling, moved: Int64)
        case recalled(on: CalendarDate, entry: Int64, Recall)
        case frozen(on: CalendarDate, entry: Int64, Freeze)
        case unfrozen(on: CalendarDate, entry: Int64, decision: String)
        /// Provisions paid for the principal; what is owed goes on.
        case writtenOff(WrittenOffDebt)
        case removed(RemovedDebt)
        /// Interest due that was put off to a later date.
        case deferred(on: CalendarDate, entry: Int64, amount: Int64, to: CalendarDate)
        /// Interest that was put off, and what of it is still unpaid on its date.
        case deferredFellDue(Instalment, amount: Int64, unpaid: Int64)
        case turnedOverdue(Instalment, on: CalendarDate, principal: Int64, rate: AnnualRate)
        case accrued(Span)
        /// A period's interest, rounded once on its due date; `ahead` of it was settled before.
        case charged(Instalment, exact: ExactAmount, amount: Int64, ahead: Int64)
        /// All that has accrued, rounded on the day of the explanation.
        case rounded(exact: ExactAmount, amount: Int64)
        case settled(Part, SettlementWay, on: CalendarDate, entry: Int64?, accrued: ExactAmount?)
    }

    /// A due date, as the contract names it and as it fell.
    package struct Instalment: Hashable, Sendable {
        package let number: Int
        package let nominal: CalendarDate
        package let due: CalendarDate
    }

    /// Days on which one balance bore one rate: the first day dropped, the last counted.
    package struct Span: Hashable, Sendable {
        package let kind: InterestKind
        package let instalment: Instalment
        package let from: CalendarDate
        package internal(set) var to: CalendarDate
        package let balance: Int64
        package let rate: AnnualRate
        /// How many times the rate overdue principal bears.
        package let multiple: RateMultiple?
        /// Under 30/360: how the days share in the whole period.
        package internal(set) var thirtyDays: ThirtyDays?
        package let dayCount: DayCount
        package internal(set) var exact: ExactAmount

        package var days: Int { to.days(since: from) }

        package struct ThirtyDays: Hashable, Sendable {
            /// How many of 360 days the whole period counts.
            package let counted: Int64
            /// The days over which it spreads, by the contract's own dates.
            package let days: Int64
            /// How many of those days the span brings; a moved due date brings those that are missing.
            package internal(set) var covered: Int64
        }

        /// The days by the length of their year: one part but for actual/actual, which splits at 1 January.
        package var parts: [(days: Int, yearDays: Int)] {
            guard dayCount == .actualActual else { return [(days, Int(dayCount.yearWeight))] }
            var parts: [(days: Int, yearDays: Int)] = []
            var start = from
            while start < to {
                let year = start.parts.year
                let end = min(to, CalendarDate(year: year + 1, month: 1, day: 1) ?? to)
                parts.append((end.days(since: start), CalendarDate.isLeap(year) ? 366 : 365))
                start = end
            }
            return parts
        }
    }

    package struct Part: Hashable, Sendable {
        package let component: LoanComponent
        /// Nil for what is not a due date's, and for what was paid ahead of it.
        package let instalment: Instalment?
        package let amount: Int64
    }

    package struct Settlement: Sendable {
        package let way: SettlementWay
        package let on: CalendarDate
        /// Nil for held money: it covers by itself.
        package let entry: Int64?
        package let asked: Int64
        /// Nil where a decision names the component.
        package let principalFirst: Bool?
        package let parts: [Part]
        /// What became the borrower's credit; below zero where credit was used.
        package let credit: Int64
    }

    package struct UnpaidInstalment: Hashable, Sendable {
        package let instalment: Instalment
        package var principal: Int64 = 0
        package var principalCovered: Int64 = 0
        package var interest: Int64 = 0
        package var interestCovered: Int64 = 0
        package var isOverdue: Bool

        package var principalUnpaid: Int64 { principal - principalCovered }
        package var interestUnpaid: Int64 { interest - interestCovered }
    }
}

extension LoanFold {
    /// - Precondition: the fold was traced.
    package var explanation: Explanation {
        guard let trace else { preconditionFailure("an explanation needs a traced fold") }
        var explainer = Explainer(self)
        for line in trace { explainer.take(line) }
        return explainer.explanation
    }
}
