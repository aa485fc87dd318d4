package import FundCore
internal import Postgres

/// Where a borrower is, as far as that is on record.
package struct BorrowerPlace: Hashable, Sendable {
    /// As it was typed, or what its code is called on the day.
    package let commune: String?
    /// The province of before 01/07/2025, inferred from the code.
    package let formerProvince: String?
}

extension FundReader {
    /// Of every borrower, by its code.
    package func borrowerPlaces(on date: CalendarDate) throws -> [String: BorrowerPlace] {
        var places: [String: BorrowerPlace] = [:]
        for row in try connection.query(
            """
            select b.code, coalesce(v.commune, c.name) as commune, f.province as former_province
            from borrower b
            \(FundReader.latestVersion)
            left join lateral (
                select u.kind || ' ' || u.name as name from commune u
                where u.code = v.commune_code and u.valid_from <= greatest($3, date '2025-07-01')
                order by u.valid_from desc limit 1
            ) c on true
            left join former_province f on v.commune_code between f.first_code and f.last_code
            where b.fund_id = $1
            """, [fund, known, .date(date.day)])
        {
            places[try row.text("code")] = BorrowerPlace(
                commune: try row.optionalText("commune"),
                formerProvince: try row.optionalText("former_province"))
        }
        return places
    }
}
