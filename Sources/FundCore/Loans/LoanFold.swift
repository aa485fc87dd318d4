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
    var oldestUnpaidRow = 0
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
    private var nextStep = 0
    /// Rates that are on record for days after the last: a projection takes them.
    private var laterRates: ArraySlice<LoanFact> = []

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
        trace = tracing ? [] : nil
        books = closings.map(LoanBooks.init)
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
        for (index, fact) in facts.enumerated() {
            guard fact.on <= date else {
                laterRates = facts[index...].filter(\.isRateChange)[...]
                break
            }
            apply(fact)
        }
        advance(to: date)
        finishDay()
    }

    /// - Precondition: facts come in order of effect.
    package mutating func apply(_ fact: LoanFact) {
        advance(to: fact.on)
        if cancellation != nil { flaws.append(.afterCancellation(entry: fact.entry)) }
        if case .draw(let amount) = fact.content { return draw(amount.money.dong, fact) }
        takeSteps()
        switch fact.content {
        case .draw: break
        case .payment(let amount, let rule, let early):
            pay(amount.money.dong, prepaying: rule ?? terms.prepayment, early: early ?? terms.early, fact)
        case .rateChange(let rate): change(to: rate, entry: fact.entry)
        case .waiver(let component, let amount): waive(component, amount.money.dong, entry: fact.entry)
        case .creditUse(let amount):
            coverByHeld()
            useCredit(amount.money.dong, entry: fact.entry)
        case .creditRefund(let amount):
            coverByHeld()
            refundCredit(amount.money.dong, fact)
        case .amendment(let amendment): amend(by: amendment, fact)
        case .cancellation(let cancellation): cancel(by: cancellation, fact)
        }
    }

    /// What comes by itself once the facts of today are there: the contract's own change of rate, and held money
    /// that covers what is due. Nothing where it was done before.
    package mutating func finishDay() {
        takeSteps()
        coverByHeld()
    }

    // MARK: Time

    /// Brings the loan to `date`: what accrued, what fell due, what became overdue.
    package mutating func advance(to date: CalendarDate) {
        while nextDue < rows.count, rows[nextDue].date.due <= date { advanceOneInstalment() }
        step(to: date)
    }

    /// Brings the loan to its next due date, and lets that instalment alone fall due.
    mutating func advanceOneInstalment() {
        step(to: rows[nextDue].date.due)
        fallDue()
    }

    private mutating func step(to date: CalendarDate) {
        guard date > today else { return }
        while let closing = books?.closing(before: date) { close(closing) }
        endDay()
        while let stop = stop(before: date) {
            pass(to: stop)
            endDay()
        }
        pass(to: date)
    }

    private mutating func pass(to date: CalendarDate) {
        accrue(to: date)
        today = date
        principalWasOverdueAtDawn = overduePrincipal > 0
    }

    /// The next day at whose end something changes without a due date or a fact: a step of the rate, or a due
    /// date that a day off announced late keeps open.
    private func stop(before date: CalendarDate) -> CalendarDate? {
        var stop: CalendarDate?
        if nextStep < terms.rateSteps.count { stop = terms.rateSteps[nextStep].on }
        if firstNotOverdue < nextDue {
            let open = rows[firstNotOverdue].date.lateAfter
            stop = stop.map { min($0, open) } ?? open
        }
        return stop.flatMap { $0 < date ? $0 : nil }
    }

    /// Brings the loan to the end of the day of a closing, and books it.
    private mutating func close(_ closing: Closing) {
        guard firstDrawnOn != nil else {
            books?.skipClosings(before: closing.on.adding(days: 1))
            return
        }
        step(to: closing.on)
        finishDay()
        var owed = Split()
        owed.interest = dueInterest + interestAccrued
        owed.overdueInterest = overdueInterest
        owed.lateInterest = lateInterest
        let oldest = oldestUnpaidDueOn
        books?.close(
            owed: owed, outstanding: outstanding,
            daysPastDue: oldest.map { closing.on.days(since: $0) } ?? 0)
    }

    /// Books every closing that is still to come.
    package mutating func closeBooks() {
        while let closing = books?.closing(before: CalendarDate(day: .max)) {
            advance(to: closing.on)
            close(closing)
        }
    }

    /// Books one more closing; false where the loan has unfolded beyond it.
    package mutating func closeBooks(at closing: Closing) -> Bool {
        guard today <= closing.on else { return false }
        books?.append(closing)
        closeBooks()
        return true
    }

    /// What fell due today and is unpaid is overdue from tomorrow.
    private mutating func endDay() {
        finishDay()
        while firstNotOverdue < nextDue, rows[firstNotOverdue].date.lateAfter <= today {
            let row = rows[firstNotOverdue]
            if row.principalUnpaid > 0 {
                overduePrincipal += row.principalUnpaid
                overdueWeight += Int128(row.principalUnpaid) * Int128(rate.billionths)
                rows[firstNotOverdue].rateAtTransfer = rate
                note(
                    .turnedOverdue(
                        row: firstNotOverdue, on: today, principal: row.principalUnpaid, rate: rate))
            }
            lateBase += row.interestUnpaid
            firstNotOverdue += 1
        }
    }

    private mutating func fallDue() {
        let index = nextDue
        nextDue += 1
        rows[index].principalUnpaid = rows[index].principal
        duePrincipal += rows[index].principal
        contractDue += rows[index].principal + prepayments.useUp(row: index)
        rows[index].balanceAfter = outstanding - duePrincipal
        if rows[index].principal > 0 {
            note(.fellDue(row: index, on: today, principal: rows[index].principal))
        }
        if rows[index].date.bearsInterest { charge(row: index) }
        skipSettledRows()
    }

    private mutating func charge(row index: Int) {
        accrueWithoutDays(row: index)
        let exact = terms.rounding.quotient(accrued, by: interestDenominator)
        let amount = exact - settledAhead
        note(
            .charged(
                row: index, on: today, numerator: accrued, denominator: interestDenominator,
                settledAhead: settledAhead, charged: amount))
        rows[index].interestCharged = exact
        rows[index].interestUnpaid = amount
        charged += exact
        dueInterest += amount
        accrued = 0
        settledAhead = 0
        interestRow = index + 1
        while interestRow < rows.count, !rows[interestRow].date.bearsInterest { interestRow += 1 }
    }

    /// Keeps a step for an explanation; costs nothing where none is asked for.
    mutating func note(_ line: TraceLine) { trace?.append(line) }

    // MARK: Draws and rates

    private mutating func draw(_ amount: Int64, _ fact: LoanFact) {
        if firstDrawnOn == nil {
            firstDrawnOn = today
            rows = terms.dueDates(drawnOn: today, calendar: calendar).map(PlanRow.init)
            interestRow = rows.firstIndex { $0.date.bearsInterest } ?? rows.count
        }
        drawn += amount
        outstanding += amount
        record(Split(), drawn: amount)
        books?.move(Split(), drawn: amount, through: fact.through, on: today)
        note(.drawn(on: today, entry: fact.entry, amount: amount, outstanding: outstanding))
        guard rows[nextDue...].contains(where: \.date.bearsPrincipal) else {
            flaws.append(.drawnAfterLastDueDate(entry: fact.entry))
            return
        }
        plan()
    }

    private mutating func change(to newRate: AnnualRate, entry: Int64?) {
        note(.rateChanged(on: today, entry: entry, from: rate, to: newRate))
        rate = newRate
        if terms.method == .equalInstalment, firstDrawnOn != nil { plan() }
    }

    /// Takes the contract's own steps of rate up to today.
    private mutating func takeSteps() {
        while nextStep < terms.rateSteps.count, terms.rateSteps[nextStep].on <= today {
            nextStep += 1
            change(to: terms.rateSteps[nextStep - 1].rate, entry: nil)
        }
    }

    /// In a projection: takes the rates on record for days before the next due date.
    mutating func takeLaterRates() {
        while let fact = laterRates.first, case .rateChange(let rate) = fact.content,
            nextDue < rows.count, fact.on < rows[nextDue].date.due
        {
            step(to: fact.on)
            takeSteps()
            change(to: rate, entry: fact.entry)
            laterRates.removeFirst()
        }
    }

    /// The rates for the days after `date` that are known: agreed at signing, or on record.
    package func rateSteps(after date: CalendarDate) -> [LoanTerms.RateStep] {
        var steps = terms.rateSteps.filter { $0.on > date }
        for fact in laterRates where fact.on > date {
            if case .rateChange(let rate) = fact.content { steps.append(.init(on: fact.on, rate: rate)) }
        }
        return steps.sorted { $0.on < $1.on }
    }
}

