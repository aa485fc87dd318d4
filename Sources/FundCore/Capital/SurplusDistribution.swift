/// What a decision on a year's surplus fixes; the rules fix the rest.
package struct SurplusDecision: Hashable, Sendable {
    package var rating: Rating
    /// One month's salaries of the staff, and of the managers.
    package var monthlySalaries: Money
    package var managersMonthlySalaries: Money
    /// Nil gives the development fund the most that the rule allows.
    package var developmentShare: Share?
    /// Fines that the fund itself has to bear.
    package var fines: Money

    package init(
        rating: Rating, monthlySalaries: Money, managersMonthlySalaries: Money,
        developmentShare: Share? = nil, fines: Money = .zero
    ) {
        self.rating = rating
        self.monthlySalaries = monthlySalaries
        self.managersMonthlySalaries = managersMonthlySalaries
        self.developmentShare = developmentShare
        self.fines = fines
    }
}

/// The steps from a year's result to its shares, in the order of NĐ 45/2021 art. 43(2).
package enum SurplusStep: String, CaseIterable, Sendable {
    case result
    case fines
    case deficits
    /// What is left for the funds.
    case rest
    case developmentFund = "development-fund"
    case financialReserve = "financial-reserve"
    case bonusFund = "bonus-fund"
    case managersBonusFund = "managers-bonus-fund"
    case remainder

    /// Where the amount is booked; nil for what is only worked out.
    var role: AccountRole? {
        switch self {
        case .result, .deficits, .rest: nil
        case .fines: .otherPayables
        case .developmentFund, .remainder: .developmentFund
        case .financialReserve: .financialReserve
        case .bonusFund: .bonusFund
        case .managersBonusFund: .managersBonusFund
        }
    }
}

/// What becomes of a year's surplus (phân phối chênh lệch thu chi), each figure with how it came about.
package struct SurplusDistribution: Hashable, Sendable {
    package struct Finding: Hashable, Sendable {
        package let step: SurplusStep
        package let dong: Int64
        /// What the share is of.
        package let base: Int64
        package let value: DistributionRule.Value?
        /// What the rule would give if there were enough, up to what the books can hold.
        package let entitled: Int64
        package let citation: String
        package let certainty: String

        package init(
            step: SurplusStep, dong: Int64, base: Int64, value: DistributionRule.Value?, entitled: Int64,
            citation: String, certainty: String
        ) {
            self.step = step
            self.dong = dong
            self.base = base
            self.value = value
            self.entitled = entitled
            self.citation = citation
            self.certainty = certainty
        }
    }

    package struct Part: Hashable, Sendable {
        package let role: AccountRole
        package let dong: Int64

        package init(role: AccountRole, dong: Int64) {
            self.role = role
            self.dong = dong
        }
    }

    package let findings: [Finding]

    /// Who gets a part, in the order in which they are shown.
    package static let roles: [AccountRole] = [
        .otherPayables, .developmentFund, .financialReserve, .bonusFund, .managersBonusFund,
    ]

    /// What each gets; nothing that is zero.
    package var parts: [Part] {
        SurplusDistribution.roles.compactMap { role in
            let dong = findings.reduce(0) { $1.step.role == role ? $0 + $1.dong : $0 }
            return dong == 0 ? nil : Part(role: role, dong: dong)
        }
    }

    package func entry(on date: CalendarDate) -> JournalEntry { SurplusDistribution.entry(parts, on: date) }

    package static func entry(_ parts: [Part], on date: CalendarDate) -> JournalEntry {
        JournalEntry(
            [.init(on: date, .capitalRetainedSurplus, parts.reduce(0) { $0 + $1.dong })]
                + parts.map { .init(on: date, $0.role, -$0.dong) })
    }

    /// The rules that one distribution needs.
    struct Rules {
        let development: DistributionRule
        let reserve: DistributionRule
        let bonus: DistributionRule
        let managers: DistributionRule
        let developmentMaximum: Share
        let reserveShare: Share

        /// Nil where one is missing.
        init?(for rating: Rating, among rules: [DistributionRule]) {
            func rule(_ code: DistributionRule.Code, _ rating: Rating? = nil) -> DistributionRule? {
                rules.first { $0.code == code && $0.rating == rating }
            }
            guard let development = rule(.developmentFundMaximum),
                case .share(let developmentMaximum) = development.value,
                let reserve = rule(.financialReserve), case .share(let reserveShare) = reserve.value,
                let bonus = rule(.bonusSalaries, rating), let managers = rule(.managersBonusSalaries, rating)
            else { return nil }
            self.development = development
            self.reserve = reserve
            self.bonus = bonus
            self.managers = managers
            self.developmentMaximum = developmentMaximum
            self.reserveShare = reserveShare
        }
    }

    /// - Precondition: the fines are within what is available, and that within the surplus.
    init(
        of surplus: Int64, available: Int64, by decision: SurplusDecision, developmentShare: Share,
        _ rules: Rules
    ) {
        let rest = available - decision.fines.dong
        var left = rest
        var findings: [Finding] = []
        func note(
            _ step: SurplusStep, _ dong: Int64, of base: Int64, by rule: DistributionRule,
            _ value: DistributionRule.Value? = nil, entitled: Int64? = nil
        ) {
            findings.append(
                Finding(
                    step: step, dong: dong, base: base, value: value, entitled: entitled ?? dong,
                    citation: rule.citation, certainty: rule.certainty))
        }
        func give(
            _ step: SurplusStep, _ entitled: Int64, of base: Int64, by rule: DistributionRule,
            _ value: DistributionRule.Value
        ) {
            let given = min(entitled, left)
            left -= given
            note(step, given, of: base, by: rule, value, entitled: entitled)
        }
        note(.result, surplus, of: surplus, by: rules.development)
        note(.fines, decision.fines.dong, of: surplus, by: rules.development)
        note(.deficits, surplus - available, of: surplus, by: rules.development)
        note(.rest, rest, of: surplus, by: rules.development)
        give(
            .developmentFund, developmentShare.part(of: rest), of: rest, by: rules.development,
            .share(developmentShare))
        give(
            .financialReserve, rules.reserveShare.part(of: rest), of: rest, by: rules.reserve,
            rules.reserve.value)
        for (step, salaries, rule) in [
            (SurplusStep.bonusFund, decision.monthlySalaries, rules.bonus),
            (.managersBonusFund, decision.managersMonthlySalaries, rules.managers),
        ] {
            guard case .months(let months) = rule.value else { continue }
            let entitled = Rounding.down.quotient(
                Int128(salaries.dong) * Int128(months.tenThousandths), by: Int128(RateMultiple.whole))
            give(step, min(entitled, Money.limit), of: salaries.dong, by: rule, rule.value)
        }
        note(.remainder, left, of: rest, by: rules.development)
        self.findings = findings
    }
}

