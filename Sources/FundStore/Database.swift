package import FundCore
internal import Postgres

/// How a write ends: a dry run is the same transaction, rolled back.
package enum Ending: Sendable {
    case commit
    case rollBack
}

/// What a write was asked to do, for the key that makes it repeatable.
package struct WriteRequest: Sendable {
    /// The whole request in one canonical line; the same key with another line is refused.
    package let canonical: String
    package let key: String?
    /// The kinds of acts that come of it; what a key answers must stand for one of them.
    package let kinds: [ActKind]
    /// The name that the person gives; nil leaves the login.
    package let actedBy: String?
    package let voucher: String?
    package let note: String?

    package init(
        canonical: String, key: String?, kinds: [ActKind], actedBy: String?, voucher: String?, note: String?
    ) {
        self.canonical = canonical
        self.key = key
        self.kinds = kinds
        self.actedBy = actedBy
        self.voucher = voucher
        self.note = note
    }
}

/// What a write answers, kept with its key so that a repetition answers the same.
package struct StoredAnswer: Hashable, Sendable {
    package var json: String
    package var summaryVi: String
    package var summaryEn: String

    package init(json: String, summaryVi: String, summaryEn: String) {
        self.json = json
        self.summaryVi = summaryVi
        self.summaryEn = summaryEn
    }
}

/// What a report is asked about: the state on a day, as far as it was known at a time.
package struct Knowledge: Hashable, Sendable {
    package var asOf: CalendarDate
    /// Microseconds since 1970 UTC; nil is all that is known now.
    package var knownAt: Int64?

    package init(asOf: CalendarDate, knownAt: Int64? = nil) {
        self.asOf = asOf
        self.knownAt = knownAt
    }
}