/// One due date with what has become of it.
package struct PlanRow: Hashable, Sendable {
    package let date: DueDate
    /// What is planned to fall due, and once due, what fell due.
    package internal(set) var principal: Int64 = 0
    package internal(set) var principalUnpaid: Int64 = 0
    /// The whole period's interest, what was settled ahead included.
    package internal(set) var interestCharged: Int64 = 0
    package internal(set) var interestUnpaid: Int64 = 0
    /// Principal not yet due once this instalment had fallen due.
    package internal(set) var balanceAfter: Int64 = 0
    var rateAtTransfer: AnnualRate = .zero

    init(_ date: DueDate) { self.date = date }
}

/// Money by what it covers (phân bổ).
package struct Split: Hashable, Sendable {
    package var principal: Int64 = 0
    package var interest: Int64 = 0
    package var overdueInterest: Int64 = 0
    package var lateInterest: Int64 = 0
    /// What nothing was owed for: the borrower's credit (tiền thừa của khách hàng).
    package var credit: Int64 = 0

    package init() {}

    package var total: Int64 { principal + interest + overdueInterest + lateInterest + credit }

    package static func + (a: Split, b: Split) -> Split { a.combined(with: b) { $0 + $1 } }
    package static func - (a: Split, b: Split) -> Split { a.combined(with: b) { $0 - $1 } }

    private func combined(with other: Split, _ combine: (Int64, Int64) -> Int64) -> Split {
        var result = Split()
        result.principal = combine(principal, other.principal)
        result.interest = combine(interest, other.interest)
        result.overdueInterest = combine(overdueInterest, other.overdueInterest)
        result.lateInterest = combine(lateInterest, other.lateInterest)
        result.credit = combine(credit, other.credit)
        return result
    }
}

