package import FundCore
package import FundStore
package import Wording

/// Books what becomes of a fiscal year's surplus (phân phối chênh lệch thu chi).
package struct DistributeSurplus: Act {
    package static let code = ActCode.surplusDistribution

    package let year: FiscalPeriod
    package let decision: SurplusDecision
    /// The number of the decision, kept as the entry's voucher.
    package let number: String?

    package init(year: FiscalPeriod, decision: SurplusDecision, number: String? = nil) {
        self.year = year
        self.decision = decision
        self.number = number
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let surplus = try books.reader.surplus(of: year, on: options.on)
        try surplus.refuseDay(options.on)
        // Before what may be distributed, which depends on the day: of a closed one it is not asked.
        let act = try books.open(.surplusDistribution, on: options.on, voucher: number)
        let distribution = try surplus.distributing(decision, on: options.on)
        let parts = distribution.parts
        let total = Money(parts.reduce(0) { $0 + $1.dong })
        books.post(distribution.entry(on: options.on), act: act)
        books.record(
            distributionOf: year, rating: decision.rating, result: surplus.surplus ?? 0, parts: parts,
            findings: distribution.json.compact, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("year", year.year.json),
                .init("rating", .string(decision.rating.rawValue)), .init("on", options.on.json),
                .init("amount", total.json), .init("shares", parts.json), .init("steps", distribution.json),
            ],
            [
                Message(
                    "receipt.surplus-distributed",
                    [
                        "entry": .number(Int(act)), "year": .number(year.year), "amount": .money(total),
                        "rating": .text(decision.rating.rawValue), "on": .date(options.on),
                    ])
            ] + distribution.findings.map(\.message) + [.inWords(total)])
    }
}

/// The decision is its own fields.
extension DistributeSurplus {
    private enum CodingKeys: String, CodingKey {
        case year
        case rating
        case monthlySalaries = "monthly_salaries"
        case managersMonthlySalaries = "managers_monthly_salaries"
        case developmentShare = "development_share"
        case fines
        case number = "decision"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            year: try FiscalPeriod(parsing: String(fields.decode(Int.self, forKey: .year))),
            decision: SurplusDecision(
                rating: try fields.decode(Rating.self, forKey: .rating),
                monthlySalaries: try fields.decode(Money.self, forKey: .monthlySalaries),
                managersMonthlySalaries: try fields.decode(Money.self, forKey: .managersMonthlySalaries),
                developmentShare: try fields.decodeIfPresent(Share.self, forKey: .developmentShare),
                fines: try fields.decode(Money.self, forKey: .fines)),
            number: try fields.decodeIfPresent(String.self, forKey: .number))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(year.year, forKey: .year)
        try fields.encode(decision.rating, forKey: .rating)
        try fields.encode(decision.monthlySalaries, forKey: .monthlySalaries)
        try fields.encode(decision.managersMonthlySalaries, forKey: .managersMonthlySalaries)
        try fields.encodeIfPresent(decision.developmentShare, forKey: .developmentShare)
        try fields.encode(decision.fines, forKey: .fines)
        try fields.encodeIfPresent(number, forKey: .number)
    }
}

extension SurplusDistribution {
    package var json: JSON { findings.json }
}

extension SurplusDistribution.Part: JSONWritable {
    package var json: JSON {
        .object([.init("role", .string(role.rawValue)), .init("amount", dong.json)])
    }
}

extension SurplusDistribution.Finding: JSONWritable {
    package var json: JSON {
        .object([
            .init("step", .string(step.rawValue)), .init("amount", dong.json), .init("base", base.json),
            .init("percent", (value?.share).json), .init("months", (value?.months).json),
            .init("entitled", entitled.json), .init("citation", citation.json),
            .init("certainty", certainty.json),
        ])
    }
}

extension SurplusDistribution.Finding {
    /// The figure with its base, its rate and its article.
    package var message: Message {
        var arguments: [String: Refusal.Argument] = [
            "amount": .money(Money(dong)), "base": .money(Money(base)),
            "entitled": .money(Money(entitled)), "citation": .text(citation),
        ]
        if let share = value?.share { arguments["share"] = .share(share) }
        if let months = value?.months { arguments["months"] = .multiple(months) }
        if dong < entitled { arguments["left"] = .money(Money(dong)) }
        return Message("surplus-step." + step.rawValue, arguments)
    }
}

extension DistributionRule.Value {
    package var share: Share? {
        if case .share(let share) = self { share } else { nil }
    }

    package var months: RateMultiple? {
        if case .months(let months) = self { months } else { nil }
    }
}
