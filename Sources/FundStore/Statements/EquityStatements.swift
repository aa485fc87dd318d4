package import FundCore
internal import Postgres

extension FundReader {
    /// What an act changed of equity without money; nil where it changed nothing so.
    package func equityMovement(_ entry: Int64) throws -> EquityMovement? {
        try connection.query(
            """
            select act_no, kind, source, role, account, fiscal_year, amount_dong
            from equity_movement where fund_id = $1 and act_no = $2
            """, [fund, .bigint(entry)]
        ).read("equity_movement", by: "act_no") { row in
            let kind: EquityMovement.Kind
            switch try row.text("kind") {
            case "supplement": kind = .supplement(try row.known("source"))
            case "correction":
                kind = .correction(year: Int(try row.int32("fiscal_year")), try row.freePlace())
            case "revaluation": kind = .revaluation(try row.freePlace())
            case let other: throw UnreadableValue(column: "kind", value: other)
            }
            return EquityMovement(
                kind, dong: try row.number("amount_dong", in: -Money.limit...Money.limit))
        }.first
    }

    /// What an account holds day by day, on the side of its kind.
    package func timeline(ofAccount account: ChartAccount) throws -> MoneyTimeline {
        var timeline = MoneyTimeline()
        for row in try connection.query(
            """
            select effective_on, sum(amount_dong) as dong from journal_line
            where fund_id = $1 and account = $2 group by effective_on order by effective_on
            """, [fund, .text(account.code)])
        {
            timeline.add(
                account.kind.naturalSign * (try row.int64("dong")),
                on: try row.reading("journal_line", by: "effective_on") {
                    try row.calendarDate("effective_on")
                })
        }
        return timeline
    }
}

extension Row {
    fileprivate func freePlace() throws -> FreePlace {
        if let account = try optionalText("account") { return .account(account) }
        return .role(try known("role"))
    }
}

extension Books {
    package func record(_ movement: EquityMovement, decision: String, act: Int64) {
        let (kind, source, place, year): (String, CapitalSource?, FreePlace?, Int?) =
            switch movement.kind {
            case .supplement(let source): ("supplement", source, nil, nil)
            case .correction(let year, let place): ("correction", nil, place, year)
            case .revaluation(let place): ("revaluation", nil, place, nil)
            }
        let (role, account): (AccountRole?, String?) =
            switch place {
            case .role(let role)?: (role, nil)
            case .account(let code)?: (.named, code)
            case nil: (nil, nil)
            }
        put(
            into: "equity_movement",
            [
                "act_no": .bigint(act), "kind": .text(kind), "source": .text(source?.rawValue),
                "role": .text(role?.rawValue), "account": .text(account), "fiscal_year": .integer(year),
                "amount_dong": .bigint(movement.dong), "decision": .text(decision),
            ])
    }
}
