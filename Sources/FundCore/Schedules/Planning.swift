extension LoanFold {
    /// Spreads what the contract asks for on the due dates to come, by its method, and takes off again what was
    /// prepaid of it.
    mutating func plan() {
        let contract = contractPrincipal
        switch method {
        case .equalPrincipal: planEqualPrincipal(contract)
        case .equalInstalment: planEqualInstalments(contract)
        case .bullet: planBullet(contract)
        case .custom: planCustom(contract)
        }
        guard !prepayments.isEmpty else { return }
        prepayments.forgetRows()
        for index in prepayments.made.indices { takeOff(index) }
    }

    /// The principal of the dates to come as if nothing had been prepaid: drawn, less what the contract asked
    /// for on the dates that have fallen due.
    private var contractPrincipal: Int64 { drawn - contractDue - levelled }

    /// Principal that was prepaid and is still off the coming instalments (gốc trả trước còn hiệu lực).
    var prepaidAhead: Int64 { contractPrincipal - (outstanding - duePrincipal) }

    private mutating func planEqualPrincipal(_ left: Int64) {
        var count: Int64 = 0
        var last = nextDue
        for index in nextDue..<rows.count where rows[index].date.bearsPrincipal {
            count += 1
            last = index
        }
        guard count > 0 else { return }
        let part = left / count / terms.roundPrincipalTo * terms.roundPrincipalTo
        for index in nextDue..<rows.count where rows[index].date.bearsPrincipal {
            rows[index].principal = part
        }
        rows[last].principal = left - part * (count - 1)
    }

    private mutating func planBullet(_ left: Int64) {
        guard let last = rows.lastIndex(where: \.date.bearsPrincipal), last >= nextDue else { return }
        rows[last].principal = left
    }

    /// Rows are filled in order of date; the last takes what is above them all.
    private mutating func planCustom(_ left: Int64) {
        guard let last = rows.lastIndex(where: \.date.bearsPrincipal), last >= nextDue else { return }
        var rest = left
        for index in nextDue..<last {
            rows[index].principal = min(rest, rows[index].date.customPrincipal)
            rest -= rows[index].principal
        }
        rows[last].principal = rest
    }

    /// Principal = level payment − interest of the period; the last instalment clears the balance.
    ///
    /// The payment is level over the due dates as they are known on the day of the plan: a holiday that is
    /// announced later moves a due date, and leaves the principal of every instalment as it was agreed.
    private mutating func planEqualInstalments(_ left: Int64) {
        let dates = datesKnownToday
        var factors: [LevelPayment.Factor] = []
        factors.reserveCapacity(rows.count - nextDue)
        var last = nextDue
        for index in nextDue..<rows.count where rows[index].date.bearsPrincipal {
            factors.append(
                factor(
                    of: dates?[index] ?? rows[index].date, frozen: index == interestRow ? frozenInPeriod : 0))
            last = index
        }
        guard !factors.isEmpty else { return }
        var first = factors.startIndex
        var payment = LevelPayment.dong(principal: left, factors: factors, rounding: terms.rounding)
        var balance = left
        for index in nextDue..<rows.count where rows[index].date.bearsPrincipal {
            let interest = plannedInterest(
                on: balance, in: dates?[index] ?? rows[index].date, isRunning: index == interestRow)
            // A first period whose interest is more than the level payment bears its interest alone: the payment
            // is level over the dates that are left.
            if interest > payment, balance == left, index != last,
                factors[first].interest(on: left, isAbove: payment)
            {
                first += 1
                payment = LevelPayment.dong(
                    principal: left, factors: Array(factors[first...]), rounding: terms.rounding)
                rows[index].principal = 0
                continue
            }
            let part = index == last ? balance : min(balance, max(0, payment - interest))
            rows[index].principal = part
            balance -= part
        }
    }

    /// The due dates by what is announced today; nil where the plan's own dates are those.
    private var datesKnownToday: [DueDate]? {
        let known = calendar.announced(by: today)
        guard known != calendar else { return nil }
        return rows[..<nextDue].map(\.date) + rolled(rows[nextDue...].map(\.date), under: known)
    }

    /// Under 30/360: the days of the running period on which it bears by the day, though it is frozen.
    private var frozenInPeriod: Int64 {
        guard let last = freezes.last, terms.dayCount == .thirty360 else { return 0 }
        let start = rows[..<nextDue].last(where: \.date.bearsInterest)?.date.due ?? firstDrawnOn ?? last.from
        return freezes.reduce(0) { sum, freeze in
            freeze.interest == .none
                ? sum : sum + max(Int64(freeze.until.days(since: max(freeze.from, start))), 0)
        }
    }

    /// - Parameter frozen: under 30/360, days that bear by the day.
    private func factor(of date: DueDate, frozen: Int64) -> LevelPayment.Factor {
        if terms.dayCount == .thirty360 {
            return LevelPayment.Factor(
                part: UInt64(rate.billionths) * UInt64(date.thirtyDayUnits + frozen),
                whole: UInt64(AnnualRate.whole) * 360)
        }
        let weight = bearingWeight(from: date.periodStart, in: date)
        return LevelPayment.Factor(
            part: UInt64(rate.billionths) * UInt64(weight),
            whole: UInt64(AnnualRate.whole) * UInt64(terms.dayCount.yearWeight))
    }

    private func plannedInterest(on balance: Int64, in date: DueDate, isRunning: Bool) -> Int64 {
        // Under 30/360 a freeze moves where the running period began: the frozen days to come bear all the same.
        let weight = bearingWeight(from: isRunning ? today : date.periodStart, in: date)
        let rest = Int128(balance) * Int128(rate.billionths) * Int128(weight)
        return terms.rounding.quotient(
            (isRunning ? accrued : 0) + rest,
            by: Int128(AnnualRate.whole * terms.dayCount.yearWeight(in: date)))
    }

    /// What the days to a due date weigh, without those that are frozen and bear nothing.
    private func bearingWeight(from start: CalendarDate, in date: DueDate) -> Int64 {
        if terms.dayCount == .thirty360 {
            guard let freeze = freezes.last, start < freeze.until else {
                return terms.dayCount.weight(from: start, to: date.due, in: date)
            }
            let days = freeze.interest == .none ? 0 : Int64(freeze.until.days(since: start))
            return days * date.spreadDays * date.spreadScale
                + terms.dayCount.weight(from: freeze.until, to: date.due, in: date)
        }
        var weight = terms.dayCount.weight(from: start, to: date.due)
        for days in freezes where days.interest == .none {
            let (first, last) = (max(days.from, start), min(days.until, date.due))
            if first < last { weight -= terms.dayCount.weight(from: first, to: last) }
        }
        return weight
    }

    /// Principal paid before it falls due lowers the plan by the rule (trả nợ trước hạn).
    mutating func lowerPlan(by amount: Int64, rule: PrepaymentRule) {
        if rule == .level, method == .equalInstalment {
            levelled += amount
            return plan()
        }
        let last = prepayments.made.count - 1
        if rule == .level, last >= 0, prepayments.made[last].on == today, prepayments.made[last].rule == rule
        {
            // What comes in parts on one day lowers as the whole would.
            for index in nextDue..<rows.count {
                rows[index].principal += prepayments.giveBackLast(row: index)
            }
            prepayments.addToLast(amount)
            return takeOff(last)
        }
        prepayments.append(amount, rule: rule, on: today)
        takeOff(last + 1)
    }

    private mutating func takeOff(_ prepayment: Int) {
        var left = prepayments.made[prepayment].rest
        switch prepayments.made[prepayment].rule {
        case .next:
            for index in nextDue..<rows.count where left > 0 { lower(index, &left, by: prepayment) }
        case .last:
            for index in (nextDue..<rows.count).reversed() where left > 0 {
                lower(index, &left, by: prepayment)
            }
        case .level: lowerAll(left, by: prepayment)
        }
    }

    private mutating func lower(_ index: Int, _ left: inout Int64, by prepayment: Int) {
        let part = min(left, rows[index].principal)
        rows[index].principal -= part
        left -= part
        prepayments.note(part, of: prepayment, off: index)
    }

    /// Lowers every coming instalment by amount × its principal ÷ all coming principal, to the đồng: what the
    /// shares rounded down leave goes to the largest remainders, of equal ones to the later.
    private mutating func lowerAll(_ amount: Int64, by prepayment: Int) {
        let coming = rows[nextDue...].indices.filter { rows[$0].principal > 0 }
        let whole = coming.reduce(Int128(0)) { $0 + Int128(rows[$1].principal) }
        guard amount > 0, whole > 0 else { return }
        var parts = coming.map { index in
            let (part, rest) = (Int128(amount) * Int128(rows[index].principal)).quotientAndRemainder(
                dividingBy: whole)
            return (index: index, dong: Int64(part), rest: rest)
        }
        let left = Int(amount - parts.reduce(0) { $0 + $1.dong })
        parts.sort { ($0.rest, $0.index) > ($1.rest, $1.index) }
        for place in parts.indices.prefix(left) { parts[place].dong += 1 }
        for part in parts {
            rows[part.index].principal -= part.dong
            prepayments.note(part.dong, of: prepayment, off: part.index)
        }
    }
}
