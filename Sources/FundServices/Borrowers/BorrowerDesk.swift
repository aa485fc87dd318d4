internal import FundCore
internal import FundStore
internal import Wording

/// What taking in and correcting a borrower look at before they record.
struct BorrowerDesk {
    let code: String
    let kind: BorrowerKind
    let details: BorrowerDetails
    /// What identifies people, as it stands with this act.
    let identity: BorrowerIdentity
    let reader: FundReader

    /// - Parameter id: of the borrower itself, where it is on record.
    /// - Returns: the number of the cooperative that the details name.
    /// - Throws: `borrower.issued-later`, `borrower.tax-code-taken`, `borrower.tax-code-of-a-person`,
    ///   `borrower.no-such-commune`, `borrower.not-a-member`, `borrower.not-found` of the cooperative.
    func refuseWhatCannotBe(except id: Int64?, on date: CalendarDate) throws -> Int64? {
        if let refusal = Refusal(issued: [details.registeredOn, identity.idIssuedOn], after: date) {
            throw refusal
        }
        try refuseTaxCode(except: id)
        if let text = details.communeCode {
            guard try reader.commune(try CommuneCode(parsing: text), on: date) != nil else {
                throw Refusal(.noSuchCommune, ["text": .text(text)])
            }
        }
        guard let memberOf = details.memberOf else { return nil }
        let whole = try reader.borrower(code: memberOf)
        guard kind == .member, whole.kind != .member, whole.borrowerID != id else {
            throw Refusal(.notAMember, ["code": .text(code), "whole": .text(whole.code)])
        }
        return whole.borrowerID
    }

    private func refuseTaxCode(except id: Int64?) throws {
        guard let taxCode = details.taxCode else { return }
        if let refusal = Refusal(ofPersonsTaxCode: taxCode, kind: kind) { throw refusal }
        if let other = try reader.borrowerCode(withTaxCode: taxCode, except: id) {
            throw Refusal(
                .taxCodeTaken,
                [
                    "taxCode": .text(TaxCode.isPersonal(taxCode) ? DigitText.masked(taxCode) : taxCode),
                    "other": .text(other),
                ])
        }
    }

    /// What this borrower has in common with others, as notices: the same one twice, or one behind the other.
    func resemblances() throws -> [Message] {
        let own = Set(Resemblance.all(of: details, identity))
        let numbers = Set([identity.idNumber, details.taxCode].compactMap(\.self))
        let declared = try KnownRelatives.notices(
            of: code, details.person(of: kind), numbers: numbers, reader)
        return declared
            + (try reader.borrowerTraits()).filter { $0.code != code && own.contains($0.resemblance) }
            .map { other in
                Message(
                    "notice.borrower-resembles",
                    [
                        "trait": .phrase("resemblance." + other.resemblance.trait.rawValue),
                        "other": .text(other.code), "written": .text(other.shown),
                    ])
            }
    }
}

extension Resemblance {
    /// What somebody could have in common with others by what is known of them.
    static func all(of details: BorrowerDetails, _ identity: BorrowerIdentity) -> [Resemblance] {
        [
            Resemblance(.name, details.name), Resemblance(.representative, details.representative),
            Resemblance(.idNumber, identity.idNumber),
            details.taxCode.flatMap { TaxCode.isPersonal($0) ? Resemblance(.idNumber, $0) : nil },
            Resemblance(.phone, identity.phone), Resemblance(.bankAccount, identity.bankAccount),
        ].compactMap { $0 }
    }
}

extension Refusal {
    /// Nil where nothing was issued after the day on which it is recorded.
    init?(issued days: [CalendarDate?], after date: CalendarDate) {
        guard let later = days.compactMap({ $0 }).first(where: { $0 > date }) else { return nil }
        self.init(.borrowerIssuedLater, ["issued": .date(later), "on": .date(date)])
    }

    /// Nil where the tax code is none of a person, or the borrower is one.
    init?(ofPersonsTaxCode taxCode: String, kind: BorrowerKind) {
        guard TaxCode.isPersonal(taxCode), kind != .member else { return nil }
        self.init(.taxCodeOfAPerson, ["taxCode": .text(DigitText.masked(taxCode))])
    }
}

extension BorrowerTrait {
    /// As it may be shown to whoever reads lists.
    var shown: String {
        switch resemblance.trait {
        case .name, .representative, .parcel: written
        case .idNumber, .phone, .bankAccount: DigitText.masked(written)
        }
    }
}
