package import FundCore
internal import Postgres

/// Reads one fund within one transaction, as known after a numbered act.
package final class FundReader {
    let connection: Connection
    package let head: FundHead
    /// Acts above this number are not known yet.
    let knownAct: Int64
    /// What the schema should be; see `Check`.
    let schemaAsBuilt: () throws -> SchemaDescription
    /// Rules that were read already: one transaction asks for them more than once, and does not change them.
    var classification: [ClassificationRules]?
    var risk: [RiskRule]?

    init(
        _ connection: Connection, head: FundHead, knownAct: Int64,
        schemaAsBuilt: @escaping () throws -> SchemaDescription
    ) {
        self.connection = connection
        self.head = head
        self.knownAct = knownAct
        self.schemaAsBuilt = schemaAsBuilt
    }

    /// The same picture as far as it was on record with an act.
    func known(through act: Int64) -> FundReader {
        FundReader(connection, head: head, knownAct: act, schemaAsBuilt: schemaAsBuilt)
    }

    var fund: Parameter { .integer(head.fundID) }
    var known: Parameter { .bigint(knownAct) }

    /// Those of the years in which, and in the years beside which, no act was on record.
    func yearsAlone(_ years: [Int]) throws -> [Int] {
        try connection.query(
            """
            select y.year from unnest($2::integer[]) as y (year)
            where not exists (
                select from act a
                where a.fund_id = $1 and a.act_no <= $3
                  and a.effective_on between make_date(y.year - 1, 1, 1) and make_date(y.year + 1, 12, 31))
            order by 1
            """, [fund, .integers(years.map(Int32.init)), .bigint(head.lastAct)]
        ).map { Int(try $0.int32("year")) }
    }
}

/// A fund of the database.
package struct FundRecord: Sendable {
    package let code: String
    package let name: String
    package let province: String
    /// Nil where nobody said.
    package let foundedOn: CalendarDate?
}

/// Reads across funds.
package struct FundsReader {
    let connection: Connection

    package func funds() throws -> [FundRecord] {
        try connection.query("select code, name, province, founded_on from fund order by fund_id").map {
            FundRecord(
                code: try $0.text("code"), name: try $0.text("name"), province: try $0.text("province"),
                foundedOn: try $0.optionalDate("founded_on").map(CalendarDate.init(day:)))
        }
    }
}
