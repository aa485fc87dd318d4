package import FundCore

extension Visit.Kind: Codable {}
extension Visit.Purpose: Codable {}
extension Visit.Security: Codable {}
extension Visit.Ability: Codable {}

extension RecordVisit {
    private enum CodingKeys: String, CodingKey {
        case number
        case kind
        case visitors
        case purpose
        case wrong
        case evidence
        case effect
        case security
        case ability
        case proposal
        case recallBy = "recall_by"
        case nextOn = "next_on"
        case document
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            number: try fields.decode(String.self, forKey: .number),
            Visit(
                try fields.decode(Visit.Kind.self, forKey: .kind),
                visitors: try fields.decode([String].self, forKey: .visitors),
                purpose: try fields.decode(Visit.Purpose.self, forKey: .purpose),
                wrong: try fields.decode(Money.self, forKey: .wrong),
                evidence: try fields.decode(String.self, forKey: .evidence),
                effect: try fields.decode(String.self, forKey: .effect),
                security: try fields.decode(Visit.Security.self, forKey: .security),
                ability: try fields.decode(Visit.Ability.self, forKey: .ability),
                proposal: try fields.decodeIfPresent(String.self, forKey: .proposal),
                recallBy: try fields.decodeIfPresent(CalendarDate.self, forKey: .recallBy),
                nextOn: try fields.decodeIfPresent(CalendarDate.self, forKey: .nextOn),
                document: try fields.decodeIfPresent(Int64.self, forKey: .document)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(number, forKey: .number)
        try fields.encode(visit.kind, forKey: .kind)
        try fields.encode(visit.visitors, forKey: .visitors)
        try fields.encode(visit.purpose, forKey: .purpose)
        try fields.encode(visit.wrong, forKey: .wrong)
        try fields.encode(visit.evidence, forKey: .evidence)
        try fields.encode(visit.effect, forKey: .effect)
        try fields.encode(visit.security, forKey: .security)
        try fields.encode(visit.ability, forKey: .ability)
        try fields.encodeIfPresent(visit.proposal, forKey: .proposal)
        try fields.encodeIfPresent(visit.recallBy, forKey: .recallBy)
        try fields.encodeIfPresent(visit.nextOn, forKey: .nextOn)
        try fields.encodeIfPresent(visit.document, forKey: .document)
    }
}

extension RecordEffect {
    private enum CodingKeys: String, CodingKey {
        case number
        case year
        case jobs
        case members
        case poorHouseholds = "poor_households"
        case revenue
        case profit
        case incomePerMember = "income_per_member"
        case area
        case source
        case document
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            number: try fields.decode(String.self, forKey: .number),
            LoanEffect(
                year: try fields.decodeIfPresent(Int.self, forKey: .year),
                jobs: try fields.decodeIfPresent(Int.self, forKey: .jobs),
                members: try fields.decodeIfPresent(Int.self, forKey: .members),
                poorHouseholds: try fields.decodeIfPresent(Int.self, forKey: .poorHouseholds),
                revenue: try fields.decodeIfPresent(Money.self, forKey: .revenue),
                profit: try fields.decodeIfPresent(Money.self, forKey: .profit),
                incomePerMember: try fields.decodeIfPresent(Money.self, forKey: .incomePerMember),
                area: try fields.decodeIfPresent(Int64.self, forKey: .area),
                source: try fields.decode(String.self, forKey: .source),
                document: try fields.decodeIfPresent(Int64.self, forKey: .document)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(number, forKey: .number)
        try fields.encodeIfPresent(effect.year, forKey: .year)
        try fields.encodeIfPresent(effect.jobs, forKey: .jobs)
        try fields.encodeIfPresent(effect.members, forKey: .members)
        try fields.encodeIfPresent(effect.poorHouseholds, forKey: .poorHouseholds)
        try fields.encodeIfPresent(effect.revenue, forKey: .revenue)
        try fields.encodeIfPresent(effect.profit, forKey: .profit)
        try fields.encodeIfPresent(effect.incomePerMember, forKey: .incomePerMember)
        try fields.encodeIfPresent(effect.area, forKey: .area)
        try fields.encode(effect.source, forKey: .source)
        try fields.encodeIfPresent(effect.document, forKey: .document)
    }
}

extension AddFinding {
    private enum CodingKeys: String, CodingKey {
        case number
        case source
        case recommendation
        case owner
        case dueOn = "due_on"
        case loan
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            Finding(
                number: try fields.decode(String.self, forKey: .number),
                source: try fields.decode(String.self, forKey: .source),
                recommendation: try fields.decode(String.self, forKey: .recommendation),
                owner: try fields.decode(String.self, forKey: .owner),
                dueOn: try fields.decode(CalendarDate.self, forKey: .dueOn)),
            loan: try fields.decodeIfPresent(String.self, forKey: .loan))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(finding.number, forKey: .number)
        try fields.encode(finding.source, forKey: .source)
        try fields.encode(finding.recommendation, forKey: .recommendation)
        try fields.encode(finding.owner, forKey: .owner)
        try fields.encode(finding.dueOn, forKey: .dueOn)
        try fields.encodeIfPresent(loan, forKey: .loan)
    }
}