/// What was drawn on one day, what its payments covered, and the credit that moved on it.
package struct DaySplit: Hashable, Sendable {
    package let on: CalendarDate
    package var split: Split
    package var drawn: Int64 = 0
    /// The part of `split` that held money covered by itself.
    package var held = Split()
}

/// What makes a set of facts impossible (mâu thuẫn giữa các sự kiện); an act that would bring one about
/// is refused.
package enum LoanFlaw: Hashable, Sendable {
    case drawnAfterLastDueDate(entry: Int64)
    /// More credit used or paid back than there was.
    case creditShort(entry: Int64, by: Int64)
    /// Less was owed than the decision let off; the rest of the decision has no effect.
    case waivedMoreThanOwed(entry: Int64, by: Int64)
    /// An amendment of the repayment plan once something is drawn: what it says of the plan has no effect.
    case amendedAfterDraw(entry: Int64)
    /// Something was recorded of a contract that was cancelled.
    case afterCancellation(entry: Int64)
}

extension LoanFact {
    fileprivate var isRateChange: Bool { if case .rateChange = content { true } else { false } }
}

extension Array where Element == LoanFact {
    /// Sorted only where they are not in order yet: facts mostly arrive in order.
    package func inOrderOfEffect() -> [LoanFact] {
        for index in indices.dropFirst() where LoanFact.counts(self[index], before: self[index - 1]) {
            return sorted(by: LoanFact.counts)
        }
        return self
    }
}
