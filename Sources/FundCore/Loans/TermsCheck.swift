extension LoanTerms {
    /// What is wrong with the terms by themselves, before a contract is signed.
    ///
    /// - Throws: `loan.terms-invalid` with the field and the reason (a catalogue key),
    ///   `loan.overdue-multiple-too-high`, `loan.late-interest-too-high`.
    package func check(drawnFrom date: CalendarDate) throws(Refusal) {
        guard overdueMultiple.tenThousandths <= 15_000 else { throw Refusal(.overdueMultipleTooHigh) }
        guard lateInterestRate.billionths <= AnnualRate.whole / 10 else {
            throw Refusal(.lateInterestTooHigh)
        }
        // A hundred times less than the books can hold: what is owed in the end fits them too.
        guard amount.money.dong <= Money.limit / 100 else { throw invalid("amount", "amount-too-high") }
        guard rate.billionths <= AnnualRate.whole else { throw invalid("rate", "too-high") }
        guard (1...1200).contains(instalments) else { throw invalid("instalments", "out-of-range") }
        guard grace >= 0, grace < instalments else { throw invalid("grace", "leaves-no-instalment") }
        guard interestGrace >= 0, interestGrace < instalments else {
            throw invalid("interest-grace", "leaves-no-instalment")
        }
        guard roundPrincipalTo >= 1, roundPrincipalTo <= Money.limit else {
            throw invalid("round-principal-to", "out-of-range")
        }
        if let firstDue, firstDue <= date { throw invalid("first-due", "not-after-disbursement") }
        if method == .equalInstalment {
            guard interestEvery == nil else { throw invalid("interest-every", "not-with-equal-instalment") }
            guard interestGrace <= grace else {
                throw invalid("interest-grace", "above-grace-with-equal-instalment")
            }
        }
        try checkCustomRows(drawnFrom: date)
        let span = lastDue(drawnOn: date).days(since: date)
        guard span <= 60 * 366 else { throw invalid("instalments", "out-of-range") }
    }

    /// What is wrong with the steps of rate that a contract of a day agrees on.
    ///
    /// - Throws: `loan.terms-invalid`.
    package func checkRateSteps(signedOn date: CalendarDate) throws(Refusal) {
        var before = date
        for step in rateSteps {
            guard step.on > before else { throw invalid("rate-from", "rate-steps-not-rising") }
            guard step.rate.billionths <= AnnualRate.whole else { throw invalid("rate-from", "too-high") }
            before = step.on
        }
    }

    /// Money is drawn from the day of the contract on, and for the first time not after the last day of all.
    ///
    /// - Throws: `loan.terms`.
    package func checkDrawPeriod(signedOn date: CalendarDate) throws(Refusal) {
        if let firstDrawBy, firstDrawBy < date { throw invalid("first-draw-by", "before-signing") }
        guard let drawUntil else { return }
        guard drawUntil >= date else { throw invalid("draw-until", "before-signing") }
        guard drawUntil >= firstDrawBy ?? drawUntil else { throw invalid("draw-until", "before-first-draw") }
    }

    /// Whether the plan can begin on a day.
    package func hold(drawnFrom date: CalendarDate) -> Bool { (try? check(drawnFrom: date)) != nil }

    private func checkCustomRows(drawnFrom date: CalendarDate) throws(Refusal) {
        guard method == .custom else {
            guard customRows.isEmpty else { throw invalid("due", "only-with-custom") }
            return
        }
        guard !customRows.isEmpty else { throw invalid("due", "missing") }
        guard grace == 0 else { throw invalid("grace", "not-with-custom") }
        // The instalments have days of their own.
        guard firstDue == nil else { throw invalid("first-due", "not-with-custom") }
        var before = date
        for row in customRows {
            guard row.dueOn > before else { throw invalid("due", "not-in-order") }
            before = row.dueOn
        }
        let total = customRows.reduce(Int128(0)) { $0 + Int128($1.principal.money.dong) }
        guard total == Int128(amount.money.dong) else { throw invalid("due", "not-the-amount") }
    }

    /// The last nominal due date of a loan first drawn on a day.
    package func lastDue(drawnOn date: CalendarDate) -> CalendarDate {
        if let last = customRows.last { return last.dueOn }
        switch every {
        case .months(let months):
            return firstDue?.adding(months: min(months * (instalments - 1), 12_000))
                ?? date.adding(months: min(months * instalments, 12_000))
        case .days(let days):
            return firstDue?.adding(days: min(days * (instalments - 1), 400_000))
                ?? date.adding(days: min(days * instalments, 400_000))
        }
    }

    private func invalid(_ field: String, _ reason: String) -> Refusal {
        Refusal(.termsInvalid, ["field": .text("--" + field), "reason": .phrase("terms." + reason)])
    }
}
