package import FundCore
internal import Postgres

extension FundReader {
    /// What stands at the head of the fund's papers on a day; nothing where nothing was written down by then.
    package func fundParticulars(on date: CalendarDate) throws -> FundParticulars {
        try connection.query(
            """
            select v.act_no, v.superior, v.address, v.tax_code, v.phone, v.chairperson, v.director,
                   v.chief_accountant, v.treasurer
            from fund_version v join act a using (fund_id, act_no)
            where v.fund_id = $1 and v.act_no <= $2 and a.effective_on <= $3
            order by a.effective_on desc, v.act_no desc limit 1
            """, [fund, known, .date(date.day)]
        ).read("fund_version", by: "act_no") { row in
            var known = FundParticulars()
            for field in FundParticulars.Field.allCases {
                known[field] = try row.optionalText(field.rawValue)
            }
            return known
        }.first ?? FundParticulars()
    }
}

extension Books {
    package func record(_ particulars: FundParticulars, act: Int64) {
        put(
            into: "fund_version",
            [("act_no", .bigint(act))]
                + FundParticulars.Field.allCases.map { ($0.rawValue, .text(particulars[$0])) })
    }
}
