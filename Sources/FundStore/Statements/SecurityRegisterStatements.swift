package import FundCore
internal import Postgres

extension FundReader {
    /// What stands in the register on collateral, by the number of the piece; what was taken back is left out.
    ///
    /// - Parameter collateralID: nil for that of all pieces.
    package func securityRegisters(of collateralID: Int64? = nil) throws -> [Int64: SecurityRegister] {
        let descriptions = try lines(
            "collateral_version",
            """
            t.asset, t.owner, t.title_no, t.title_issuer, t.title_issued_on, t.parcel, t.map_sheet,
            t.area_square_metres, t.address, t.contract_no, t.contract_on
            """, of: collateralID
        ) { row in
            var known = CollateralParticulars()
            known.asset = try row.optionalText("asset").map { _ in try row.known("asset") }
            known.owner = try row.optionalText("owner")
            known.titleNumber = try row.optionalText("title_no")
            known.titleIssuer = try row.optionalText("title_issuer")
            known.titleIssuedOn = try row.optionalCalendarDate("title_issued_on")
            known.parcel = try row.optionalText("parcel")
            known.mapSheet = try row.optionalText("map_sheet")
            known.area = try row.optionalNumber("area_square_metres", in: 1...Int64.max)
            known.address = try row.optionalText("address")
            known.contractNumber = try row.optionalText("contract_no")
            known.contractOn = try row.optionalCalendarDate("contract_on")
            return known
        }
        let registrations = try lines(
            "collateral_registration", "t.kind, t.number, t.registry, t.registered_at, t.reason",
            of: collateralID
        ) { row in
            CollateralRegistration(
                try row.known("kind"), number: try row.optionalText("number"),
                registry: try row.optionalText("registry"),
                at: try row.optionalText("registered_at").map { text in
                    guard let time = try? TimeOfDay(parsing: text) else {
                        throw UnreadableValue(column: "registered_at", value: text)
                    }
                    return time
                }, reason: try row.optionalText("reason"))
        }
        let insurances = try lines(
            "collateral_insurance", "t.policy, t.insurer, t.insured_dong, t.from_on, t.until_on",
            of: collateralID
        ) { row in
            CollateralInsurance(
                policy: try row.text("policy"), insurer: try row.text("insurer"),
                amount: try row.amount("insured_dong"), from: try row.calendarDate("from_on"),
                until: try row.calendarDate("until_on"))
        }
        let custody = try lines(
            "collateral_custody", "t.direction, t.papers, t.person, t.place, t.reason, t.value_dong",
            of: collateralID
        ) { row in
            (
                custody: CollateralCustody(
                    try row.known("direction"), papers: try row.text("papers"),
                    person: try row.text("person"), place: try row.optionalText("place"),
                    reason: try row.optionalText("reason")),
                value: try row.amount("value_dong").money
            )
        }
        let prices = try valuationPrices(of: collateralID)
        let pieces = Set(
            [
                Array(descriptions.keys), Array(registrations.keys), Array(insurances.keys),
                Array(custody.keys),
                Array(prices.keys),
            ].joined())
        return Dictionary(
            uniqueKeysWithValues: pieces.map { piece in
                (
                    piece,
                    SecurityRegister(
                        descriptions: descriptions[piece] ?? [], registrations: registrations[piece] ?? [],
                        insurances: insurances[piece] ?? [], custody: custody[piece] ?? [],
                        prices: prices[piece] ?? [:])
                )
            })
    }

    /// What stands in the register on one piece.
    package func securityRegister(of collateralID: Int64) throws -> SecurityRegister {
        try securityRegisters(of: collateralID)[collateralID] ?? SecurityRegister()
    }

