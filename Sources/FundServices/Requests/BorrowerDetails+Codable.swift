internal import FundCore
package import FundStore

extension BorrowerDetails: Codable {
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
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? {
            try fields.decodeIfPresent(String.self, forKey: key)
        }
        self.init(
            name: try fields.decode(String.self, forKey: .name), taxCode: try text(.taxCode),
            sector: try text(.sector), commune: try text(.commune), district: try text(.district),
            members: try fields.decodeIfPresent(Int.self, forKey: .members))
        representative = try text(.representative)
        representativeTitle = try text(.representativeTitle)
        address = try text(.address)
        communeCode = try text(.communeCode)
        registrationNumber = try text(.registrationNumber)
        registeredOn = try fields.decodeIfPresent(CalendarDate.self, forKey: .registeredOn)
        registry = try text(.registry)
        charterCapital = try fields.decodeIfPresent(Money.self, forKey: .charterCapital)
        memberOf = try text(.memberOf)
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encodeIfPresent(taxCode, forKey: .taxCode)
        try fields.encodeIfPresent(sector, forKey: .sector)
        try fields.encodeIfPresent(commune, forKey: .commune)
        try fields.encodeIfPresent(district, forKey: .district)
        try fields.encodeIfPresent(members, forKey: .members)
        try fields.encodeIfPresent(representative, forKey: .representative)
        try fields.encodeIfPresent(representativeTitle, forKey: .representativeTitle)
        try fields.encodeIfPresent(address, forKey: .address)
        try fields.encodeIfPresent(communeCode, forKey: .communeCode)
        try fields.encodeIfPresent(registrationNumber, forKey: .registrationNumber)
        try fields.encodeIfPresent(registeredOn, forKey: .registeredOn)
        try fields.encodeIfPresent(registry, forKey: .registry)
        try fields.encodeIfPresent(charterCapital, forKey: .charterCapital)
        try fields.encodeIfPresent(memberOf, forKey: .memberOf)
    }
}

extension BorrowerIdentity: Codable {
    private enum CodingKeys: String, CodingKey {
        case idNumber = "id_number"
        case idIssuedOn = "id_issued_on"
        case idIssuedBy = "id_issued_by"
        case phone
        case bankAccount = "bank_account"
        case bank
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            idNumber: try fields.decodeIfPresent(String.self, forKey: .idNumber),
            idIssuedOn: try fields.decodeIfPresent(CalendarDate.self, forKey: .idIssuedOn),
            idIssuedBy: try fields.decodeIfPresent(String.self, forKey: .idIssuedBy),
            phone: try fields.decodeIfPresent(String.self, forKey: .phone),
            bankAccount: try fields.decodeIfPresent(String.self, forKey: .bankAccount),
            bank: try fields.decodeIfPresent(String.self, forKey: .bank))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(idNumber, forKey: .idNumber)
        try fields.encodeIfPresent(idIssuedOn, forKey: .idIssuedOn)
        try fields.encodeIfPresent(idIssuedBy, forKey: .idIssuedBy)
        try fields.encodeIfPresent(phone, forKey: .phone)
        try fields.encodeIfPresent(bankAccount, forKey: .bankAccount)
        try fields.encodeIfPresent(bank, forKey: .bank)
    }
}
