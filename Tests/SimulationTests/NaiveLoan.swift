import FundCore

/// A second opinion on a loan: it lives through every single day, and knows no shortcut.
///
/// It is written from the rules alone and shares only the types of the terms and the facts with the
/// engine. Days are numbers, 1 January 1970 is 0.
struct NaiveLoan {
    /// What a model may get wrong on purpose, so that the comparison is known to notice.
    enum Mistake: CaseIterable {
        case roundsInterestDown
        case chargesThePaymentDay
        case overdueAtTodaysRate
        case overdueOnTheDueDate
        case ordersByTheMoment
        case forgetsWhatIsSettledAhead
    }

    struct Parts: Equatable {
        var principal: Int64 = 0
        var interest: Int64 = 0
        var overdueInterest: Int64 = 0
        var lateInterest: Int64 = 0
        var credit: Int64 = 0
    }

    let terms: LoanTerms
    let holidays: Set<Int>
    let workedSaturdays: Set<Int>
    var mistake: Mistake?
    /// The contract's, at hand for every day.
    private let dayCount: DayCount

    private(set) var today: Int
    private(set) var rate: Int64
    private(set) var rows: [NaiveRow] = []
    /// Rows before this one have fallen due.
    private(set) var next = 0
    /// Rows before this one are paid.
    private(set) var firstOpen = 0
    private(set) var firstDrawnOn: Int?
    private(set) var drawn: Int64 = 0
    private(set) var notDue: Int64 = 0
    private var accrued = NaiveSum()
    private var settledAhead: Int64 = 0
    private var overdueExact: Int128 = 0
    private var lateExact: Int128 = 0
    private(set) var paid = Parts()
    private(set) var waived = Parts()
    private(set) var credit: Int64 = 0
    private(set) var days: [(on: Int, parts: Parts)] = []
    private(set) var flaws: [LoanFlaw] = []
    private var principalWasOverdue = false
    private var levelPayments: LevelPayments

    init(_ terms: LoanTerms, holidays: Set<Int>, workedSaturdays: Set<Int>, eveOf day: Int) {
        self.terms = terms
        dayCount = terms.dayCount
        self.holidays = holidays
        self.workedSaturdays = workedSaturdays
        today = day - 1
        rate = terms.rate.billionths
        levelPayments = LevelPayments()
    }

    // MARK: One day

    /// Lives through the day after today. `facts` are that day's, in order of effect.
    mutating func liveOneDay(_ facts: [LoanFact]) {
        today += 1
        accrueToday()
        principalWasOverdue = isPrincipalDue
        while next < rows.count, rows[next].due <= today { letFallDue() }
        for fact in facts { take(fact) }
        // The rate that stands at the end of the due date is the one that overdue principal keeps.
        var index = next - 1
        while index >= 0, rows[index].due == today {
            rows[index].rate = rate
            index -= 1
        }
    }

    private var isPrincipalDue: Bool {
        for index in firstOpen..<next where rows[index].principalUnpaid > 0 { return true }
        return false
    }

    /// How much of a year this day is: `weight` over `yearWeight`.
    private var weight: Int128 { weight(of: today) }

    private func weight(of day: Int) -> Int128 {
        switch dayCount {
        case .actual365, .actual360, .thirty360: 1
        case .actualActual: NaiveCalendar.wall.inLeapYear[day - 1] ? 365 : 366
        }
    }

    private var yearWeight: Int128 {
        switch dayCount {
        case .actual365: 365
        case .actual360, .thirty360: 360
        case .actualActual: 365 * 366
        }
    }

    /// 30/360: what one day brings of the days by the contract's own dates. Days beyond them bring nothing,
    /// and the last day of the period brings what is missing.
    private func share(of day: Int, in row: NaiveRow) -> Int128 {
        let before = min(day - 1 - row.periodStart, row.nominalDays)
        let after = day == row.periodEnd ? row.nominalDays : min(day - row.periodStart, row.nominalDays)
        return Int128(after - before)
    }

    private mutating func accrueToday() {
        if notDue > 0, rate > 0, next < rows.count {
            let bearing = Int128(notDue) * Int128(rate)
            if dayCount == .thirty360 {
                accrued.add(
                    bearing * Int128(rows[next].units) * share(of: today, in: rows[next]),
                    over: 360 * 1_000_000_000 * Int128(rows[next].nominalDays))
            } else {
                accrued.add(bearing * weight, over: yearWeight * 1_000_000_000)
            }
        }
        if firstOpen == next { return }
        let weight = self.weight
        for index in firstOpen..<next where rows[index].isOpen {
            if mistake == .overdueOnTheDueDate, rows[index].due == today - 1 { continue }
            let overdueRate = mistake == .overdueAtTodaysRate ? rate : rows[index].rate
            overdueExact += Int128(rows[index].principalUnpaid) * Int128(overdueRate) * weight
            lateExact += Int128(rows[index].interestUnpaid) * weight
        }
    }

