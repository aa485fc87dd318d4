/// One line of a loan's statement (dòng sao kê): what was drawn, what fell due, what was settled.
package struct StatementLine: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case draw
        case rateChange = "rate-change"
        case due
        case payment
        case waiver
        case creditUse = "credit-use"
        case creditRefund = "credit-refund"
        case heldMoney = "held-money"
        case amendment
        case cancellation
        case rescheduling
        case recall
        case freeze
        case unfreeze
        case loweredGroup = "lowered-group"
        case writeOff = "write-off"
        case recovery
        case removal
    }

    package var on: CalendarDate
    package var kind: Kind
    /// The act that recorded it; nil for what comes by the contract: due dates, its own steps of rate, held money.
    package var entry: Int64?
    /// The number of the instalment that fell due.
    package var instalment: Int?
    package var drawn: Int64 = 0
    package var principalDue: Int64 = 0
    /// The whole period's interest, what was settled ahead included.
    package var interestCharged: Int64 = 0
    package var settled = Split()
    /// The rate from the next day on.
    package var rate: AnnualRate?
    /// By which an amendment or a cancellation was made.
    package var decision: String?
    /// Principal outstanding once this line has counted.
    package var outstanding: Int64 = 0

    package init(on date: CalendarDate, _ kind: Kind, entry: Int64? = nil) {
        on = date
        self.kind = kind
        self.entry = entry
    }

    /// A fact by itself, without what it came to: for one that was reversed.
    package init(_ fact: LoanFact) {
        self.init(on: fact.on, .draw, entry: fact.entry)
        switch fact.content {
        case .draw(let amount): drawn = amount.money.dong
        case .payment(let amount, _, _):
            kind = .payment
            settled.credit = amount.money.dong
        case .rateChange(let rate):
            kind = .rateChange
            self.rate = rate
        case .waiver(let component, let amount, _):
            kind = .waiver
            switch component {
            case .interest: settled.interest = amount.money.dong
            case .overdueInterest: settled.overdueInterest = amount.money.dong
            case .lateInterest: settled.lateInterest = amount.money.dong
            }
        case .creditUse(let amount):
            kind = .creditUse
            settled.credit = -amount.money.dong
        case .creditRefund(let amount):
            kind = .creditRefund
            settled.credit = -amount.money.dong
        case .amendment(let amendment):
            kind = .amendment
            decision = amendment.decision
        case .cancellation(let cancellation):
            kind = .cancellation
            decision = cancellation.decision
        case .rescheduling(let rescheduling):
            kind = .rescheduling
            decision = rescheduling.decision
        case .recall(let recall):
            kind = .recall
            decision = recall.decision
        case .freeze(let freeze):
            kind = .freeze
            decision = freeze.decision
        case .unfreeze(let by):
            kind = .unfreeze
            decision = by
        case .loweredGroup(let lowered):
            kind = .loweredGroup
            decision = lowered.decision
        case .writeOff(let writeOff):
            kind = .writeOff
            decision = writeOff.decision
        case .recovery(let amount, _):
            kind = .recovery
            settled.credit = amount.money.dong
        case .removal(let removal):
            kind = .removal
            decision = removal.decision
        }
    }
}

extension LoanFold {
    /// The loan line by line, in the order in which the lines count.
    ///
    /// - Precondition: the fold was traced.
    package var statement: [StatementLine] {
        guard let trace else { preconditionFailure("a statement needs a traced fold") }
        var lines: [StatementLine] = []
        var outstanding: Int64 = 0
        for step in trace {
            switch step {
            case .drawn(let on, let entry, let amount, _):
                outstanding += amount
                lines.append(StatementLine(on: on, .draw, entry: entry))
                lines[lines.count - 1].drawn = amount
            case .rateChanged(let on, let entry, _, let rate):
                lines.append(StatementLine(on: on, .rateChange, entry: entry))
                lines[lines.count - 1].rate = rate
            case .amended(let on, let entry, let amendment, _, _):
                lines.append(StatementLine(on: on, .amendment, entry: entry))
                lines[lines.count - 1].decision = amendment.decision
            case .cancelled(let on, let entry, let cancellation):
                lines.append(StatementLine(on: on, .cancellation, entry: entry))
                lines[lines.count - 1].decision = cancellation.decision
            case .rescheduled(let on, let entry, let rescheduling, let moved, let putOff):
                var line = StatementLine(on: on, .rescheduling, entry: entry)
                line.decision = rescheduling.decision
                // What had fallen due and does no more.
                (line.principalDue, line.interestCharged) = (-moved, -putOff)
                lines.append(line)
            case .recalled(let on, let entry, let recall):
                lines.append(StatementLine(on: on, .recall, entry: entry))
                lines[lines.count - 1].decision = recall.decision
            case .frozen(let on, let entry, let freeze):
                lines.append(StatementLine(on: on, .freeze, entry: entry))
                lines[lines.count - 1].decision = freeze.decision
            case .unfrozen(let on, let entry, let decision):
                lines.append(StatementLine(on: on, .unfreeze, entry: entry))
                lines[lines.count - 1].decision = decision
            case .lowered(let on, let entry, let lowered):
                lines.append(StatementLine(on: on, .loweredGroup, entry: entry))
                lines[lines.count - 1].decision = lowered.decision
            case .writtenOff(let debt):
                lines.append(StatementLine(on: debt.on, .writeOff, entry: debt.entry))
                lines[lines.count - 1].decision = debt.writeOff.decision
            case .removed(let removed):
                lines.append(StatementLine(on: removed.on, .removal, entry: removed.entry))
                lines[lines.count - 1].decision = removed.removal.decision
            case .deferredFellDue(let row, let on, let amount, _):
                if lines.last?.instalment != row + 1 {
                    lines.append(StatementLine(on: on, .due))
                    lines[lines.count - 1].instalment = row + 1
                }
                lines[lines.count - 1].interestCharged += amount
            case .fellDue(let row, let on, let principal):
                lines.append(StatementLine(on: on, .due))
                lines[lines.count - 1].instalment = row + 1
                lines[lines.count - 1].principalDue = principal
            case .charged(let row, let on, _, _, let ahead, let charged):
                guard ahead + charged > 0 else { continue }
                if lines.last?.instalment != row + 1 {
                    lines.append(StatementLine(on: on, .due))
                    lines[lines.count - 1].instalment = row + 1
                }
                lines[lines.count - 1].interestCharged = ahead + charged
            case .settled(let way, let on, let entry, _, let split, _):
                if way != .waiver { outstanding -= split.principal }
                lines.append(StatementLine(on: on, way.statementKind, entry: entry))
                lines[lines.count - 1].settled = split
            case .accrued, .turnedOverdue, .covered: continue
            }
            lines[lines.count - 1].outstanding = outstanding
        }
        return lines
    }
}

extension SettlementWay {
    fileprivate var statementKind: StatementLine.Kind {
        switch self {
        case .payment: .payment
        case .waiver: .waiver
        case .creditUse: .creditUse
        case .creditRefund: .creditRefund
        case .heldMoney: .heldMoney
        case .recovery: .recovery
        }
    }
}