/// What was kept of a distribution, looked at once more: the figures and articles stand with it, so that it can be
/// worked out again without the decision, whose salaries stand nowhere else.
extension SurplusDistribution {
    package init(findings: [Finding]) { self.findings = findings }

    /// Whether the steps are what their own result, fines, deficits, salaries and rules come to.
    package var addsUp: Bool {
        guard findings.map(\.step) == SurplusStep.allCases, let rules = Rules(keptWith: findings) else {
            return false
        }
        let range = 0...Money.limit
        let (result, fines, deficits) = (findings[0].dong, findings[1].dong, findings[2].dong)
        guard range.contains(result), range.contains(fines), range.contains(deficits), deficits <= result,
            fines <= result - deficits, range.contains(findings[6].base), range.contains(findings[7].base)
        else { return false }
        var decision = SurplusDecision(
            rating: .a, monthlySalaries: Money(findings[6].base),
            managersMonthlySalaries: Money(findings[7].base))
        decision.fines = Money(fines)
        return SurplusDistribution(
            of: result, available: result - deficits, by: decision,
            developmentShare: rules.developmentMaximum,
            rules) == self
    }

    /// Whether each value is one that a rule gave to such a rating by the end of the year, with the article that
    /// stands beside it. A rule that is put down later takes nothing away.
    package func rests(on rules: [DistributionRule], rating: Rating, year: FiscalPeriod) -> Bool {
        findings.allSatisfy { finding in
            guard let (code, rating) = finding.step.rule(rating) else { return true }
            return rules.contains { rule in
                guard rule.code == code, rule.rating == rating, rule.validFrom <= year.last,
                    rule.citation == finding.citation, rule.certainty == finding.certainty
                else { return false }
                // Of the development fund the decision may give less.
                if case .share(let most) = rule.value, case .share(let share)? = finding.value,
                    code == .developmentFundMaximum
                {
                    return share <= most
                }
                return rule.value == finding.value
            }
        }
    }
}

extension SurplusStep {
    /// The rule that gives the step its value, and the rating that it is asked for.
    fileprivate func rule(_ rating: Rating) -> (DistributionRule.Code, Rating?)? {
        switch self {
        case .developmentFund: (.developmentFundMaximum, nil)
        case .financialReserve: (.financialReserve, nil)
        case .bonusFund: (.bonusSalaries, rating)
        case .managersBonusFund: (.managersBonusSalaries, rating)
        case .result, .fines, .deficits, .rest, .remainder: nil
        }
    }
}

extension SurplusDistribution.Rules {
    /// The rules as the steps of a distribution say them; nil where one says none, or one of another kind.
    fileprivate init?(keptWith findings: [SurplusDistribution.Finding]) {
        func rule(_ step: SurplusStep) -> DistributionRule? {
            guard let finding = findings.first(where: { $0.step == step }), let value = finding.value,
                let (code, rating) = step.rule(.a)
            else { return nil }
            if case .share = value, rating != nil { return nil }
            return DistributionRule(
                code: code, validFrom: CalendarDate(day: 0), rating: rating, value: value,
                citation: finding.citation, certainty: finding.certainty)
        }
        let rules = [SurplusStep.developmentFund, .financialReserve, .bonusFund, .managersBonusFund]
        self.init(for: .a, among: rules.compactMap(rule))
    }
}
