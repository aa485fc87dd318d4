extension LoanFold {
    /// The denominator of `accrued`.
    var interestDenominator: Int128 {
        Int128(AnnualRate.whole)
            * (interestRow < rows.count
                ? interestYearWeight(of: rows[interestRow].date) : Int128(terms.dayCount.yearWeight))
    }

    /// What a whole year weighs in the period that ends on a due date.
    func interestYearWeight(of date: DueDate) -> Int128 {
        terms.dayCount == .thirty360 ? 360 * Int128(date.spreadDays) : Int128(terms.dayCount.yearWeight)
    }

    /// What days inside the period that ends on a due date weigh.
    ///
    /// A whole 30/360 period spreads evenly over the days of the contract's own dates. Where its due dates
    /// are moved, the days beyond bear no more, and the due date brings what is missing: the period always
    /// comes to its months, and no day gone by changes when a holiday is announced.
    func interestWeight(from start: CalendarDate, to end: CalendarDate, in date: DueDate) -> Int64 {
        guard terms.dayCount == .thirty360 else { return terms.dayCount.weight(from: start, to: end) }
        func daysCounted(by day: CalendarDate) -> Int64 {
            min(Int64(day.day - date.periodStart.day), date.spreadDays)
        }
        let counted = end >= date.due ? date.spreadDays : daysCounted(by: end)
        return (counted - daysCounted(by: start)) * date.thirtyDayUnits
    }

    var overdueDenominator: Int128 {
        Int128(AnnualRate.whole) * Int128(RateMultiple.whole) * Int128(terms.dayCount.yearWeight)
    }

    var lateDenominator: Int128 { Int128(AnnualRate.whole) * Int128(terms.dayCount.yearWeight) }

    /// Adds the interest of the days from today (dropped) to `date` (counted).
    mutating func accrue(to date: CalendarDate) {
        let base = outstanding - overduePrincipal
        if base > 0, interestRow < rows.count {
            let weight = interestWeight(from: today, to: date, in: rows[interestRow].date)
            let part = Int128(base) * Int128(rate.billionths) * Int128(weight)
            accrued += part
            note(
                .accrued(
                    .interest, row: interestRow, from: today, to: date, balance: base, rate: rate,
                    numerator: part, denominator: interestDenominator))
        }
        guard overdueWeight > 0 || lateBase > 0 else { return }
        let weight = Int128(terms.dayCount.weight(from: today, to: date))
        overdueAccrued += overdueWeight * Int128(terms.overdueMultiple.tenThousandths) * weight
        lateAccrued += Int128(lateBase) * Int128(terms.lateInterestRate.billionths) * weight
        if trace != nil { traceOverdue(to: date, weight: weight) }
    }

    /// Under 30/360 a period whose due date is rolled onto the one before has no day, and brings its months all the
    /// same: on what is left once the dates before it are paid.
    mutating func accrueWithoutDays(row index: Int) {
        let date = rows[index].date
        guard terms.dayCount == .thirty360, date.periodStart == date.due else { return }
        let base = outstanding - duePrincipal + rows[index].principal
        guard base > 0 else { return }
        let weight = interestWeight(from: date.due, to: date.due, in: date)
        let part = Int128(base) * Int128(rate.billionths) * Int128(weight)
        accrued += part
        note(
            .accrued(
                .interest, row: index, from: date.due, to: date.due, balance: base, rate: rate,
                numerator: part, denominator: interestDenominator))
    }

    /// Overdue interest, late interest: rounded from all that has accrued, less what is settled.
    var overdueInterest: Int64 {
        terms.rounding.quotient(overdueAccrued, by: overdueDenominator) - paid.overdueInterest
            - waived.overdueInterest
    }

    var lateInterest: Int64 {
        terms.rounding.quotient(lateAccrued, by: lateDenominator) - paid.lateInterest - waived.lateInterest
    }

    /// In-term interest that has accrued and not fallen due.
    var interestAccrued: Int64 {
        terms.rounding.quotient(accrued, by: interestDenominator) - settledAhead
    }

    private mutating func traceOverdue(to date: CalendarDate, weight: Int128) {
        for index in 0..<firstNotOverdue {
            let row = rows[index]
            if row.principalUnpaid > 0 {
                note(
                    .accrued(
                        .overdueInterest, row: index, from: today, to: date, balance: row.principalUnpaid,
                        rate: row.rateAtTransfer,
                        numerator: Int128(row.principalUnpaid) * Int128(row.rateAtTransfer.billionths)
                            * Int128(terms.overdueMultiple.tenThousandths) * weight,
                        denominator: overdueDenominator))
            }
            if row.interestUnpaid > 0, terms.lateInterestRate > .zero {
                note(
                    .accrued(
                        .lateInterest, row: index, from: today, to: date, balance: row.interestUnpaid,
                        rate: terms.lateInterestRate,
                        numerator: Int128(row.interestUnpaid) * Int128(terms.lateInterestRate.billionths)
                            * weight,
                        denominator: lateDenominator))
            }
        }
    }
}
