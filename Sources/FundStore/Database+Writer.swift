internal import FundCore
internal import Postgres

/// A submission as the writer finds it.
package struct WaitingSubmission: Sendable {
    package let number: Int64
    /// The code of the fund.
    package let fund: String
    package let submission: Submission
    package let login: String
    /// Whether it brings a file.
    package let hasFile: Bool
}

/// What the one writer does.
extension Database {
    /// Takes the place of the writer; another that has it is waited for.
    ///
    /// - Returns: whether it has it now.
    package func becomeWriter() throws -> Bool {
        try ensureCurrent()
        return try Database.translating {
            let taken = try connection.query(
                "select pg_try_advisory_lock($1, 1) as taken", [.integer(Database.writer)])[0].bool("taken")
            if taken {
                try connection.execute("listen \(Database.submitted)")
                // What waits is looked up by its keys, however small the tables were when the session began.
                try connection.execute("set enable_seqscan = off")
            } else {
                // Whoever is no writer and holds its lock keeps everybody from working.
                try end(
                    holdersOf: Database.writer, besides: "(a.usename = current_user or l.mode = 'ShareLock')")
            }
            return taken
        }
    }

    /// Ends sessions that hold what the writer waits for; only a writer has a use for it.
    ///
    /// Takes the right `pg_signal_backend`; without it nothing is ended.
    package func endBlockers() throws {
        try Database.translating { try end(holdersOf: Database.writers, besides: "a.pid = pg_backend_pid()") }
    }

    private func end(holdersOf lock: Int32, besides ours: String) throws(PostgresError) {
        do {
            try connection.execute(
                """
                select pg_terminate_backend(l.pid)
                from pg_locks l join pg_stat_activity a using (pid)
                where l.locktype = 'advisory' and l.granted and l.objsubid = 2 and l.classid::bigint = $1
                  and l.database = (select oid from pg_database where datname = current_database()) and not \(ours)
                """, [.bigint(Int64(lock))])
        } catch {
            guard error.isPermissionDenied else { throw error }
        }
    }

    /// What waits, in the order in which it was put down.
    ///
    /// - Parameter mark: everything up to this number is answered.
    package func waitingSubmissions(after mark: Int64 = 0, limit: Int) throws -> [WaitingSubmission] {
        try Database.translating { try connection.ask(Database.waiting(after: mark, limit: limit)) }
    }

    /// The number of the last submission that anybody put down.
    package func lastSubmission() throws -> Int64 {
        try Database.translating {
            try connection.query("select coalesce(max(submission_no), 0) as last from submission")[0].int64(
                "last")
        }
    }

    private static func waiting(after mark: Int64, limit: Int) -> Question<[WaitingSubmission]> {
        Question(
            """
            select s.submission_no, f.code, s.kind, s.asked, s.key, s.asked_on, s.login,
                   s.content_sha256 is not null as has_file
            from submission s join fund f using (fund_id)
            where s.submission_no > $2
              and not exists (select from submission_answer a where a.submission_no = s.submission_no)
            order by s.submission_no limit $1
            """, [.integer(Int32(limit)), .bigint(mark)]
        ) { rows in
            try rows.map { row in
                WaitingSubmission(
                    number: try row.int64("submission_no"), fund: try row.text("code"),
                    submission: Submission(
                        try row.known("kind"), nil, asked: try row.text("asked"), key: try row.text("key"),
                        askedOn: try row.calendarDate("asked_on")),
                    login: try row.text("login"), hasFile: try row.bool("has_file"))
            }
        }
    }

    /// Says that the writer is at work, and looks at what waits: who asks need not wake it.
    package func wakeAndLook(after mark: Int64, limit: Int) throws -> [WaitingSubmission] {
        try Database.translating {
            try connection.ask(
                Question("select pg_try_advisory_lock($1, 2)", [.integer(Database.writer)]) { _ in },
                Database.waiting(after: mark, limit: limit)
            ).1
        }
    }

