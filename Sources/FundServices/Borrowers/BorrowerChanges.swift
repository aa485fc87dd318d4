internal import FundCore
internal import FundStore
internal import Wording

/// The details that a correction names; nil leaves one as it is.
package struct BorrowerChanges: Sendable {
    package var name: String?
    package var taxCode: String?
    package var sector: String?
    package var commune: String?
    package var district: String?
    package var members: Int?

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

    var json: JSON {
        .object([
            .init("name", name.json), .init("tax_code", taxCode.json), .init("sector", sector.json),
            .init("commune", commune.json), .init("district", district.json), .init("members", members.json),
        ])
    }
}
