/// Money in, and what it covers.
extension NaiveLoan {
    /// Covers what is due, and does with the rest as the contract or the payment says.
    mutating func cover(
        _ amount: Int64, _ rule: NaiveTerms.Prepayment, _ early: NaiveTerms.Early
    ) -> Parts {
        var parts = Parts()
        var left = amount
        let principalFirst: Bool
        switch terms.allocation {
        case .principalFirst: principalFirst = true
        case .interestFirst: principalFirst = false
        case .overduePrincipalFirst:
            principalFirst = mistake == .ordersByTheMoment ? duePrincipal > 0 : principalWasOverdue
        }
        if principalFirst { parts.principal += coverDuePrincipal(&left) }
        parts.interest += coverDueInterest(&left)
        // `overdueInterest` and `lateInterest` look at `paid`, which is noted when the payment is done.
        parts.overdueInterest = min(left, overdueInterest)
        left -= parts.overdueInterest
        parts.lateInterest = min(left, lateInterest)
        left -= parts.lateInterest
        if !principalFirst { parts.principal += coverDuePrincipal(&left) }

        if early == .hold {
            held += left
            parts.credit = left
            left = 0
        }
        if early == .toDate, mistake != .paysPrincipalBeforeItsInterest {
            parts.interest += settleAccrued(&left)
        }
        let ahead = min(left, notDue)
        prepay(ahead, rule)
        chargeToday(ahead)
        parts.principal += ahead
        left -= ahead
        parts.interest += settleAccrued(&left)
        excess += left
        parts.credit += left
        while firstOpen < next, !rows[firstOpen].isOpen { firstOpen += 1 }
        return parts
    }

    /// What comes back of a lost debt: all principal first, then interest by its kinds, whatever the contract says.
    mutating func recover(_ amount: Int64) {
        var parts = Parts()
        var left = amount
        if slip == .recoversInterestFirst {
            parts.interest += coverDueInterest(&left)
            parts.interest += settleAccrued(&left)
        }
        parts.principal += coverDuePrincipal(&left)
        let ahead = min(left, notDue)
        prepay(ahead, terms.prepayment)
        parts.principal += ahead
        left -= ahead
        parts.interest += coverDueInterest(&left)
        parts.interest += settleAccrued(&left)
        parts.overdueInterest = min(left, overdueInterest)
        left -= parts.overdueInterest
        parts.lateInterest = min(left, lateInterest)
        while firstOpen < next, !rows[firstOpen].isOpen { firstOpen += 1 }
        note(parts)
    }

    mutating func chargeToday(_ amount: Int64) {
        if mistake == .chargesThePaymentDay, next < rows.count, terms.dayCount != .thirty360 {
            accrued.add(
                Int128(amount) * Int128(rate) * weight(of: today), over: yearWeight * 1_000_000_000)
        }
    }

    /// Deferred interest first, then the running period's.
    mutating func settleAccrued(_ left: inout Int64) -> Int64 {
        var settled: Int64 = 0
        for index in next..<max(next, rows.count) where rows[index].deferredUnpaid > 0 {
            let part = min(left, rows[index].deferredUnpaid)
            rows[index].deferredSettled += part
            left -= part
            settled += part
        }
        let part = min(left, interestAccrued - deferredInterest)
        settledAhead += part
        left -= part
        return settled + part
    }

    mutating func coverDuePrincipal(_ left: inout Int64) -> Int64 {
        var covered: Int64 = 0
        for index in 0..<next {
            let part = min(left, rows[index].principalUnpaid)
            rows[index].principalUnpaid -= part
            left -= part
            covered += part
        }
        return covered
    }

    mutating func coverDueInterest(_ left: inout Int64) -> Int64 {
        var covered: Int64 = 0
        for index in 0..<next {
            let part = min(left, rows[index].interestUnpaid)
            rows[index].interestUnpaid -= part
            left -= part
            covered += part
        }
        return covered
    }

    mutating func waive(_ component: NaiveFact.Component, _ amount: Int64, entry: Int64) {
        var left = amount
        switch component {
        case .interest:
            waived.interest += coverDueInterest(&left)
            waived.interest += settleAccrued(&left)
            while firstOpen < next, !rows[firstOpen].isOpen { firstOpen += 1 }
        case .overdueInterest:
            let part = min(left, overdueInterest)
            waived.overdueInterest += part
            left -= part
        case .lateInterest:
            let part = min(left, lateInterest)
            waived.lateInterest += part
            left -= part
        }
        if left > 0 { flaws.append(.waivedMoreThanOwed(entry: entry, by: left)) }
    }

    /// What waits for being used goes first, then what is held.
    mutating func takeCredit(_ amount: Int64) {
        let left = credit - amount
        if mistake == .takesHeldCreditFirst {
            held = max(0, held - amount)
        } else {
            held = max(0, min(held, left))
        }
        excess = left - held
    }

    /// Covers what is due and never prepays.
    mutating func coverByWhatIsHeld() {
        if mistake == .holdsUntilCreditIsUsed { return }
        let due = duePrincipal + dueInterest + overdueInterest + lateInterest
        var amount = min(due, held)
        if mistake == .prepaysWhatIsHeld { amount = held }
        if amount == 0 { return }
        held -= amount
        var parts = cover(amount, terms.prepayment, .atDue)
        parts.credit -= amount
        note(parts)
    }

    /// Keeps what a movement covered for the day, and for the whole life, credit apart.
    mutating func note(_ parts: Parts) {
        paid.principal += parts.principal
        paid.interest += parts.interest
        paid.overdueInterest += parts.overdueInterest
        paid.lateInterest += parts.lateInterest
        if days.isEmpty || days[days.count - 1].on != today { days.append((today, Parts())) }
        let last = days.count - 1
        days[last].parts.principal += parts.principal
        days[last].parts.interest += parts.interest
        days[last].parts.overdueInterest += parts.overdueInterest
        days[last].parts.lateInterest += parts.lateInterest
        days[last].parts.credit += parts.credit
    }
}