/// One session with a coopfund database.
package final class Database {
    let connection: Connection
    /// The fund's code where the caller named one.
    private let fundCode: String?
    private let connect: () throws(PostgresError) -> Connection
    private var asBuilt: SchemaDescription?

    /// How often a write is tried when others are in the way. Each wait for a lock takes seconds already.
    private static func attempts(after error: PostgresError) -> Int { error.isBusy ? 2 : 5 }

    /// - Parameter conninfo: libpq's own text; nil leaves all to libpq's environment.
    package init(conninfo: String?, fundCode: String?) throws {
        self.fundCode = fundCode
        connect = { () throws(PostgresError) in
            try Connection(
                conninfo,
                options: [
                    "application_name": "coopfund",
                    "options": "-c search_path=coopfund,pg_temp -c lock_timeout=5s "
                        + "-c idle_in_transaction_session_timeout=60s -c synchronous_commit=on "
                        + "-c timezone=Asia/Ho_Chi_Minh -c jit=off -c work_mem=16MB",
                ])
        }
        connection = try Database.translating(connect)
    }

    /// What the steps of the schema make on this server, in a session of its own: the reader's goes on with its
    /// one picture of the books.
    private func schemaAsBuilt() throws -> SchemaDescription {
        if let asBuilt { return asBuilt }
        let built = try Migrator(connect()).described()
        asBuilt = built
        return built
    }

    static func translating<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as PostgresError {
            if let constraint = error.constraint, let code = Constraints.refusals[constraint] {
                throw Refusal(code)
            }
            throw StoreFault(error)
        } catch let value as UnreadableValue {
            throw StoreFault(UnreadableRow(table: "–", key: "–", column: value.column, value: value.value))
        }
    }

    /// Reads one consistent picture; `known` limits it to what was recorded by then.
    package func read<T>(knownAt: Int64? = nil, _ body: (FundReader) throws -> T) throws -> T {
        try Database.translating {
            if knownAt != nil { try waitForWriter() }
            try connection.begin(.repeatableRead, readOnly: true)
            defer { try? connection.rollback() }
            let head = try chooseFund(locking: false)
            var known = Int64.max
            if let knownAt { known = try lastAct(of: head.fundID, recordedBy: knownAt) }
            return try body(
                FundReader(connection, head: head, knownAct: known, schemaAsBuilt: schemaAsBuilt))
        }
    }

    /// Reads what does not belong to one fund.
    package func readAll<T>(_ body: (FundsReader) throws -> T) throws -> T {
        try Database.translating { try body(FundsReader(connection: connection)) }
    }

    /// Performs one act: locks the fund, answers a repeated key, decides, records, ends.
    ///
    /// - Returns: the answer, and whether it is that of an earlier run of the same key.
    package func write(
        _ request: WriteRequest, _ ending: Ending, _ body: (Books) throws -> StoredAnswer
    ) throws -> (answer: StoredAnswer, isReplay: Bool) {
        try Database.translating {
            var attempt = 1
            while true {
                do {
                    return try writeOnce(request, ending, body)
                } catch let error as PostgresError
                    where error.isRetryable && attempt < Database.attempts(after: error)
                {
                    pause(attempt)
                    attempt += 1
                }
            }
        }
    }

    private func writeOnce(
        _ request: WriteRequest, _ ending: Ending, _ body: (Books) throws -> StoredAnswer
    ) throws -> (answer: StoredAnswer, isReplay: Bool) {
        try connection.begin()
        do {
            let head = try chooseFund(locking: true)
            try connection.execute(
                "select pg_advisory_xact_lock($1, $2)", [.integer(Database.writers), .integer(head.fundID)])
            if let name = request.actedBy { try refuseOthersName(name) }
            if let key = request.key, let answer = try replay(key, request, fund: head.fundID) {
                try connection.rollback()
                return (answer, true)
            }
            let books = Books(
                FundReader(
                    connection, head: head, knownAct: .max, schemaAsBuilt: schemaAsBuilt), request: request)
            let answer = try body(books)
            try books.flush()
            switch ending {
            case .commit:
                // Where nothing was recorded there is nothing to repeat.
                if let key = request.key, let act = books.lastOpened {
                    try books.store(answer, under: key, act: act)
                }
                try connection.commit()
            case .rollBack:
                // The deferred checks fire too: a dry run promises nothing that COMMIT would refuse.
                try connection.execute("set constraints all immediate")
                try connection.rollback()
            }
            return (answer, false)
        } catch {
            try? connection.rollback()
            throw error
        }
    }

    /// Founds a fund: the one write that no fund's head can be locked for.
    package func foundFund(code: String, name: String, province: String, _ ending: Ending) throws -> Int32 {
        try Database.translating {
            try connection.begin()
            do {
                let rows = try connection.query(
                    "select found_fund($1, $2, $3) as fund_id", [.text(code), .text(name), .text(province)])
                let fund = try rows[0].int32("fund_id")
                switch ending {
                case .commit: try connection.commit()
                case .rollBack: try connection.rollback()
                }
                return fund
            } catch {
                try? connection.rollback()
                throw error
            }
        }
    }

    /// A name is taken on trust only where everybody shares the login, which then is that of the schema's
    /// owner. A login of one's own is the person.
    private func refuseOthersName(_ name: String) throws {
        let row = try connection.query(
            """
            select session_user::text as login, pg_has_role(nspowner, 'USAGE') as is_shared
            from pg_namespace where nspname = 'coopfund'
            """)[0]
        let login = try row.text("login")
        guard try name == login || row.bool("is_shared") else {
            throw StoreFault(
                .notPermitted, "The login \(login) is one person's own and acts for nobody else (--by).")
        }
    }

    // MARK: The head

    private func chooseFund(locking: Bool) throws -> FundHead {
        let rows = try connection.query(
            """
            select f.fund_id, f.code, f.name, f.province, h.last_act_no, h.closed_through
            from fund f join fund_head h using (fund_id)
            where $1::text is null or f.code = $1
            order by f.fund_id
            limit 2
            """ + (locking ? " for update of h" : ""),
            [fundCode.map(Parameter.text) ?? .null])
        guard let row = rows.first else {
            guard let fundCode else { throw Refusal(.noFund) }
            throw Refusal(.fundNotFound, ["code": .text(fundCode)])
        }
        guard rows.count == 1 else { throw Refusal(.fundNotChosen) }
        return try row.reading("fund_head", by: "code") {
            FundHead(
                fundID: try row.int32("fund_id"), code: try row.text("code"), name: try row.text("name"),
                province: try row.text("province"), lastAct: try row.int64("last_act_no"),
                closedThrough: try row.optionalCalendarDate("closed_through"))
        }
    }

    private func replay(_ key: String, _ request: WriteRequest, fund: Int32) throws -> StoredAnswer? {
        let rows = try connection.query(
            """
            select k.request, k.answer_json, k.summary_vi, k.summary_en, a.act_no, a.kind, n.named,
                   n.named is null or exists (
                       select from act o
                       where o.fund_id = k.fund_id and o.act_no::text = n.named
                         and o.transaction_id = a.transaction_id) as is_own
            from operation_key k
            left join act a using (fund_id, act_no)
            cross join lateral (
                select coalesce(
                    k.answer_json::json ->> 'entry', k.answer_json::json #>> '{entries,last}') as named
            ) n
            where k.fund_id = $1 and k.key = $2
            """, [.integer(fund), .text(key)])
        guard let row = rows.first else { return nil }
        guard try row.text("request") == request.canonical else {
            throw Refusal(.keyReused, ["key": .text(key)])
        }
        try refuseForeignAnswer(row, key, request)
        return StoredAnswer(
            json: try row.text("answer_json"), summaryVi: try row.text("summary_vi"),
            summaryEn: try row.text("summary_en"))
    }

    /// An answer stands for what was recorded: for an act, of a kind that the request comes to, whose number it
    /// names. Another was put under the key past the program.
    private func refuseForeignAnswer(_ row: Row, _ key: String, _ request: WriteRequest) throws {
        let (act, kind) = (try row.optionalInt64("act_no"), try row.optionalText("kind"))
        if let kind, try row.bool("is_own"), request.kinds.contains(where: { $0.rawValue == kind }) { return }
        var found: [String: Refusal.Argument] = ["key": .text(key)]
        found["entry"] = act.map { .number(Int($0)) }
        found["kind"] = kind.map { .phrase("act-kind." + $0) }
        found["named"] = try row.optionalText("named").map { .text($0) }
        throw Refusal(.keyAnswersOther, found)
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
                     and next.transaction_id = latest.transaction_id), 0) as act_no
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
    private static let writers: Int32 = 0x636f_6f70

    private func pause(_ attempt: Int) {
        let longest = UInt64(20_000_000) << UInt64(attempt)
        Clock.sleep(nanoseconds: UInt64.random(in: 0...longest))
    }
}

/// The locked row of a fund, with its name.
package struct FundHead: Hashable, Sendable {
    package let fundID: Int32
    package let code: String
    package let name: String
    package let province: String
    package let lastAct: Int64
    package let closedThrough: CalendarDate?
}
