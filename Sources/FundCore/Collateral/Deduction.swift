/// How much of what collateral is worth counts, and for how long (tỷ lệ khấu trừ, thời hạn định giá).
package struct DeductionRules: Hashable, Sendable {
    package let rates: [CollateralKind: Share]
    /// For how many months a valuation counts; 0 is without end.
    package let validMonths: Int

    package init(rates: [CollateralKind: Share], validMonths: Int) {
        self.rates = rates
        self.validMonths = validMonths
    }

    /// The last day on which a valuation of a day counts; nil where that is without end.
    package func lastDay(ofValuationOn date: CalendarDate) -> CalendarDate? {
        validMonths == 0 ? nil : date.adding(months: validMonths)
    }
}

extension Collateral {
    /// What it deducts from each debt at the end of a day, by loan (giá trị khấu trừ của tài sản bảo đảm).
    ///
    /// Its value times the rate of its kind is shared, by what it secures them for, among the debts that it secures
    /// and that owe principal; a debt gets no more than it is secured for, rounded down to the đồng.
    ///
    /// - Parameter owing: the loans that owe principal at the end of the day.
    package func deductions(
        on date: CalendarDate, owing: Set<Int64>, by rules: DeductionRules
    ) -> [Int64: Money] {
        guard let rate = rules.rates[kind], let (valuedOn, valuation) = valuation(on: date),
            valuation.isRealisable, rules.lastDay(ofValuationOn: valuedOn).map({ date <= $0 }) ?? true
        else { return [:] }
        let securities = securities(on: date).filter { owing.contains($0.loan) }
        let secured = securities.reduce(Int128(0)) { $0 + Int128($1.amount.money.dong) }
        var deductions: [Int64: Money] = [:]
        for security in securities {
            let dong = security.amount.money.dong
            let counting = valuation.value.money.dong.times(rate.tenThousandths)
            let share = (counting * Int128(dong)) / (secured * Int128(Share.whole))
            deductions[security.loan] = Money(Int64(min(share, Int128(dong))))
        }
        return deductions
    }

    /// What all of it deducts from each debt at the end of a day, by loan. It is not capped at what the debt owes; only
    /// beyond what the books can hold it grows no more.
    ///
    /// - Parameter owing: the loans that owe principal at the end of the day.
    package static func deductions(
        of pieces: some Sequence<Collateral>, on date: CalendarDate, owing: Set<Int64>,
        by rules: DeductionRules
    ) -> [Int64: Money] {
        var sums: [Int64: Money] = [:]
        for piece in pieces {
            for (loan, deduction) in piece.deductions(on: date, owing: owing, by: rules) {
                sums[loan] = Money(min((sums[loan] ?? .zero).dong + deduction.dong, Money.limit))
            }
        }
        return sums
    }
}
