/// A loan as its facts unfold, day by day (diễn biến khoản vay).
///
/// The fold visits due dates and facts, never single days, and keeps interest as exact fractions: each is
/// rounded where the contract charges it. Every figure of a loan comes from here: its position, its
/// schedule, its journal entries and its explanation.
///
/// - The balance at the start of a day counts for that day: money that moves on a day bears on the days after.
/// - In-term interest runs on principal not overdue and is charged, rounded, on each interest date.
/// - Principal unpaid at the end of its due date is overdue from the next day and bears the rate of the day
///   of its transfer times the overdue multiple (TT 39/2016 art. 13(4)(c), NĐ 45/2021 art. 25).
/// - In-term interest unpaid at the end of its due date bears the late-interest rate, simple.
/// - What was prepaid stays prepaid: a plan made anew is the contract's for what was drawn, less the prepayments.
package struct LoanFold {
    /// The contract's terms from here on: as signed, and as amended since.
    package internal(set) var terms: LoanTerms
    let calendar: WorkingCalendar

    /// The plan: one row a due date, built at the first draw.
    package internal(set) var rows: [PlanRow] = []
    /// The rows that have fallen due and been charged are those below this index.
    var nextDue = 0
    /// The rows whose unpaid parts are overdue are those below this index.
    var firstNotOverdue = 0
    /// The rows below these have no principal, no interest unpaid.
    var oldestUnpaidPrincipal = 0
    var oldestUnpaidInterest = 0
    /// The row at which the running interest period ends; rows.count when none is left.
    var interestRow = 0
    /// What the contract asks for on the dates that have fallen due, before prepayments.
    var contractDue: Int64 = 0
    var prepayments = Prepayments()
    /// With equal instalments, what `level` prepayments took off the principal that is planned.
    var levelled: Int64 = 0

    package internal(set) var today = CalendarDate(day: .min / 2)
    /// Whether principal was overdue when this day began: it decides the order of the day's payments, so
    /// that a payment split in two covers the same.
    var principalWasOverdueAtDawn = false
    /// The in-term rate that holds for the days after today.
    package internal(set) var rate: AnnualRate
    /// The contract's own steps of rate that have been taken are those below this index.
    var nextStep = 0
    /// Rates that are on record for days after the last: a projection takes them.
    var laterRates: ArraySlice<LoanFact> = []

    package internal(set) var drawn: Int64 = 0
    package internal(set) var firstDrawnOn: CalendarDate?
    package internal(set) var outstanding: Int64 = 0
    /// Principal that has fallen due and is unpaid, overdue or not.
    var duePrincipal: Int64 = 0
    var overduePrincipal: Int64 = 0
    /// Σ overdue principal × the rate at its transfer.
    var overdueWeight: Int128 = 0
    var dueInterest: Int64 = 0
    /// The part of `dueInterest` that bears late interest.
    var lateBase: Int64 = 0

    /// The running period's interest, over `interestDenominator`.
    var accrued: Int128 = 0
    /// What of the running period is settled before it falls due: by a payoff or a waiver.
    var settledAhead: Int64 = 0
    var overdueAccrued: Int128 = 0
    var lateAccrued: Int128 = 0

    package internal(set) var charged: Int64 = 0
    package internal(set) var paid = Split()
    package internal(set) var waived = Split()
    package internal(set) var creditUsed: Int64 = 0
    package internal(set) var creditRefunded: Int64 = 0
    /// The part of the credit that is kept for the coming instalments.
    package internal(set) var held: Int64 = 0
    /// What was drawn on each day and what its payments covered, in order of day.
    package internal(set) var days: [DaySplit] = []
    package internal(set) var flaws: [LoanFlaw] = []
    /// In the order in which they counted.
    package internal(set) var amendments: [AmendedTerms] = []
    package internal(set) var cancellation: LoanFact?
    /// How the principal that is planned comes back: as the contract says, until it is rescheduled.
    var method: RepaymentMethod
    /// The last date of the first plan, as the contract names it.
    var firstPlanEnd: CalendarDate?
    package internal(set) var reschedulings: [RescheduledPlan] = []
    /// The days on which the loan stands still, in order.
    package internal(set) var freezes: [FrozenDays] = []
    /// Interest that fell due and was put off to a later date.
    var deferred: Int64 = 0
    /// What the debt group follows from beside the days past due.
    package internal(set) var grouping = GroupHistory()
    /// For an explanation: the rows as they were before each change of the plan.
    package internal(set) var rowsBefore: [[PlanRow]] = []
    /// Since provisions were used for the debt.
    package internal(set) var writtenOff: WrittenOffDebt?
    /// Whether a write-off stands, were it without effect: it is taken back before anything else happens to the debt.
    var hasWriteOff = false
    /// Filled only for an explanation.
    package internal(set) var trace: [TraceLine]?
    /// What the days book; nil where nobody asks.
    package internal(set) var books: LoanBooks?

    /// - Parameter closings: the days at which the books were closed; nil where no books are kept.
    package init(
        _ terms: LoanTerms, calendar: WorkingCalendar, tracing: Bool = false, closings: [Closing]? = nil
    ) {
        self.terms = terms
        self.calendar = calendar
        rate = terms.rate
        method = terms.method
        trace = tracing ? [] : nil
        books = closings.map { LoanBooks($0, bearer: terms.bearer) }
    }

    /// The loan at the end of `date`, by the facts given; those after the date do not count.
    package static func position(
        of terms: LoanTerms, facts: [LoanFact], calendar: WorkingCalendar, on date: CalendarDate
    ) -> LoanPosition {
        var fold = LoanFold(terms, calendar: calendar)
        fold.apply(facts, until: date)
        return fold.position
    }

    /// Takes facts in any order and ends at the end of `date`.
    package mutating func apply(_ facts: [LoanFact], until date: CalendarDate) {
        let facts = facts.inOrderOfEffect()
        laterRates = []
        days.reserveCapacity(days.count + facts.count)
        for index in facts.indices {
            guard facts[index].on <= date else {
                laterRates = facts[index...].filter(\.isRateChange)[...]
                break
            }
            apply(facts[index])
        }
        advance(to: date)
        finishDay()
    }

    /// - Precondition: facts come in order of effect.
    package mutating func apply(_ fact: LoanFact) {
        advance(to: fact.on)
        if cancellation != nil { flaws.append(.afterCancellation(entry: fact.entry)) }
        if hasWriteOff, !fact.isOfWrittenOffDebt { flaws.append(.afterWriteOff(entry: fact.entry)) }
        if case .draw(let amount) = fact.content { return draw(amount.money.dong, fact) }
        takeSteps()
        switch fact.content {
        case .draw: break
        case .payment(let amount, let rule, let early):
            pay(amount.money.dong, prepaying: rule ?? terms.prepayment, early: early ?? terms.early, fact)
        case .rateChange(let rate): change(to: rate, entry: fact.entry)
        case .waiver(let component, let amount, let cause):
            waive(component, amount.money.dong, entry: fact.entry)
            if cause == .inability { grouping.add(.interestReduced, on: today) }
        case .creditUse(let amount):
            coverByHeld()
            useCredit(amount.money.dong, entry: fact.entry)
        case .creditRefund(let amount):
            coverByHeld()
            refundCredit(amount.money.dong, fact)
        case .amendment(let amendment): amend(by: amendment, fact)
        case .cancellation(let cancellation): cancel(by: cancellation, fact)
        case .rescheduling(let rescheduling): reschedule(by: rescheduling, fact)
        case .recall(let recall): self.recall(by: recall, fact)
        case .freeze(let freeze): self.freeze(by: freeze, fact)
        case .unfreeze(let decision): unfreeze(by: decision, fact)
        case .loweredGroup(let lowered):
            grouping.add(.byHand(lowered.group), on: today)
            note { .lowered(on: $0.today, entry: fact.entry, lowered) }
        case .writeOff(let writeOff): self.writeOff(by: writeOff, fact)
        case .recovery(let amount, _): recover(amount.money.dong, fact)
        case .removal(let removal): remove(by: removal, fact)
        }
    }

    /// What comes by itself once the facts of today are there: the contract's own change of rate, and held money
    /// that covers what is due. Nothing where it was done before.
    @inline(__always)
    package mutating func finishDay() {
        takeSteps()
        if held > 0 { coverByHeld() }
    }

    /// Keeps a step for an explanation; where none is asked for, it is not even made.
    @inline(__always)
    mutating func note(_ line: (borrowing LoanFold) -> TraceLine) {
        if trace != nil { keep(line) }
    }

    @inline(never)
    private mutating func keep(_ line: (borrowing LoanFold) -> TraceLine) {
        let line = line(self)
        trace?.append(line)
    }
}
