package import FundCore
internal import Postgres

/// A borrower as last described.
package struct BorrowerRecord: Hashable, Sendable {
    package let borrowerID: Int64
    package let code: String
    package let kind: BorrowerKind
    package let details: BorrowerDetails

    package init(borrowerID: Int64, code: String, kind: BorrowerKind, details: BorrowerDetails) {
        self.borrowerID = borrowerID
        self.code = code
        self.kind = kind
        self.details = details
    }

    static let columns = """
        b.borrower_id, b.code, b.kind, v.name, v.tax_code, v.sector, v.commune, v.legacy_district, v.members
        """

    init(_ row: Row) throws {
        borrowerID = try row.int64("borrower_id")
        code = try row.text("code")
        kind = try row.reading("borrower", by: "code") { try row.known("kind") }
        details = BorrowerDetails(
            name: try row.text("name"), taxCode: try row.optionalText("tax_code"),
            sector: try row.optionalText("sector"), commune: try row.optionalText("commune"),
            district: try row.optionalText("legacy_district"),
            members: try row.optionalInt32("members").map(Int.init))
    }
}

/// What is known of a borrower and may be corrected.
package struct BorrowerDetails: Hashable, Sendable {
    package var name: String
    package var taxCode: String?
    package var sector: String?
    package var commune: String?
    /// The district of before 01/07/2025.
    package var district: String?
    package var members: Int?

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
}

extension FundReader {
    private static let latestVersion = """
        join lateral (
            select * from borrower_version v
            where v.fund_id = b.fund_id and v.borrower_id = b.borrower_id and v.act_no <= $2
            order by v.act_no desc limit 1
        ) v on true
        """

    /// One borrower; also where the code is typed otherwise, but can mean no other.
    package func borrower(code: String) throws -> BorrowerRecord {
        try named(code, in: .borrowers) { try borrowers(code: $0).first }
    }

    /// - Parameter search: folded text; borrowers whose code, name or tax code holds it.
    package func borrowers(code: String? = nil, search: String? = nil) throws -> [BorrowerRecord] {
        try connection.query(
            """
            select \(BorrowerRecord.columns) from borrower b \(FundReader.latestVersion)
            where b.fund_id = $1 and b.act_no <= $2
              and ($3::text is null or position($3 in v.search_text) > 0 or position($3 in v.tax_code) > 0)
              and ($4::text is null or b.code = $4)
            order by b.code
            """, [fund, known, search.map(Parameter.text) ?? .null, code.map(Parameter.text) ?? .null]
        ).map { try BorrowerRecord($0) }
    }

    package func borrowersByID() throws -> [Int64: BorrowerRecord] {
        var result: [Int64: BorrowerRecord] = [:]
        for borrower in try borrowers() { result[borrower.borrowerID] = borrower }
        return result
    }

    package func borrowerCode(withTaxCode taxCode: String, except borrowerID: Int64?) throws -> String? {
        try connection.query(
            """
            select b.code from borrower b \(FundReader.latestVersion)
            where b.fund_id = $1 and v.tax_code = $3 and b.borrower_id <> $4
            """, [fund, known, .text(taxCode), .bigint(borrowerID ?? 0)]
        ).first?.text("code")
    }

    /// The borrowers that count together with this one, itself left out: related ones of related ones too.
    package func relatedBorrowers(of borrowerID: Int64) throws -> [Int64] {
        try connection.query(
            """
            with recursive pair as (
                select borrower_id as a, related_borrower_id as b from related_party
                where fund_id = $1 and act_no <= $2
                union all
                select related_borrower_id, borrower_id from related_party where fund_id = $1 and act_no <= $2
            ), circle as (
                select $3::bigint as id
                union
                select pair.b from circle join pair on pair.a = circle.id
            )
            select id from circle where id <> $3 order by id
            """, [fund, known, .bigint(borrowerID)]
        ).map { try $0.int64("id") }
    }

    /// Who was said to be related to whom.
    package func relatedPairs() throws -> [(Int64, Int64)] {
        try connection.query(
            """
            select borrower_id, related_borrower_id from related_party
            where fund_id = $1 and act_no <= $2
            """, [fund, known]
        ).map { (try $0.int64("borrower_id"), try $0.int64("related_borrower_id")) }
    }
}

extension Books {
    package func record(newBorrower code: String, kind: BorrowerKind, act: Int64) {
        put(
            into: "borrower",
            [
                "borrower_id": .bigint(act), "code": .text(code), "kind": .text(kind.rawValue),
                "act_no": .bigint(act),
            ])
    }

    package func record(_ details: BorrowerDetails, code: String, of borrowerID: Int64, act: Int64) {
        put(
            into: "borrower_version",
            [
                "borrower_id": .bigint(borrowerID), "act_no": .bigint(act), "name": .text(details.name),
                "search_text": .text(SearchText.fold(code + " " + details.name)),
                "tax_code": .text(details.taxCode), "sector": .text(details.sector),
                "commune": .text(details.commune), "legacy_district": .text(details.district),
                "members": .integer(details.members),
            ])
    }

    package func recordRelation(_ first: Int64, _ second: Int64, relation: String?, act: Int64) {
        put(
            into: "related_party",
            [
                "borrower_id": .bigint(min(first, second)),
                "related_borrower_id": .bigint(max(first, second)),
                "act_no": .bigint(act), "relation": .text(relation),
            ])
    }

    package func recordCreditCheck(group: Int, of borrowerID: Int64, source: String?, act: Int64) {
        put(
            into: "credit_check",
            [
                "borrower_id": .bigint(borrowerID), "act_no": .bigint(act), "debt_group": .integer(group),
                "source": .text(source),
            ])
    }
}
