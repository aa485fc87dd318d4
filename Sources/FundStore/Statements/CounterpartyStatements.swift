internal import FundCore
internal import Postgres

/// What moved on an account with one counterparty, or with none; debit above zero.
package struct CounterpartyMovement: Hashable, Sendable {
    /// As it was written last; nil for what has no counterparty.
    package let name: String?
    package let opening: Int64
    package let debits: Int64
    package let credits: Int64
}

extension FundReader {
    /// The counterparty of a line's act, or of the act that it reverses.
    static let counterpartyOfLine = """
        left join act_counterparty p on p.fund_id = l.fund_id
            and p.act_no = coalesce(r.reversed_act_no, l.act_no)
        """

    /// Every counterparty that is known, each as it was written last.
    package func counterparties() throws -> [String] {
        try connection.query(
            """
            select distinct on (caseless_form(counterparty)) counterparty from act_counterparty
            where fund_id = $1 and act_no <= $2
            order by caseless_form(counterparty), act_no desc
            """, [fund, known]
        ).map { try $0.text("counterparty") }
    }

    /// The counterparty that somebody typed, as it was written last: letters of either case mean the same.
    ///
    /// - Throws: `counterparty.not-found`, with those that are called nearly so.
    package func counterparty(_ typed: String) throws -> String {
        let names = try counterparties()
        let form = Identifier.caseless(typed)
        if let name = names.first(where: { Identifier.caseless($0) == form })
            ?? NearName.only(typed, among: names)
        {
            return name
        }
        var arguments: [String: Refusal.Argument] = ["name": .text(typed)]
        let near = NearName.nearest(typed, among: names)
        if !near.isEmpty { arguments["near"] = .text(near.map { "“\($0)”" }.joined(separator: ", ")) }
        throw Refusal(.counterpartyNotFound, arguments)
    }

    /// With whom an account moved something, or holds something, by name; last what has no counterparty.
    package func counterpartyMovements(
        on account: String, in span: LedgerSpan
    ) throws -> [CounterpartyMovement] {
        try connection.query(
            """
            with line as (
                select p.counterparty, l.act_no, l.effective_on, l.amount_dong
                from journal_line l
                left join reversal r on r.fund_id = l.fund_id and r.act_no = l.act_no
                \(FundReader.counterpartyOfLine)
                where l.fund_id = $1 and l.act_no <= $2 and l.account = $5
                  and ($3::date is null or l.effective_on <= $3)
            )
            select (array_agg(counterparty order by act_no desc))[1] as counterparty,
                   coalesce(sum(amount_dong) filter (where effective_on < $4), 0)::bigint as opening,
                   coalesce(sum(amount_dong) filter (
                       where amount_dong > 0 and ($4::date is null or effective_on >= $4)), 0)::bigint as debits,
                   coalesce(-sum(amount_dong) filter (
                       where amount_dong < 0 and ($4::date is null or effective_on >= $4)), 0)::bigint as credits
            from line
            group by caseless_form(counterparty)
            -- Whoever has nothing there, and moved nothing, is left out.
            having sum(abs(amount_dong)) filter (where $4::date is null or effective_on >= $4) > 0
                or sum(amount_dong) filter (where effective_on < $4) <> 0
            order by caseless_form(counterparty) collate "C" nulls last
            """, [fund, known, date(span.until), date(span.from), .text(account)]
        ).map { row in
            CounterpartyMovement(
                name: try row.optionalText("counterparty"), opening: try row.int64("opening"),
                debits: try row.int64("debits"), credits: try row.int64("credits"))
        }
    }
}

extension FundReader {
    /// What an account held and moved with one counterparty.
    package func movement(
        of account: AccountRecord, with counterparty: String, in span: LedgerSpan
    ) throws -> AccountMovement {
        let form = Identifier.caseless(counterparty)
        let moved = try counterpartyMovements(on: account.code, in: span).first {
            $0.name.map(Identifier.caseless) == form
        }
        return AccountMovement(
            account: account, opening: moved?.opening ?? 0, debits: moved?.debits ?? 0,
            credits: moved?.credits ?? 0)
    }
}

extension Books {
    /// With whom an act is that moves no money.
    package func record(counterparty: String, act: Int64) {
        put(into: "entry_counterparty", ["act_no": .bigint(act), "counterparty": .text(counterparty)])
    }
}
