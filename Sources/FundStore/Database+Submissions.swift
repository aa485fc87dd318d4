package import FundCore
internal import Postgres

/// What somebody asks of the one writer (yêu cầu gửi người ghi sổ).
package struct Submission: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case act
        /// A dry run of one.
        case trial
        case release
        case releaseTrial = "release-trial"
        case rejection
        case rejectionTrial = "rejection-trial"
    }

    package let kind: Kind
    /// Of an act; nil of a decision about a request.
    package let code: ActCode?
    /// The coded request of an act; of a decision about a request its number and its words.
    package let asked: String
    package let key: String
    package let askedOn: CalendarDate
    package let content: (name: String, bytes: [UInt8])?

    package init(
        _ kind: Kind, _ code: ActCode?, asked: String, key: String, askedOn: CalendarDate,
        content: (name: String, bytes: [UInt8])? = nil
    ) {
        self.kind = kind
        self.code = code
        self.asked = asked
        self.key = key
        self.askedOn = askedOn
        self.content = content
    }
}

/// A submission as the writer finds it.
package struct WaitingSubmission: Sendable {
    package let number: Int64
    /// The code of the fund.
    package let fund: String
    package let submission: Submission
    package let login: String
}

extension Database {
    /// Whether this login asks the writer and writes nothing itself. The owner of the schema and the writer write.
    package func submits() throws -> Bool {
        if let known = isSubmitting { return known }
        let row = try Database.translating {
            try connection.query(
                """
                select not coalesce(has_table_privilege(to_regclass('coopfund.act'), 'INSERT'), true)
                       and coalesce(has_function_privilege(to_regprocedure(
                           'coopfund.submit(text,text,text,text,date,text)'), 'EXECUTE'), false) as submits
                """)[0]
        }
        let submits = try row.bool("submits")
        isSubmitting = submits
        return submits
    }

    /// Puts a submission down and waits for its answer.
    ///
    /// - Returns: the document that the writer answered with.
    /// - Throws: `StoreFault` of kind `noWriter` where nobody performs it (it stays), of kind `outcomeUnknown` where the
    ///   answer did not come in time or the connection went; the same key settles both.
    package func submit(_ submission: Submission, within deadline: Duration = .seconds(30)) throws -> String {
        try ensureCurrent()
        return try Database.translating {
            let number: Int64
            do {
                number = try putDown(submission)
            } catch let error as PostgresError {
                try explain(error, of: submission)
                throw error
            }
            do {
                return try answer(to: number, until: .now + deadline)
            } catch let error as PostgresError where error.kind == .connection || error.kind == .deadline {
                throw StoreFault(.outcomeUnknown, error.message)
            }
        }
    }

    private func putDown(_ submission: Submission) throws -> Int64 {
        try connection.execute("listen \(Database.answered)")
        var sum: String?
        if let content = submission.content {
            sum = try connection.query(
                "select stage(decode($1, 'hex'), $2) as sum",
                [.text(SHA256.hex(content.bytes)), .text(content.name)])[0].text("sum")
        }
        return try connection.query(
            "select submit($1, $2, $3, $4, $5, $6) as number",
            [
                fundCode.map(Parameter.text) ?? .null, .text(submission.kind.rawValue),
                .text(submission.asked),
                .text(submission.key), .date(submission.askedOn.day), sum.map(Parameter.text) ?? .null,
            ])[0].int64("number")
    }

    /// Why the door stayed shut, as the rules say it.
    ///
    /// - Throws: `person.not-registered`, `person.revoked`, `person.not-their-duty`; a fault of kind `busy` where too
    ///   much of the same login waits.
    private func explain(_ error: PostgresError, of submission: Submission) throws {
        switch error.constraint {
        case "submissions_that_wait_are_few": throw StoreFault(.busy, error.message)
        case "submission_is_a_persons", "submission_is_within_duties":
            let login = try Login(connection).name
            let office = try read { try $0.office() }
            let person = office.person(login: login) ?? office.persons.first { $0.login == login }
            let name = person?.name ?? login
            if let code = submission.code {
                try office.refuse(code, by: name, on: submission.askedOn, amount: nil)
            } else {
                _ = try office.known(name)
            }
        default: return
        }
    }

