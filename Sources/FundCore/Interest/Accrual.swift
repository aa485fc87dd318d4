extension LoanFold {
    /// The denominator of `accrued`.
    @inline(__always)
    var interestDenominator: Int128 {
        let year =
            interestRow < rows.count
            ? terms.dayCount.yearWeight(in: rows[interestRow].date) : terms.dayCount.yearWeight
        return Int128(AnnualRate.whole * year)
    }

    @inline(__always)
    var overdueDenominator: Int128 {
        Int128(AnnualRate.whole * RateMultiple.whole * terms.dayCount.yearWeight)
    }

    @inline(__always)
    var lateDenominator: Int128 { Int128(AnnualRate.whole * terms.dayCount.yearWeight) }

    /// Adds the interest of the days from today (dropped) to `date` (counted).
    mutating func accrue(to date: CalendarDate) {
        if let days = freezes.last, today < days.until { return accrueFrozen(days, to: date) }
        let base = outstanding - overduePrincipal
        if base > 0, interestRow < rows.count {
            let weight = terms.dayCount.weight(from: today, to: date, in: rows[interestRow].date)
            // A rate times what all days of a loan weigh fits 64 bits.
            let part = base.times(rate.billionths * weight)
            accrued += part
            note {
                .accrued(
                    .interest, row: $0.interestRow, from: $0.today, to: date, balance: base, rate: $0.rate,
                    numerator: part, denominator: $0.interestDenominator)
            }
        }
        guard overdueWeight > 0 || lateBase > 0 else { return }
        let weight = terms.dayCount.weight(from: today, to: date)
        overdueAccrued += overdueWeight.times(terms.overdueMultiple.tenThousandths * weight)
        if lateBase > 0 { lateAccrued += lateBase.times(terms.lateInterestRate.billionths * weight) }
        if trace != nil { traceOverdue(to: date, weight: Int128(weight)) }
    }

    /// Under 30/360 a period whose due date is rolled onto the one before has no day, and brings its months all the
    /// same: on what is left once the dates before it are paid.
    mutating func accrueWithoutDays(row index: Int) {
        let date = rows[index].date
        let base = outstanding - duePrincipal + rows[index].principal
        guard date.periodStart == date.due, base > 0 else { return }
        let weight = terms.dayCount.weight(from: date.due, to: date.due, in: date)
        let part = Int128(base) * Int128(rate.billionths) * Int128(weight)
        accrued += part
        note {
            .accrued(
                .interest, row: index, from: date.due, to: date.due, balance: base, rate: $0.rate,
                numerator: part, denominator: $0.interestDenominator)
        }
    }

    /// Overdue interest, late interest: rounded from all that has accrued, less what is settled.
    @inline(__always)
    var overdueInterest: Int64 {
        terms.rounding.quotient(overdueAccrued, by: overdueDenominator) - paid.overdueInterest
            - waived.overdueInterest
    }

    @inline(__always)
    var lateInterest: Int64 {
        terms.rounding.quotient(lateAccrued, by: lateDenominator) - paid.lateInterest - waived.lateInterest
    }

    /// In-term interest that has accrued and not fallen due.
    @inline(__always)
    var interestAccrued: Int64 { deferred + interestRunning }

    /// What the running period has come to.
    @inline(__always)
    var interestRunning: Int64 {
        terms.rounding.quotient(accrued, by: interestDenominator) - settledAhead
    }

    private mutating func traceOverdue(to date: CalendarDate, weight: Int128) {
        for index in 0..<firstNotOverdue {
            let row = rows[index]
            if row.principalUnpaid > 0 {
                note {
                    .accrued(
                        .overdueInterest, row: index, from: $0.today, to: date, balance: row.principalUnpaid,
                        rate: row.rateAtTransfer,
                        numerator: Int128(row.principalUnpaid) * Int128(row.rateAtTransfer.billionths)
                            * Int128($0.terms.overdueMultiple.tenThousandths) * weight,
                        denominator: $0.overdueDenominator)
                }
            }
            if row.interestUnpaid > 0, terms.lateInterestRate > .zero {
                note {
                    .accrued(
                        .lateInterest, row: index, from: $0.today, to: date, balance: row.interestUnpaid,
                        rate: $0.terms.lateInterestRate,
                        numerator: Int128(row.interestUnpaid) * Int128($0.terms.lateInterestRate.billionths)
                            * weight,
                        denominator: $0.lateDenominator)
                }
            }
        }
    }
}

extension DayCount {
    /// What a whole year weighs in the period that ends on a due date.
    @inline(__always)
    func yearWeight(in period: DueDate) -> Int64 {
        self == .thirty360 ? 360 * period.spreadDays * period.spreadScale : yearWeight
    }

    /// What days inside the period that ends on a due date weigh.
    @inline(__always)
    func weight(from start: CalendarDate, to end: CalendarDate, in period: DueDate) -> Int64 {
        self == .thirty360 ? period.thirtyDayWeight(from: start, to: end) : weight(from: start, to: end)
    }
}

extension DueDate {
    /// What days inside the period that ends on this date weigh under 30/360.
    ///
    /// A whole period spreads evenly over the days of the contract's own dates. Where its due dates
    /// are moved, the days beyond bear no more, and the due date brings what is missing: the period always
    /// comes to its months, and no day gone by changes when a holiday is announced.
    func thirtyDayWeight(from start: CalendarDate, to end: CalendarDate) -> Int64 {
        func daysCounted(by day: CalendarDate) -> Int64 { min(Int64(day.day - periodStart.day), spreadDays) }
        let counted = end >= due ? spreadDays : daysCounted(by: end)
        return (counted - daysCounted(by: start)) * thirtyDayUnits * spreadScale
    }
}
