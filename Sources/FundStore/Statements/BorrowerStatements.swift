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

    /// Of a version `v`: what lists and reports over all loans ask.
    static let briefColumns = "b.borrower_id, b.code, b.kind, \(BorrowerDetails.briefColumns)"

    static let columns = """
        b.borrower_id, b.code, b.kind, \(BorrowerDetails.columns)
        """

    init(_ row: Row) throws { try self.init(row, isBrief: false) }

    /// Without what a loan file alone asks.
    init(brief row: Row) throws { try self.init(row, isBrief: true) }

    private init(_ row: Row, isBrief: Bool) throws {
        borrowerID = try row.int64("borrower_id")
        code = try row.text("code")
        kind = try row.reading("borrower", by: "code") { try row.known("kind") }
        details = try row.reading("borrower_version", by: "borrower_id") {
            try isBrief ? BorrowerDetails(brief: row) : BorrowerDetails(row)
        }
    }
}

extension FundReader {
    static let latestVersion = """
        join lateral (
            select * from borrower_version v
            where v.fund_id = b.fund_id and v.borrower_id = b.borrower_id and v.act_no <= $2
            order by v.act_no desc limit 1
        ) v on true
        left join borrower o on o.fund_id = b.fund_id and o.borrower_id = v.member_of
        """

    /// One borrower; also where the code is typed otherwise, but can mean no other.
    package func borrower(code: String) throws -> BorrowerRecord {
        try named(code, in: .borrowers) { try borrowers(code: $0).first }
    }

    /// Who applied.
    package func borrower(of application: ApplicationRecord) throws -> BorrowerRecord {
        guard let borrower = try borrowers(id: application.borrowerID).first else {
            throw StoreFault(.internalError, "Application \(application.number) has no borrower.")
        }
        return borrower
    }

    /// - Parameter search: folded text; borrowers whose code, name, representative, tax code, telephone or number of a
    ///   citizen, account or registration, or the description of whose collateral holds it.
    package func borrowers(
        code: String? = nil, search: String? = nil, id: Int64? = nil
    ) throws -> [BorrowerRecord] {
        let typed = search.map { $0.filter { !" .-".contains($0) } } ?? ""
        // A telephone may be typed as it is dialled from abroad.
        let digits = typed.hasPrefix("+") ? (try? PhoneNumber(parsing: typed))?.text ?? typed : typed
        return try connection.query(
            """
            select \(BorrowerRecord.columns) from borrower b \(FundReader.latestVersion)
            where b.fund_id = $1 and b.act_no <= $2
              and ($3::text is null or position($3 in v.search_text) > 0 or position($3 in v.tax_code) > 0
                   or b.borrower_id = any ($6) or $5 ~ '^[0-9]{3,}$' and exists (
                       select from borrower_identity i
                       where i.fund_id = b.fund_id and i.borrower_id = b.borrower_id and i.act_no <= $2
                         and (position($5 in i.phone) > 0 or position($5 in i.id_number) > 0
                              or position($5 in i.bank_account) > 0))
                   or $5 ~ '^[0-9]{3,}' and position($5 in v.registration_no) > 0)
              and ($4::text is null or b.code = $4) and ($7::bigint is null or b.borrower_id = $7)
            order by b.code
            """,
            [
                fund, known, search.map(Parameter.text) ?? .null, code.map(Parameter.text) ?? .null,
                .text(digits), .bigints(try search.map(ownersOfCollateral) ?? []), .optional(id),
            ]
        ).map { try BorrowerRecord($0) }
    }

