extension LoanFold {
    /// Shares a payment between what is owed, oldest first; what is left prepays, then settles interest
    /// not yet due, then is the borrower's credit. The parts always add up to the payment.
    mutating func pay(_ amount: Int64, prepaying rule: PrepaymentRule, _ fact: LoanFact) {
        let split = cover(amount, prepaying: rule)
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
        var split = cover(usable, prepaying: terms.prepayment)
        // What nothing is owed for stays credit.
        creditUsed += usable - split.credit
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
        var split = Split()
        split.credit = -amount
        record(split)
        books?.move(split, through: fact.through, on: today)
        note(.creditRefund, fact.entry, asked: amount, split)
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

    private mutating func note(_ way: SettlementWay, _ entry: Int64, asked: Int64, _ split: Split) {
        let order: Bool? =
            switch way {
            case .payment, .creditUse: coversPrincipalFirst
            case .waiver, .creditRefund: nil
            }
        note(.settled(way, on: today, entry: entry, asked: asked, split: split, principalFirst: order))
    }

    private mutating func covered(_ component: LoanComponent, row: Int? = nil, _ amount: Int64) {
        if amount > 0 { note(.covered(component, row: row, amount: amount)) }
    }

    private mutating func cover(_ amount: Int64, prepaying rule: PrepaymentRule) -> Split {
        var split = Split()
        var left = amount
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

        let ahead = min(left, outstanding - duePrincipal)
        if ahead > 0 {
            outstanding -= ahead
            lowerPlan(by: ahead, rule: rule)
            split.principal += ahead
            left -= ahead
            covered(.principal, ahead)
        }
        let interestAhead = min(left, max(0, interestAccrued))
        settledAhead += interestAhead
        split.interest += interestAhead
        left -= interestAhead
        covered(.interestAccrued, interestAhead)
        split.credit = left
        return split
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
