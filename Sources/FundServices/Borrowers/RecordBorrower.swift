package import FundCore
package import FundStore
package import Wording

/// Takes a borrower into the books (lập hồ sơ khách hàng).
package struct AddBorrower: WriteService {
    package let code: String
    package let kind: BorrowerKind
    package let details: BorrowerDetails

    package init(code: String, kind: BorrowerKind, details: BorrowerDetails) {
        self.code = code
        self.kind = kind
        self.details = details
    }

    package var request: [JSON.Member] {
        [.init("code", code.json), .init("kind", .string(kind.rawValue)), .init("details", details.json)]
    }

    package var identifiers: [String?] { [code] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard try books.reader.borrowers(code: code).isEmpty else {
            throw Refusal(.borrowerExists, ["code": .text(code)])
        }
        try refuseTakenTaxCode(details, except: nil, books.reader)
        let act = try books.open(.borrower, on: options.on)
        books.record(newBorrower: code, kind: kind, act: act)
        books.record(details, code: code, of: act, act: act)
        return borrowerReceipt("receipt.borrower-added", code, kind, details, act)
    }
}

/// Corrects what is known of a borrower; what was known before stays on record (sửa thông tin khách hàng).
package struct CorrectBorrower: WriteService {
    package let code: String
    /// What changes of the details last known.
    package let changes: BorrowerChanges

    package init(code: String, changes: BorrowerChanges) {
        self.code = code
        self.changes = changes
    }

    package var request: [JSON.Member] { [.init("code", code.json), .init("changes", changes.json)] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let borrower = try books.reader.borrower(code: code)
        let details = changes.applied(to: borrower.details)
        try refuseTakenTaxCode(details, except: borrower.borrowerID, books.reader)
        let act = try books.open(.borrowerCorrection, on: options.on)
        books.record(details, code: borrower.code, of: borrower.borrowerID, act: act)
        return borrowerReceipt("receipt.borrower-corrected", borrower.code, borrower.kind, details, act)
    }
}

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

/// Says that two borrowers count together for the 25 % limit (người có liên quan).
package struct RelateBorrowers: WriteService {
    package let code: String
    package let other: String
    package let relation: String?

    package init(code: String, other: String, relation: String?) {
        self.code = code
        self.other = other
        self.relation = relation
    }

    package var request: [JSON.Member] {
        [.init("code", code.json), .init("other", other.json), .init("relation", relation.json)]
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let first = try books.reader.borrower(code: code)
        let second = try books.reader.borrower(code: other)
        guard first.borrowerID != second.borrowerID else {
            throw Refusal(.relatedToItself, ["code": .text(first.code)])
        }
        let act = try books.open(.relatedParty, on: options.on)
        books.recordRelation(first.borrowerID, second.borrowerID, relation: relation, act: act)
        return Receipt(
            [.init("entry", act.json), .init("code", first.code.json), .init("other", second.code.json)],
            [
                Message(
                    "receipt.borrowers-related",
                    ["code": .text(first.details.name), "other": .text(second.details.name)])
            ])
    }
}

/// Records the debt group that credit institutions report (kết quả tra cứu CIC).
package struct RecordCreditCheck: WriteService {
    package let code: String
    package let group: Int
    package let source: String?

    package init(code: String, group: Int, source: String?) {
        self.code = code
        self.group = group
        self.source = source
    }

    package var request: [JSON.Member] {
        [.init("code", code.json), .init("group", group.json), .init("source", source.json)]
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let borrower = try books.reader.borrower(code: code)
        let act = try books.open(.creditCheck, on: options.on)
        books.recordCreditCheck(group: group, of: borrower.borrowerID, source: source, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("code", borrower.code.json), .init("debt_group", group.json),
                .init("on", options.on.json),
            ],
            [
                Message(
                    "receipt.credit-checked",
                    [
                        "borrower": .text(borrower.details.name), "group": .number(group),
                        "on": .date(options.on),
                    ])
            ])
    }
}

extension BorrowerDetails {
    package var json: JSON {
        .object([
            .init("name", name.json), .init("tax_code", taxCode.json), .init("sector", sector.json),
            .init("commune", commune.json), .init("district", district.json), .init("members", members.json),
        ])
    }
}

private func refuseTakenTaxCode(_ details: BorrowerDetails, except id: Int64?, _ reader: FundReader) throws {
    guard let taxCode = details.taxCode else { return }
    if let other = try reader.borrowerCode(withTaxCode: taxCode, except: id) {
        throw Refusal(.taxCodeTaken, ["taxCode": .text(taxCode), "other": .text(other)])
    }
}

private func borrowerReceipt(
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
