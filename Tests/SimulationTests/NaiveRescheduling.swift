/// Terms agreed anew for all principal that is owed (cơ cấu lại thời hạn trả nợ).
struct NaiveRescheduling: Equatable {
    enum Kind: String, CaseIterable {
        case adjustment
        case `extension`
    }

    struct Part: Equatable {
        var due: Int
        var principal: Int64
    }

    /// Agreed dates; the amounts stand where `isAgreed`, and else all share the principal equally.
    var parts: [Part]
    var isAgreed: Bool
    /// What instalments that share equally are counted by; only the words of the command want it.
    var every: NaiveTerms.Every?
    var kind: Kind?
    var deferredTo: Int?
    var keepsGroup = false
    var hasProgramme = false
    var isLateByDecision = false
}

extension NaiveLoan {
    /// The principal that is owed, due or not.
    var principalOutstanding: Int64 { notDue + duePrincipal }

    /// Moved to dates to come by reschedulings, and not settled since.
    var deferredInterest: Int64 {
        next >= rows.count ? 0 : rows[next...].reduce(0) { $0 + $1.deferredUnpaid }
    }

    /// The last date on which principal falls due, as it stands.
    var term: Int? { rows.last { $0.bearsPrincipal }?.due }

    /// Plans all principal anew at the end of the day.
    mutating func reschedule(_ rescheduling: NaiveRescheduling) {
        let groupBefore = groupAsIfNothingElseCame
        let principal = principalOutstanding
        // The payment that left nothing was found late.
        if principal == 0 { return }
        breakOffPeriod()
        if terms.interestEvery == nil {
            dates!.anchor = NaiveCalendar.wall.days[rescheduling.parts[0].due].dayOfMonth
        }
        var coming = Array(rows[next...])
        rows.removeSubrange(next...)
        var deferred: Int64 = 0
        for index in rows.indices {
            if slip != .leavesPrincipalOverdue { rows[index].principalUnpaid = 0 }
            if rescheduling.deferredTo != nil, slip != .leavesInterestDue {
                deferred += rows[index].interestUnpaid
                rows[index].interestUnpaid = 0
            }
        }
        coming.removeAll { $0.interestNumber == nil && $0.deferredUnpaid == 0 }
        rows += newRows(rescheduling, keeping: coming, deferring: deferred)

        method = rescheduling.isAgreed ? .custom : .equalPrincipal
        planStart = next
        planned = principal
        notDue = principal - duePrincipal
        if slip == .takesOffEarlierPrepayments {
            for number in prepayments.indices { prepayments[number].off = [:] }
        } else {
            prepayments = []
        }
        while firstOpen < next, !rows[firstOpen].isOpen { firstOpen += 1 }
        moveDates()
        plan()
        standing.reschedule(keepsGroup: rescheduling.keepsGroup, from: groupBefore, on: today)
    }

    /// The running interest period goes on, and ends on another date: where it began stays. Where none runs one begins.
    private mutating func breakOffPeriod() {
        let last = rows[..<next].lastIndex(where: \.collects)
        var start = dates!.firstPeriod
        if let last {
            start =
                rows[last].nextPeriod
                ?? NaivePeriodStart(due: rows[last].due, nominal: rows[last].nominal)
        }
        start.frozen = frozenDays(after: start.due, until: today)
        let runs = rows[next...].contains { $0.collects && !$0.isForFrozenDays }
        if !runs { start = NaivePeriodStart(due: today, nominal: today) }
        if let last { rows[last].nextPeriod = start } else { dates!.firstPeriod = start }
    }

    /// All that is not due yet falls due on one day, what was put off too.
    mutating func recall(due: Int) {
        breakOffPeriod()
        if terms.interestEvery == nil { dates!.anchor = NaiveCalendar.wall.days[due].dayOfMonth }
        var row = NaiveRow(nominal: due, start: today)
        row.onPrincipalCalendar = true
        row.bearsPrincipal = true
        row.bearsInterest = true
        row.collects = true
        for old in rows[next...] where old.deferredUnpaid > 0 {
            row.deferred += old.deferred
            row.deferredSettled += old.deferredSettled
        }
        rows.removeSubrange(next...)
        rows.append(row)
        method = .bullet
        planStart = next
        planned = notDue
        prepayments = []
        moveDates()
        if rolled(due) == today { rows[next].due = today }
        plan()
        if rows[next].due > today { return }
        // There is no day to come that would bring anything.
        rows[next].units = 0
        letFallDue()
        moveDates()
        coverByWhatIsHeld()
    }

