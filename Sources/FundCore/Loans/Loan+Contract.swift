// What undoes or changes the contract itself, rather than what was done under it.

extension Loan {
    /// The fact that cancelled the contract.
    package var cancellation: LoanFact? {
        facts.last { if case .cancellation = $0.content { true } else { false } }
    }

    /// The contract's terms at the end of a day.
    package func terms(on date: CalendarDate) -> LoanTerms {
        var terms = terms
        for fact in facts where fact.on <= date {
            if case .amendment(let amendment) = fact.content { terms = amendment.applied(to: terms) }
        }
        return terms
    }

    /// The least that is left to draw from a day on: draws and amendments on record for later days count. An
    /// amendment of the amount counts on its day: money may go out under it at once.
    func undrawn(from date: CalendarDate) -> Int64 {
        let days = facts.map(\.on).filter { $0 > date }
        return Set([date] + days).map { day in
            let drawn = facts.reduce(Int64(0)) { sum, fact in
                if case .draw(let amount) = fact.content, fact.on <= day {
                    sum + amount.money.dong
                } else {
                    sum
                }
            }
            return terms(on: day).amount.money.dong - drawn
        }.min() ?? 0
    }

    /// Nothing secures a contract before it is signed, or when it is given up.
    ///
    /// - Throws: `loan.cancelled`, `loan.before-signing`.
    package func refuseSecurity(on date: CalendarDate) throws(Refusal) {
        try refuseCancelled()
        guard date >= signedOn else {
            throw Refusal(.factBeforeSigning, ["on": .date(date), "signed": .date(signedOn)])
        }
    }

    /// - Throws: `loan.cancelled`.
    func refuseCancelled() throws(Refusal) {
        guard let cancellation else { return }
        throw Refusal(
            .loanCancelled,
            [
                "number": .text(number), "on": .date(cancellation.on),
                "entry": .number(Int(cancellation.entry)),
            ])
    }

    /// Gives the contract up (hủy hợp đồng): only one under which nothing was drawn and nothing paid.
    package func cancelling(
        by cancellation: LoanCancellation, on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        guard date >= signedOn else {
            throw Refusal(.factBeforeSigning, ["on": .date(date), "signed": .date(signedOn)])
        }
        try refuseCancelled()
        if let moved = facts.last(where: \.content.movesMoney) {
            throw Refusal(
                .cancelledAfterDraw,
                [
                    "number": .text(number), "drawn": .money(Money(drawn)),
                    "entry": .number(Int(moved.entry)),
                ])
        }
        if let last = facts.last, last.on > date {
            throw Refusal(
                .cancelledTooEarly,
                ["on": .date(date), "earliest": .date(last.on), "entry": .number(Int(last.entry))])
        }
        return outcome(with(LoanFact(entry: entry, on: date, .cancellation(cancellation))), on: date)
    }

    /// Changes terms by a contract amendment (phụ lục hợp đồng).
    ///
    /// Before the first draw every term may change; an amendment on the day of the first draw counts before it.
    /// Afterwards only terms that need no other repayment plan.
    package func amending(
        _ amendment: LoanAmendment, on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        guard date >= signedOn else {
            throw Refusal(.factBeforeSigning, ["on": .date(date), "signed": .date(signedOn)])
        }
        try refuseCancelled()
        try refuseWrittenOff(on: date)
        try refuseSecond(amendment, on: date)
        if let firstDrawnOn, firstDrawnOn < date { try refusePlan(amendment, drawn: firstDrawnOn, on: date) }
        let before = terms(on: date)
        guard amendment.collateral != nil || amendment.applied(to: before) != before else {
            throw Refusal(.amendsNothing, ["number": .text(number), "on": .date(date)])
        }
        if before.method == .custom, let method = amendment.method, method != .custom,
            amendment.instalments == nil || amendment.every == nil
        {
            throw Refusal(
                .termsInvalid,
                [
                    "field": .text(amendment.instalments == nil ? "--instalments" : "--every"),
                    "reason": .phrase("terms.needed-without-due"),
                ])
        }
        let changed = with(LoanFact(entry: entry, on: date, .amendment(amendment)))
        try changed.checkTerms(from: date)
        let left = changed.undrawn(from: date)
        guard left >= 0 else {
            throw Refusal(
                .amendedBelowDrawn,
                [
                    "amount": .money(changed.terms(on: date).amount.money), "drawn": .money(Money(drawn)),
                ])
        }
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Each contract that the amendments from a day on make is one that could be signed.
    func checkTerms(from date: CalendarDate) throws(Refusal) {
        for fact in facts where fact.on >= date {
            guard case .amendment = fact.content else { continue }
            let terms = terms(on: fact.on)
            try terms.check(drawnFrom: firstDrawnOn ?? fact.on)
            try terms.checkDrawPeriod(signedOn: signedOn)
        }
    }

    /// Of two amendments of one day neither would be the last word; nor of two rates.
    private func refuseSecond(_ amendment: LoanAmendment, on date: CalendarDate) throws(Refusal) {
        for fact in facts where fact.on == date {
            switch fact.content {
            case .amendment:
                throw Refusal(.amendedTwice, ["on": .date(date), "entry": .number(Int(fact.entry))])
            case .rateChange where amendment.rate != nil:
                throw Refusal(.rateChangedTwice, ["on": .date(date), "entry": .number(Int(fact.entry))])
            default: continue
            }
        }
    }

    private func refusePlan(
        _ amendment: LoanAmendment, drawn: CalendarDate, on date: CalendarDate
    ) throws(Refusal) {
        if amendment.rate != nil {
            throw Refusal(.amendsRate, ["number": .text(number), "drawn": .date(drawn)])
        }
        // The instalments of an agreed plan add up to the amount: another amount is another plan.
        let isAgreed = amendment.amount != nil && terms(on: date).method == .custom
        if let term = amendment.terms.first(where: { $0.makesPlan || isAgreed && $0 == .amount }) {
            throw Refusal(
                .amendsPlan,
                ["number": .text(number), "drawn": .date(drawn), "field": .text("--" + term.rawValue)])
        }
    }
}

extension LoanFact.Content {
    /// Whether money went out, came in, or was put to something: not what the contract says.
    package var movesMoney: Bool {
        switch self {
        case .draw, .payment, .waiver, .creditUse, .creditRefund, .recovery: true
        case .rateChange, .amendment, .cancellation, .rescheduling, .recall, .freeze, .unfreeze,
            .loweredGroup, .writeOff, .removal:
            false
        }
    }
}
