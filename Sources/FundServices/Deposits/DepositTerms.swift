package import FundCore

/// What is agreed for a deposit (điều khoản gửi), as it is asked.
package struct DepositTerms: Hashable, Sendable {
    package enum Maturity: Hashable, Sendable {
        case after(Period)
        case on(CalendarDate)
    }

    package let maturity: Maturity
    package let rate: AnnualRate
    package let earlyRate: AnnualRate
    /// Nil where interest is paid at maturity.
    package let interestEvery: Period?

    package init(
        _ maturity: Maturity, rate: AnnualRate, earlyRate: AnnualRate = .zero, interestEvery: Period? = nil
    ) {
        self.maturity = maturity
        self.rate = rate
        self.earlyRate = earlyRate
        self.interestEvery = interestEvery
    }

    func deposit(
        _ amount: Amount, in place: MoneyAccount, on date: CalendarDate
    ) throws(Refusal) -> TermDeposit {
        let matures =
            switch maturity {
            case .on(let day): day
            case .after(let term): date.adding(term, times: 1, anchor: date.parts.day)
            }
        return try TermDeposit(
            amount, in: place, placedOn: date, maturesOn: matures, rate: rate, earlyRate: earlyRate,
            interestEvery: interestEvery)
    }
}

/// Beside the other fields of the request.
extension DepositTerms: Codable {
    private enum CodingKeys: String, CodingKey {
        case term
        case matures
        case rate
        case earlyRate = "early_rate"
        case interestEvery = "interest_every"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let maturity: Maturity =
            if let term = try fields.decodeIfPresent(Period.self, forKey: .term) { .after(term) } else {
                .on(try fields.decode(CalendarDate.self, forKey: .matures))
            }
        self.init(
            maturity, rate: try fields.decode(AnnualRate.self, forKey: .rate),
            earlyRate: try fields.decodeIfPresent(AnnualRate.self, forKey: .earlyRate) ?? .zero,
            interestEvery: try fields.decodeIfPresent(Period.self, forKey: .interestEvery))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        switch maturity {
        case .after(let term): try fields.encode(term, forKey: .term)
        case .on(let day): try fields.encode(day, forKey: .matures)
        }
        try fields.encode(rate, forKey: .rate)
        if earlyRate != .zero { try fields.encode(earlyRate, forKey: .earlyRate) }
        try fields.encodeIfPresent(interestEvery, forKey: .interestEvery)
    }
}