    /// Those whose collateral is described by words that hold the folded text: which parcel, which certificate.
    private func ownersOfCollateral(holding search: String) throws -> [Int64] {
        let parcels = Set(LandParcel.forms(in: search))
        return try connection.query(
            "select borrower_id, name from collateral where fund_id = $1 and act_no <= $2", [fund, known]
        ).compactMap { row in
            let name = try row.text("name")
            let isMeant =
                SearchText.fold(name).contains(search)
                || !parcels.isDisjoint(with: LandParcel.forms(in: name))
            return isMeant ? try row.int64("borrower_id") : nil
        }
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

    /// Who was last said to be a member of a cooperative or a group.
    package func members(of borrowerID: Int64) throws -> [BorrowerRecord] {
        try connection.query(
            """
            select \(BorrowerRecord.columns) from borrower b \(FundReader.latestVersion)
            where b.fund_id = $1 and b.act_no <= $2 and v.member_of = $3 order by b.code
            """, [fund, known, .bigint(borrowerID)]
        ).map { try BorrowerRecord($0) }
    }

    /// What credit institutions said of a borrower (tra cứu tín dụng), by a day.
    package func creditChecks(of borrowerID: Int64, by date: CalendarDate) throws -> [CreditCheckRecord] {
        try connection.query(
            """
            select c.act_no, a.effective_on, a.acted_by, c.debt_group, c.source
            from credit_check c join act a using (fund_id, act_no)
            where c.fund_id = $1 and c.borrower_id = $3 and c.act_no <= $2 and a.effective_on <= $4
            order by a.effective_on, c.act_no
            """, [fund, known, .bigint(borrowerID), .date(date.day)]
        ).map { row in
            CreditCheckRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"), group: Int(try row.int32("debt_group")),
                source: try row.optionalText("source"))
        }
    }

    /// With whom a borrower was said to count together, itself named.
    package func relations(of borrowerID: Int64) throws -> [BorrowerRelation] {
        try connection.query(
            """
            select r.act_no, ra.effective_on, b.code, v.name, r.relation
            from related_party r
            join act ra on ra.fund_id = r.fund_id and ra.act_no = r.act_no
            join borrower b on b.fund_id = r.fund_id
                and b.borrower_id in (r.borrower_id, r.related_borrower_id) and b.borrower_id <> $3
            \(FundReader.latestVersion)
            where r.fund_id = $1 and r.act_no <= $2 and $3 in (r.borrower_id, r.related_borrower_id)
            order by r.act_no
            """, [fund, known, .bigint(borrowerID)]
        ).map { row in
            BorrowerRelation(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                code: try row.text("code"), name: try row.text("name"),
                relation: try row.optionalText("relation"))
        }
    }
}

/// What a credit institution said of a borrower.
package struct CreditCheckRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    package let group: Int
    package let source: String?
}

/// Another borrower that counts together with one.
package struct BorrowerRelation: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let code: String
    package let name: String
    package let relation: String?
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

    /// - Parameter memberOf: the number of the borrower that the details name.
    package func record(
        _ details: BorrowerDetails, code: String, of borrowerID: Int64, memberOf: Int64? = nil, act: Int64
    ) {
        put(
            into: "borrower_version",
            [
                "borrower_id": .bigint(borrowerID), "act_no": .bigint(act), "name": .text(details.name),
                "search_text": .text(details.searchText(code: code)),
                "tax_code": .text(details.taxCode), "sector": .text(details.sector),
                "commune": .text(details.commune), "legacy_district": .text(details.district),
                "members": .integer(details.members), "representative": .text(details.representative),
                "representative_title": .text(details.representativeTitle), "address": .text(details.address),
                "commune_code": .text(details.communeCode),
                "registration_no": .text(details.registrationNumber),
                "registered_on": .date(details.registeredOn), "registry": .text(details.registry),
                "charter_capital_dong": .bigint(details.charterCapital?.dong),
                "member_of": .bigint(memberOf),
            ])
    }

    package func record(_ identity: BorrowerIdentity, of borrowerID: Int64, act: Int64) {
        put(
            into: "borrower_identity",
            [
                "borrower_id": .bigint(borrowerID), "act_no": .bigint(act),
                "id_number": .text(identity.idNumber), "id_issued_on": .date(identity.idIssuedOn),
                "id_issued_by": .text(identity.idIssuedBy), "phone": .text(identity.phone),
                "bank_account": .text(identity.bankAccount), "bank": .text(identity.bank),
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
