/// What a loan comes to at the end of a day.
extension NaiveLoan {
    var inTermInterestSoFar: Int64 {
        accrued.rounded(mistake == .roundsInterestDown ? .down : terms.rounding)
    }

    var interestAccrued: Int64 { inTermInterestSoFar - settledAhead + deferredInterest }

    var overdueInterest: Int64 {
        if overdueExact == 0 { return 0 }
        let exact = overdueExact * Int128(terms.overdueMultiple)
        let all = naiveRounded(exact, over: yearWeight * 1_000_000_000 * 10_000, terms.rounding)
        return all - paid.overdueInterest - waived.overdueInterest
    }

    var lateInterest: Int64 {
        if lateExact == 0 { return 0 }
        let exact = lateExact * Int128(terms.lateInterestRate)
        let all = naiveRounded(exact, over: yearWeight * 1_000_000_000, terms.rounding)
        return all - paid.lateInterest - waived.lateInterest
    }

    var duePrincipal: Int64 { rows[..<next].reduce(0) { $0 + $1.principalUnpaid } }
    var dueInterest: Int64 { rows[..<next].reduce(0) { $0 + $1.interestUnpaid } }

    var payoff: Int64 {
        notDue + duePrincipal + dueInterest + interestAccrued + overdueInterest + lateInterest
    }

    var isSettled: Bool { drawn > 0 && payoff == 0 }

    var overduePrincipal: Int64 {
        rows[firstOpen..<next].reduce(0) { daysLate($1) > 0 ? $0 + $1.principalUnpaid : $0 }
    }

    /// The oldest date that is unpaid and late, and how many days. Where a day off was announced on it, the date to
    /// which that moves it.
    var oldestLate: (due: Int, days: Int)? {
        for row in rows[firstOpen..<next] where row.isOpen && row.lateAfter < today {
            return (row.lateAfter, daysLate(row))
        }
        return nil
    }

    /// What falls due next if nothing more is paid. Rates on record for later days count.
    func nextDue() -> (on: Int, amount: Int64)? {
        if drawn == 0 || payoff == 0 { return nil }
        // What fell due and may still come in time.
        let owed = rows[firstOpen..<next].filter { $0.isOpen && $0.lateAfter >= today }
        if let first = owed.first {
            return (first.lateAfter, owed.reduce(0) { $0 + $1.principalUnpaid + $1.interestUnpaid })
        }
        var ahead = self
        while ahead.next < ahead.rows.count {
            let before = ahead.next
            ahead.liveAhead()
            var falling: Int64 = 0
            for row in ahead.rows[before..<ahead.next] { falling += row.principalUnpaid + row.interestUnpaid }
            if falling > 0 { return (ahead.today, falling) }
        }
        return nil
    }

    /// One more day on which nothing is paid, drawn or covered.
    mutating func liveAhead() {
        held = 0
        excess = 0
        liveOneDay(mistake == .forgetsRatesToCome ? [] : rates[today + 1] ?? [])
    }

    /// What has fallen due, and what would if each instalment were paid on its day: due day, days,
    /// principal, interest, balance, unpaid.
    var scheduleRows: [[Int64]] {
        var ahead = self
        while ahead.next < ahead.rows.count { ahead.liveAhead() }
        var lines: [[Int64]] = []
        for (index, row) in ahead.rows.enumerated() {
            let unpaid = index < next ? rows[index].principalUnpaid + rows[index].interestUnpaid : -1
            lines.append([
                Int64(row.due), Int64(row.due - row.start), row.principal, row.interest, row.balance, unpaid,
            ])
        }
        return lines
    }

    /// The rows of the schedule after the day that have something, put together by their day.
    var coming: [[Int64]] {
        var coming: [Int64: (principal: Int64, interest: Int64)] = [:]
        for row in scheduleRows where row[0] > today {
            coming[row[0], default: (0, 0)].principal += row[2]
            coming[row[0], default: (0, 0)].interest += row[3]
        }
        return coming.sorted { $0.key < $1.key }.filter { $0.value != (0, 0) }
            .map { [$0.key, $0.value.principal, $0.value.interest] }
    }
}
