package import FundCore
internal import Postgres

/// A distribution that stands (đợt phân phối chênh lệch thu chi).
package struct DistributionRecord: Sendable {
    package let entry: Int64
    package let year: Int
    package let on: CalendarDate
    package let actedBy: String
    package let rating: Rating
    /// The year's surplus as the decision knew it.
    package let result: Int64
    package let parts: [SurplusDistribution.Part]
    package let findings: [SurplusDistribution.Finding]
}

/// What one entry corrected of the surplus of a year before its own (điều chỉnh chênh lệch thu chi năm trước).
package struct SurplusCorrection: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    /// The year that was wrong.
    package let year: Int
    /// A gain above zero.
    package let dong: Int64
    package let decision: String
}

extension FundReader {
    /// The lines that results of years and their distribution put on undistributed surplus: $1 is the fund.
    /// Surplus of years before these books stood on the same account until it got one of its own; what such a
    /// contribution booked there, its reversal and the act that parted the two are no results.
    private static let resultLines = """
        (
            select l.fund_id, l.act_no, l.effective_on, l.amount_dong, a.kind,
                   coalesce(r.reversed_act_no, l.act_no) as undone_act_no
            from (
                select distinct account from role_history
                where fund_id = $1 and role = '\(AccountRole.capitalRetainedSurplus.rawValue)'
            ) h
            join journal_line l on l.fund_id = $1 and l.account = h.account
                and l.role = '\(AccountRole.capitalRetainedSurplus.rawValue)'
            join act a on a.fund_id = l.fund_id and a.act_no = l.act_no
            left join reversal r on r.fund_id = l.fund_id and r.act_no = l.act_no
            where a.kind <> '\(ActKind.surplusSeparation.rawValue)' and not exists (
                select from capital_movement m
                where m.fund_id = l.fund_id and m.act_no = coalesce(r.reversed_act_no, l.act_no))
        )
        """

    /// The year's surplus: what the closing of its December carried, and what may become of it.
    ///
    /// - Parameter date: undistributed surplus counts from this day on.
    package func surplus(of year: FiscalPeriod, on date: CalendarDate) throws -> YearSurplus {
        var undistributed = MoneyTimeline()
        for movement in try undistributedMovements() { undistributed.add(movement.dong, on: movement.on) }
        return YearSurplus(
            year: year, result: try result(of: year),
            corrections: try corrections(in: year).reduce(0) { $0 + $1.dong },
            distributedBy: try distribution(ofYear: year.year)?.entry,
            earlier: try self.undistributed(before: year),
            held: undistributed.lowest(from: date).money.dong, rules: try distributionRules())
    }

    /// What earlier years leave undistributed: their results, less what was distributed of them whenever that
    /// was, and what else moved undistributed surplus by the end of the year.
    private func undistributed(before year: FiscalPeriod) throws -> Int64 {
        try connection.query(
            """
            select coalesce(-sum(l.amount_dong), 0)::bigint as dong
            from \(FundReader.resultLines) l
            left join surplus_distribution d on d.fund_id = l.fund_id and d.act_no = l.undone_act_no
            where l.act_no <= $2 and case
                when d.fiscal_year is not null then d.fiscal_year < extract(year from $3::date)
                when l.kind = 'year-result' then l.effective_on < $3
                else l.effective_on <= $3 end
            """, [fund, known, .date(year.last.day)]
        )[0].int64("dong")
    }

    /// What the books carried into undistributed surplus at the end of the year, less what was taken back of
    /// it; nil where the year is not closed.
    private func result(of year: FiscalPeriod) throws -> Int64? {
        let row = try connection.query(
            """
            select exists (
                       select from period_closing c
                       where c.fund_id = $1 and c.act_no <= $2 and c.last_on >= $3 and not exists (
                           select from period_reopening r
                           where r.fund_id = c.fund_id and r.closing_act_no = c.act_no and r.act_no <= $2)
                   ) as is_closed, (
                       select coalesce(-sum(l.amount_dong), 0)
                       from journal_line l
                       join act a using (fund_id, act_no)
                       left join reversal r using (fund_id, act_no)
                       left join act ra on ra.fund_id = r.fund_id and ra.act_no = r.reversed_act_no
                       where l.fund_id = $1 and l.act_no <= $2 and l.effective_on = $3
                         and l.role = $4 and coalesce(ra.kind, a.kind) = 'year-result'
                   ) as dong
            """, [fund, known, .date(year.last.day), .text(AccountRole.capitalRetainedSurplus.rawValue)])[0]
        return try row.bool("is_closed") ? try row.int64("dong") : nil
    }

