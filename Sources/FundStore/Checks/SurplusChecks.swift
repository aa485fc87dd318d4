internal import FundCore
internal import Postgres

/// Each distribution of a surplus is in the journal with its shares, and so is its reversal; a year is
/// distributed once, and no more than its result; and its steps are worked out once more.
enum DistributionsAgreeWithJournal: CheckStatement {
    static let name = "distributions-agree-with-journal"
    static let sql = """
        with share as (
            select act_no, role, -amount_dong as dong from surplus_share where fund_id = $1
            union all
            select act_no, 'capital-retained-surplus', amount_dong from surplus_share where fund_id = $1
        ), expected as (
            select act_no, role, sum(dong) as dong from (
                select act_no, role, dong from share
                union all
                select r.act_no, s.role, -s.dong
                from reversal r join share s on s.act_no = r.reversed_act_no
                where r.fund_id = $1
            ) as moved group by act_no, role
        ), booked as (
            select act_no, l.role, sum(l.amount_dong) as dong
            from (
                \(Check.acts(of: .surplusDistribution))
                union
                select act_no from expected
            ) as concerned
            join journal_line l using (act_no)
            where l.fund_id = $1
            group by act_no, l.role
        ), standing as (
            select d.act_no, d.fiscal_year,
                   row_number() over (partition by d.fiscal_year order by d.act_no) as place,
                   coalesce((select sum(s.amount_dong) from surplus_share s
                             where s.fund_id = d.fund_id and s.act_no = d.act_no), 0) as dong
            from surplus_distribution d
            where d.fund_id = $1 and not exists (
                select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no)
        ), result as (
            select extract(year from l.effective_on) as fiscal_year, -sum(l.amount_dong) as dong
            from (\(Check.acts(of: .yearResult, .surplusCorrection))) as carried
            join journal_line l using (act_no)
            where l.fund_id = $1 and l.role = 'capital-retained-surplus'
            group by 1
        ), flaw as (
            select act_no, 'lines' as flaw, role, coalesce(e.dong, 0) as expected, coalesce(b.dong, 0) as booked
            from expected e full join booked b using (act_no, role)
            where coalesce(e.dong, 0) <> coalesce(b.dong, 0)
            union all
            select act_no, 'twice', null, null, null from standing where place > 1
            union all
            select d.act_no, 'result', null, coalesce(y.dong, 0), d.result_dong
            from surplus_distribution d left join result y using (fiscal_year)
            where d.fund_id = $1 and d.result_dong <> coalesce(y.dong, 0) and not exists (
                select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no)
            union all
            select s.act_no, 'above-result', null, coalesce(y.dong, 0), s.dong
            from standing s left join result y using (fiscal_year)
            where s.dong > coalesce(y.dong, 0)
        )
        select f.act_no, coalesce(d.fiscal_year, 0)::bigint as fiscal_year, f.flaw, f.role,
               f.expected::bigint as expected, f.booked::bigint as booked
        from flaw f
        left join reversal r on r.fund_id = $1 and r.act_no = f.act_no
        left join surplus_distribution d
            on d.fund_id = $1 and d.act_no = coalesce(r.reversed_act_no, f.act_no)
        order by 1, 3, 4
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        var violation: Check.Violation = [
            "entry": try row.number("act_no"), "year": try row.number("fiscal_year"),
            "flaw": .phrase("check.distributions-agree-with-journal." + (try row.text("flaw"))),
        ]
        violation["role"] = try row.optionalText("role").map { .text($0) }
        violation["expected"] = try row.optionalInt64("expected").map { .figure($0) }
        violation["booked"] = try row.optionalInt64("booked").map { .figure($0) }
        return violation
    }

    static func run(_ reader: FundReader) throws -> Check.Finding {
        var finding = try run(reader, [])
        let entries = try reader.connection.query(
            "select act_no from surplus_distribution where fund_id = $1 order by act_no", [reader.fund]
        ).map { try $0.int64("act_no") }
        guard !entries.isEmpty else { return finding }
        let obstacle = try reader.obstacle(in: {
            let rules = try reader.distributionRules()
            for entry in entries { try lookAtSteps(of: entry, by: rules, reader, &finding) }
        })
        if let obstacle { finding.add(obstacle) }
        return finding
    }

    /// What was kept of how the shares came about, against the shares, the result, and the rules of the rating.
    private static func lookAtSteps(
        of entry: Int64, by rules: [DistributionRule], _ reader: FundReader, _ finding: inout Check.Finding
    ) throws {
        guard let record = try reader.distribution(entry: entry),
            let last = CalendarDate(year: record.year, month: 12, day: 31)
        else { return }
        let steps = SurplusDistribution(findings: record.findings)
        var flaws: [String] = []
        if !steps.addsUp || steps.parts != record.parts || steps.findings.first?.dong != record.result {
            flaws.append("steps")
        }
        // What was put down later was no rule for it.
        let known = rules.filter { $0.entry.map { $0 < entry } ?? true }
        if !steps.rests(on: known, rating: record.rating, year: FiscalPeriod(.year, containing: last)) {
            flaws.append("rules")
        }
        for flaw in flaws {
            finding.add([
                "entry": .number(Int(entry)), "year": .number(record.year),
                "flaw": .phrase("check.distributions-agree-with-journal." + flaw),
            ])
        }
    }
}
