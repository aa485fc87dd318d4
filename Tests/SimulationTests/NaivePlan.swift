/// Principal that came before its instalment was due, and what became of it.
struct NaivePrepayment {
    var on: Int
    var rule: NaiveTerms.Prepayment
    var amount: Int64
    /// What it takes off each due date, as the plan stands; what fell due with a date is used up there.
    var off: [Int: Int64] = [:]

    /// What is still to be taken off dates after those that have fallen due.
    func rest(from next: Int) -> Int64 {
        amount - off.reduce(0) { $1.key < next ? $0 + $1.value : $0 }
    }
}

/// The contract plan, and the prepayments taken off it again, each by its own rule and in their order.
extension NaiveLoan {
    /// K: what is drawn, less what the contract plan gave the dates that have fallen due, and with equal
    /// instalments less what was prepaid by `level`, which lowers K itself.
    private var contractPrincipalToCome: Int64 {
        var left = planned
        for row in rows[planStart..<next] { left -= row.contract }
        if method == .equalInstalment {
            for prepayment in prepayments where prepayment.rule == .level { left -= prepayment.amount }
        }
        return left
    }

    /// Plans the dates to come anew.
    mutating func plan() {
        if !rows[next...].contains(where: \.bearsPrincipal) { return }
        let total = mistake == .plansWhatIsOutstanding ? notDue : contractPrincipalToCome
        layContractPlan(total)
        for index in next..<rows.count { rows[index].principal = rows[index].contract }
        if mistake == .plansWhatIsOutstanding { return }
        for number in prepayments.indices {
            if method == .equalInstalment, prepayments[number].rule == .level { continue }
            var rest = prepayments[number].rest(from: next)
            if mistake == .takesOffAgainWhatIsUsedUp {
                rest = prepayments[number].amount
            }
            if mistake == .forgetsTheLastPrepayment, number == prepayments.count - 1, number > 0 { continue }
            for index in next..<rows.count { prepayments[number].off[index] = nil }
            takeOff(rest, number)
        }
    }

    /// Keeps a prepayment, and lowers the instalments to come.
    mutating func prepay(_ amount: Int64, _ rule: NaiveTerms.Prepayment) {
        if amount == 0 { return }
        notDue -= amount
        // Money of one day that prepays by one rule is one prepayment, however many payments it came in.
        if let last = prepayments.last, last.on == today, last.rule == rule {
            for (index, part) in last.off { rows[index].principal += part }
            prepayments[prepayments.count - 1].amount += amount
            prepayments[prepayments.count - 1].off = [:]
        } else {
            prepayments.append(NaivePrepayment(on: today, rule: rule, amount: amount))
        }
        if method == .equalInstalment, rule == .level { return plan() }
        takeOff(prepayments[prepayments.count - 1].amount, prepayments.count - 1)
    }

    private mutating func takeOff(_ amount: Int64, _ number: Int) {
        if amount == 0 || next >= rows.count { return }
        let rule = prepayments[number].rule
        if rule == .level { return takeOffAlike(amount, number) }
        var left = amount
        var order = Array(next..<rows.count)
        if rule == .last { order.reverse() }
        for index in order {
            let part = min(left, rows[index].principal)
            lower(index, by: part, number)
            left -= part
        }
    }

    /// Each loses amount × its principal ÷ all principal to come, to the đồng by the largest remainder; of
    /// equal remainders the later comes first.
    private mutating func takeOffAlike(_ amount: Int64, _ number: Int) {
        let all = Int128(rows[next...].reduce(0) { $0 + $1.principal })
        // Only a model that is wrong on purpose wants to take off more than there is.
        let amount = min(amount, Int64(all))
        if amount == 0 { return }
        var shares: [(index: Int, whole: Int64, rest: Int128)] = []
        for index in next..<rows.count {
            let product = Int128(amount) * Int128(rows[index].principal)
            shares.append((index, Int64(product / all), product % all))
        }
        var missing = amount - shares.reduce(0) { $0 + $1.whole }
        while missing > 0 {
            var best = -1
            for place in shares.indices where shares[place].rest > 0 {
                let isBetter =
                    mistake == .levelsTheEarlierFirst
                    ? best < 0 || shares[place].rest > shares[best].rest
                    : best < 0 || shares[place].rest >= shares[best].rest
                if isBetter { best = place }
            }
            shares[best].whole += 1
            shares[best].rest = 0
            missing -= 1
        }
        for share in shares { lower(share.index, by: share.whole, number) }
    }

    private mutating func lower(_ index: Int, by part: Int64, _ number: Int) {
        if part == 0 { return }
        rows[index].principal -= part
        prepayments[number].off[index, default: 0] += part
    }

    /// What is prepaid and still off instalments to come.
    var prepaidAhead: Int64 {
        prepayments.reduce(0) { sum, prepayment in
            sum + prepayment.off.reduce(0) { $1.key >= next ? $0 + $1.value : $0 }
        }
    }

    // MARK: The method's plan

