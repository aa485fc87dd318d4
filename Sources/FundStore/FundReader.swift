internal import Postgres

/// Reads one fund within one transaction, as known after a numbered act.
package final class FundReader {
    let connection: Connection
    package let head: FundHead
    /// Acts above this number are not known yet.
    let knownAct: Int64
    /// What the schema should be; see `Check`.
    let schemaAsBuilt: () throws -> SchemaDescription

    init(
        _ connection: Connection, head: FundHead, knownAct: Int64,
        schemaAsBuilt: @escaping () throws -> SchemaDescription
    ) {
        self.connection = connection
        self.head = head
        self.knownAct = knownAct
        self.schemaAsBuilt = schemaAsBuilt
    }

    var fund: Parameter { .integer(head.fundID) }
    var known: Parameter { .bigint(knownAct) }
}

/// Reads across funds.
package struct FundsReader {
    let connection: Connection

    package func funds() throws -> [(code: String, name: String, province: String)] {
        try connection.query("select code, name, province from fund order by fund_id").map {
            (try $0.text("code"), try $0.text("name"), try $0.text("province"))
        }
    }
}