    /// Says that the writer goes to sleep, and looks once more: who asks from now on wakes it.
    package func restAndLook(after mark: Int64, limit: Int) throws -> [WaitingSubmission] {
        try Database.translating {
            try connection.ask(
                Question("select pg_advisory_unlock($1, 2)", [.integer(Database.writer)]) { _ in },
                Database.waiting(after: mark, limit: limit)
            ).1
        }
    }

    /// The file that a submission brings, read when it is its turn: many may wait, and each may be large.
    package func content(of waiting: WaitingSubmission) throws -> (name: String, bytes: [UInt8])? {
        try Database.translating {
            try connection.query(
                """
                select c.name, c.content
                from submission s join staged_file c on c.sha256 = s.content_sha256 and c.login = s.login
                where s.submission_no = $1
                """, [.bigint(waiting.number)]
            ).first.map { (name: try $0.text("name"), bytes: try $0.bytes("content")) }
        }
    }

    /// Forgets the files that nobody waits for any more.
    package func forgetFiles() throws {
        try Database.translating { _ = try connection.execute("select forget_files()") }
    }

    /// Notes that a submission is begun, before it is: what brings the writer down is found when it starts again.
    ///
    /// - Returns: how often it was begun so, this time included.
    package func noteAttempt(at number: Int64) throws -> Int {
        try Database.translating {
            let row = try connection.query(
                """
                with noted as (insert into submission_attempt (submission_no) values ($1) returning 1)
                select (select count(*) from submission_attempt where submission_no = $1)
                       + (select count(*) from noted) as attempts
                """, [.bigint(number)])[0]
            return Int(try row.int64("attempts"))
        }
    }

    /// Answers a submission that nothing came of: refused, tried, or answered before.
    package func answer(_ number: Int64, with outcome: String) throws {
        try Database.translating {
            try connection.begin()
            do {
                try keepAnswer(number, outcome)
                try connection.commit()
            } catch {
                try? connection.rollback()
                throw error
            }
        }
    }

    /// Waits for somebody to ask for something.
    ///
    /// - Returns: whether somebody did.
    package func awaitSubmission(within time: Duration) throws -> Bool {
        try Database.translating { try connection.waitForNotification(until: .now + time) }
    }

    /// Works for this fund from now on.
    package func choose(fund code: String) { fundCode = code }

    /// Whether nothing can be asked of this session any more.
    package var isLost: Bool { connection.isBroken }

    /// Acts for somebody until the transaction ends; for nobody else where the name is empty.
    ///
    /// - Parameter isByKeys: false where the transaction may look through whole tables.
    static func speaking(for login: String, byKeys isByKeys: Bool = true) -> Question<Void> {
        Question(
            "select set_config('coopfund.on_behalf_of', $1, true)"
                + (isByKeys ? "" : ", set_config('enable_seqscan', 'on', true)"), [.text(login)]
        ) { _ in }
    }

    /// Puts the answer down in the transaction at hand, where the act was submitted.
    func answer(_ request: WriteRequest, with written: Written) throws {
        guard let submission = request.submission else { return }
        if let batch {
            batch.answer(submission.number, with: submission.outcome(written))
        } else {
            _ = try connection.run(answering(request, with: written))
        }
    }

    /// What puts the answer down, where the act was submitted.
    func answering(_ request: WriteRequest, with written: Written) -> [Statement] {
        guard let submission = request.submission else { return [] }
        return Database.answering([(submission.number, submission.outcome(written))])
    }

    /// Ends a transaction in which nothing is recorded, but for the answer.
    func unchanged(_ written: Written, answering request: WriteRequest) throws -> Written {
        guard batch == nil else {
            try takeBack()
            try answer(request, with: written)
            return written
        }
        guard request.submission != nil else {
            try connection.rollback()
            return written
        }
        try answer(request, with: written)
        try connection.commit()
        return written
    }

    func keepAnswer(_ number: Int64, _ outcome: String) throws {
        _ = try connection.run(Database.answering([(number, outcome)]))
    }
}
