// What may be decided about a debt that is not paid as agreed, and what may not.

extension Loan {
    /// Plans all principal that is outstanding anew (cơ cấu lại thời hạn trả nợ; NĐ 45/2021 art. 27).
    ///
    /// - Parameter window: how many days past due the debt may be without `lateByDecision`.
    package func rescheduling(
        by rescheduling: Rescheduling, within window: Int, on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        let position = try unfrozenDebt(on: date)
        if let twice = facts.first(where: { $0.on == date && $0.isRescheduling }) {
            throw Refusal(.rescheduledTwice, ["on": .date(date), "entry": .number(Int(twice.entry))])
        }
        if let requested = rescheduling.requestedOn, requested > date {
            throw Refusal(.rescheduledBeforeRequest, ["requested": .date(requested), "on": .date(date)])
        }
        try rescheduling.checkDates(after: date)
        if case .agreed(let rows) = rescheduling.plan {
            let sum = rows.reduce(Int64(0)) { $0 + $1.principal.money.dong }
            guard sum == position.principalOutstanding else {
                throw Refusal(
                    .rescheduledSum,
                    [
                        "sum": .money(Money(sum)),
                        "outstanding": .money(Money(position.principalOutstanding)), "on": .date(date),
                    ])
            }
        }
        if position.daysPastDue > window, rescheduling.lateByDecision == nil {
            throw Refusal(
                .rescheduledLate,
                [
                    "days": .number(position.daysPastDue), "allowed": .number(window),
                    "on": .date(date),
                ])
        }
        let changed = with(LoanFact(entry: entry, on: date, .rescheduling(rescheduling)))
        try changed.refuseNewFlaws(comparedTo: self)
        if let kind = rescheduling.kind,
            let made = changed.fold(until: date).reschedulings.last(where: { $0.entry == entry }),
            made.kind != kind
        {
            throw Refusal(
                .rescheduledKind,
                [
                    "kind": .phrase("choice.rescheduling." + kind.rawValue),
                    "before": .date(made.lastDueBefore),
                    "last": .date(made.lastDue),
                ])
        }
        return outcome(changed, on: date)
    }

    /// Lets all that is not due yet fall due on a day (thu hồi nợ trước hạn).
    package func recalling(
        by recall: Recall, on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        _ = try unfrozenDebt(on: date)
        guard recall.due >= date else {
            throw Refusal(.recalledBefore, ["due": .date(recall.due), "on": .date(date)])
        }
        let changed = with(LoanFact(entry: entry, on: date, .recall(recall)))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Lets the debt stand still for some days (khoanh nợ).
    package func freezing(
        by freeze: Freeze, on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        let position = try drawnPosition(on: date)
        guard position.status != .settled else { throw Refusal(.loanIsSettled, ["number": .text(number)]) }
        guard freeze.until > date else {
            throw Refusal(.frozenDates, ["on": .date(date), "until": .date(freeze.until)])
        }
        for days in unfolded.freezes where days.from < freeze.until && date < days.until || days.from == date
        {
            throw Refusal(
                .frozenTwice,
                ["from": .date(days.from), "until": .date(days.until), "entry": .number(Int(days.entry))])
        }
        let changed = with(LoanFact(entry: entry, on: date, .freeze(freeze)))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Makes a day the last one of the freeze that holds (chấm dứt khoanh nợ).
    package func unfreezing(
        by decision: String, on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        _ = try drawnPosition(on: date)
        guard unfolded.freezes.contains(where: { $0.from <= date && date < $0.until }) else {
            throw Refusal(.notFrozen, ["number": .text(number), "on": .date(date)])
        }
        let changed = with(LoanFact(entry: entry, on: date, .unfreeze(decision: decision)))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Holds the debt in a group no better than its own by judgement (phân loại theo định tính).
    package func lowering(
        to lowered: LoweredGroup, on date: CalendarDate, entry: Int64, rules: DebtGroupRules
    ) throws(Refusal) -> LoanOutcome {
        let position = try drawnPosition(on: date)
        guard position.status != .settled else { throw Refusal(.loanIsSettled, ["number": .text(number)]) }
        let own = fold(until: date).debtFacts.ownGroup(rules).group
        guard lowered.group >= own else {
            throw Refusal(
                .groupNotLower,
                ["group": .number(lowered.group), "own": .number(own), "on": .date(date)])
        }
        return outcome(with(LoanFact(entry: entry, on: date, .loweredGroup(lowered))), on: date)
    }

    /// The loan as it stood before one of its other plans took the place of the plan that held (lịch trước cơ cấu).
    ///
    /// - Parameters:
    ///   - version: 1 is the contract's own plan, 2 the one after the first rescheduling or recall, and so on.
    ///   - date: what took effect later does not count.
    /// - Throws: `loan.no-such-plan`.
    package func fold(ofPlan version: Int, on date: CalendarDate) throws(Refusal) -> LoanFold {
        let changes = facts.indices.filter { facts[$0].on <= date && facts[$0].makesOtherPlan }
        guard version <= changes.count else {
            guard version == changes.count + 1 else {
                throw Refusal(
                    .noSuchPlan,
                    [
                        "number": .text(number), "version": .number(version),
                        "last": .number(changes.count + 1),
                    ])
            }
            return fold(until: date)
        }
        let change = changes[version - 1]
        var fold = LoanFold(terms, calendar: calendar)
        fold.apply(Array(facts[..<change]), until: facts[change].on)
        return fold
    }

    /// - Throws: `loan.owes-no-principal`, `loan.frozen`.
    private func unfrozenDebt(on date: CalendarDate) throws(Refusal) -> LoanPosition {
        let position = try drawnPosition(on: date)
        guard position.principalOutstanding > 0 else {
            throw Refusal(.loanOwesNoPrincipal, ["number": .text(number), "on": .date(date)])
        }
        if let days = fold(until: date).freezes.last, date < days.until {
            throw Refusal(
                .loanFrozen,
                [
                    "number": .text(number), "from": .date(days.from), "until": .date(days.until),
                    "entry": .number(Int(days.entry)),
                ])
        }
        return position
    }
}

extension Rescheduling {
    /// - Throws: `loan.rescheduled-dates`, `loan.deferred-beyond-plan`, `loan.rescheduled-without-programme`.
    fileprivate func checkDates(after date: CalendarDate) throws(Refusal) {
        var before = date
        for next in plan.dates {
            guard next > before else {
                throw Refusal(
                    .rescheduledDates, ["due": .date(next), "before": .date(before), "on": .date(date)])
            }
            before = next
        }
        if let deferInterestTo, deferInterestTo <= date || deferInterestTo > before {
            throw Refusal(
                .deferredBeyondPlan,
                ["due": .date(deferInterestTo), "on": .date(date), "last": .date(before)])
        }
        if keepsGroup, programme == nil { throw Refusal(.rescheduledWithoutProgramme) }
    }
}

extension LoanFact {
    var isRescheduling: Bool { if case .rescheduling = content { true } else { false } }

    /// Whether what is due by it stands in a plan of its own.
    fileprivate var makesOtherPlan: Bool {
        switch content {
        case .rescheduling, .recall: true
        default: false
        }
    }
}
