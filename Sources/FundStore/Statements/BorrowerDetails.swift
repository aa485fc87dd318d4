package import FundCore
internal import Postgres

/// What is known of a borrower and may be corrected (thông tin khách hàng); what nobody has said is nil.
package struct BorrowerDetails: Hashable, Sendable {
    package var name: String
    package var taxCode: String?
    package var sector: String?
    package var commune: String?
    /// The district of before 01/07/2025.
    package var district: String?
    package var members: Int?
    /// Who acts for a cooperative (người đại diện theo pháp luật).
    package var representative: String?
    package var representativeTitle: String?
    package var address: String?
    /// Five digits, of the communes of today.
    package var communeCode: String?
    /// Of the certificate of registration (giấy chứng nhận đăng ký).
    package var registrationNumber: String?
    package var registeredOn: CalendarDate?
    package var registry: String?
    package var charterCapital: Money?
    /// Of a member the code of the cooperative, or of the group of before, that it belongs to.
    package var memberOf: String?

    package init(
        name: String, taxCode: String? = nil, sector: String? = nil, commune: String? = nil,
        district: String? = nil, members: Int? = nil
    ) {
        self.name = name
        self.taxCode = taxCode
        self.sector = sector
        self.commune = commune
        self.district = district
        self.members = members
    }

    static let briefColumns = "v.name, v.tax_code, v.sector, v.commune, v.legacy_district, v.members"

    /// Of a version `v`, whose bearer is member of `o`.
    static let columns = """
        \(briefColumns), v.representative,
        v.representative_title, v.address, v.commune_code, v.registration_no, v.registered_on, v.registry,
        v.charter_capital_dong, o.code as member_of
        """

    init(brief row: Row) throws {
        name = try row.text("name")
        taxCode = try row.optionalText("tax_code")
        sector = try row.optionalText("sector")
        commune = try row.optionalText("commune")
        district = try row.optionalText("legacy_district")
        members = try row.optionalInt32("members").map(Int.init)
    }

    init(_ row: Row) throws {
        try self.init(brief: row)
        representative = try row.optionalText("representative")
        representativeTitle = try row.optionalText("representative_title")
        address = try row.optionalText("address")
        communeCode = try row.optionalText("commune_code")
        registrationNumber = try row.optionalText("registration_no")
        registeredOn = try row.optionalCalendarDate("registered_on")
        registry = try row.optionalText("registry")
        charterCapital = try row.optionalNumber("charter_capital_dong", in: 0...Money.limit).map { Money($0) }
        memberOf = try row.optionalText("member_of")
    }

    /// As much as a search compares, whatever the rest is.
    init(found row: Row) throws {
        self.init(name: try row.text("name"))
        representative = try row.optionalText("representative")
    }

    /// What a search compares: the code, the name, and who represents it.
    package func searchText(code: String) -> String {
        SearchText.fold([code, name, representative].compactMap { $0 }.joined(separator: " "))
    }
}

/// What identifies people and reaches them (thông tin cá nhân): kept apart from the rest, and hidden in lists.
package struct BorrowerIdentity: Hashable, Sendable {
    /// Of the member, or of who represents the cooperative.
    package var idNumber: String?
    package var idIssuedOn: CalendarDate?
    package var idIssuedBy: String?
    package var phone: String?
    package var bankAccount: String?
    package var bank: String?

    package init(
        idNumber: String? = nil, idIssuedOn: CalendarDate? = nil, idIssuedBy: String? = nil,
        phone: String? = nil, bankAccount: String? = nil, bank: String? = nil
    ) {
        self.idNumber = idNumber
        self.idIssuedOn = idIssuedOn
        self.idIssuedBy = idIssuedBy
        self.phone = phone
        self.bankAccount = bankAccount
        self.bank = bank
    }

    package var isEmpty: Bool { self == BorrowerIdentity() }

    /// The same with what is said later.
    package func changed(by later: BorrowerIdentity) -> BorrowerIdentity {
        BorrowerIdentity(
            idNumber: later.idNumber ?? idNumber, idIssuedOn: later.idIssuedOn ?? idIssuedOn,
            idIssuedBy: later.idIssuedBy ?? idIssuedBy, phone: later.phone ?? phone,
            bankAccount: later.bankAccount ?? bankAccount, bank: later.bank ?? bank)
    }

    /// Of a row `i`.
    static let columns = "i.id_number, i.id_issued_on, i.id_issued_by, i.phone, i.bank_account, i.bank"

    init(_ row: Row) throws {
        self = try row.reading("borrower_identity", by: "borrower_id") {
            BorrowerIdentity(
                idNumber: try row.optionalText("id_number"),
                idIssuedOn: try row.optionalCalendarDate("id_issued_on"),
                idIssuedBy: try row.optionalText("id_issued_by"), phone: try row.optionalText("phone"),
                bankAccount: try row.optionalText("bank_account"), bank: try row.optionalText("bank"))
        }
    }
}
