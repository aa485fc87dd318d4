/// A contract with everything that is known to have happened to it (khoản vay).
package struct Loan: Sendable {
    package let number: String
    package let signedOn: CalendarDate
    package let terms: LoanTerms
    /// In order of effect, without those reversed.
    package let facts: [LoanFact]
    package let calendar: WorkingCalendar
    /// The days at which the fund's books were closed, in order.
    package let closings: [Closing]

    package init(
        number: String, signedOn: CalendarDate, terms: LoanTerms, facts: [LoanFact],
        calendar: WorkingCalendar, closings: [Closing] = []
    ) {
        self.number = number
        self.signedOn = signedOn
        self.terms = terms
        self.facts = facts.inOrderOfEffect()
        self.calendar = calendar
        self.closings = closings
    }

    /// The loan unfolded to the end of a day.
    package func fold(until date: CalendarDate, tracing: Bool = false) -> LoanFold {
        var fold = LoanFold(terms, calendar: calendar, tracing: tracing)
        fold.apply(facts, until: date)
        return fold
    }

    package func position(on date: CalendarDate) -> LoanPosition { fold(until: date).position }

    /// The loan with everything known of it unfolded and booked, also what takes effect later than today.
    package var unfolded: LoanFold {
        var fold = LoanFold(terms, calendar: calendar, closings: closings)
        for fact in facts { fold.apply(fact) }
        fold.finishDay()
        fold.closeBooks()
        fold.useUpHeld()
        return fold
    }

    package var firstDrawnOn: CalendarDate? {
        facts.first { if case .draw = $0.content { true } else { false } }?.on
    }

    package var drawn: Int64 {
        facts.reduce(0) { if case .draw(let amount) = $1.content { $0 + amount.money.dong } else { $0 } }
    }

    package func with(_ fact: LoanFact) -> Loan { with(facts: facts + [fact]) }

    package func without(entry: Int64) -> Loan { with(facts: facts.filter { $0.entry != entry }) }

    /// The same loan under other closings.
    package func closed(at closings: [Closing]) -> Loan { with(closings: closings) }

    func with(
        facts: [LoanFact]? = nil, calendar: WorkingCalendar? = nil, closings: [Closing]? = nil
    ) -> Loan {
        Loan(
            number: number, signedOn: signedOn, terms: terms, facts: facts ?? self.facts,
            calendar: calendar ?? self.calendar, closings: closings ?? self.closings)
    }
}

extension Loan {
    /// Re-derives the loan with other facts and books the difference.
    func outcome(_ changed: Loan, on date: CalendarDate) -> LoanOutcome {
        let (before, after) = (unfolded, changed.unfolded)
        return LoanOutcome(
            loan: changed,
            entry: LoanBooking.entry(from: before.books?.days ?? [], to: after.books?.days ?? []),
            before: position(on: date), after: changed.position(on: date),
            changes: LoanBooking.differences(from: before.days, to: after.days),
            shrunkWaivers: after.shrunkWaivers.filter { !before.shrunkWaivers.contains($0) }, loanBefore: self
        )
    }

