internal import FundCore

extension ImportLoans.Row {
    /// The terms of a contract, as the columns of its row say them.
    static func terms(_ fields: inout FieldReader) -> LoanTermsRequest? {
        let rate = fields.required("rate", AnnualRate.init(parsing:))
        let methods: [RepaymentMethod] = [.equalPrincipal, .equalInstalment, .bullet]
        let method = fields.choice("method", among: methods)
        let instalments = fields.number("instalments", in: 1...1_200)
        let every = fields.required("every", Period.init(parsing:))
        let grace = fields.number("grace", in: 0...1_199)
        let firstDue = fields.optionalDate("first_due")
        let interestGrace = fields.optionalNumber("interest_grace", in: 0...1_199)
        let interestEvery = fields.optional("interest_every", Period.init(parsing:))
        let dayCount = fields.optionalChoice("day_count", among: DayCount.allCases)
        let rounding = fields.optionalChoice("rounding", among: Rounding.allCases)
        let roundTo = fields.optional("round_principal_to", Amount.init(parsing:))
        let roll = fields.optionalChoice("roll", among: Roll.allCases)
        let multiple = fields.optional("overdue_multiple", RateMultiple.init(parsing:))
        let lateRate = fields.optional("late_interest_rate", AnnualRate.init(parsing:))
        let allocation = fields.optionalChoice("allocation", among: AllocationOrder.allCases)
        let prepayment = fields.optionalChoice("prepayment", among: PrepaymentRule.allCases)
        let early = fields.optionalChoice("early", among: EarlyMoney.allCases)
        guard let rate, let method, let instalments, let every, let grace else { return nil }
        var terms = LoanTermsRequest(
            rate: rate, method: method, instalments: instalments, every: every, firstDue: firstDue,
            grace: grace, interestEvery: interestEvery, overdueMultiple: multiple,
            lateInterestRate: lateRate)
        if let interestGrace { terms.interestGrace = interestGrace }
        if let dayCount { terms.dayCount = dayCount }
        if let rounding { terms.rounding = rounding }
        if let roundTo { terms.roundPrincipalTo = roundTo.money.dong }
        if let roll { terms.roll = roll }
        if let allocation { terms.allocation = allocation }
        if let prepayment { terms.prepayment = prepayment }
        if let early { terms.early = early }
        return terms
    }
}