    /// What a year's entries corrected of the surplus of earlier years, those that took one back too; a gain above
    /// zero.
    package func corrections(in year: FiscalPeriod) throws -> [SurplusCorrection] {
        try connection.query(
            """
            select l.act_no, l.effective_on, m.fiscal_year, m.decision, -sum(l.amount_dong)::bigint as dong
            from equity_movement m
            left join reversal r on r.fund_id = m.fund_id and r.reversed_act_no = m.act_no and r.act_no <= $2
            join journal_line l on l.fund_id = m.fund_id and l.act_no in (m.act_no, r.act_no) and l.role = $4
            where m.fund_id = $1 and m.act_no <= $2 and m.kind = 'correction'
              and l.effective_on >= $3 and l.effective_on <= $5
            group by l.act_no, l.effective_on, m.fiscal_year, m.decision
            order by l.effective_on, l.act_no
            """,
            [
                fund, known, .date(year.first.day), .text(AccountRole.capitalRetainedSurplus.rawValue),
                .date(year.last.day),
            ]
        ).read("equity_movement", by: "act_no") {
            SurplusCorrection(
                entry: try $0.int64("act_no"), on: try $0.calendarDate("effective_on"),
                year: Int(try $0.int32("fiscal_year")), dong: try $0.int64("dong"),
                decision: try $0.text("decision"))
        }
    }

    /// What moved undistributed surplus, day by day: a gain above zero.
    package func undistributedMovements(
        until date: CalendarDate? = nil
    ) throws -> [(on: CalendarDate, dong: Int64)] {
        try connection.query(
            """
            select l.effective_on, -sum(l.amount_dong) as dong
            from \(FundReader.resultLines) l
            where l.act_no <= $2 and ($3::date is null or l.effective_on <= $3)
            group by l.effective_on order by l.effective_on
            """, [fund, known, date.map { .date($0.day) } ?? .null]
        ).read("journal_line", by: "effective_on") {
            (try $0.calendarDate("effective_on"), try $0.int64("dong"))
        }
    }

    /// What there is of surplus, day by day: whoever takes of it asks.
    package func surplusGuard() throws -> SurplusGuard {
        let chart = try chart()
        return SurplusGuard(
            earlier: try timeline(of: .capitalEarlierSurplus, side: -1),
            results: try timeline(of: .capitalRetainedSurplus, side: -1),
            accounts: try AccountRole.undistributedSurplus.map { try chart.account(of: $0).code }.sorted())
    }

    /// Whether any distribution stands.
    package func hasDistributions() throws -> Bool {
        try connection.query(
            """
            select exists (
                select from surplus_distribution d where d.fund_id = $1 and not exists (
                    select from reversal r
                    where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no)) as stands
            """, [fund])[0].bool("stands")
    }

    /// Whether surplus of earlier years was given back, and not taken in again by a reversal.
    package func hasSurplusWithdrawals() throws -> Bool {
        try connection.query(
            """
            select exists (
                select from capital_movement m
                where m.fund_id = $1 and m.source = 'retained-surplus' and m.amount_dong < 0 and not exists (
                    select from reversal r
                    where r.fund_id = m.fund_id and r.reversed_act_no = m.act_no)) as stands
            """, [fund])[0].bool("stands")
    }

    /// The distribution of a fiscal year's surplus that was not reversed.
    package func distribution(ofYear year: Int) throws -> DistributionRecord? {
        try distributions(ofYear: year).first
    }

    /// The distribution that an act is, reversed or not.
    package func distribution(entry: Int64) throws -> DistributionRecord? {
        try distributions(entry: entry).first
    }

