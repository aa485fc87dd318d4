package import FundCore
internal import Postgres

/// A version of what is known of a borrower, with the act that recorded it.
package struct BorrowerVersion: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    package let details: BorrowerDetails
    /// What the same act said of people; nil where it said nothing.
    package let identity: BorrowerIdentity?
}

/// Somebody or something that two borrowers may have in common.
package struct BorrowerTrait: Hashable, Sendable {
    package let borrowerID: Int64
    package let code: String
    package let resemblance: Resemblance
    /// As it is written with this borrower.
    package let written: String
}

extension FundReader {
    /// What identifies people of a borrower, as last said; empty where nobody has said anything.
    package func identity(of borrowerID: Int64) throws -> BorrowerIdentity {
        try connection.query(
            """
            select i.borrower_id, \(BorrowerIdentity.columns) from borrower_identity i
            where i.fund_id = $1 and i.borrower_id = $3 and i.act_no <= $2
            order by i.act_no desc limit 1
            """, [fund, known, .bigint(borrowerID)]
        ).first.map { try BorrowerIdentity($0) } ?? BorrowerIdentity()
    }

    /// All versions of a borrower, the first one first.
    package func versions(of borrowerID: Int64) throws -> [BorrowerVersion] {
        let rows = try connection.query(
            """
            select v.borrower_id, v.act_no, a.effective_on, a.acted_by, \(BorrowerDetails.columns),
                   i.act_no is not null as has_identity, \(BorrowerIdentity.columns)
            from borrower_version v
            join act a using (fund_id, act_no)
            left join borrower o on o.fund_id = v.fund_id and o.borrower_id = v.member_of
            left join borrower_identity i on i.fund_id = v.fund_id and i.act_no = v.act_no
            where v.fund_id = $1 and v.borrower_id = $3 and v.act_no <= $2
            order by v.act_no
            """, [fund, known, .bigint(borrowerID)])
        return try rows.map { row in
            BorrowerVersion(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"),
                details: try BorrowerDetails(row),
                identity: try row.bool("has_identity") ? try BorrowerIdentity(row) : nil)
        }
    }

    /// What each borrower could have in common with others, as last said.
    package func borrowerTraits() throws -> [BorrowerTrait] {
        var traits: [BorrowerTrait] = []
        func add(_ id: Int64, _ code: String, _ trait: Resemblance.Trait, _ text: String?) {
            guard let text, let resemblance = Resemblance(trait, text) else { return }
            traits.append(
                BorrowerTrait(borrowerID: id, code: code, resemblance: resemblance, written: text))
        }
        for row in try connection.query(
            """
            select b.borrower_id, b.code, v.name, v.tax_code, v.representative, i.id_number, i.phone, i.bank_account
            from borrower b \(FundReader.latestVersion)
            left join lateral (
                select * from borrower_identity i
                where i.fund_id = b.fund_id and i.borrower_id = b.borrower_id and i.act_no <= $2
                order by i.act_no desc limit 1
            ) i on true
            where b.fund_id = $1 and b.act_no <= $2
            order by b.borrower_id
            """, [fund, known])
        {
            let (id, code) = (try row.int64("borrower_id"), try row.text("code"))
            add(id, code, .name, try row.text("name"))
            add(id, code, .representative, try row.optionalText("representative"))
            add(id, code, .idNumber, try row.optionalText("id_number"))
            let taxCode = try row.optionalText("tax_code")
            if taxCode.map(TaxCode.isPersonal) ?? false { add(id, code, .idNumber, taxCode) }
            add(id, code, .phone, try row.optionalText("phone"))
            add(id, code, .bankAccount, try row.optionalText("bank_account"))
        }
        for row in try connection.query(
            """
            select b.borrower_id, b.code, c.name from collateral c join borrower b using (fund_id, borrower_id)
            where c.fund_id = $1 and c.act_no <= $2 order by c.act_no
            """, [fund, known])
        {
            for parcel in LandParcel.forms(in: try row.text("name")) {
                add(try row.int64("borrower_id"), try row.text("code"), .parcel, parcel)
            }
        }
        return traits
    }

    /// A commune by its code as of a day; nil where there is none.
    package func commune(_ code: CommuneCode, on date: CalendarDate) throws -> Commune? {
        try communes("c.code = $1", .text(code.text), on: date).first
    }

    /// What each commune is called, by its code, as last decided.
    package func communeNames() throws -> [String: String] {
        var names: [String: String] = [:]
        for row in try connection.query(
            "select code, kind || ' ' || name as name from commune order by valid_from")
        {
            names[try row.text("code")] = try row.text("name")
        }
        return names
    }

    /// - Parameter search: folded text that the name of the commune or of its province holds.
    package func communes(search: String, on date: CalendarDate) throws -> [Commune] {
        // Accents are taken off here, because the database does not know how.
        let parts = search.split(separator: ",").map { SearchText.fold(String($0)) }
        return try communes("$1::text = ''", .text(""), on: date).filter { commune in
            let names = [
                commune.kind + " " + commune.name, commune.province, commune.formerProvince ?? "",
            ].map(SearchText.fold)
            return parts.allSatisfy { part in
                commune.code.text == part || names.contains { $0.contains(part) }
            }
        }
    }

    /// Units of before 01/07/2025 are not listed: of an earlier day those of that day are looked through.
    private func communes(
        _ condition: String, _ argument: Parameter, on date: CalendarDate
    ) throws -> [Commune] {
        try connection.query(
            """
            select distinct on (c.code) c.code, c.name, c.kind, c.province, f.province as former_province
            from commune c
            left join former_province f on c.code between f.first_code and f.last_code
            where \(condition) and c.valid_from <= greatest($2, date '2025-07-01')
            order by c.code, c.valid_from desc
            """, [argument, .date(date.day)]
        ).map { row in
            try row.reading("commune", by: "code") {
                Commune(
                    code: try CommuneCode(parsing: try row.text("code")), name: try row.text("name"),
                    kind: try row.text("kind"), province: try row.text("province"),
                    formerProvince: try row.optionalText("former_province"))
            }
        }
    }
}
