package import FundCore

/// The terms of a contract as they are asked for (điều khoản đề nghị): by signing, by a preview, by a row of a file.
/// What is not said has its usual value, which is that of `LoanTerms`.
package struct LoanTermsRequest: Hashable, Sendable {
    package var rate: AnnualRate
    package var method: RepaymentMethod
    /// Nil for a custom plan, whose instalments are as many as it names.
    package var instalments: Int?
    /// Nil for a custom plan.
    package var every: Period?
    package var firstDue: CalendarDate?
    package var grace: Int
    package var interestGrace: Int
    package var interestEvery: Period?
    package var dayCount: DayCount
    package var rounding: Rounding
    /// In đồng.
    package var roundPrincipalTo: Int64
    package var roll: Roll
    /// The instalments of a custom plan; others have no use for it.
    package var due: [LoanTerms.CustomRow]
    package var rateFrom: [LoanTerms.RateStep]
    package var overdueMultiple: RateMultiple?
    package var lateInterestRate: AnnualRate?
    package var allocation: AllocationOrder
    package var prepayment: PrepaymentRule
    package var early: EarlyMoney
    package var firstDrawBy: CalendarDate?
    package var drawUntil: CalendarDate?

    package init(
        rate: AnnualRate, method: RepaymentMethod = usual.method, instalments: Int? = nil,
        every: Period? = nil, firstDue: CalendarDate? = nil, grace: Int = usual.grace,
        interestGrace: Int = usual.interestGrace, interestEvery: Period? = nil,
        dayCount: DayCount = usual.dayCount, rounding: Rounding = usual.rounding,
        roundPrincipalTo: Int64 = usual.roundPrincipalTo, roll: Roll = usual.roll,
        due: [LoanTerms.CustomRow] = [], rateFrom: [LoanTerms.RateStep] = [],
        overdueMultiple: RateMultiple? = nil, lateInterestRate: AnnualRate? = nil,
        allocation: AllocationOrder = usual.allocation, prepayment: PrepaymentRule = usual.prepayment,
        early: EarlyMoney = usual.early, firstDrawBy: CalendarDate? = nil, drawUntil: CalendarDate? = nil
    ) {
        self.rate = rate
        self.method = method
        self.instalments = instalments
        self.every = every
        self.firstDue = firstDue
        self.grace = grace
        self.interestGrace = interestGrace
        self.interestEvery = interestEvery
        self.dayCount = dayCount
        self.rounding = rounding
        self.roundPrincipalTo = roundPrincipalTo
        self.roll = roll
        self.due = due
        self.rateFrom = rateFrom
        self.overdueMultiple = overdueMultiple
        self.lateInterestRate = lateInterestRate
        self.allocation = allocation
        self.prepayment = prepayment
        self.early = early
        self.firstDrawBy = firstDrawBy
        self.drawUntil = drawUntil
    }

    /// The request that comes to these terms, for an amount of one's own.
    package init(for terms: LoanTerms) {
        self.init(
            rate: terms.rate, method: terms.method, instalments: terms.instalments, every: terms.every,
            firstDue: terms.firstDue, grace: terms.grace, interestGrace: terms.interestGrace,
            interestEvery: terms.interestEvery, dayCount: terms.dayCount, rounding: terms.rounding,
            roundPrincipalTo: terms.roundPrincipalTo, roll: terms.roll, due: terms.customRows,
            rateFrom: terms.rateSteps, overdueMultiple: terms.overdueMultiple,
            lateInterestRate: terms.lateInterestRate, allocation: terms.allocation,
            prepayment: terms.prepayment, early: terms.early, firstDrawBy: terms.firstDrawBy,
            drawUntil: terms.drawUntil)
    }

    /// What holds where nothing is said: of its rate, its amount and its length nothing is meant.
    package static let usual: LoanTerms = {
        guard let amount = Amount(Money(1)) else { preconditionFailure("one is above zero") }
        return LoanTerms(amount: amount, rate: .zero, instalments: 0, every: .months(1))
    }()

    /// The terms of a contract for an amount.
    package func terms(for amount: Amount) -> LoanTerms {
        let isCustom = method == .custom
        var terms = LoanTerms(
            amount: amount, rate: rate, method: method, instalments: isCustom ? due.count : instalments ?? 0,
            every: every ?? LoanTermsRequest.usual.every, firstDue: firstDue, grace: grace,
            interestGrace: interestGrace, interestEvery: interestEvery, customRows: isCustom ? due : [],
            dayCount: dayCount, rounding: rounding, roundPrincipalTo: roundPrincipalTo, roll: roll,
            allocation: allocation, prepayment: prepayment, early: early, rateSteps: rateFrom,
            firstDrawBy: firstDrawBy, drawUntil: drawUntil)
        if let overdueMultiple { terms.overdueMultiple = overdueMultiple }
        if let lateInterestRate { terms.lateInterestRate = lateInterestRate }
        return terms
    }
}

