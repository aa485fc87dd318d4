internal import Postgres

/// What a step of the schema means to the chain. A step may not touch what is sealed; it may open acts, and bring rows
/// that belong to no act, which an act of its own says and seals (nâng cấp).
///
/// All of it happens in the transaction of the step: after a crash the step and its seals are there, or neither.
struct ChainThroughStep {
    private let connection: Connection
    /// Funds whose rows without an act were those that were sealed before the step. Of others nothing is sealed anew: what
    /// somebody changed must not become right by an upgrade.
    private let sound: Set<Int32>

    /// - Parameter connection: in the step's transaction, before the step.
    init(_ connection: Connection) throws {
        self.connection = connection
        guard try ChainThroughStep.isThere(connection) else {
            sound = []
            return
        }
        let tables = try ChainThroughStep.tables(connection)
        // How values are written here is not how the step reads them.
        try connection.execute("savepoint chain")
        sound = Set(
            try ChainThroughStep.funds(connection).filter { fund in
                guard let sealed = fund.seeds else { return false }
                return try ChainThroughStep.seeds(connection, of: fund.id, in: tables) == sealed
            }.map(\.id))
        try connection.script("rollback to savepoint chain; release savepoint chain")
    }

    /// Seals what the step made: everything where it began the chain; else its acts, and what it brought without an act.
    func seal() throws {
        guard try ChainThroughStep.isThere(connection) else { return }
        // All acts of before the chain are sealed by one statement.
        let usual = connection.deadline
        connection.deadline = .seconds(3_600)
        defer { connection.deadline = usual }
        let tables = try ChainThroughStep.tables(connection)
        for fund in try ChainThroughStep.funds(connection) {
            var last = fund.lastAct
            var seeded: ChainFormula.Seeds?
            let isChanged =
                try fund.lastSeal == nil
                || sound.contains(fund.id)
                    && ChainThroughStep.seeds(connection, of: fund.id, in: tables) != fund.seeds
            if isChanged {
                last = try connection.query("select open_upgrade($1) as act_no", [.integer(fund.id)])[0]
                    .int64("act_no")
                seeded = .init(act: last, tables: tables)
            }
            let first = fund.lastSeal == nil ? 0 : fund.firstOfStep ?? last
            guard isChanged || fund.firstOfStep != nil else { continue }
            _ = try connection.run(
                ChainFormula.sealing(fund: .integer(fund.id), first...last, in: tables, seeds: seeded))
        }
    }

    private struct Fund {
        let id: Int32
        let lastAct: Int64
        /// Nil where the chain has not begun.
        let lastSeal: Int64?
        /// The first act of this transaction.
        let firstOfStep: Int64?
        let seeds: [UInt8]?
    }

    private static func funds(_ connection: Connection) throws -> [Fund] {
        try connection.query(
            """
            select h.fund_id, h.last_act_no, (
                       select max(s.act_no) from coopfund.act_seal s where s.fund_id = h.fund_id) as last_seal, (
                       select min(a.act_no) from coopfund.act a
                       where a.fund_id = h.fund_id and a.transaction_id = pg_current_xact_id()) as first_of_step, (
                       select s.seeds from coopfund.act_seal s
                       where s.fund_id = h.fund_id and s.seeds is not null order by s.act_no desc limit 1) as seeds
            from coopfund.fund_head h order by h.fund_id
            """
        ).map { row in
            Fund(
                id: try row.int32("fund_id"), lastAct: try row.int64("last_act_no"),
                lastSeal: try row.optionalInt64("last_seal"),
                firstOfStep: try row.optionalInt64("first_of_step"), seeds: try row.optionalBytes("seeds"))
        }
    }

    private static func isThere(_ connection: Connection) throws -> Bool {
        try connection.query("select to_regclass('coopfund.act_seal') is not null as is_there")[0]
            .bool("is_there")
    }

    /// Those of the chain that the steps so far have made.
    private static func tables(_ connection: Connection) throws -> [String] {
        let there = try connection.query(
            "select name from unnest($1::text[]) as name where to_regclass('coopfund.' || name) is not null",
            [.texts(ChainFormula.tables)])
        return try there.map { try $0.text("name") }
    }

    private static func seeds(
        _ connection: Connection, of fund: Int32, in tables: [String]
    ) throws -> [UInt8] {
        _ = try connection.run([ChainFormula.settings])
        return try connection.query(ChainFormula.seeds(of: tables), [.integer(fund)])[0].bytes("seeds")
    }
}
