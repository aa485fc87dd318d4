package import FundCore
package import FundStore

/// The details that a correction names; nil leaves one as it is.
package struct BorrowerChanges: Codable, Hashable, Sendable {
    package var name: String?
    package var taxCode: String?
    package var sector: String?
    package var commune: String?
    package var district: String?
    package var members: Int?
    package var representative: String?
    package var representativeTitle: String?
    package var address: String?
    package var communeCode: String?
    package var registrationNumber: String?
    package var registeredOn: CalendarDate?
    package var registry: String?
    package var charterCapital: Money?
    package var memberOf: String?
    package var identity: BorrowerIdentity?

    private enum CodingKeys: String, CodingKey {
        case name
        case taxCode = "tax_code"
        case sector
        case commune
        case district
        case members
        case representative
        case representativeTitle = "representative_title"
        case address
        case communeCode = "commune_code"
        case registrationNumber = "registration_number"
        case registeredOn = "registered_on"
        case registry
        case charterCapital = "charter_capital"
        case memberOf = "member_of"
        case identity
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

    package var isEmpty: Bool { self == BorrowerChanges() }

    package func applied(to old: BorrowerDetails) -> BorrowerDetails {
        var details = BorrowerDetails(
            name: name ?? old.name, taxCode: taxCode ?? old.taxCode, sector: sector ?? old.sector,
            commune: commune ?? old.commune, district: district ?? old.district,
            members: members ?? old.members)
        details.representative = representative ?? old.representative
        details.representativeTitle = representativeTitle ?? old.representativeTitle
        details.address = address ?? old.address
        details.communeCode = communeCode ?? old.communeCode
        details.registrationNumber = registrationNumber ?? old.registrationNumber
        details.registeredOn = registeredOn ?? old.registeredOn
        details.registry = registry ?? old.registry
        details.charterCapital = charterCapital ?? old.charterCapital
        details.memberOf = memberOf ?? old.memberOf
        return details
    }
}
