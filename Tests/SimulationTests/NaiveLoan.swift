/// A second opinion on a loan: it lives through every single day, and knows no shortcut.
///
/// It is written from the rules alone and shares nothing with the engine. Days are numbers, 1 January 1970
/// is 0.
struct NaiveLoan {
    /// What a model may get wrong on purpose, so that the comparison is known to notice.
    enum Mistake: CaseIterable {
        case roundsInterestDown
        case chargesThePaymentDay
        case overdueAtTodaysRate
        case overdueOnTheDueDate
        case ordersByTheMoment
        case forgetsWhatIsSettledAhead
        case plansWhatIsOutstanding
        case forgetsTheLastPrepayment
        case takesOffAgainWhatIsUsedUp
        case levelsTheEarlierFirst
        case prepaysWhatIsHeld
        case holdsUntilCreditIsUsed
        case takesHeldCreditFirst
        case paysPrincipalBeforeItsInterest
        case movesWhatFellDue
        case lateInSpiteOfADayOff
        case forgetsRatesToCome
    }

    struct Parts: Equatable {
        var principal: Int64 = 0
        var interest: Int64 = 0
        var overdueInterest: Int64 = 0
        var lateInterest: Int64 = 0
        var credit: Int64 = 0
    }

    let terms: NaiveTerms
    let holidays: NaiveHolidays
    /// The last day whose words about days off are known.
    private(set) var known: Int
    var mistake: Mistake?
    var slip: NaiveSlip? { didSet { standing.slip = slip } }
    /// Changes of rate that are on record, by day: a schedule counts those to come.
    var rates: [Int: [NaiveFact]] = [:]

    private(set) var today: Int
    private(set) var rate: Int64
    var rows: [NaiveRow] = []
    private var dates: NaiveDates?
    private(set) var datesMovedOn = 0
    /// Rows before this one have fallen due.
    var next = 0
    /// Rows before this one are paid.
    var firstOpen = 0
    private(set) var firstDrawnOn: Int?
    private(set) var drawn: Int64 = 0
    /// How the principal is planned: as the contract says, or since a rescheduling as that does.
    var method: NaiveTerms.Method
    /// The first row of the plan that stands, and what it shares out.
    var planStart = 0
    var planned: Int64 = 0
    var notDue: Int64 = 0
    var prepayments: [NaivePrepayment] = []
    private(set) var accrued = NaiveSum()
    private var settledAhead: Int64 = 0
    var freezes: [NaiveFreeze] = []
    var standing = NaiveStanding()
    private var overdueExact: Int128 = 0
    private var lateExact: Int128 = 0
    private(set) var paid = Parts()
    private(set) var waived = Parts()
    /// Kept for the instalments to come; covers them by itself.
    private(set) var held: Int64 = 0
    /// What was too much; waits for `credit use`.
    private(set) var excess: Int64 = 0
    private(set) var days: [(on: Int, parts: Parts)] = []
    /// What each payment covered by itself.
    private(set) var splits: [Int64: Parts] = [:]
    private(set) var flaws: [NaiveFlaw] = []
    private var principalWasOverdue = false
    private(set) var levelPayments = LevelPayments()

    var credit: Int64 { held + excess }

    init(_ terms: NaiveTerms, _ holidays: NaiveHolidays, knownOn known: Int, eveOf day: Int) {
        self.terms = terms
        self.holidays = holidays
        self.known = known
        today = day - 1
        method = terms.method
        rate = terms.rate
        // Agreed before the first day of this life; the last of them holds.
        for step in terms.steps.sorted(by: { $0.day < $1.day }) where step.day < day { rate = step.rate }
    }

    /// The same loan, once the words about days off are known until another day.
    mutating func know(until day: Int) {
        known = day
        moveDates()
    }

    // MARK: One day

    /// Lives through the day after today. `facts` are that day's, in order of effect.
    mutating func liveOneDay(_ facts: [NaiveFact]) {
        today += 1
        accrueToday()
        principalWasOverdue = rows[firstOpen..<next].contains { $0.principalUnpaid > 0 && isOverdue($0) }
        let before = next
        while next < rows.count, rows[next].due <= today { letFallDue() }
        if today <= known, holidays.daysOfWords.contains(today) { moveDates() }
        for step in terms.steps where step.day == today { change(rate: step.rate) }
        var covered = before == next
        for fact in facts {
            // After the payments of a due date, before credit is used.
            if !covered, fact.place >= 100 {
                coverByWhatIsHeld()
                covered = true
            }
            take(fact)
        }
        if !covered { coverByWhatIsHeld() }
        // The rate that stands at the end of its last day in time is the one that overdue principal keeps.
        for index in firstOpen..<next where isStillInTime(rows[index]) { rows[index].rate = rate }
        judge()
    }

