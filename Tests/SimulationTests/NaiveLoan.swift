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
    var dates: NaiveDates?
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
    var accrued = NaiveSum()
    var settledAhead: Int64 = 0
    var freezes: [NaiveFreeze] = []
    /// Before the last freeze moved any.
    var rowsBeforeFreeze: [NaiveRow] = []
    var standing = NaiveStanding()
    var overdueExact: Int128 = 0
    var lateExact: Int128 = 0
    var paid = Parts()
    var waived = Parts()
    /// Kept for the instalments to come; covers them by itself.
    var held: Int64 = 0
    /// What was too much; waits for `credit use`.
    var excess: Int64 = 0
    var days: [(on: Int, parts: Parts)] = []
    /// What each payment covered by itself.
    var splits: [Int64: Parts] = [:]
    var flaws: [NaiveFlaw] = []
    var principalWasOverdue = false
    /// The day on which provisions were used for it.
    var lostOn: Int?
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

    mutating func letFallDue() {
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
        case .recall(let due): recall(due: due)
        case .freeze(let until, let bearsInTerm): freeze(until: until, bearsInTerm: bearsInTerm)
        case .unfreeze: unfreeze()
        // A payment found late may have left nothing to lose.
        case .writeOff: if principalOutstanding > 0 { lostOn = today }
        case .recovery(let amount): recover(amount)
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
}
