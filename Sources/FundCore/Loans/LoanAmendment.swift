/// A contract amendment (phụ lục hợp đồng): by which decision, and the terms that it names. What it does not name
/// stays as it was, so that two amendments entered in either order end in the same contract.
package struct LoanAmendment: Hashable, Sendable {
    package var decision: String
    package var reason: String?

    // What `LoanTerms` has, in its order; a term that is added there is added here, in `AmendedTerm` and in
    // `applied`.
    package var amount: Amount?
    package var rate: AnnualRate?
    package var method: RepaymentMethod?
    package var instalments: Int?
    package var every: Period?
    package var firstDue: CalendarDate?
    package var grace: Int?
    package var interestGrace: Int?
    package var interestEvery: Period?
    package var customRows: [LoanTerms.CustomRow]?
    package var dayCount: DayCount?
    package var rounding: Rounding?
    package var roundPrincipalTo: Int64?
    package var roll: Roll?
    package var overdueMultiple: RateMultiple?
    package var lateInterestRate: AnnualRate?
    package var allocation: AllocationOrder?
    package var prepayment: PrepaymentRule?
    package var early: EarlyMoney?
    package var firstDrawBy: CalendarDate?
    package var drawUntil: CalendarDate?
    /// What secures the loan, in words: no term that anything is computed from.
    package var collateral: String?

    package init(decision: String, reason: String? = nil) {
        self.decision = decision
        self.reason = reason
    }
}

/// What an amendment can name (điều khoản được sửa đổi); the raw value is its option at signing.
package enum AmendedTerm: String, CaseIterable, Sendable {
    case amount
    case rate
    case method
    case instalments
    case every
    case firstDue = "first-due"
    case grace
    case interestGrace = "interest-grace"
    case interestEvery = "interest-every"
    case due
    case dayCount = "day-count"
    case rounding
    case roundPrincipalTo = "round-principal-to"
    case roll
    case overdueMultiple = "overdue-multiple"
    case lateInterestRate = "late-interest-rate"
    case allocation
    case prepayment
    case early
    case firstDrawBy = "first-draw-by"
    case drawUntil = "draw-until"
    case collateral

    /// Whether another value makes another repayment plan, or another way of counting interest: such a term
    /// changes before the first draw only; afterwards that is a rescheduling.
    package var makesPlan: Bool {
        switch self {
        case .amount, .overdueMultiple, .lateInterestRate, .allocation, .prepayment, .early, .firstDrawBy,
            .drawUntil, .collateral:
            false
        case .rate, .method, .instalments, .every, .firstDue, .grace, .interestGrace, .interestEvery, .due,
            .dayCount, .rounding, .roundPrincipalTo, .roll:
            true
        }
    }
}

extension LoanAmendment {
    /// What it names, in order.
    package var terms: [AmendedTerm] {
        let named: [(AmendedTerm, Bool)] = [
            (.amount, amount != nil), (.rate, rate != nil), (.method, method != nil),
            (.instalments, instalments != nil), (.every, every != nil), (.firstDue, firstDue != nil),
            (.grace, grace != nil), (.interestGrace, interestGrace != nil),
            (.interestEvery, interestEvery != nil), (.due, customRows != nil), (.dayCount, dayCount != nil),
            (.rounding, rounding != nil), (.roundPrincipalTo, roundPrincipalTo != nil), (.roll, roll != nil),
            (.overdueMultiple, overdueMultiple != nil), (.lateInterestRate, lateInterestRate != nil),
            (.allocation, allocation != nil), (.prepayment, prepayment != nil), (.early, early != nil),
            (.firstDrawBy, firstDrawBy != nil), (.drawUntil, drawUntil != nil),
            (.collateral, collateral != nil),
        ]
        return named.filter(\.1).map(\.0)
    }

    package var makesPlan: Bool { terms.contains(where: \.makesPlan) }

    /// The terms with what is named in their place.
    ///
    /// - Parameter planStands: leaves alone what would make another plan.
    package func applied(to terms: LoanTerms, planStands: Bool = false) -> LoanTerms {
        var terms = terms
        if let amount { terms.amount = amount }
        if let overdueMultiple { terms.overdueMultiple = overdueMultiple }
        if let lateInterestRate { terms.lateInterestRate = lateInterestRate }
        if let allocation { terms.allocation = allocation }
        if let prepayment { terms.prepayment = prepayment }
        if let early { terms.early = early }
        if let firstDrawBy { terms.firstDrawBy = firstDrawBy }
        if let drawUntil { terms.drawUntil = drawUntil }
        return planStands ? terms : planned(terms)
    }

    private func planned(_ old: LoanTerms) -> LoanTerms {
        var terms = old
        if let rate { terms.rate = rate }
        if let method { terms.method = method }
        // The instalments of an agreed plan belong to it, and are as many as it names.
        if terms.method != .custom { terms.customRows = [] }
        if let customRows {
            terms.customRows = customRows
            terms.instalments = customRows.count
        }
        if let instalments { terms.instalments = instalments }
        if let every { terms.every = every }
        if let firstDue { terms.firstDue = firstDue }
        if let grace { terms.grace = grace }
        if let interestGrace { terms.interestGrace = interestGrace }
        if let interestEvery { terms.interestEvery = interestEvery }
        if let dayCount { terms.dayCount = dayCount }
        if let rounding { terms.rounding = rounding }
        if let roundPrincipalTo { terms.roundPrincipalTo = roundPrincipalTo }
        if let roll { terms.roll = roll }
        return terms
    }
}

/// An amendment that counts, with the terms before and after it.
package struct AmendedTerms: Hashable, Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let amendment: LoanAmendment
    package let before: LoanTerms
    package let after: LoanTerms
}

/// A contract that was given up before anything was drawn (hủy hợp đồng).
package struct LoanCancellation: Hashable, Sendable {
    package let decision: String
    package let reason: String?

    package init(decision: String, reason: String?) {
        self.decision = decision
        self.reason = reason
    }
}

extension LoanFold {
    /// Terms hold from here on. What has accrued so far stays as it came about: sums of interest are kept as
    /// numerators over denominators that no amendment touches once something is drawn.
    mutating func amend(by amendment: LoanAmendment, _ fact: LoanFact) {
        let isLate = firstDrawnOn != nil && amendment.makesPlan
        if isLate { flaws.append(.amendedAfterDraw(entry: fact.entry)) }
        let before = terms
        terms = amendment.applied(to: terms, planStands: isLate)
        if let rate = amendment.rate, !isLate { self.rate = rate }
        amendments.append(
            AmendedTerms(entry: fact.entry, on: today, amendment: amendment, before: before, after: terms))
        note { .amended(on: $0.today, entry: fact.entry, amendment, from: before, to: $0.terms) }
    }

    mutating func cancel(by cancellation: LoanCancellation, _ fact: LoanFact) {
        self.cancellation = fact
        note { .cancelled(on: $0.today, entry: fact.entry, cancellation) }
    }
}

extension Explanation {
    /// The terms under which the money of a day counted.
    package func terms(on date: CalendarDate, of fold: LoanFold) -> LoanTerms {
        amendments.first { $0.on >= date && !$0.amendment.makesPlan }?.before ?? fold.terms
    }
}
