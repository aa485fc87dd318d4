package import FundCore
internal import Postgres

/// A piece of collateral with all that stands on record of it.
package struct CollateralRecord: Sendable {
    package let collateralID: Int64
    package let code: String
    package let name: String
    package let borrowerID: Int64
    package let borrower: String
    package let collateral: Collateral
    /// The numbers of the loans that it secures or secured.
    package let loans: [Int64: String]

    /// What sentences about it name.
    package var arguments: [String: Refusal.Argument] { ["code": .text(code)] }
}

extension FundReader {
    /// Every piece of collateral that is known and not taken back, with its facts that are not, in the order in which
    /// they came; of all, what one code calls, or what secures a loan or ever did.
    package func collaterals(
        code: String? = nil, securing loanID: Int64? = nil
    ) throws -> [CollateralRecord] {
        var pieces: [CollateralRecord] = []
        var facts: [CollateralFact] = []
        var loans: [Int64: String] = [:]
        let rows = try connection.query(
            """
            select c.collateral_id, c.code, c.name, c.borrower_id, b.code as borrower, c.kind as collateral_kind,
                   f.act_no, f.kind, a.effective_on, f.value_dong, f.is_realisable, f.loan_id, f.secured_dong,
                   l.number as loan
            from collateral c
            join borrower b using (fund_id, borrower_id)
            join collateral_fact f using (fund_id, collateral_id)
            join act a on a.fund_id = f.fund_id and a.act_no = f.act_no
            left join loan l on l.fund_id = f.fund_id and l.loan_id = f.loan_id
            where c.fund_id = $1 and f.act_no <= $2 and ($3::text is null or c.code = $3)
              and ($4::bigint is null or c.collateral_id in (
                  select s.collateral_id from collateral_fact s where s.fund_id = $1 and s.loan_id = $4))
              and not exists (
                select from reversal r
                where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no and r.act_no <= $2)
            order by c.collateral_id, a.effective_on, f.act_no
            """, [fund, known, code.map(Parameter.text) ?? .null, .optional(loanID)])
        for (place, row) in rows.enumerated() {
            let id = try row.int64("collateral_id")
            facts.append(try row.reading("collateral_fact", by: "act_no") { try CollateralFact(row) })
            if let loan = try row.optionalInt64("loan_id") {
                loans[loan] = try row.optionalText("loan") ?? "?"
            }
            if try place + 1 < rows.count && rows[place + 1].int64("collateral_id") == id { continue }
            pieces.append(
                CollateralRecord(
                    collateralID: id, code: try row.text("code"), name: try row.text("name"),
                    borrowerID: try row.int64("borrower_id"), borrower: try row.text("borrower"),
                    collateral: Collateral(
                        try row.reading("collateral", by: "code") { try row.known("collateral_kind") },
                        facts: facts), loans: loans))
            facts = []
            loans = [:]
        }
        return pieces
    }

    /// One piece of collateral; also where the code is typed otherwise, but can mean no other.
    package func collateral(_ code: String) throws -> CollateralRecord {
        try named(code, in: .collateral) { try collaterals(code: $0).first }
    }

    /// The piece that an act is about; nil where it is about none, or was taken back.
    package func collateral(ofEntry entry: Int64) throws -> CollateralRecord? {
        let code = try connection.query(
            """
            select c.code from collateral_fact f join collateral c using (fund_id, collateral_id)
            where f.fund_id = $1 and f.act_no = $2
            """, [fund, .bigint(entry)]
        ).first?.text("code")
        return try code.flatMap { code in
            try collaterals(code: code).first { $0.collateral.facts.contains { $0.entry == entry } }
        }
    }
}

extension CollateralFact {
    fileprivate init(_ row: Row) throws {
        let content: Content
        switch try row.text("kind") {
        case "valuation":
            content = .valuation(
                Valuation(try row.amount("value_dong"), isRealisable: try row.bool("is_realisable")))
        case "security":
            content = .security(loan: try row.int64("loan_id"), try row.amount("secured_dong"))
        case "release": content = .release(loan: try row.optionalInt64("loan_id"))
        case let other: throw UnreadableValue(column: "kind", value: other)
        }
        self.init(entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"), content)
    }
}

extension Books {
    /// Puts down a piece of collateral; its first valuation is the fact of the same act.
    package func record(
        newCollateral code: String, _ kind: CollateralKind, name: String, of borrowerID: Int64, act: Int64
    ) {
        put(
            into: "collateral",
            [
                "collateral_id": .bigint(act), "code": .text(code), "borrower_id": .bigint(borrowerID),
                "kind": .text(kind.rawValue), "name": .text(name), "act_no": .bigint(act),
            ])
    }

    package func record(_ fact: CollateralFact, of collateralID: Int64) {
        let (kind, value, isRealisable, loan, secured): (String, Int64?, Bool?, Int64?, Int64?) =
            switch fact.content {
            case .valuation(let valuation):
                ("valuation", valuation.value.money.dong, valuation.isRealisable, nil, nil)
            case .security(let loan, let amount): ("security", nil, nil, loan, amount.money.dong)
            case .release(let loan): ("release", nil, nil, loan, nil)
            }
        put(
            into: "collateral_fact",
            [
                "act_no": .bigint(fact.entry), "collateral_id": .bigint(collateralID), "kind": .text(kind),
                "value_dong": .bigint(value), "is_realisable": .boolean(isRealisable),
                "loan_id": .bigint(loan), "secured_dong": .bigint(secured),
            ])
    }
}