extension LoanTermsRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case rate
        case method
        case instalments
        case every
        case firstDue = "first_due"
        case grace
        case interestGrace = "interest_grace"
        case interestEvery = "interest_every"
        case dayCount = "day_count"
        case rounding
        case roundPrincipalTo = "round_principal_to"
        case roll
        case due
        case rateFrom = "rate_from"
        case overdueMultiple = "overdue_multiple"
        case lateInterestRate = "late_interest_rate"
        case allocation
        case prepayment
        case early
        case firstDrawBy = "first_draw_by"
        case drawUntil = "draw_until"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            rate: try fields.decode(AnnualRate.self, forKey: .rate),
            method: try fields.decode(RepaymentMethod.self, forKey: .method),
            instalments: try fields.decodeIfPresent(Int.self, forKey: .instalments),
            every: try fields.decodeIfPresent(Period.self, forKey: .every),
            firstDue: try fields.decodeIfPresent(CalendarDate.self, forKey: .firstDue),
            grace: try fields.decode(Int.self, forKey: .grace),
            interestGrace: try fields.decode(Int.self, forKey: .interestGrace),
            interestEvery: try fields.decodeIfPresent(Period.self, forKey: .interestEvery),
            dayCount: try fields.decode(DayCount.self, forKey: .dayCount),
            rounding: try fields.decode(Rounding.self, forKey: .rounding),
            roundPrincipalTo: try fields.decode(Int64.self, forKey: .roundPrincipalTo),
            roll: try fields.decode(Roll.self, forKey: .roll),
            due: try fields.decode([LoanTerms.CustomRow].self, forKey: .due),
            rateFrom: try fields.decodeIfPresent([LoanTerms.RateStep].self, forKey: .rateFrom) ?? [],
            overdueMultiple: try fields.decodeIfPresent(RateMultiple.self, forKey: .overdueMultiple),
            lateInterestRate: try fields.decodeIfPresent(AnnualRate.self, forKey: .lateInterestRate),
            allocation: try fields.decode(AllocationOrder.self, forKey: .allocation),
            prepayment: try fields.decode(PrepaymentRule.self, forKey: .prepayment),
            early: try fields.decodeIfPresent(EarlyMoney.self, forKey: .early) ?? .atDue,
            firstDrawBy: try fields.decodeIfPresent(CalendarDate.self, forKey: .firstDrawBy),
            drawUntil: try fields.decodeIfPresent(CalendarDate.self, forKey: .drawUntil))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(rate, forKey: .rate)
        try fields.encode(method, forKey: .method)
        try fields.encodeIfPresent(instalments, forKey: .instalments)
        try fields.encodeIfPresent(every, forKey: .every)
        try fields.encodeIfPresent(firstDue, forKey: .firstDue)
        try fields.encode(grace, forKey: .grace)
        try fields.encode(interestGrace, forKey: .interestGrace)
        try fields.encodeIfPresent(interestEvery, forKey: .interestEvery)
        try fields.encode(dayCount, forKey: .dayCount)
        try fields.encode(rounding, forKey: .rounding)
        try fields.encode(roundPrincipalTo, forKey: .roundPrincipalTo)
        try fields.encode(roll, forKey: .roll)
        try fields.encode(due, forKey: .due)
        // What could not be asked for at first is left out where it is not, and then means for ever what held then.
        if !rateFrom.isEmpty { try fields.encode(rateFrom, forKey: .rateFrom) }
        try fields.encodeIfPresent(overdueMultiple, forKey: .overdueMultiple)
        try fields.encodeIfPresent(lateInterestRate, forKey: .lateInterestRate)
        try fields.encode(allocation, forKey: .allocation)
        try fields.encode(prepayment, forKey: .prepayment)
        if early != .atDue { try fields.encode(early, forKey: .early) }
        try fields.encodeIfPresent(firstDrawBy, forKey: .firstDrawBy)
        try fields.encodeIfPresent(drawUntil, forKey: .drawUntil)
    }
}

extension LoanTerms.CustomRow: Codable {
    private enum CodingKeys: String, CodingKey {
        case dueOn = "on"
        case principal = "amount"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            dueOn: try fields.decode(CalendarDate.self, forKey: .dueOn),
            principal: try fields.decode(Amount.self, forKey: .principal))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(dueOn, forKey: .dueOn)
        try fields.encode(principal, forKey: .principal)
    }
}

extension LoanTerms.RateStep: Codable {
    private enum CodingKeys: String, CodingKey {
        case on
        case rate
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            on: try fields.decode(CalendarDate.self, forKey: .on),
            rate: try fields.decode(AnnualRate.self, forKey: .rate))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(on, forKey: .on)
        try fields.encode(rate, forKey: .rate)
    }
}
