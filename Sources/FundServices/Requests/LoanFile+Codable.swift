package import FundCore

extension DocumentKind: Codable {}

extension LoanDocument: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case number
        case issuedOn = "issued_on"
        case issuer
        case copies
        case keptAt = "kept_at"
        case sha256
        case expiresOn = "expires_on"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.decode(DocumentKind.self, forKey: .kind),
            number: try fields.decodeIfPresent(String.self, forKey: .number),
            issuedOn: try fields.decodeIfPresent(CalendarDate.self, forKey: .issuedOn),
            issuer: try fields.decodeIfPresent(String.self, forKey: .issuer),
            copies: try fields.decodeIfPresent(Int.self, forKey: .copies),
            keptAt: try fields.decodeIfPresent(String.self, forKey: .keptAt),
            sha256: try fields.decodeIfPresent(String.self, forKey: .sha256),
            expiresOn: try fields.decodeIfPresent(CalendarDate.self, forKey: .expiresOn))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(kind, forKey: .kind)
        try fields.encodeIfPresent(number, forKey: .number)
        try fields.encodeIfPresent(issuedOn, forKey: .issuedOn)
        try fields.encodeIfPresent(issuer, forKey: .issuer)
        try fields.encodeIfPresent(copies, forKey: .copies)
        try fields.encodeIfPresent(keptAt, forKey: .keptAt)
        try fields.encodeIfPresent(sha256, forKey: .sha256)
        try fields.encodeIfPresent(expiresOn, forKey: .expiresOn)
    }
}

extension AppraisalFigure: Codable {
    private enum CodingKeys: String, CodingKey {
        case name
        case declared
        case verified
        case document
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.decode(String.self, forKey: .name),
            declared: try fields.decodeIfPresent(Money.self, forKey: .declared),
            verified: try fields.decodeIfPresent(Money.self, forKey: .verified),
            document: try fields.decodeIfPresent(Int64.self, forKey: .document))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encodeIfPresent(declared, forKey: .declared)
        try fields.encodeIfPresent(verified, forKey: .verified)
        try fields.encodeIfPresent(document, forKey: .document)
    }
}

extension DecisionMinutes: Codable {
    private enum CodingKeys: String, CodingKey {
        case number
        case heldOn = "held_on"
        case present
        case absent
        case votesFor = "votes_for"
        case votes
        case conclusion
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            number: try fields.decode(String.self, forKey: .number),
            heldOn: try fields.decode(CalendarDate.self, forKey: .heldOn),
            present: try fields.decode([String].self, forKey: .present),
            absent: try fields.decode([String].self, forKey: .absent),
            votesFor: try fields.decode(Int.self, forKey: .votesFor),
            votes: try fields.decode(Int.self, forKey: .votes),
            conclusion: try fields.decodeIfPresent(String.self, forKey: .conclusion))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(number, forKey: .number)
        try fields.encode(heldOn, forKey: .heldOn)
        try fields.encode(present, forKey: .present)
        try fields.encode(absent, forKey: .absent)
        try fields.encode(votesFor, forKey: .votesFor)
        try fields.encode(votes, forKey: .votes)
        try fields.encodeIfPresent(conclusion, forKey: .conclusion)
    }
}

extension ApprovalCondition: Codable {
    private enum CodingKeys: String, CodingKey {
        case daysAfter = "days_after"
        case text
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            daysAfter: try fields.decodeIfPresent(Int.self, forKey: .daysAfter),
            try fields.decode(String.self, forKey: .text))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(daysAfter, forKey: .daysAfter)
        try fields.encode(text, forKey: .text)
    }
}

extension ApprovalAuthority: Codable {}

extension PurposeClass: Codable {}

extension Relative: Codable {
    private enum CodingKeys: String, CodingKey {
        case name
        case relation
        case idNumber = "id_number"
        case address
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.decode(String.self, forKey: .name),
            relation: try fields.decodeIfPresent(String.self, forKey: .relation),
            idNumber: try fields.decodeIfPresent(String.self, forKey: .idNumber),
            address: try fields.decodeIfPresent(String.self, forKey: .address))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encodeIfPresent(relation, forKey: .relation)
        try fields.encodeIfPresent(idNumber, forKey: .idNumber)
        try fields.encodeIfPresent(address, forKey: .address)
    }
}