    private func answer(to number: Int64, until limit: ContinuousClock.Instant) throws -> String {
        var looked = ContinuousClock.now
        while true {
            let found = try connection.query(
                "select outcome from submission_answer where submission_no = $1", [.bigint(number)])
            if let row = found.first { return try row.text("outcome") }
            let now = ContinuousClock.now
            guard now < limit else {
                throw StoreFault(.outcomeUnknown, "The writer did not answer in time.")
            }
            // A writer that was started anew takes a moment to be there.
            if now - looked > .seconds(1), try !hasWriter() {
                throw StoreFault(.noWriter, "Nobody holds the writer's lock.")
            } else if now - looked > .seconds(1) {
                looked = now
            }
            // A notification is a hint to look, the look is the truth.
            try connection.waitForNotification(until: min(limit, now + .milliseconds(250)))
        }
    }

    /// Whether a writer is at work on this database.
    package func hasWriter() throws -> Bool {
        try Database.translating {
            try connection.query(
                """
                select exists (
                    select from pg_locks l
                    where l.locktype = 'advisory' and l.granted and l.objsubid = 2
                      and l.classid::bigint = $1 and l.objid::bigint = 1
                      and l.database = (select oid from pg_database where datname = current_database())) as found
                """, [.bigint(Int64(Database.writer))])[0].bool("found")
        }
    }

    /// Whether people work with logins of their own, and so need a writer.
    package func needsWriter() throws -> Bool {
        try Database.translating {
            try connection.query(
                "select exists (select from person_version where login is not null) as needs")[0].bool(
                    "needs")
        }
    }

    static let answered = "coopfund_answer"
    static let submitted = "coopfund_submission"
    /// The class of the lock that the writer holds.
    static let writer: Int32 = 0x636f_6f77
}

// MARK: The writer's side

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
            } else {
                // Whoever is no writer and holds its lock keeps everybody from working.
                try end(holdersOf: Database.writer, besides: "a.usename = current_user")
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
        } catch  where error.isPermissionDenied {
            return
        }
    }

    /// What waits, in the order in which it was put down.
    package func waitingSubmissions(limit: Int) throws -> [WaitingSubmission] {
        try Database.translating {
            try connection.query(
                """
                select s.submission_no, f.code, s.kind, s.asked, s.key, s.asked_on, s.login, c.name, c.content
                from submission s join fund f using (fund_id)
                left join staged_file c on c.sha256 = s.content_sha256 and c.login = s.login
                where not exists (select from submission_answer a where a.submission_no = s.submission_no)
                order by s.submission_no limit $1
                """, [.integer(Int32(limit))]
            ).map { row in
                let content = try row.optionalText("name").map { (name: $0, bytes: try row.bytes("content")) }
                return WaitingSubmission(
                    number: try row.int64("submission_no"), fund: try row.text("code"),
                    submission: Submission(
                        try row.known("kind"), nil, asked: try row.text("asked"), key: try row.text("key"),
                        askedOn: try row.calendarDate("asked_on"), content: content),
                    login: try row.text("login"))
            }
        }
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
    package func awaitSubmission(within time: Duration) throws {
        try Database.translating { try connection.waitForNotification(until: .now + time) }
    }

    /// Works for this fund from now on.
    package func choose(fund code: String) { fundCode = code }

    /// Whether nothing can be asked of this session any more.
    package var isLost: Bool { connection.isBroken }

    /// Acts for somebody until the transaction ends.
    func speaking(for login: String) throws -> Login {
        try connection.execute(
            "select set_config('coopfund.on_behalf_of', $1, true)", [.text(login)])
        return Login(submitting: login)
    }

    /// Puts the answer down in the transaction at hand, where the act was submitted.
    func answer(_ request: WriteRequest, with written: Written) throws {
        guard let submission = request.submission else { return }
        try keepAnswer(submission.number, submission.outcome(written))
    }

    /// Ends a transaction in which nothing is recorded, but for the answer.
    func unchanged(_ written: Written, answering request: WriteRequest) throws -> Written {
        guard request.submission != nil else {
            try connection.rollback()
            return written
        }
        try answer(request, with: written)
        try connection.commit()
        return written
    }

    func keepAnswer(_ number: Int64, _ outcome: String) throws {
        _ = try connection.run([
            Statement(
                "insert into submission_answer (submission_no, outcome) values ($1, $2)",
                [.bigint(number), .text(outcome)]),
            Statement("select pg_notify($1, $2)", [.text(Database.answered), .text(String(number))]),
        ])
    }
}