    private func newRows(
        _ rescheduling: NaiveRescheduling, keeping coming: [NaiveRow], deferring deferred: Int64
    ) -> [NaiveRow] {
        var dates: [Int: NaiveRow] = [:]
        func row(_ nominal: Int) -> NaiveRow { dates[nominal] ?? NaiveRow(nominal: nominal, start: today) }

        for part in rescheduling.parts {
            var new = row(part.due)
            new.onPrincipalCalendar = true
            new.bearsPrincipal = true
            new.custom = part.principal
            dates[part.due] = new
        }
        let last = rescheduling.parts.last!.due

        // What was deferred before keeps its date; the interest calendar goes on to the new end.
        for old in coming where old.nominal <= last || old.deferredUnpaid > 0 {
            var new = row(old.nominal)
            if old.deferredUnpaid > 0 {
                new.deferred += old.deferred
                new.deferredSettled += old.deferredSettled
            }
            if old.interestNumber != nil, old.nominal <= last { new.interestNumber = old.interestNumber }
            dates[old.nominal] = new
        }
        if let day = rescheduling.deferredTo, deferred > 0 {
            var new = row(day)
            new.deferred += deferred
            dates[day] = new
        }
        if let every = terms.interestEvery {
            var number = (rows + dates.values).compactMap(\.interestNumber).max() ?? 0
            while true {
                number += 1
                let agreed = terms.interestDate(number, every: every, drawnOn: firstDrawnOn!)
                let nominal = movedByFreezes(agreed)
                // What has come and is rolled has not fallen due.
                if rolled(nominal) <= today || agreed <= firstDrawnOn! { continue }
                if nominal > last { break }
                var new = row(nominal)
                new.interestNumber = number
                dates[nominal] = new
            }
        }

        var new = dates.values.sorted { $0.nominal < $1.nominal }
        for index in new.indices {
            new[index].bearsInterest = terms.interestEvery == nil || new[index].interestNumber != nil
            if new[index].nominal == last { new[index].bearsInterest = true }
            new[index].collects = new[index].bearsInterest
            if let number = new[index].interestNumber, new[index].nominal < last {
                new[index].collects = number >= firstInterestNumber + terms.interestGrace
            }
        }
        new.removeAll { !$0.onPrincipalCalendar && !$0.collects && $0.deferred == 0 }
        return new
    }

    /// Where a date of the interest calendar lies by the freezes that began before it fell due.
    private func movedByFreezes(_ date: Int) -> Int {
        var date = date
        for freeze in freezes where freeze.until > freeze.from && rolled(date) > freeze.from {
            date = max(date + freeze.until - freeze.from, freeze.until + 1)
        }
        return date
    }

    /// The first date of the interest calendar that lies after the first draw.
    private var firstInterestNumber: Int {
        var number = 1
        while terms.interestDate(number, every: terms.interestEvery!, drawnOn: firstDrawnOn!) <= firstDrawnOn!
        {
            number += 1
        }
        return number
    }
}

extension NaiveRescheduling {
    /// Equal instalments of principal every period from a first date.
    static func equal(_ count: Int, every: NaiveTerms.Every, from first: Int) -> NaiveRescheduling {
        let wall = NaiveCalendar.wall
        let anchor = wall.days[first].dayOfMonth
        let parts = (0..<count).map {
            Part(due: wall.step(every, times: $0, after: first, onDay: anchor), principal: 0)
        }
        return NaiveRescheduling(parts: parts, isAgreed: false, every: every)
    }

    var text: String {
        let wall = NaiveCalendar.wall
        var words = parts.map { isAgreed ? "\(wall.text($0.due)):\($0.principal)" : wall.text($0.due) }
        if let kind { words.append(kind.rawValue) }
        if let deferredTo { words.append("interest to \(wall.text(deferredTo))") }
        if keepsGroup { words.append("keeps its group") }
        return words.joined(separator: " ")
    }
}
