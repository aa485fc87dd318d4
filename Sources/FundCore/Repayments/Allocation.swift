extension LoanFold {
    /// Shares a payment between what is owed, oldest first; what is left prepays, then settles interest
    /// not yet due, then is the borrower's credit. The parts always add up to the payment.
    mutating func pay(_ amount: Int64, prepaying rule: PrepaymentRule) {
        let split = cover(amount, prepaying: rule)
        paid = paid + split
        record(split)
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
    }

    mutating func refundCredit(_ amount: Int64, entry: Int64) {
        if amount > credit { flaws.append(.creditShort(entry: entry, by: amount - credit)) }
        creditRefunded += amount
        var split = Split()
        split.credit = -amount
        record(split)
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
        case .overdueInterest: split.overdueInterest = min(amount, overdueInterest)
        case .lateInterest: split.lateInterest = min(amount, lateInterest)
        }
        waived = waived + split
        note(.waived(on: today, entry: entry, split: split))
        if split.total < amount {
            flaws.append(.waivedMoreThanOwed(entry: entry, by: amount - split.total))
        }
    }

    mutating func record(_ split: Split, drawn: Int64 = 0) {
        if trace != nil, drawn == 0 { note(.paid(on: today, split: split)) }
        if days.last?.on != today { days.append(DaySplit(on: today, split: Split())) }
        days[days.count - 1].split = days[days.count - 1].split + split
        days[days.count - 1].drawn += drawn
    }

    private mutating func cover(_ amount: Int64, prepaying rule: PrepaymentRule) -> Split {
        var split = Split()
        var left = amount
        let principalFirst =
            switch terms.allocation {
            case .overduePrincipalFirst: principalWasOverdueAtDawn
            case .principalFirst: true
            case .interestFirst: false
            }
        if principalFirst { split.principal = coverDuePrincipal(&left) }
        split.interest = coverDueInterest(&left)
        split.overdueInterest = min(left, overdueInterest)
        left -= split.overdueInterest
        split.lateInterest = min(left, lateInterest)
        left -= split.lateInterest
        if !principalFirst { split.principal = coverDuePrincipal(&left) }

        let ahead = min(left, outstanding - duePrincipal)
        if ahead > 0 {
            outstanding -= ahead
            lowerPlan(by: ahead, rule: rule)
            split.principal += ahead
            left -= ahead
        }
        let interestAhead = min(left, max(0, interestAccrued))
        settledAhead += interestAhead
        split.interest += interestAhead
        left -= interestAhead
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