    /// The same loan under another calendar (ngày nghỉ bổ sung): what is booked is the difference.
    package func rederived(
        under calendar: WorkingCalendar, on date: CalendarDate
    ) throws(Refusal) -> LoanOutcome {
        let changed = with(calendar: calendar)
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Pays out money against the contract (giải ngân).
    ///
    /// - Parameter available: the least that the fund's money comes to from that day on.
    package func disbursing(
        _ amount: Amount, on date: CalendarDate, entry: Int64, available: LowestBalance,
        through place: MoneyAccount
    ) throws(Refusal) -> LoanOutcome {
        guard date >= signedOn else {
            throw Refusal(.disbursedBeforeSigning, ["on": .date(date), "signed": .date(signedOn)])
        }
        try refuseCancelled()
        try refuseWrittenOff(on: date)
        let position = position(on: date)
        // Repaid in full, it asks for no more money: what was not drawn is promised to nobody.
        guard position.drawn == 0 || position.principalOutstanding > 0 else {
            throw Refusal(.loanIsSettled, ["number": .text(number)])
        }
        try refuseLateDraw(on: date, isFirst: position.drawn == 0)
        let left = Money(undrawn(from: date))
        guard amount.money <= left else {
            throw Refusal(
                .exceedsContract,
                [
                    "amount": .money(amount.money), "left": .money(left),
                    "contract": .money(terms(on: date).amount.money),
                ])
        }
        guard amount.money <= available.money else {
            throw Refusal(
                .exceedsMoney,
                [
                    "amount": .money(amount.money), "available": .money(available.money),
                    "lowestOn": .date(available.on),
                    "channel": place.phrase,
                ])
        }
        // The first due date is fixed, or counted from the first draw: it must lie ahead either way.
        if date < firstDrawnOn ?? CalendarDate(day: .max) { try terms(on: date).check(drawnFrom: date) }
        let changed = with(LoanFact(entry: entry, on: date, .draw(amount), through: place))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Receives money (thu nợ).
    ///
    /// - Parameter holdingExcess: keeps what is above the payoff as the borrower's credit.
    package func repaying(
        _ amount: Amount, on date: CalendarDate, entry: Int64, prepaying rule: PrepaymentRule?,
        early: EarlyMoney? = nil, holdingExcess: Bool, through place: MoneyAccount
    ) throws(Refusal) -> LoanOutcome {
        let position = try drawnPosition(on: date)
        if !holdingExcess {
            guard position.status != .settled else {
                throw Refusal(.loanIsSettled, ["number": .text(number)])
            }
            guard amount.money.dong <= position.payoff else {
                var arguments: [String: Refusal.Argument] = [
                    "amount": .money(amount.money), "payoff": .money(Money(position.payoff)),
                    "on": .date(date),
                ]
                var day = date
                for name in ["1", "2", "3"] {
                    day = calendar.rolled(day.adding(days: 1))
                    arguments["day" + name] = .date(day)
                    arguments["payoff" + name] = .money(try Money(inRange: self.position(on: day).payoff))
                }
                throw Refusal(.exceedsPayoff, arguments)
            }
        }
        let changed = with(
            LoanFact(entry: entry, on: date, .payment(amount, rule, early), through: place))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Sets the in-term rate for the days after `date` (điều chỉnh lãi suất).
    package func changingRate(
        to rate: AnnualRate, on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        guard date >= signedOn else {
            throw Refusal(.factBeforeSigning, ["on": .date(date), "signed": .date(signedOn)])
        }
        if terms.rateSteps.contains(where: { $0.on == date }) {
            throw Refusal(.rateChangedTwice, ["on": .date(date)])
        }
        try refuseCancelled()
        try refuseWrittenOff(on: date)
        for fact in facts where fact.on == date {
            switch fact.content {
            case .rateChange: break
            case .amendment(let amendment) where amendment.rate != nil: break
            default: continue
            }
            throw Refusal(.rateChangedTwice, ["on": .date(date), "entry": .number(Int(fact.entry))])
        }
        let changed = with(LoanFact(entry: entry, on: date, .rateChange(rate)))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Lets the borrower off interest by a decision (miễn, giảm lãi).
    package func waiving(
        _ component: WaivedComponent, _ amount: Amount, because cause: WaiverCause? = nil,
        on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        let position = try drawnPosition(on: date)
        let changed = with(LoanFact(entry: entry, on: date, .waiver(component, amount, cause)))
        let waivedOnDay = changed.position(on: date).waived.total - position.waived.total
        guard waivedOnDay == amount.money.dong else {
            throw Refusal(
                .waivesMoreThanOwed,
                [
                    "amount": .money(amount.money), "owed": .money(Money(position.owed(component))),
                    "on": .date(date),
                ])
        }
        return outcome(changed, on: date)
    }

    /// Puts the borrower's credit to what is owed (cấn trừ tiền thừa).
    package func usingCredit(
        _ amount: Amount, on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        let position = try drawnPosition(on: date)
        try refuseAboveCredit(amount, position)
        guard amount.money.dong <= position.payoff else {
            throw Refusal(
                .creditExceedsPayoff,
                ["amount": .money(amount.money), "payoff": .money(Money(position.payoff)), "on": .date(date)])
        }
        let changed = with(LoanFact(entry: entry, on: date, .creditUse(amount)))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Pays the borrower's credit back (hoàn trả tiền thừa).
    package func refundingCredit(
        _ amount: Amount, on date: CalendarDate, entry: Int64, available: LowestBalance,
        through place: MoneyAccount
    ) throws(Refusal) -> LoanOutcome {
        let position = try drawnPosition(on: date)
        try refuseAboveCredit(amount, position)
        guard amount.money <= available.money else {
            throw Refusal(
                .exceedsMoney,
                [
                    "amount": .money(amount.money), "available": .money(available.money),
                    "lowestOn": .date(available.on),
                    "channel": place.phrase,
                ])
        }
        let changed = with(LoanFact(entry: entry, on: date, .creditRefund(amount), through: place))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    func drawnPosition(on date: CalendarDate) throws(Refusal) -> LoanPosition {
        try refuseCancelled()
        try refuseWrittenOff(on: date)
        let position = position(on: date)
        guard position.drawn > 0 else {
            throw Refusal(
                .notDrawnYet, ["number": .text(number), "on": .date(date)])
        }
        try position.refuseOutOfRange()
        return position
    }

    private func refuseAboveCredit(_ amount: Amount, _ position: LoanPosition) throws(Refusal) {
        guard amount.money.dong <= position.credit else {
            throw Refusal(
                .exceedsCredit, ["amount": .money(amount.money), "credit": .money(Money(position.credit))])
        }
    }
}
