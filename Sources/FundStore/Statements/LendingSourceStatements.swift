package import FundCore
internal import Postgres

extension LendingSource {
    /// Those of a fund, as one text: every command reads them with the fund's row.
    static let column = """
        (select string_agg(
             concat_ws(chr(31), s.code, s.kind, s.account, coalesce(s.limit_dong, 0), s.bearer,
                 coalesce(s.own_rate_billionths, 0), s.name), chr(30)
             order by s.act_no)
         from lending_source s where s.fund_id = f.fund_id) as lending_sources
        """

    static func all(_ row: Row) throws -> [LendingSource] {
        guard let text = try row.optionalText("lending_sources") else { return [] }
        return try text.split(separator: "\u{1E}").map { source in
            let parts = source.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 7, let kind = CapitalSource(rawValue: parts[1]), let limit = Int64(parts[3]),
                let bearer = RiskBearer(rawValue: parts[4]), let rate = Int64(parts[5]),
                (0...AnnualRate.whole).contains(rate)
            else { throw UnreadableValue(column: "lending_source", value: String(source)) }
            return LendingSource(
                SourceCode(parts[0]), kind, name: parts[6], account: parts[2],
                limit: limit == 0 ? nil : Money(exactly: limit), bearer: bearer,
                ownRate: rate == 0 ? nil : AnnualRate(billionths: rate))
        }
    }
}

extension FundReader {
    /// A source that a row names.
    ///
    /// - Throws: `UnreadableValue`.
    func storedSource(_ code: String) throws -> LendingSource {
        guard let source = head.sources.first(where: { $0.code.text == code }) else {
            throw UnreadableValue(column: "lending_source", value: code)
        }
        return source
    }

    /// The source of a loan; nil for the fund's own pool.
    package func source(ofLoan code: String?) throws -> LendingSource? {
        try head.sources.lending(code.map { SourceCode($0) })
    }

    /// From whom capital comes: a kind, or a source.
    ///
    /// - Throws: `source.not-found`.
    package func capitalPlace(_ code: SourceCode) throws(Refusal) -> CapitalPlace {
        if let kind = CapitalSource(rawValue: code.text) { return .kind(kind) }
        return .source(try head.sources.named(code))
    }

    /// What a kind of the fund's own pool has given and not taken back, or what a source has to lend, day by day.
    package func held(of place: CapitalPlace) throws -> MoneyTimeline {
        switch place {
        case .kind(let kind): try money(of: kind)
        case .source(let source): try free(of: source)
        }
    }

    /// Principal of entrusted loans and what came of sources, line by line; $1 is the fund. What a removal takes out was
    /// lost, and does not come back to the source.
    static let linesOfSources = """
        (
            select l.effective_on, s.code as source, -l.amount_dong as dong, 'capital' as part, l.act_no
            from lending_source s
            join journal_line l on l.fund_id = s.fund_id and l.account = s.account
                and l.role in ('source-capital', 'source-debt')
            where s.fund_id = $1
            union all
            select l.effective_on, c.lending_source, -l.amount_dong, 'principal', l.act_no
            from loan c
            join journal_line l on l.fund_id = c.fund_id and l.loan_id = c.loan_id
            where c.fund_id = $1 and c.lending_source is not null
              and l.role in (\(Check.list(AccountRole.principalsOwed)))
              and not exists (
                  select from act a
                  left join reversal r on r.fund_id = a.fund_id and r.act_no = a.act_no
                  left join act ra on ra.fund_id = r.fund_id and ra.act_no = r.reversed_act_no
                  where a.fund_id = l.fund_id and a.act_no = l.act_no and coalesce(ra.kind, a.kind) = 'loan-removal')
        )
        """

    /// What was paid out of loans as the books show it, line by line, beside what draws that were found late changed of
    /// payments; $1 is the fund.
    static let linesOfDraws = """
        (
            select d.loan_id, l.effective_on, -l.amount_dong as dong, l.act_no
            from loan_fact d
            left join reversal r on r.fund_id = d.fund_id and r.reversed_act_no = d.act_no
            join journal_line l on l.fund_id = d.fund_id and l.act_no = any (array[d.act_no, r.act_no])
                and l.loan_id = d.loan_id and l.role in (\(Check.list(AccountRole.money)))
            where d.fund_id = $1 and d.kind = 'draw'
        )
        """

    /// What came of a source and was not returned, day by day.
    package func given(of source: LendingSource) throws -> MoneyTimeline {
        try given(of: source, at: .max)
    }

    /// - Parameter act: the last act that is known.
    func given(of source: LendingSource, at act: Int64) throws -> MoneyTimeline {
        try timeline(
            """
            select effective_on, sum(dong)::bigint as dong from \(FundReader.linesOfSources) as l
            where source = $2 and part = 'capital' and act_no <= $3 group by effective_on order by effective_on
            """, [fund, .text(source.code.text), .bigint(act)])
    }

    /// What a source has to lend, day by day.
    package func free(of source: LendingSource) throws -> MoneyTimeline {
        try timeline(
            """
            select effective_on, sum(dong)::bigint as dong from \(FundReader.linesOfSources) as l
            where source = $2 group by effective_on order by effective_on
            """, [fund, .text(source.code.text)])
    }

    /// All money and deposits less what sources have of it, day by day: what the fund's own pool has.
    package func freeOfOwn() throws -> MoneyTimeline {
        try timeline(
            """
            select effective_on, sum(dong)::bigint as dong from (
                select l.effective_on, l.amount_dong as dong
                from (
                    select distinct role, account from role_history
                    where fund_id = $1 and role in (\(Check.list(AccountRole.neverBelowZero)))
                ) r
                join journal_line l on l.fund_id = $1 and l.account = r.account and l.role = r.role
                union all
                select effective_on, -dong from \(FundReader.linesOfSources) as l
            ) as m group by effective_on order by effective_on
            """, [fund])
    }

