package import FundCore
internal import Postgres

/// Reads one fund within one transaction, as known after a numbered act.
package final class FundReader {
    private let session: Connection
    package let head: FundHead
    /// Acts above this number are not known yet.
    let knownAct: Int64
    /// What the schema should be; see `Check`.
    let schemaAsBuilt: () throws -> SchemaDescription
    /// Rules that were read already: one transaction asks for them more than once, and does not change them.
    var classification: [ClassificationRules]?
    var risk: [RiskRule]?
    /// Where the act at hand shares its transaction with others whose rows are not put down yet.
    let batch: WriteBatch?
    /// Whether what is read is no matter of those rows.
    private(set) var isReadingApart = false

    init(
        _ connection: Connection, head: FundHead, knownAct: Int64,
        schemaAsBuilt: @escaping () throws -> SchemaDescription, batch: WriteBatch? = nil
    ) {
        session = connection
        self.head = head
        self.knownAct = knownAct
        self.schemaAsBuilt = schemaAsBuilt
        self.batch = batch
        classification = batch?.memory?.classification
        risk = batch?.memory?.risk
    }

    /// The session, with all put down that was collected before.
    var connection: Connection {
        get throws(PostgresError) {
            if !isReadingApart { try batch?.settle(session) }
            return session
        }
    }

    /// Reads what the rows of another borrower's repayments do not change.
    package func apart<T>(_ body: () throws -> T) rethrows -> T {
        isReadingApart = true
        defer { isReadingApart = false }
        return try body()
    }

    /// Sees to it that what was collected of a borrower is put down before it is read.
    package func settle(borrower: Int64) throws {
        guard let batch, batch.hasCollected(ofBorrower: borrower) else { return }
        try Database.translating { try batch.settle(session) }
    }

    /// The same picture as far as it was on record with an act.
    func known(through act: Int64) -> FundReader {
        FundReader(session, head: head, knownAct: act, schemaAsBuilt: schemaAsBuilt, batch: batch)
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