    private func distributions(ofYear year: Int? = nil, entry: Int64? = nil) throws -> [DistributionRecord] {
        try connection.query(
            """
            select d.act_no, d.fiscal_year, a.effective_on, a.acted_by, d.rating, d.result_dong
            from surplus_distribution d
            join act a using (fund_id, act_no)
            where d.fund_id = $1 and d.act_no <= $2 and (d.act_no = $4 or d.fiscal_year = $3 and not exists (
                select from reversal r
                where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no and r.act_no <= $2))
            order by d.act_no desc
            """,
            [
                fund, known, year.map { .integer(Int32($0)) } ?? .null,
                entry.map(Parameter.bigint) ?? .null,
            ]
        ).read("surplus_distribution", by: "act_no") { row in
            let entry = try row.int64("act_no")
            return DistributionRecord(
                entry: entry, year: Int(try row.int32("fiscal_year")),
                on: try row.calendarDate("effective_on"), actedBy: try row.text("acted_by"),
                rating: try row.known("rating"), result: try row.int64("result_dong"),
                parts: try parts(of: entry),
                findings: try findings(of: entry))
        }
    }

    private func parts(of entry: Int64) throws -> [SurplusDistribution.Part] {
        try connection.query(
            """
            select role, amount_dong from surplus_share where fund_id = $1 and act_no = $2
            order by array_position($3, role)
            """,
            [fund, .bigint(entry), .texts(SurplusDistribution.roles.map(\.rawValue))]
        ).read("surplus_share", by: "role") { row in
            SurplusDistribution.Part(role: try row.known("role"), dong: try row.int64("amount_dong"))
        }
    }

    private func findings(of entry: Int64) throws -> [SurplusDistribution.Finding] {
        try connection.query(
            """
            select d.act_no, f ->> 'step' as step, (f ->> 'amount')::bigint as dong, (f ->> 'base')::bigint as base,
                   (f ->> 'entitled')::bigint as entitled, ((f ->> 'percent')::numeric * 100)::bigint as percent,
                   ((f ->> 'months')::numeric * 10000)::bigint as months,
                   f ->> 'citation' as citation, f ->> 'certainty' as certainty
            from surplus_distribution d
            cross join json_array_elements(d.findings) with ordinality as e (f, place)
            where d.fund_id = $1 and d.act_no = $2
            order by e.place
            """, [fund, .bigint(entry)]
        ).read("surplus_distribution", by: "act_no", "step") { row in
            let value: DistributionRule.Value? =
                if let percent = try row.optionalNumber("percent", in: 0...Share.whole) {
                    .share(Share(tenThousandths: percent))
                } else {
                    try row.optionalNumber("months", in: 0...10 * RateMultiple.whole).map {
                        .months(RateMultiple(tenThousandths: $0))
                    }
                }
            return SurplusDistribution.Finding(
                step: try row.known("step"), dong: try row.int64("dong"), base: try row.int64("base"),
                value: value,
                entitled: try row.int64("entitled"), citation: try row.text("citation"),
                certainty: try row.text("certainty"))
        }
    }

    /// The rules on surpluses that a fund keeps, of all dates.
    package func distributionRules() throws -> [DistributionRule] {
        try connection.query(
            """
            select code, valid_from, subject, value_ten_thousandths, citation, certainty, act_no
            from distribution_rule where fund_id = $1 and (act_no is null or act_no <= $2)
            """, [fund, known]
        ).read("distribution_rule", by: "code", "subject", "valid_from") { row in
            let rating: Rating? = try row.text("subject").isEmpty ? nil : row.known("subject")
            // At most the whole surplus, or ten months.
            let value = try row.number(
                "value_ten_thousandths", in: 0...(rating == nil ? Share.whole : 10 * RateMultiple.whole))
            return DistributionRule(
                code: try row.known("code"), validFrom: try row.calendarDate("valid_from"), rating: rating,
                value: rating == nil
                    ? .share(Share(tenThousandths: value)) : .months(RateMultiple(tenThousandths: value)),
                citation: try row.text("citation"), certainty: try row.text("certainty"),
                entry: try row.optionalInt64("act_no"))
        }
    }
}

extension Books {
    /// - Parameter findings: how each share came about, as JSON.
    package func record(
        distributionOf year: FiscalPeriod, rating: Rating, result: Int64, parts: [SurplusDistribution.Part],
        findings: String, act: Int64
    ) {
        put(
            into: "surplus_distribution",
            [
                "act_no": .bigint(act), "fiscal_year": .integer(year.year), "rating": .text(rating.rawValue),
                "result_dong": .bigint(result), "findings": .json(findings),
            ])
        for part in parts {
            put(
                into: "surplus_share",
                [
                    "act_no": .bigint(act), "role": .text(part.role.rawValue),
                    "amount_dong": .bigint(part.dong),
                ])
        }
    }
}
