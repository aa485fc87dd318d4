internal import FundStore

/// The details that a correction names; nil leaves one as it is.
package struct BorrowerChanges: Codable, Hashable, Sendable {
    package var name: String?
    package var taxCode: String?
    package var sector: String?
    package var commune: String?
    package var district: String?
    package var members: Int?

    private enum CodingKeys: String, CodingKey {
        case name
        case taxCode = "tax_code"
        case sector
        case commune
        case district
        case members
    }

    package init(
        name: String? = nil, taxCode: String? = nil, sector: String? = nil, commune: String? = nil,
        district: String? = nil, members: Int? = nil
    ) {
        self.name = name
        self.taxCode = taxCode
        self.sector = sector
        self.commune = commune
        self.district = district
        self.members = members
    }

    func applied(to old: BorrowerDetails) -> BorrowerDetails {
        BorrowerDetails(
            name: name ?? old.name, taxCode: taxCode ?? old.taxCode, sector: sector ?? old.sector,
            commune: commune ?? old.commune, district: district ?? old.district,
            members: members ?? old.members)
    }
}
