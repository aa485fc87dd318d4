extension LoanFold {
    /// Shares a payment between what is owed, oldest first; what is left is early money, by its rule; what
    /// nothing is owed for is the borrower's credit. The parts always add up to the payment.
    mutating func pay(
        _ amount: Int64, prepaying rule: PrepaymentRule, early: EarlyMoney, _ fact: LoanFact
    ) {
        let split = cover(amount, prepaying: rule, early: early)
        if early == .hold { held += split.credit }
        paid = paid + split
        record(split)
        books?.move(split, through: fact.through, on: today)
        note(.payment, fact.entry, asked: amount, split)
        precondition(split.total == amount, "an allocation lost money")
    }

    /// The borrower's credit at the end of today.
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
        paid = paid + split
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
        paid = paid + split
        split.credit = -split.total
        record(split)
        days[days.count - 1].held = days[days.count - 1].held + split
        books?.move(split, through: nil, on: today)
        note(.heldMoney, nil, asked: asked - left, split)
    }

    mutating func waive(_ component: WaivedComponent, _ amount: Int64, entry: Int64) {
        var split = Split()
        switch component {
        case .interest:
            var left = amount
            split.interest = coverDueInterest(&left)
            let ahead = min(left, max(0, interestAccrued))
            settledAhead += ahead
            split.interest += ahead
            covered(.interestAccrued, ahead)
        case .overdueInterest:
            split.overdueInterest = min(amount, overdueInterest)
            covered(.overdueInterest, split.overdueInterest)
        case .lateInterest:
            split.lateInterest = min(amount, lateInterest)
            covered(.lateInterest, split.lateInterest)
        }
        waived = waived + split
        books?.waive(split, on: today)
        note(.waiver, entry, asked: amount, split)
        if split.total < amount {
            flaws.append(.waivedMoreThanOwed(entry: entry, by: amount - split.total))
        }
    }

    mutating func record(_ split: Split, drawn: Int64 = 0) {
        if days.last?.on != today { days.append(DaySplit(on: today, split: Split())) }
        days[days.count - 1].split = days[days.count - 1].split + split
        days[days.count - 1].drawn += drawn
    }

    /// Whether money that comes today covers principal before interest.
    private var coversPrincipalFirst: Bool {
        switch terms.allocation {
        case .overduePrincipalFirst: principalWasOverdueAtDawn
        case .principalFirst: true
        case .interestFirst: false
        }
    }

    private mutating func note(_ way: SettlementWay, _ entry: Int64?, asked: Int64, _ split: Split) {
        let order: Bool? =
            switch way {
            case .payment, .creditUse, .heldMoney: coversPrincipalFirst
            case .waiver, .creditRefund: nil
            }
        note(.settled(way, on: today, entry: entry, asked: asked, split: split, principalFirst: order))
    }

    private mutating func covered(_ component: LoanComponent, row: Int? = nil, _ amount: Int64) {
        if amount > 0 { note(.covered(component, row: row, amount: amount)) }
    }

    private mutating func cover(
        _ amount: Int64, prepaying rule: PrepaymentRule, early: EarlyMoney
    ) -> Split {
        var left = amount
        var split = coverDue(&left)
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
        split.interest = coverDueInterest(&left)
        split.overdueInterest = min(left, overdueInterest)
        left -= split.overdueInterest
        covered(.overdueInterest, split.overdueInterest)
        split.lateInterest = min(left, lateInterest)
        left -= split.lateInterest
        covered(.lateInterest, split.lateInterest)
        if !principalFirst { split.principal = coverDuePrincipal(&left) }
        return split
    }

    private mutating func prepay(_ left: inout Int64, _ rule: PrepaymentRule) -> Int64 {
        let ahead = min(left, outstanding - duePrincipal)
        guard ahead > 0 else { return 0 }
        outstanding -= ahead
        lowerPlan(by: ahead, rule: rule)
        left -= ahead
        covered(.principal, ahead)
        return ahead
    }

    /// Settles the running period's interest up to today, rounded.
    private mutating func settleAccrued(_ left: inout Int64) -> Int64 {
        let ahead = min(left, max(0, interestAccrued))
        settledAhead += ahead
        left -= ahead
        covered(.interestAccrued, ahead)
        return ahead
    }

    private mutating func coverDuePrincipal(_ left: inout Int64) -> Int64 {
        var covered: Int64 = 0
        var index = oldestUnpaidRow
        while index < nextDue, left > 0, duePrincipal > 0 {
            let part = min(left, rows[index].principalUnpaid)
            if part > 0 {
                rows[index].principalUnpaid -= part
                if index < firstNotOverdue {
                    overduePrincipal -= part
                    overdueWeight -= Int128(part) * Int128(rows[index].rateAtTransfer.billionths)
                }
                left -= part
                covered += part
                duePrincipal -= part
                outstanding -= part
                self.covered(.principal, row: index, part)
            }
            index += 1
        }
        skipSettledRows()
        return covered
    }

    private mutating func coverDueInterest(_ left: inout Int64) -> Int64 {
        var covered: Int64 = 0
        var index = oldestUnpaidRow
        while index < nextDue, left > 0, dueInterest > 0 {
            let part = min(left, rows[index].interestUnpaid)
            if part > 0 {
                rows[index].interestUnpaid -= part
                if index < firstNotOverdue { lateBase -= part }
                left -= part
                covered += part
                dueInterest -= part
                self.covered(.interest, row: index, part)
            }
            index += 1
        }
        skipSettledRows()
        return covered
    }

    mutating func skipSettledRows() {
        while oldestUnpaidRow < nextDue, rows[oldestUnpaidRow].isSettled { oldestUnpaidRow += 1 }
    }
}

extension PlanRow {
    /// Whether nothing that fell due on this date is unpaid.
    package var isSettled: Bool { principalUnpaid == 0 && interestUnpaid == 0 }
}