    private mutating func letFallDue() {
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
        next += 1
    }

    private mutating func take(_ fact: LoanFact) {
        switch fact.content {
        case .draw(let amount): draw(amount.money.dong, entry: fact.entry)
        case .rateChange(let newRate):
            rate = newRate.billionths
            if terms.method == .equalInstalment { plan() }
        case .waiver(let component, let amount): waive(component, amount.money.dong, entry: fact.entry)
        case .payment(let amount, let rule):
            let parts = cover(amount.money.dong, rule ?? terms.prepayment)
            note(parts)
            paid.credit += parts.credit
            credit += parts.credit
        case .creditUse(let amount):
            let wanted = amount.money.dong
            let used = max(0, min(wanted, credit))
            if used < wanted { flaws.append(.creditShort(entry: fact.entry, by: wanted - credit)) }
            var parts = cover(used, terms.prepayment)
            parts.credit -= used
            credit += parts.credit
            note(parts)
        case .creditRefund(let amount):
            let wanted = amount.money.dong
            if credit < wanted {
                flaws.append(.creditShort(entry: fact.entry, by: wanted - credit))
            }
            // The money has left all the same; the flaw says that it should not have.
            credit -= wanted
            note(Parts(credit: -wanted))
        case .amendment, .cancellation: preconditionFailure("the random lives have none")
        }
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
            rows = dueDates(drawnOn: today)
            levelPayments = LevelPayments()
        }
        if next == rows.count { flaws.append(.drawnAfterLastDueDate(entry: entry)) }
        drawn += amount
        note(Parts())
        notDue += amount
        plan()
    }

    // MARK: Money in

    private mutating func cover(_ amount: Int64, _ rule: PrepaymentRule) -> Parts {
        var parts = Parts()
        var left = amount
        let principalFirst: Bool
        switch terms.allocation {
        case .principalFirst: principalFirst = true
        case .interestFirst: principalFirst = false
        case .overduePrincipalFirst:
            principalFirst = mistake == .ordersByTheMoment ? isPrincipalDue : principalWasOverdue
        }
        if principalFirst { parts.principal += coverDuePrincipal(&left) }
        parts.interest += coverDueInterest(&left)
        parts.overdueInterest = min(left, overdueInterest)
        left -= parts.overdueInterest
        // `overdueInterest` and `lateInterest` look at `paid`, which is noted when the payment is done.
        parts.lateInterest = min(left, lateInterest)
        left -= parts.lateInterest
        if !principalFirst { parts.principal += coverDuePrincipal(&left) }

        let ahead = min(left, notDue)
        prepay(ahead, rule)
        parts.principal += ahead
        left -= ahead

        let early = min(left, interestAccrued)
        settledAhead += early
        parts.interest += early
        left -= early

        parts.credit = left
        while firstOpen < next, !rows[firstOpen].isOpen { firstOpen += 1 }
        return parts
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

    private mutating func prepay(_ amount: Int64, _ rule: PrepaymentRule) {
        if amount == 0 { return }
        notDue -= amount
        if mistake == .chargesThePaymentDay, next < rows.count, dayCount != .thirty360 {
            accrued.add(Int128(amount) * Int128(rate) * weight, over: yearWeight * 1_000_000_000)
        }
        if rule == .level { return plan() }
        var left = amount
        var order = Array(next..<rows.count)
        if rule == .last { order.reverse() }
        for index in order {
            let part = min(left, rows[index].principal)
            rows[index].principal -= part
            left -= part
        }
    }

    private mutating func waive(_ component: WaivedComponent, _ amount: Int64, entry: Int64) {
        var left = amount
        switch component {
        case .interest:
            waived.interest += coverDueInterest(&left)
            let early = min(left, interestAccrued)
            settledAhead += early
            waived.interest += early
            left -= early
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

    // MARK: The plan

    /// Lays all principal that is not due over the dates to come.
    private mutating func plan() {
        var bearing: [Int] = []
        for index in next..<max(next, rows.count) {
            rows[index].principal = 0
            if rows[index].bearsPrincipal { bearing.append(index) }
        }
        guard let last = bearing.last else { return }
        var left = notDue
        var payment: Int64 = 0
        if terms.method == .equalInstalment {
            payment = levelPayments.payment(
                notDue, rate: rate, factors: bearing.map(factor(of:)), row: next, terms.rounding)
        }
        let equalPart = notDue / Int64(bearing.count) / terms.roundPrincipalTo * terms.roundPrincipalTo
        // What the coming interest dates would collect, if each instalment were paid on its day.
        var interest = accrued
        var day = today
        for index in next..<rows.count {
            accrue(&interest, on: left, from: day, until: rows[index].due, in: rows[index])
            day = rows[index].due
            var collected: Int64 = 0
            if rows[index].collects {
                collected = interest.rounded(terms.rounding)
                interest.clear()
            }
            if !rows[index].bearsPrincipal { continue }
            var part: Int64
            switch terms.method {
            case .equalPrincipal: part = equalPart
            case .bullet: part = 0
            case .custom: part = min(left, rows[index].custom)
            case .equalInstalment: part = max(0, min(payment - collected, left))
            }
            if index == last { part = left }
            rows[index].principal = part
            left -= part
        }
    }

    /// What one đồng costs over the whole interest period that a date collects; nothing where none is.
    private func factor(of index: Int) -> (part: Int128, whole: Int128) {
        let row = rows[index]
        if !row.collects { return (0, 1) }
        var weight: Int128 = 0
        if dayCount == .thirty360 {
            weight = Int128(row.units)
        } else {
            for day in (row.due - row.periodDays)..<row.due { weight += self.weight(of: day + 1) }
        }
        return (Int128(rate) * weight, 1_000_000_000 * yearWeight)
    }

    /// Adds to an interest period what a balance costs from the end of one day to the end of another.
    private func accrue(
        _ interest: inout NaiveSum, on balance: Int64, from start: Int, until end: Int, in row: NaiveRow
    ) {
        let bearing = Int128(balance) * Int128(rate)
        if dayCount == .thirty360 {
            if end == start { return }
            let days = ((start + 1)...end).reduce(Int128(0)) { $0 + share(of: $1, in: row) }
            interest.add(
                bearing * Int128(row.units) * days, over: 360 * 1_000_000_000 * Int128(row.nominalDays))
        } else {
            var weight: Int128 = 0
            for day in start..<end { weight += self.weight(of: day + 1) }
            interest.add(bearing * weight, over: yearWeight * 1_000_000_000)
        }
    }

    // MARK: What it comes to

    private var inTermInterestSoFar: Int64 {
        accrued.rounded(mistake == .roundsInterestDown ? .down : terms.rounding)
    }

    var interestAccrued: Int64 { inTermInterestSoFar - settledAhead }

    var overdueInterest: Int64 {
        if overdueExact == 0 { return 0 }
        let exact = overdueExact * Int128(terms.overdueMultiple.tenThousandths)
        let all = naiveRounded(exact, over: yearWeight * 1_000_000_000 * 10_000, terms.rounding)
        return all - paid.overdueInterest - waived.overdueInterest
    }

    var lateInterest: Int64 {
        if lateExact == 0 { return 0 }
        let exact = lateExact * Int128(terms.lateInterestRate.billionths)
        let all = naiveRounded(exact, over: yearWeight * 1_000_000_000, terms.rounding)
        return all - paid.lateInterest - waived.lateInterest
    }

    var duePrincipal: Int64 { rows[..<next].reduce(0) { $0 + $1.principalUnpaid } }
    var dueInterest: Int64 { rows[..<next].reduce(0) { $0 + $1.interestUnpaid } }

    var payoff: Int64 {
        notDue + duePrincipal + dueInterest + interestAccrued + overdueInterest + lateInterest
    }

    /// What falls due next if nothing more is paid.
    func nextDue() -> (on: Int, amount: Int64)? {
        let owedToday = rows[firstOpen..<next].reduce(into: Int64(0)) { sum, row in
            if row.due == today { sum += row.principalUnpaid + row.interestUnpaid }
        }
        if owedToday > 0 { return (today, owedToday) }
        var ahead = self
        while ahead.next < ahead.rows.count {
            let before = ahead.next
            ahead.liveOneDay([])
            var falling: Int64 = 0
            for row in ahead.rows[before..<ahead.next] { falling += row.principalUnpaid + row.interestUnpaid }
            if falling > 0 { return (ahead.today, falling) }
        }
        return nil
    }
}

/// Level payments already worked out: the exact sums are slow.
final class LevelPayments {
    private struct Question: Hashable {
        var principal: Int64
        var rate: Int64
        var row: Int
        var firstDue: Int
    }
    private var answers: [Question: Int64] = [:]

    /// P·∏(1+fᵢ) / Σⱼ ∏ᵢ₌ⱼ₊₁(1+fᵢ) in whole numbers, rounded once.
    func payment(
        _ principal: Int64, rate: Int64, factors: [(part: Int128, whole: Int128)], row: Int,
        _ rounding: Rounding
    ) -> Int64 {
        let question = Question(principal: principal, rate: rate, row: row, firstDue: factors.count)
        if let answer = answers[question] { return answer }
        var growth = NaiveNatural(Int128(principal))
        var wholes: NaiveNatural = 1
        var sum: NaiveNatural = 0
        for factor in factors {
            let divisor = naiveDivisor(factor.part, factor.whole)
            let whole = NaiveNatural(factor.whole / divisor)
            let grown = NaiveNatural((factor.whole + factor.part) / divisor)
            growth = growth * grown
            wholes = wholes * whole
            sum = sum * grown + wholes
        }
        let answer = NaiveNatural.rounded(growth, over: sum, rounding)
        answers[question] = answer
        return answer
    }
}
