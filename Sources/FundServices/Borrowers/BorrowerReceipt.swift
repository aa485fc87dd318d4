internal import FundCore
package import FundStore
package import Wording

extension BorrowerDetails {
    package var json: JSON {
        .object([
            .init("name", name.json), .init("tax_code", taxCode.json), .init("sector", sector.json),
            .init("commune", commune.json), .init("district", district.json), .init("members", members.json),
        ])
    }
}

/// - Throws: `borrower.tax-code-taken` where another borrower has it.
func refuseTakenTaxCode(_ details: BorrowerDetails, except id: Int64?, _ reader: FundReader) throws {
    guard let taxCode = details.taxCode else { return }
    if let other = try reader.borrowerCode(withTaxCode: taxCode, except: id) {
        throw Refusal(.taxCodeTaken, ["taxCode": .text(taxCode), "other": .text(other)])
    }
}

/// What taking in and correcting a borrower answer.
func borrowerReceipt(
    _ key: String, _ code: String, _ kind: BorrowerKind, _ details: BorrowerDetails, _ act: Int64
) -> Receipt {
    Receipt(
        [
            .init("entry", act.json), .init("code", code.json), .init("kind", .string(kind.rawValue)),
            .init("details", details.json),
        ],
        [
            Message(
                key,
                [
                    "code": .text(code), "name": .text(details.name),
                    "kind": .phrase("borrower-kind." + kind.rawValue),
                ])
        ])
}
