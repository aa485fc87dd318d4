internal import FundCore
internal import Postgres

/// One session with a coopfund database.
package final class Database {
    let connection: Connection
    /// The fund's code where the caller named one.
    var fundCode: String?
    /// Whether this login asks the writer; nil until it was looked at.
    var isSubmitting: Bool?
    /// The writes that share one COMMIT; nil where each has its own.
    var batch: WriteBatch?
    /// What the writer knows from the batch before.
    var knowledge: WriterKnowledge?
    private let connect: () throws(PostgresError) -> Connection
    private var asBuilt: SchemaDescription?
    let onOldSchema: OldSchema
    /// Whether the schema has been seen to be this program's.
    var isCurrent: Bool

    static let searchPath = "coopfund,pg_temp"

    /// How often a write is tried when others are in the way. Each wait for a lock takes seconds already.
    private static func attempts(after error: PostgresError) -> Int { error.isBusy ? 2 : 5 }

    /// - Parameters:
    ///   - conninfo: libpq's own text; nil leaves all to libpq's environment.
    ///   - isPrivate: a database of one's own, which has no writer and needs none.
    ///   - name: another database of the same server; nil for that which the connection string names.
    package init(
        conninfo: String?, fundCode: String?, onOldSchema: OldSchema = .unasked,
        private isPrivate: Bool = false, named name: String? = nil
    ) throws {
        self.fundCode = fundCode
        isSubmitting = isPrivate ? false : nil
        self.onOldSchema = onOldSchema
        if case .unasked = onOldSchema { isCurrent = true } else { isCurrent = false }
        connect = { () throws(PostgresError) in
            try SessionSettings.connect(conninfo, named: name)
        }
        connection = try Database.translating(connect)
        try refuseForeignEncoding()
    }

    /// Whether the server only repeats what another one does, and may be behind it.
    package var isStandby: Bool { connection.isStandby }

    /// Vietnamese stands in no other encoding; a database in another is refused before anything is made in it. The
    /// server tells its encodings when the session begins.
    private func refuseForeignEncoding() throws {
        for (whose, encoding) in [
            ("server_encoding", connection.serverEncoding), ("client_encoding", connection.clientEncoding),
        ] {
            if let encoding, encoding != "UTF8" { throw StoreFault(.encoding, "\(whose) = \(encoding)") }
        }
    }

    /// What the steps of the schema make on this server, in a session of its own: the reader's goes on with its
    /// one picture of the books.
    func schemaAsBuilt() throws -> SchemaDescription {
        if let asBuilt { return asBuilt }
        let built = try Migrator(connect()).described()
        asBuilt = built
        return built
    }

    /// Whether a connection string holds a password: an option is seen by everyone who lists the processes.
    package static func holdsPassword(_ conninfo: String) -> Bool { Connection.holdsPassword(conninfo) }

    static func translating<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as PostgresError {
            if let constraint = error.constraint, let code = Constraints.refusals[constraint] {
                throw Refusal(code)
            }
            // Sums beyond eight bytes: no reader could hold them.
            if error.sqlState == "22003" {
                throw Refusal(.capitalOutOfRange, ["limit": .money(Money(Money.limit))])
            }
            throw StoreFault(error)
        } catch let value as UnreadableValue {
            throw StoreFault(UnreadableRow(table: "–", key: "–", column: value.column, value: value.value))
        }
    }

    /// Reads one consistent picture; `known` limits it to what was recorded by then.
    package func read<T>(knownAt: Int64? = nil, _ body: (FundReader) throws -> T) throws -> T {
        try Database.translating {
            if knownAt != nil {
                try ensureCurrent()
                try waitForWriter()
            }
            let head = try inCurrentSchema {
                try connection.begin(.repeatableRead, readOnly: true)
                return try chooseFund(locking: false)
            }
            defer { try? connection.rollbackUnawaited() }
            var known = Int64.max
            if let knownAt { known = try lastAct(of: head.fundID, recordedBy: knownAt) }
            return try body(
                FundReader(connection, head: head, knownAct: known, schemaAsBuilt: schemaAsBuilt))
        }
    }

    /// Reads what does not belong to one fund.
    package func readAll<T>(_ body: (FundsReader) throws -> T) throws -> T {
        try ensureCurrent()
        return try Database.translating { try body(FundsReader(connection: connection)) }
    }

    /// Performs one act: locks the fund, answers a repeated key, decides, records, ends.
    ///
    /// - Returns: the answer, now or of an earlier run of the same key.
    package func write(
        _ request: WriteRequest, _ ending: Ending, _ body: (Books) throws -> StoredAnswer
    ) throws -> Written {
        try Database.translating {
            var attempt = 1
            while true {
                do {
                    return try writeOnce(request, ending, body)
                } catch let error as PostgresError
                    where batch == nil && error.isRetryable && attempt < Database.attempts(after: error)
                {
                    pause(attempt)
                    attempt += 1
                }
            }
        }
    }

    // MARK: The head

    /// In books of fewer acts any plan of a statement is as good as another, and making one takes longer than the
    /// statement: what comes again goes by the plan of the first time.
    private static let actsOfSmallFund = 5_000

    func chooseFund(locking: Bool) throws -> FundHead {
        let heads = headQuestion(locking: locking)
        let rows: Rows
        if isCurrent {
            rows = try connection.ask(heads)
        } else {
            let answer = try connection.ask(Migrator.isCurrent, heads)
            guard answer.0 else { throw OldSchemaFound() }
            (isCurrent, rows) = (true, answer.1)
        }
        return try head(rows)
    }

    /// The fund that is meant, if it is one; two where nobody says which.
    func headQuestion(locking: Bool) -> Question<Rows> {
        Question<Rows>(
            """
            select f.fund_id, f.code, f.name, f.province, f.founded_on, h.last_act_no, h.closed_through,
                   \(MoneyAccount.column), \(LendingSource.column),
                   set_config('plan_cache_mode', case when h.last_act_no < \(Database.actsOfSmallFund)
                              then 'force_generic_plan' else 'auto' end, true) as plans
            from fund f join fund_head h using (fund_id)
            where $1::text is null or f.code = $1
            order by f.fund_id
            limit 2
            """ + (locking ? " for update of h" : ""),
            [fundCode.map(Parameter.text) ?? .null]
        ) { $0 }
    }

    func head(_ rows: Rows) throws -> FundHead {
        guard let row = rows.first else {
            guard let fundCode else { throw Refusal(.noFund) }
            throw Refusal(.fundNotFound, ["code": .text(fundCode)])
        }
        guard rows.count == 1 else { throw Refusal(.fundNotChosen) }
        return try row.reading("fund_head", by: "code") {
            FundHead(
                fundID: try row.int32("fund_id"), code: try row.text("code"), name: try row.text("name"),
                province: try row.text("province"), foundedOn: try row.optionalCalendarDate("founded_on"),
                lastAct: try row.int64("last_act_no"),
                closedThrough: try row.optionalCalendarDate("closed_through"),
                moneyAccounts: MoneyAccount.first + (try MoneyAccount.further(row)),
                sources: try LendingSource.all(row))
        }
    }

    private func lastAct(of fund: Int32, recordedBy time: Int64) throws -> Int64 {
        // What one transaction recorded became known at once, with its last act.
        let rows = try connection.query(
            """
            with latest as (
                select act_no, transaction_id from act
                where fund_id = $1 and recorded_at <= $2 order by recorded_at desc limit 1
            )
            select coalesce(
                (select case when next.act_no is null then latest.act_no else (
                            select min(a.act_no) - 1 from act a
                            where a.fund_id = $1 and a.transaction_id = latest.transaction_id
                              and a.act_no <= latest.act_no)
                        end
                 from latest
                 left join act next on next.fund_id = $1 and next.act_no = latest.act_no + 1
                     and next.transaction_id = latest.transaction_id), -1) as act_no
            """, [.integer(fund), .timestamp(time)])
        return try rows[0].int64("act_no")
    }

    /// An act is stamped a moment before it is committed. Whoever asks about a time waits for the writers of
    /// that moment, so that the same question has the same answer for ever.
    private func waitForWriter() throws {
        try connection.begin()
        try connection.execute(
            """
            select pg_advisory_xact_lock_shared($1, fund_id) from fund
            where $2::text is null or code = $2 order by fund_id
            """, [.integer(Database.writers), fundCode.map(Parameter.text) ?? .null])
        try connection.rollback()
    }

    /// The class of the advisory locks that writers hold until their acts are there for all to see.
    static let writers: Int32 = 0x636f_6f70

    private func pause(_ attempt: Int) {
        let longest = UInt64(20_000_000) << UInt64(attempt)
        Clock.sleep(nanoseconds: UInt64.random(in: 0...longest))
    }
}
