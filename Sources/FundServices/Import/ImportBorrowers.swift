package import FundCore
package import FundStore
internal import Wording

/// Takes over the list of borrowers (nhập danh sách khách hàng).
package struct ImportBorrowers: ImportService {
    package static let kind = ImportKind.borrowers
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["code", "kind", "name"]
        package static let optionalColumns = [
            "sector", "district", "commune", "members", "tax_code", "representative", "representative_title",
            "id_number", "id_issued_on", "id_issued_by", "phone", "address", "commune_code", "bank_account",
            "bank", "registration_number", "registered_on", "registry", "charter_capital", "member_of",
        ]

        package let line: Int
        package let code: String
        package let kind: BorrowerKind
        package let details: BorrowerDetails
        package let identity: BorrowerIdentity

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let code = fields.identifier("code")
            let kind = fields.choice("kind", among: BorrowerKind.allCases)
            let name = fields.identifier("name")
            let taxCode = fields.optional("tax_code") { (text: String) throws(TextFlaw) -> TaxCode in
                try TaxCode(parsing: Identifier.normal(text))
            }
            var details = BorrowerDetails(
                name: name ?? "", taxCode: taxCode?.text, sector: fields.optionalIdentifier("sector"),
                commune: fields.optionalIdentifier("commune"),
                district: fields.optionalIdentifier("district"),
                members: fields.optionalNumber("members", in: 1...1_000_000))
            details.representative = fields.optionalIdentifier("representative")
            details.representativeTitle = fields.optionalIdentifier("representative_title")
            details.address = fields.optionalIdentifier("address")
            details.communeCode = fields.optional("commune_code", CommuneCode.init(parsing:))?.text
            details.registrationNumber = fields.optionalIdentifier("registration_number")
            details.registeredOn = fields.optionalDate("registered_on")
            details.registry = fields.optionalIdentifier("registry")
            details.charterCapital = fields.optional("charter_capital", Money.init(parsing:))
            details.memberOf = fields.optionalIdentifier("member_of")
            identity = BorrowerIdentity(
                idNumber: fields.optional("id_number", PersonalNumber.init(parsing:))?.text,
                idIssuedOn: fields.optionalDate("id_issued_on"),
                idIssuedBy: fields.optionalIdentifier("id_issued_by"),
                phone: fields.optional("phone", PhoneNumber.init(parsing:))?.text,
                bankAccount: fields.optional("bank_account", BankAccountNumber.init(parsing:))?.text,
                bank: fields.optionalIdentifier("bank"))
            guard let code, let kind, name != nil else { return nil }
            self.code = code
            self.kind = kind
            self.details = details
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        let books = desk.books
        var known = try KnownBorrowers(books.reader)
        for row in rows {
            try desk.row(row.line, column: ImportBorrowers.column) {
                desk.look(at: row.code, line: row.line)
                try desk.refuseRepetition(of: row.code, line: row.line, field: "code")
                let memberOf = try known.refuseWhatCannotBe(row, on: desk.options.on)
                for (trait, other) in known.resemblances(of: row) {
                    desk.resembling.add(
                        Message(
                            "import.borrower-resembles",
                            [
                                "line": .number(row.line), "other": .text(other),
                                "trait": .phrase("resemblance." + trait.rawValue),
                            ]))
                }
                let act = try desk.open(.borrower, on: desk.options.on)
                books.record(newBorrower: row.code, kind: row.kind, act: act)
                books.record(row.details, code: row.code, of: act, memberOf: memberOf, act: act)
                if !row.identity.isEmpty { books.record(row.identity, of: act, act: act) }
                known.add(row, id: act)
            }
        }
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .taxCodeTaken, .taxCodeOfAPerson: "tax_code"
        case .noSuchCommune: "commune_code"
        case .notAMember, .borrowerNotFound: "member_of"
        default: "code"
        }
    }
}

/// The borrowers of the books and of the file so far: looked up in memory, row by row.
private struct KnownBorrowers {
    private let reader: FundReader
    private var ids: [String: (id: Int64, kind: BorrowerKind)] = [:]
    private var taxCodes: [String: String] = [:]
    private var traits: [Resemblance: String] = [:]
    private var communes: [String: Bool] = [:]

    init(_ reader: FundReader) throws {
        self.reader = reader
        for borrower in try reader.borrowers() {
            ids[borrower.code] = (borrower.borrowerID, borrower.kind)
            borrower.details.taxCode.map { taxCodes[$0] = borrower.code }
        }
        for trait in try reader.borrowerTraits() { traits[trait.resemblance] = trait.code }
    }

    /// - Returns: the number of the cooperative that the row names.
    mutating func refuseWhatCannotBe(_ row: ImportBorrowers.Row, on date: CalendarDate) throws -> Int64? {
        guard ids[row.code] == nil else { throw Refusal(.borrowerExists, ["code": .text(row.code)]) }
        for (day, column) in [
            (row.details.registeredOn, "registered_on"), (row.identity.idIssuedOn, "id_issued_on"),
        ] {
            if let refusal = Refusal(issued: [day], after: date) {
                throw FileFlaw(refusal, line: row.line, field: column)
            }
        }
        if let taxCode = row.details.taxCode {
            if let refusal = Refusal(ofPersonsTaxCode: taxCode, kind: row.kind) { throw refusal }
            if let other = taxCodes[taxCode] {
                throw Refusal(
                    .taxCodeTaken,
                    [
                        "taxCode": .text(TaxCode.isPersonal(taxCode) ? DigitText.masked(taxCode) : taxCode),
                        "other": .text(other),
                    ])
            }
        }
        if let code = row.details.communeCode {
            if communes[code] == nil {
                communes[code] = try reader.commune(try CommuneCode(parsing: code), on: date) != nil
            }
            guard communes[code] == true else { throw Refusal(.noSuchCommune, ["text": .text(code)]) }
        }
        guard let code = row.details.memberOf else { return nil }
        guard let whole = ids[code] else { throw Refusal(.borrowerNotFound, ["code": .text(code)]) }
        guard row.kind == .member, whole.kind != .member else {
            throw Refusal(.notAMember, ["code": .text(row.code), "whole": .text(code)])
        }
        return whole.id
    }

    func resemblances(of row: ImportBorrowers.Row) -> [(Resemblance.Trait, String)] {
        Resemblance.all(of: row.details, row.identity).compactMap { own in
            traits[own].map { (own.trait, $0) }
        }
    }

    mutating func add(_ row: ImportBorrowers.Row, id: Int64) {
        ids[row.code] = (id, row.kind)
        row.details.taxCode.map { taxCodes[$0] = row.code }
        for own in Resemblance.all(of: row.details, row.identity) where traits[own] == nil {
            traits[own] = row.code
        }
    }
}
