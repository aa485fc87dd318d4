package import FundCore

extension CollateralAsset: Codable {}
extension RegistrationKind: Codable {}
extension CustodyDirection: Codable {}
extension DisbursementGate: Codable {}

extension TimeOfDay: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = try? TimeOfDay(parsing: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time of day")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension CollateralParticulars: Codable {
    private enum CodingKeys: String, CodingKey {
        case asset
        case owner
        case titleNumber = "title_no"
        case titleIssuer = "title_issuer"
        case titleIssuedOn = "title_issued_on"
        case parcel
        case mapSheet = "map_sheet"
        case area
        case address
        case contractNumber = "contract_no"
        case contractOn = "contract_on"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init()
        asset = try fields.decodeIfPresent(CollateralAsset.self, forKey: .asset)
        owner = try fields.decodeIfPresent(String.self, forKey: .owner)
        titleNumber = try fields.decodeIfPresent(String.self, forKey: .titleNumber)
        titleIssuer = try fields.decodeIfPresent(String.self, forKey: .titleIssuer)
        titleIssuedOn = try fields.decodeIfPresent(CalendarDate.self, forKey: .titleIssuedOn)
        parcel = try fields.decodeIfPresent(String.self, forKey: .parcel)
        mapSheet = try fields.decodeIfPresent(String.self, forKey: .mapSheet)
        area = try fields.decodeIfPresent(Int64.self, forKey: .area)
        address = try fields.decodeIfPresent(String.self, forKey: .address)
        contractNumber = try fields.decodeIfPresent(String.self, forKey: .contractNumber)
        contractOn = try fields.decodeIfPresent(CalendarDate.self, forKey: .contractOn)
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(asset, forKey: .asset)
        try fields.encodeIfPresent(owner, forKey: .owner)
        try fields.encodeIfPresent(titleNumber, forKey: .titleNumber)
        try fields.encodeIfPresent(titleIssuer, forKey: .titleIssuer)
        try fields.encodeIfPresent(titleIssuedOn, forKey: .titleIssuedOn)
        try fields.encodeIfPresent(parcel, forKey: .parcel)
        try fields.encodeIfPresent(mapSheet, forKey: .mapSheet)
        try fields.encodeIfPresent(area, forKey: .area)
        try fields.encodeIfPresent(address, forKey: .address)
        try fields.encodeIfPresent(contractNumber, forKey: .contractNumber)
        try fields.encodeIfPresent(contractOn, forKey: .contractOn)
    }
}

extension ValuationPrices: Codable {
    private enum CodingKeys: String, CodingKey {
        case official
        case market
        case agreed
        case basis
        case document
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init()
        official = try fields.decodeIfPresent(Amount.self, forKey: .official)
        market = try fields.decodeIfPresent(Amount.self, forKey: .market)
        agreed = try fields.decodeIfPresent(Amount.self, forKey: .agreed)
        basis = try fields.decodeIfPresent(String.self, forKey: .basis)
        document = try fields.decodeIfPresent(Int64.self, forKey: .document)
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(official, forKey: .official)
        try fields.encodeIfPresent(market, forKey: .market)
        try fields.encodeIfPresent(agreed, forKey: .agreed)
        try fields.encodeIfPresent(basis, forKey: .basis)
        try fields.encodeIfPresent(document, forKey: .document)
    }
}

extension DescribeCollateral {
    private enum CodingKeys: String, CodingKey {
        case code
        case particulars
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try fields.decode(String.self, forKey: .code),
            try fields.decode(CollateralParticulars.self, forKey: .particulars))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(changes, forKey: .particulars)
    }
}

extension RegisterCollateral {
    private enum CodingKeys: String, CodingKey {
        case code
        case kind
        case number
        case registry
        case at
        case reason
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try fields.decode(String.self, forKey: .code),
            CollateralRegistration(
                try fields.decode(RegistrationKind.self, forKey: .kind),
                number: try fields.decodeIfPresent(String.self, forKey: .number),
                registry: try fields.decodeIfPresent(String.self, forKey: .registry),
                at: try fields.decodeIfPresent(TimeOfDay.self, forKey: .at),
                reason: try fields.decodeIfPresent(String.self, forKey: .reason)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(registration.kind, forKey: .kind)
        try fields.encodeIfPresent(registration.number, forKey: .number)
        try fields.encodeIfPresent(registration.registry, forKey: .registry)
        try fields.encodeIfPresent(registration.at, forKey: .at)
        try fields.encodeIfPresent(registration.reason, forKey: .reason)
    }
}

extension InsureCollateral {
    private enum CodingKeys: String, CodingKey {
        case code
        case policy
        case insurer
        case amount
        case from
        case until
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try fields.decode(String.self, forKey: .code),
            CollateralInsurance(
                policy: try fields.decode(String.self, forKey: .policy),
                insurer: try fields.decode(String.self, forKey: .insurer),
                amount: try fields.decode(Amount.self, forKey: .amount),
                from: try fields.decode(CalendarDate.self, forKey: .from),
                until: try fields.decode(CalendarDate.self, forKey: .until)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(insurance.policy, forKey: .policy)
        try fields.encode(insurance.insurer, forKey: .insurer)
        try fields.encode(insurance.amount, forKey: .amount)
        try fields.encode(insurance.from, forKey: .from)
        try fields.encode(insurance.until, forKey: .until)
    }
}

extension KeepCollateral {
    private enum CodingKeys: String, CodingKey {
        case code
        case direction
        case papers
        case person
        case place
        case reason
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try fields.decode(String.self, forKey: .code),
            Requested(
                try fields.decode(CustodyDirection.self, forKey: .direction),
                papers: try fields.decodeIfPresent(String.self, forKey: .papers),
                person: try fields.decode(String.self, forKey: .person),
                place: try fields.decodeIfPresent(String.self, forKey: .place),
                reason: try fields.decodeIfPresent(String.self, forKey: .reason)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(custody.direction, forKey: .direction)
        try fields.encodeIfPresent(custody.papers, forKey: .papers)
        try fields.encode(custody.person, forKey: .person)
        try fields.encodeIfPresent(custody.place, forKey: .place)
        try fields.encodeIfPresent(custody.reason, forKey: .reason)
    }
}
