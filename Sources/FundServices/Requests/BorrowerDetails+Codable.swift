package import FundStore

extension BorrowerDetails: Codable {
    private enum CodingKeys: String, CodingKey {
        case name
        case taxCode = "tax_code"
        case sector
        case commune
        case district
        case members
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try fields.decode(String.self, forKey: .name),
            taxCode: try fields.decodeIfPresent(String.self, forKey: .taxCode),
            sector: try fields.decodeIfPresent(String.self, forKey: .sector),
            commune: try fields.decodeIfPresent(String.self, forKey: .commune),
            district: try fields.decodeIfPresent(String.self, forKey: .district),
            members: try fields.decodeIfPresent(Int.self, forKey: .members))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encodeIfPresent(taxCode, forKey: .taxCode)
        try fields.encodeIfPresent(sector, forKey: .sector)
        try fields.encodeIfPresent(commune, forKey: .commune)
        try fields.encodeIfPresent(district, forKey: .district)
        try fields.encodeIfPresent(members, forKey: .members)
    }
}