    /// Whether a row that fell due is late on the day today.
    private func isLate(_ row: NaiveRow) -> Bool {
        if mistake == .overdueOnTheDueDate, row.lateAfter == today - 1 { return false }
        if mistake == .lateInSpiteOfADayOff { return row.due < today }
        return row.lateAfter < today
    }

    private func isOverdue(_ row: NaiveRow) -> Bool {
        freezes.isEmpty ? isLate(row) : daysLate(row) > 0
    }

    private func isStillInTime(_ row: NaiveRow) -> Bool {
        row.lateAfter == today || (frozenUntil != nil && daysLate(row) == 0)
    }

    mutating func moveDates() {
        guard let dates else { return }
        datesMovedOn = today
        let first = mistake == .movesWhatFellDue ? 0 : next
        dates.move(&rows, from: first, after: min(today, known), holidays)
        for index in rows.indices {
            rows[index].lateAfter = dates.lateAfter(rows[index].due, holidays, knownOn: known)
        }
    }

    /// How much of a year a day is: `weight` over `yearWeight`.
    func weight(of day: Int) -> Int128 {
        switch terms.dayCount {
        case .actual365, .actual360, .thirty360: 1
        case .actualActual: NaiveCalendar.wall.inLeapYear[day - 1] ? 365 : 366
        }
    }

    var yearWeight: Int128 {
        switch terms.dayCount {
        case .actual365: 365
        case .actual360, .thirty360: 360
        case .actualActual: 365 * 366
        }
    }

    /// 30/360: what one day brings of the days by the contract's own dates. Days beyond them bring nothing,
    /// and the last day of the period brings what is missing.
    func share(of day: Int, in row: NaiveRow) -> Int128 {
        let past = freezes.isEmpty ? 0 : frozenDays(after: row.periodStart, until: day)
        let before = min(day - 1 - row.periodStart - past, row.nominalDays)
        let after =
            day == row.periodEnd ? row.nominalDays : min(day - row.periodStart - past, row.nominalDays)
        return Int128(after - before)
    }

    private mutating func accrueToday() {
        if let freeze = freeze(of: today), slip != .bearsInterestWhileFrozen {
            // In-term interest on all principal and nothing else, or nothing at all.
            let bearing = Int128(notDue + duePrincipal) * Int128(freeze.bearsInTerm ? rate : 0)
            if bearing > 0 { accrued.add(bearing * weight(of: today), over: yearWeight * 1_000_000_000) }
            return
        }
        // Principal that is not overdue: what fell due and may still come in time is not.
        let inTime = rows[firstOpen..<next].reduce(Int64(0)) { isLate($1) ? $0 : $0 + $1.principalUnpaid }
        if notDue + inTime > 0, rate > 0, next < rows.count {
            let bearing = Int128(notDue + inTime) * Int128(rate)
            if terms.dayCount == .thirty360 {
                accrued.add(
                    bearing * Int128(rows[next].units) * share(of: today, in: rows[next]),
                    over: 360 * 1_000_000_000 * Int128(rows[next].nominalDays))
            } else {
                accrued.add(bearing * weight(of: today), over: yearWeight * 1_000_000_000)
            }
        }
        if firstOpen == next { return }
        let weight = self.weight(of: today)
        for index in firstOpen..<next where rows[index].isOpen && isLate(rows[index]) {
            let overdueRate = mistake == .overdueAtTodaysRate ? rate : rows[index].rate
            overdueExact += Int128(rows[index].principalUnpaid) * Int128(overdueRate) * weight
            lateExact += Int128(rows[index].interestUnpaid) * weight
        }
    }

    private mutating func letFallDue() {
        // 30/360: a period that days off left without a day brings all its days at once.
        if terms.dayCount == .thirty360, rows[next].collects, rows[next].periodDays == 0 {
            accrued.add(
                Int128(notDue) * Int128(rate) * Int128(rows[next].units), over: 360 * 1_000_000_000)
        }
        rows[next].principalUnpaid = rows[next].principal
        notDue -= rows[next].principal
        rows[next].balance = notDue
        if rows[next].collects {
            rows[next].interest = inTermInterestSoFar
            rows[next].interestUnpaid = rows[next].interest - settledAhead
            if mistake == .forgetsWhatIsSettledAhead { rows[next].interestUnpaid += settledAhead }
            accrued.clear()
            settledAhead = 0
        }
        rows[next].interest += rows[next].deferred
        rows[next].interestUnpaid += rows[next].deferredUnpaid
        rows[next].hadToPay = rows[next].isOpen
        next += 1
    }