    /// The lines of one table by piece.
    private func lines<Content>(
        _ table: String, _ columns: String, of collateralID: Int64?, _ read: (Row) throws -> Content
    ) throws -> [Int64: [SecurityRegister.Line<Content>]] {
        var found: [Int64: [SecurityRegister.Line<Content>]] = [:]
        let rows = try connection.query(
            """
            select t.act_no, t.collateral_id, a.effective_on, \(columns)
            from \(table) t join act a using (fund_id, act_no)
            where t.fund_id = $1 and t.act_no <= $2 and ($3::bigint is null or t.collateral_id = $3)
              and \(RelatedFacts.stands("t"))
            order by a.effective_on, t.act_no
            """, [fund, known, .optional(collateralID)]
        ).read(table, by: "act_no") { row in
            (
                try row.int64("collateral_id"),
                SecurityRegister.Line(
                    entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"), try read(row))
            )
        }
        for (piece, line) in rows { found[piece, default: []].append(line) }
        return found
    }

    /// On which prices valuations rest, by piece and entry.
    private func valuationPrices(of collateralID: Int64?) throws -> [Int64: [Int64: ValuationPrices]] {
        var found: [Int64: [Int64: ValuationPrices]] = [:]
        let rows = try connection.query(
            """
            select t.act_no, f.collateral_id, t.official_dong, t.market_dong, t.agreed_dong, t.basis,
                   t.document_act_no
            from valuation_price t join collateral_fact f using (fund_id, act_no)
            where t.fund_id = $1 and t.act_no <= $2 and ($3::bigint is null or f.collateral_id = $3)
              and \(RelatedFacts.stands("t"))
            """, [fund, known, .optional(collateralID)]
        ).read("valuation_price", by: "act_no") { row in
            var prices = ValuationPrices()
            prices.official = try row.optionalAmount("official_dong")
            prices.market = try row.optionalAmount("market_dong")
            prices.agreed = try row.optionalAmount("agreed_dong")
            prices.basis = try row.optionalText("basis")
            prices.document = try row.optionalInt64("document_act_no")
            return (try row.int64("collateral_id"), try row.int64("act_no"), prices)
        }
        for (piece, entry, prices) in rows { found[piece, default: [:]][entry] = prices }
        return found
    }

    /// The piece that an act of the register is about, with what stands on it; nil where it is about none.
    package func registerLine(ofEntry entry: Int64) throws -> (code: String, register: SecurityRegister)? {
        guard
            let row = try connection.query(
                """
                select c.code, c.collateral_id from (
                    select fund_id, act_no, collateral_id from collateral_version
                    union all select fund_id, act_no, collateral_id from collateral_registration
                    union all select fund_id, act_no, collateral_id from collateral_insurance
                    union all select fund_id, act_no, collateral_id from collateral_custody) x
                join collateral c using (fund_id, collateral_id)
                where x.fund_id = $1 and x.act_no = $2
                """, [fund, .bigint(entry)]
            ).first
        else { return nil }
        return (try row.text("code"), try securityRegister(of: try row.int64("collateral_id")))
    }
}

extension Row {
    fileprivate func optionalAmount(_ column: String) throws -> Amount? {
        try optionalInt64(column) == nil ? nil : amount(column)
    }
}

extension Books {
    package func record(_ particulars: CollateralParticulars, of collateralID: Int64, act: Int64) {
        put(
            into: "collateral_version",
            [
                "act_no": .bigint(act), "collateral_id": .bigint(collateralID),
                "asset": .text(particulars.asset?.rawValue), "owner": .text(particulars.owner),
                "title_no": .text(particulars.titleNumber), "title_issuer": .text(particulars.titleIssuer),
                "title_issued_on": .date(particulars.titleIssuedOn), "parcel": .text(particulars.parcel),
                "map_sheet": .text(particulars.mapSheet), "area_square_metres": .bigint(particulars.area),
                "address": .text(particulars.address), "contract_no": .text(particulars.contractNumber),
                "contract_on": .date(particulars.contractOn),
            ])
    }

    /// - Parameter act: of the valuation.
    package func record(_ prices: ValuationPrices, act: Int64) {
        put(
            into: "valuation_price",
            [
                "act_no": .bigint(act), "official_dong": .bigint(prices.official?.money.dong),
                "market_dong": .bigint(prices.market?.money.dong),
                "agreed_dong": .bigint(prices.agreed?.money.dong), "basis": .text(prices.basis),
                "document_act_no": .bigint(prices.document),
            ])
    }

    package func record(_ registration: CollateralRegistration, of collateralID: Int64, act: Int64) {
        put(
            into: "collateral_registration",
            [
                "act_no": .bigint(act), "collateral_id": .bigint(collateralID),
                "kind": .text(registration.kind.rawValue), "number": .text(registration.number),
                "registry": .text(registration.registry), "registered_at": .text(registration.at?.text),
                "reason": .text(registration.reason),
            ])
    }

    package func record(_ insurance: CollateralInsurance, of collateralID: Int64, act: Int64) {
        put(
            into: "collateral_insurance",
            [
                "act_no": .bigint(act), "collateral_id": .bigint(collateralID),
                "policy": .text(insurance.policy), "insurer": .text(insurance.insurer),
                "insured_dong": .bigint(insurance.amount.money.dong), "from_on": .date(insurance.from),
                "until_on": .date(insurance.until),
            ])
    }

    package func record(_ custody: CollateralCustody, of value: Money, collateralID: Int64, act: Int64) {
        put(
            into: "collateral_custody",
            [
                "act_no": .bigint(act), "collateral_id": .bigint(collateralID),
                "direction": .text(custody.direction.rawValue), "papers": .text(custody.papers),
                "person": .text(custody.person), "place": .text(custody.place),
                "reason": .text(custody.reason), "value_dong": .bigint(value.dong),
            ])
    }
}
