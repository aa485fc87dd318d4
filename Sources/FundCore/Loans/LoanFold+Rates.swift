// What is drawn, and the rates that hold from then on.

extension LoanFold {
    mutating func draw(_ amount: Int64, _ fact: LoanFact) {
        if firstDrawnOn == nil {
            firstDrawnOn = today
            method = terms.method
            rows = terms.dueDates(drawnOn: today, calendar: calendar, PlanRow.init)
            interestRow = rows.firstIndex { $0.date.bearsInterest } ?? rows.count
            firstPlanEnd = rows.last?.date.nominal
        }
        drawn += amount
        outstanding += amount
        record(Split(), drawn: amount)
        books?.move(Split(), drawn: amount, through: fact.through, on: today)
        note { .drawn(on: $0.today, entry: fact.entry, amount: amount, outstanding: $0.outstanding) }
        guard rows[nextDue...].contains(where: \.date.bearsPrincipal) else {
            flaws.append(.drawnAfterLastDueDate(entry: fact.entry))
            return
        }
        plan()
    }

    mutating func change(to newRate: AnnualRate, entry: Int64?) {
        note { .rateChanged(on: $0.today, entry: entry, from: $0.rate, to: newRate) }
        rate = newRate
        if method == .equalInstalment, firstDrawnOn != nil { plan() }
    }

    /// Takes the contract's own steps of rate up to today.
    @inline(__always)
    mutating func takeSteps() {
        if nextStep < terms.rateSteps.count { takeStepsUntilToday() }
    }

    @inline(never)
    private mutating func takeStepsUntilToday() {
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

extension LoanFact {
    var isRateChange: Bool { if case .rateChange = content { true } else { false } }
}