    private mutating func change(rate newRate: Int64) {
        rate = newRate
        if method == .equalInstalment { plan() }
    }

    private mutating func take(_ fact: NaiveFact) {
        switch fact.content {
        case .draw(let amount): draw(amount, entry: fact.entry)
        case .rate(let newRate): change(rate: newRate)
        case .waiver(let component, let amount): waive(component, amount, entry: fact.entry)
        case .waiverForInability(let component, let amount):
            waive(component, amount, entry: fact.entry)
            standing.cause(.waiver, 3, on: today)
        case .group(let group): standing.cause(.hand, group, on: today)
        case .reschedule(let rescheduling): reschedule(rescheduling)
        case .freeze(let until, let bearsInTerm): freeze(until: until, bearsInTerm: bearsInTerm)
        case .unfreeze: unfreeze()
        case .payment(let amount, let rule, let early):
            let parts = cover(amount, rule ?? terms.prepayment, early ?? terms.early)
            paid.credit += parts.credit
            splits[fact.entry] = parts
            note(parts)
        case .creditUse(let wanted):
            let used = max(0, min(wanted, credit))
            if used < wanted { flaws.append(.creditShort(entry: fact.entry, by: wanted - credit)) }
            // Using it is more than keeping it. What finds nothing owed stays what it was.
            var parts = cover(used, terms.prepayment, terms.early == .hold ? .atDue : terms.early)
            excess -= parts.credit
            takeCredit(used - parts.credit)
            parts.credit -= used
            note(parts)
        case .creditRefund(let wanted):
            if credit < wanted { flaws.append(.creditShort(entry: fact.entry, by: wanted - credit)) }
            // The money has left all the same; the flaw says that it should not have.
            takeCredit(wanted)
            note(Parts(credit: -wanted))
        }
    }

    /// What waits for being used goes first, then what is held.
    private mutating func takeCredit(_ amount: Int64) {
        let left = credit - amount
        if mistake == .takesHeldCreditFirst {
            held = max(0, held - amount)
        } else {
            held = max(0, min(held, left))
        }
        excess = left - held
    }

    /// Covers what is due and never prepays.
    private mutating func coverByWhatIsHeld() {
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
    private mutating func note(_ parts: Parts) {
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

    private mutating func draw(_ amount: Int64, entry: Int64) {
        if firstDrawnOn == nil {
            firstDrawnOn = today
            rows = terms.nominalDates(drawnOn: today)
            standing.isLong = isLongLoan
            dates = NaiveDates(terms, drawnOn: today)
            moveDates()
            levelPayments = LevelPayments()
        }
        if !rows[next...].contains(where: \.bearsPrincipal) {
            flaws.append(.drawnAfterLastDueDate(entry: entry))
        }
        drawn += amount
        planned += amount
        note(Parts())
        notDue += amount
        plan()
    }

    // MARK: Money in

    /// Covers what is due, and does with the rest as the contract or the payment says.
    private mutating func cover(
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

    private mutating func chargeToday(_ amount: Int64) {
        if mistake == .chargesThePaymentDay, next < rows.count, terms.dayCount != .thirty360 {
            accrued.add(
                Int128(amount) * Int128(rate) * weight(of: today), over: yearWeight * 1_000_000_000)
        }
    }

    /// Deferred interest first, then the running period's.
    private mutating func settleAccrued(_ left: inout Int64) -> Int64 {
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

    private mutating func coverDuePrincipal(_ left: inout Int64) -> Int64 {
        var covered: Int64 = 0
        for index in 0..<next {
            let part = min(left, rows[index].principalUnpaid)
            rows[index].principalUnpaid -= part
            left -= part
            covered += part
        }
        return covered
    }

    private mutating func coverDueInterest(_ left: inout Int64) -> Int64 {
        var covered: Int64 = 0
        for index in 0..<next {
            let part = min(left, rows[index].interestUnpaid)
            rows[index].interestUnpaid -= part
            left -= part
            covered += part
        }
        return covered
    }

    private mutating func waive(_ component: NaiveFact.Component, _ amount: Int64, entry: Int64) {
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

    // MARK: What it comes to

    private var inTermInterestSoFar: Int64 {
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

    /// The oldest date that is unpaid and late, and how many days.
    var oldestLate: (due: Int, days: Int)? {
        for row in rows[firstOpen..<next] where row.isOpen && row.lateAfter < today {
            return (row.due, daysLate(row))
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
}