    /// Lays principal over the dates to come as the method of the contract says.
    private mutating func layContractPlan(_ total: Int64) {
        var bearing: [Int] = []
        for index in next..<rows.count {
            rows[index].contract = 0
            if rows[index].bearsPrincipal { bearing.append(index) }
        }
        if method == .equalInstalment { return layLevelPlan(total, bearing) }
        let count = Int64(bearing.count)
        let equalPart = total / count / terms.roundPrincipalTo * terms.roundPrincipalTo
        var left = total
        for index in bearing {
            let part: Int64 =
                switch method {
                case .equalPrincipal: equalPart
                case .custom: min(left, rows[index].custom)
                case .bullet, .equalInstalment: 0
                }
            rows[index].contract = index == bearing.last ? left : part
            left -= rows[index].contract
        }
    }

    /// Equal instalments: what the payment leaves after the interest of its date. Where the interest of a
    /// whole first period alone is more than the payment, its date takes no principal, and the payment is
    /// level over the dates after it.
    private mutating func layLevelPlan(_ total: Int64, _ bearing: [Int]) {
        var level = bearing
        var payment: Int64 = 0
        while true {
            let factors = level.map(factor(of:))
            payment = levelPayments.payment(
                total, rate: rate, factors: factors, row: level[0], freezes: freezes, knownOn: datesMovedOn,
                terms.rounding)
            let whole = Int128(total) * factors[0].part
            if level.count == 1 || whole <= Int128(payment) * factors[0].whole { break }
            if interestToCollect(at: level[0], on: total) <= payment { break }
            level.removeFirst()
        }
        var left = total
        // What the interest dates to come would collect, if each instalment were paid on its day.
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
            if !level.contains(index) { continue }
            rows[index].contract = index == bearing.last ? left : max(0, min(payment - collected, left))
            left -= rows[index].contract
        }
    }

    /// What a date to come collects if no principal is paid until then.
    private func interestToCollect(at date: Int, on balance: Int64) -> Int64 {
        var interest = accrued
        var day = today
        for index in next...date {
            if index > next, rows[index - 1].collects { interest.clear() }
            accrue(&interest, on: balance, from: day, until: rows[index].due, in: rows[index])
            day = rows[index].due
        }
        return rows[date].collects ? interest.rounded(terms.rounding) : 0
    }

    /// What one đồng costs over the whole interest period that a date collects; nothing where none is.
    private func factor(of index: Int) -> (part: Int128, whole: Int128) {
        let row = rows[index]
        if !row.collects { return (0, 1) }
        var weight: Int128 = 0
        if terms.dayCount == .thirty360 {
            weight = Int128(row.units)
            for day in (row.due - row.periodDays)..<row.due {
                if let freeze = freeze(of: day + 1), freeze.bearsInTerm { weight += 1 }
            }
        } else {
            for day in (row.due - row.periodDays)..<row.due { weight += plannedWeight(of: day + 1) }
        }
        return (Int128(rate) * weight, 1_000_000_000 * yearWeight)
    }

    /// Adds to an interest period what a balance costs from the end of one day to the end of another.
    private func accrue(
        _ interest: inout NaiveSum, on balance: Int64, from start: Int, until end: Int, in row: NaiveRow
    ) {
        let bearing = Int128(balance) * Int128(rate)
        if terms.dayCount == .thirty360 {
            if end == start {
                if row.collects, row.periodDays == 0 {
                    interest.add(bearing * Int128(row.units), over: 360 * 1_000_000_000)
                }
                return
            }
            let days = ((start + 1)...end).reduce(Int128(0)) {
                freeze(of: $1) == nil ? $0 + share(of: $1, in: row) : $0
            }
            interest.add(
                bearing * Int128(row.units) * days, over: 360 * 1_000_000_000 * Int128(row.nominalDays))
            for day in (start + 1)...end where freeze(of: day)?.bearsInTerm == true {
                interest.add(bearing, over: 360 * 1_000_000_000)
            }
        } else {
            var weight: Int128 = 0
            for day in start..<end { weight += plannedWeight(of: day + 1) }
            interest.add(bearing * weight, over: yearWeight * 1_000_000_000)
        }
    }
}

/// Level payments already worked out: the exact sums are slow.
final class LevelPayments {
    private struct Question: Hashable {
        var principal: Int64
        var rate: Int64
        var row: Int
        var count: Int
        var freezes: [NaiveFreeze]
        /// The day from which the due dates are as they are.
        var knownOn: Int
    }
    private var answers: [Question: Int64] = [:]

    /// P·∏(1+fᵢ) / Σⱼ ∏ᵢ₌ⱼ₊₁(1+fᵢ) in whole numbers, rounded once.
    func payment(
        _ principal: Int64, rate: Int64, factors: [(part: Int128, whole: Int128)], row: Int,
        freezes: [NaiveFreeze], knownOn: Int, _ rounding: NaiveTerms.Rounding
    ) -> Int64 {
        let question = Question(
            principal: principal, rate: rate, row: row, count: factors.count, freezes: freezes,
            knownOn: knownOn)
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
