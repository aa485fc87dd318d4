extension LoanFold {
    /// Shares a payment between what is owed, oldest first; what is left is early money, by its rule; what
    /// nothing is owed for is the borrower's credit. The parts always add up to the payment.
    mutating func pay(
        _ amount: Int64, prepaying rule: PrepaymentRule, early: EarlyMoney, _ fact: LoanFact
    ) {
        let split = cover(amount, prepaying: rule, early: early)
        if early == .hold { held += split.credit }
        paid += split
        record(split)
        books?.move(split, through: fact.through, on: today)
        note(.payment, fact.entry, asked: amount, split)
        precondition(split.total == amount, "an allocation lost money")
    }

    /// The borrower's credit at the end of today.
    @inline(__always)
    package var credit: Int64 { paid.credit - creditUsed - creditRefunded }

    mutating func useCredit(_ amount: Int64, entry: Int64) {
        if amount > credit { flaws.append(.creditShort(entry: entry, by: amount - credit)) }
        let usable = min(amount, max(credit, 0))
        // Whoever uses credit does not hold it.
        let early = terms.early == .hold ? EarlyMoney.atDue : terms.early
        var split = cover(usable, prepaying: terms.prepayment, early: early)
        // What nothing is owed for stays credit.
        creditUsed += usable - split.credit
        // Credit that waits for no instalment goes first.
        held = min(held, max(paid.credit - creditUsed - creditRefunded, 0))
        split.credit = 0
        paid += split
        split.credit = -split.total
        record(split)
        books?.move(split, through: nil, on: today)
        note(.creditUse, entry, asked: amount, split)
    }

    mutating func refundCredit(_ amount: Int64, _ fact: LoanFact) {
        if amount > credit { flaws.append(.creditShort(entry: fact.entry, by: amount - credit)) }
        creditRefunded += amount
        held = min(held, max(credit, 0))
        var split = Split()
        split.credit = -amount
        record(split)
        books?.move(split, through: fact.through, on: today)
        note(.creditRefund, fact.entry, asked: amount, split)
    }

    /// Held money covers what is due, and never prepays (tiền giữ trả cho kỳ đến hạn).
    mutating func coverByHeld() {
        guard held > 0, dueInterest > 0 || duePrincipal > 0 else { return }
        let asked = held
        var left = held
        var split = coverDue(&left)
        creditUsed += split.total
        held = left
        paid += split
        split.credit = -split.total
        record(split)
        days[days.count - 1].held += split
        books?.move(split, through: nil, on: today)
        note(.heldMoney, nil, asked: asked - left, split)
    }

    mutating func waive(_ component: WaivedComponent, _ amount: Int64, entry: Int64) {
        var split = Split()
        switch component {
        case .interest:
            var left = amount
            split.interest = coverDueInterest(&left)
            split.interest += settleAccrued(&left)
        case .overdueInterest:
            split.overdueInterest = min(amount, overdueInterest)
            covered(.overdueInterest, split.overdueInterest)
        case .lateInterest:
            split.lateInterest = min(amount, lateInterest)
            covered(.lateInterest, split.lateInterest)
        }
        waived += split
        books?.waive(split, on: today)
        note(.waiver, entry, asked: amount, split)
        if split.total < amount {
            flaws.append(.waivedMoreThanOwed(entry: entry, by: amount - split.total))
        }
    }

    mutating func record(_ split: Split, drawn: Int64 = 0) {
        let last = days.count - 1
        if last >= 0, days[last].on == today {
            days[last].split += split
            days[last].drawn += drawn
        } else {
            days.append(DaySplit(on: today, split: split, drawn: drawn))
        }
    }

    /// Whether money that comes today covers principal before interest.
    @inline(__always)
    private var coversPrincipalFirst: Bool {
        switch terms.allocation {
        case .overduePrincipalFirst: principalWasOverdueAtDawn
        case .principalFirst: true
        case .interestFirst: false
        }
    }

    mutating func note(_ way: SettlementWay, _ entry: Int64?, asked: Int64, _ split: Split) {
        note {
            let order: Bool? =
                switch way {
                case .payment, .creditUse, .heldMoney: $0.coversPrincipalFirst
                case .recovery: true
                case .waiver, .creditRefund: nil
                }
            return .settled(
                way, on: $0.today, entry: entry, asked: asked, split: split, principalFirst: order)
        }
    }

    @inline(__always)
    mutating func covered(_ component: LoanComponent, row: Int? = nil, _ amount: Int64) {
        if amount > 0 { note { _ in .covered(component, row: row, amount: amount) } }
    }

    private mutating func cover(
        _ amount: Int64, prepaying rule: PrepaymentRule, early: EarlyMoney
    ) -> Split {
        var left = amount
        var split = coverDue(&left)
        guard left > 0 else { return split }
        switch early {
        case .atDue:
            split.principal += prepay(&left, rule)
            split.interest += settleAccrued(&left)
        case .toDate:
            split.interest += settleAccrued(&left)
            split.principal += prepay(&left, rule)
        case .hold: break
        }
        split.credit = left
        return split
    }

    /// All that has fallen due and what overdue money bears, in the contract's order.
    private mutating func coverDue(_ left: inout Int64) -> Split {
        var split = Split()
        let principalFirst = coversPrincipalFirst
        if principalFirst { split.principal = coverDuePrincipal(&left) }
        guard left > 0 else { return split }
        split.interest = coverDueInterest(&left)
        if left > 0 {
            split.overdueInterest = min(left, overdueInterest)
            left -= split.overdueInterest
            covered(.overdueInterest, split.overdueInterest)
        }
        if left > 0 {
            split.lateInterest = min(left, lateInterest)
            left -= split.lateInterest
            covered(.lateInterest, split.lateInterest)
        }
        if !principalFirst { split.principal = coverDuePrincipal(&left) }
        return split
    }

    mutating func prepay(_ left: inout Int64, _ rule: PrepaymentRule) -> Int64 {
        let ahead = min(left, outstanding - duePrincipal)
        guard ahead > 0 else { return 0 }
        outstanding -= ahead
        lowerPlan(by: ahead, rule: rule)
        left -= ahead
        covered(.principal, ahead)
        return ahead
    }

    /// Settles interest that is not due yet: what was put off, then the running period's up to today, rounded.
    mutating func settleAccrued(_ left: inout Int64) -> Int64 {
        let putOff = deferred > 0 ? coverDeferred(&left) : 0
        let ahead = min(left, max(0, interestRunning))
        settledAhead += ahead
        left -= ahead
        covered(.interestAccrued, ahead)
        return putOff + ahead
    }

    private mutating func coverDeferred(_ left: inout Int64) -> Int64 {
        let asked = left
        for index in nextDue..<rows.count where left > 0 && rows[index].deferredUnpaid > 0 {
            let part = min(left, rows[index].deferredUnpaid)
            rows[index].deferredUnpaid -= part
            deferred -= part
            left -= part
            covered(.interestDeferred, row: index, part)
        }
        return asked - left
    }

    mutating func coverDuePrincipal(_ left: inout Int64) -> Int64 {
        let asked = left
        while left > 0, oldestUnpaidPrincipal < nextDue {
            let index = oldestUnpaidPrincipal
            let unpaid = rows[index].principalUnpaid
            let part = min(left, unpaid)
            rows[index].principalUnpaid = unpaid - part
            if index < firstNotOverdue {
                overduePrincipal -= part
                overdueWeight -= part.times(rows[index].rateAtTransfer.billionths)
            }
            left -= part
            duePrincipal -= part
            outstanding -= part
            covered(.principal, row: index, part)
            if part == unpaid { oldestUnpaidPrincipal += 1 }
        }
        return asked - left
    }

    mutating func coverDueInterest(_ left: inout Int64) -> Int64 {
        let asked = left
        while left > 0, oldestUnpaidInterest < nextDue {
            let index = oldestUnpaidInterest
            let unpaid = rows[index].interestUnpaid
            let part = min(left, unpaid)
            rows[index].interestUnpaid = unpaid - part
            if index < firstNotOverdue { lateBase -= part }
            left -= part
            dueInterest -= part
            covered(.interest, row: index, part)
            if part == unpaid { oldestUnpaidInterest += 1 }
        }
        return asked - left
    }
}

extension PlanRow {
    /// Whether nothing that fell due on this date is unpaid.
    package var isSettled: Bool { principalUnpaid == 0 && interestUnpaid == 0 }
}