    func timeline(_ sql: String, _ parameters: [Parameter]) throws -> MoneyTimeline {
        var timeline = MoneyTimeline()
        for row in try connection.query(sql, parameters) {
            timeline.add(
                try row.int64("dong"),
                on: try row.reading("journal_line", by: "effective_on") {
                    try row.calendarDate("effective_on")
                })
        }
        return timeline
    }

    /// Where every source stands at the end of a day.
    package func sourcePositions(asOf date: CalendarDate) throws -> [SourceCode: SourcePosition] {
        var positions: [SourceCode: SourcePosition] = [:]
        for row in try connection.query(
            """
            select l.source, case
                       when l.part = 'principal' then 'lent'
                       when a.kind = 'capital-withdrawal' then 'returned' else 'received' end as figure,
                   sum(l.dong)::bigint as dong
            from \(FundReader.linesOfSources) as l
            left join reversal r on r.fund_id = $1 and r.act_no = l.act_no
            join act a on a.fund_id = $1 and a.act_no = coalesce(r.reversed_act_no, l.act_no)
            where l.act_no <= $2 and l.effective_on <= $3
            group by 1, 2
            union all
            select c.lending_source, 'drawn', sum(l.dong)::bigint
            from \(FundReader.linesOfDraws) as l
            join loan c on c.fund_id = $1 and c.loan_id = l.loan_id
            where c.lending_source is not null and l.act_no <= $2 and l.effective_on <= $3
            group by 1
            union all
            select source, 'interest-due', sum(dong)::bigint from \(FundReader.interestOfSources) as l
            where l.act_no <= $2 and l.effective_on <= $3
            group by 1
            """, [fund, known, .date(date.day)])
        {
            let dong = try row.int64("dong")
            var position = positions[SourceCode(try row.text("source"))] ?? SourcePosition()
            switch try row.text("figure") {
            case "received": position.received = dong
            case "returned": position.returned = -dong
            // Of both together: what was drawn and has not come back is lent.
            case "drawn":
                position.drawn = dong
                position.repaid += dong
            case "lent": position.repaid += dong
            default: position.interestDue = dong
            }
            positions[SourceCode(try row.text("source"))] = position
        }
        for source in head.sources {
            positions[source.code, default: SourcePosition()].committed = try promised(
                asOf: date, source: source)
            guard source.ownRate != nil else { continue }
            positions[source.code, default: SourcePosition()].interestDue =
                try source.cost(of: given(of: source, at: knownAct), through: date)
                - costs(of: source).paid.balance(on: date)
        }
        return positions
    }

    /// What was lent of all sources and the fund's own, and what came back.
    package func lentInAll(asOf date: CalendarDate) throws -> (drawn: Int64, repaid: Int64) {
        let row = try connection.query(
            """
            select coalesce(sum(l.amount_dong) filter (where a.kind <> 'loan-removal'), 0)::bigint as lent,
                   (select coalesce(sum(d.dong), 0)::bigint from \(FundReader.linesOfDraws) as d
                    where d.act_no <= $2 and d.effective_on <= $3) as drawn
            from journal_line l
            left join reversal r on r.fund_id = $1 and r.act_no = l.act_no
            join act a on a.fund_id = $1 and a.act_no = coalesce(r.reversed_act_no, l.act_no)
            where l.fund_id = $1 and l.loan_id is not null and l.act_no <= $2 and l.effective_on <= $3
              and l.role in (\(Check.list(AccountRole.principalsOwed)))
            """, [fund, known, .date(date.day)])[0]
        let drawn = try row.int64("drawn")
        return (drawn, drawn - (try row.int64("lent")))
    }

    /// Debts whose loss the owners of their money bear.
    package func loansOnOwnersRisk() throws -> Set<Int64> {
        guard head.sources.contains(where: { $0.bearer == .owner }) else { return [] }
        return Set(
            try connection.query(
                """
                select c.loan_id from loan c
                join lending_source s on s.fund_id = c.fund_id and s.code = c.lending_source and s.bearer = 'owner'
                where c.fund_id = $1
                """, [fund]
            ).map { try $0.int64("loan_id") })
    }
}

/// A source with what was agreed.
package struct LendingSourceRecord: Sendable {
    package let source: LendingSource
    package let decision: String
    package let conditions: String?
    package let entry: Int64
}

extension FundReader {
    package func lendingSourceRecords() throws -> [LendingSourceRecord] {
        try connection.query(
            "select code, decision, conditions, act_no from lending_source where fund_id = $1 and act_no <= $2 order by act_no",
            [fund, known]
        ).map { row in
            LendingSourceRecord(
                source: try storedSource(try row.text("code")),
                decision: try row.text("decision"), conditions: try row.optionalText("conditions"),
                entry: try row.int64("act_no"))
        }
    }
}

extension Books {
    package func record(_ source: LendingSource, decision: String, conditions: String?, act: Int64) {
        put(
            into: "lending_source",
            [
                "code": .text(source.code.text), "act_no": .bigint(act), "kind": .text(source.kind.rawValue),
                "name": .text(source.name), "decision": .text(decision), "conditions": .text(conditions),
                "limit_dong": .bigint(source.limit?.dong), "bearer": .text(source.bearer.rawValue),
                "account": .text(source.account), "own_rate_billionths": .bigint(source.ownRate?.billionths),
            ])
    }
}
