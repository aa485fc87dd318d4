internal import FundCore
package import FundStore
package import Wording

extension BorrowerDetails {
    package var json: JSON {
        .object([
            .init("name", name.json), .init("tax_code", shownTaxCode.json), .init("sector", sector.json),
            .init("commune", commune.json), .init("district", district.json), .init("members", members.json),
            .init("representative", representative.json),
            .init("representative_title", representativeTitle.json), .init("address", address.json),
            .init("commune_code", communeCode.json), .init("registration_number", registrationNumber.json),
            .init("registered_on", registeredOn.json), .init("registry", registry.json),
            .init("charter_capital", charterCapital.json), .init("member_of", memberOf.json),
        ])
    }

    /// That of a person is a citizen's number, and hidden like one.
    package var shownTaxCode: String? { taxCode.map { TaxCode.isPersonal($0) ? DigitText.masked($0) : $0 } }
}

extension BorrowerIdentity {
    /// - Parameter isFull: whether numbers are shown whole.
    package func json(full isFull: Bool) -> JSON {
        let shown = isFull ? self : masked
        return .object([
            .init("id_number", shown.idNumber.json), .init("id_issued_on", shown.idIssuedOn.json),
            .init("id_issued_by", shown.idIssuedBy.json), .init("phone", shown.phone.json),
            .init("bank_account", shown.bankAccount.json), .init("bank", shown.bank.json),
        ])
    }

    /// The same with all numbers hidden but for their last digits.
    package var masked: BorrowerIdentity {
        var masked = self
        masked.idNumber = idNumber.map(DigitText.masked)
        masked.phone = phone.map(DigitText.masked)
        masked.bankAccount = bankAccount.map(DigitText.masked)
        return masked
    }
}

/// What taking in and correcting a borrower answer; numbers of citizens are hidden, because answers are kept.
func borrowerReceipt(
    _ key: String, _ desk: BorrowerDesk, _ act: Int64, notices: [Message]
) -> Receipt {
    Receipt(
        [
            .init("entry", act.json), .init("code", desk.code.json),
            .init("kind", .string(desk.kind.rawValue)), .init("details", desk.details.json),
            .init("identity", desk.identity.json(full: false)),
        ],
        [
            Message(
                key,
                [
                    "code": .text(desk.code), "name": .text(desk.details.name),
                    "kind": .phrase("borrower-kind." + desk.kind.rawValue),
                ])
        ], notices: notices)
}
