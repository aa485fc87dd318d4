extension LoanFold {
    /// Spreads the principal that has not fallen due over the due dates to come, by the contract's method.
    mutating func plan() {
        let left = outstanding - duePrincipal
        switch terms.method {
        case .equalPrincipal: planEqualPrincipal(left)
        case .equalInstalment: planEqualInstalments(left)
        case .bullet: planBullet(left)
        case .custom: planCustom(left)
        }
    }

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
            factors.append(factor(of: dates?[index] ?? rows[index].date))
            last = index
        }
        guard !factors.isEmpty else { return }
        let payment = LevelPayment.dong(principal: left, factors: factors, rounding: terms.rounding)
        var balance = left
        for index in nextDue..<rows.count where rows[index].date.bearsPrincipal {
            let interest = plannedInterest(
                on: balance, in: dates?[index] ?? rows[index].date, isRunning: index == interestRow)
            let part = index == last ? balance : min(balance, max(0, payment - interest))
            rows[index].principal = part
            balance -= part
        }
    }

    /// The due dates by what is announced today; nil where the plan's own dates are those.
    private var datesKnownToday: [DueDate]? {
        let known = calendar.announced(by: today)
        guard known != calendar, let firstDrawnOn else { return nil }
        return terms.dueDates(drawnOn: firstDrawnOn, calendar: known)
    }

    private func factor(of date: DueDate) -> LevelPayment.Factor {
        if terms.dayCount == .thirty360 {
            return LevelPayment.Factor(
                part: UInt64(rate.billionths) * UInt64(date.thirtyDayUnits),
                whole: UInt64(AnnualRate.whole) * 360)
        }
        let weight = terms.dayCount.weight(from: date.periodStart, to: date.due)
        return LevelPayment.Factor(
            part: UInt64(rate.billionths) * UInt64(weight),
            whole: UInt64(AnnualRate.whole) * UInt64(terms.dayCount.yearWeight))
    }

    private func plannedInterest(on balance: Int64, in date: DueDate, isRunning: Bool) -> Int64 {
        let start = isRunning ? max(today, date.periodStart) : date.periodStart
        let weight = interestWeight(from: start, to: date.due, in: date)
        let rest = Int128(balance) * Int128(rate.billionths) * Int128(weight)
        return terms.rounding.quotient(
            (isRunning ? accrued : 0) + rest, by: Int128(AnnualRate.whole) * interestYearWeight(of: date))
    }

    /// Principal paid before it falls due lowers the plan by the rule (trả nợ trước hạn).
    mutating func lowerPlan(by amount: Int64, rule: PrepaymentRule) {
        var left = amount
        switch rule {
        case .next:
            for index in nextDue..<rows.count where left > 0 { lower(index, &left) }
        case .last:
            for index in (nextDue..<rows.count).reversed() where left > 0 { lower(index, &left) }
        case .level:
            plan()
        }
    }

    private mutating func lower(_ index: Int, _ left: inout Int64) {
        let part = min(left, rows[index].principal)
        rows[index].principal -= part
        left -= part
    }
}
