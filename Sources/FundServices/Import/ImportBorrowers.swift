package import FundCore
package import FundStore

/// Takes over the list of borrowers (nhập danh sách khách hàng).
package struct ImportBorrowers: ImportService {
    package static let kind = ImportKind.borrowers
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedRow {
        package static let columns = ["code", "kind", "name"]
        package static let optionalColumns = ["sector", "district", "commune", "members", "tax_code"]

        package let line: Int
        package let code: String
        package let kind: BorrowerKind
        package let details: BorrowerDetails

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let code = fields.identifier("code")
            let kind = fields.choice("kind", among: BorrowerKind.allCases)
            let name = fields.identifier("name")
            let taxCode = fields.optional("tax_code") { (text: String) throws(TextFlaw) -> TaxCode in
                try TaxCode(parsing: Identifier.normal(text))
            }
            let details = BorrowerDetails(
                name: name ?? "", taxCode: taxCode?.text, sector: fields.optionalIdentifier("sector"),
                commune: fields.optionalIdentifier("commune"),
                district: fields.optionalIdentifier("district"),
                members: fields.optionalNumber("members", in: 1...1_000_000))
            guard let code, let kind, name != nil else { return nil }
            self.code = code
            self.kind = kind
            self.details = details
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        let books = desk.books
        let known = try books.reader.borrowers()
        let codes = Set(known.map(\.code))
        var taxCodes: [String: String] = [:]
        for borrower in known { borrower.details.taxCode.map { taxCodes[$0] = borrower.code } }
        for row in rows {
            try desk.row(row.line, column: ImportBorrowers.column) {
                desk.look(at: row.code, line: row.line)
                try desk.refuseRepetition(of: row.code, line: row.line, field: "code")
                guard !codes.contains(row.code) else {
                    throw Refusal(.borrowerExists, ["code": .text(row.code)])
                }
                if let taxCode = row.details.taxCode {
                    if let other = taxCodes[taxCode] {
                        throw Refusal(.taxCodeTaken, ["taxCode": .text(taxCode), "other": .text(other)])
                    }
                    taxCodes[taxCode] = row.code
                }
                let act = try desk.open(.borrower, on: desk.options.on)
                books.record(newBorrower: row.code, kind: row.kind, act: act)
                books.record(row.details, code: row.code, of: act, act: act)
            }
        }
    }

    private static func column(_ refusal: Refusal) -> String? {
        refusal.code == .taxCodeTaken ? "tax_code" : "code"
    }
}
