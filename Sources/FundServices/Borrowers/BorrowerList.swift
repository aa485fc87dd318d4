internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The fund's borrowers (danh sách khách hàng), as they are known now.
    ///
    /// - Parameter search: folded text that the code, the name or the tax code holds; nil for all.
    package static func borrowerList(_ reader: FundReader, search: String?) throws -> Answer {
        let borrowers = try reader.borrowers(search: search)
        let isNamed = borrowers.allSatisfy {
            $0.details.communeCode == nil || $0.details.commune ?? $0.details.district != nil
        }
        let communes = isNamed ? [:] : try reader.communeNames()
        let sheet = Sheet(
            "borrowers", columns,
            borrowers.map { borrower in
                let details = borrower.details
                return Sheet.Row([
                    .text(borrower.code),
                    .word("borrower-kind." + borrower.kind.rawValue, code: borrower.kind.rawValue),
                    .text(details.name), .optional(details.shownTaxCode),
                    .optional(
                        details.commune ?? details.district ?? details.communeCode.flatMap { communes[$0] }),
                    .optional(details.sector),
                    .optional(details.commune), .optional(details.district), .optional(details.members),
                ])
            })
        return Answer(titled: "page.borrowers", [.sheet(sheet)])
    }

    private static let columns: [Sheet.Column] = [
        .words("column.code", "code"), .words("column.kind", "kind", rank: 2), .words("column.name", "name"),
        .words("column.tax-code", "tax_code", rank: 1), .words("column.place", nil, .reader, rank: 3),
        .words("column.sector", "sector", .spreadsheet), .words("column.commune", "commune", .spreadsheet),
        .words("column.district", "district", .spreadsheet),
        .figures("column.members", "members", rank: 4),
    ]
}
