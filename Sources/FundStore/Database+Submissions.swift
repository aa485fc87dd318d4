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
        // Nothing of it takes longer, whoever hangs.
        let limit = ContinuousClock.now + deadline
        let usual = connection.deadline
        defer { connection.deadline = usual }
        return try Database.translating {
            let number: Int64
            do {
                number = try putDown(submission, until: limit)
            } catch let error as PostgresError {
                try explain(error, of: submission)
                throw error
            }
            return try inDoubtWhereLost { try answer(to: number, until: limit) }
        }
    }

    private func leave(until limit: ContinuousClock.Instant) {
        connection.deadline = max(limit - .now, .milliseconds(100))
    }

    private func putDown(_ submission: Submission, until limit: ContinuousClock.Instant) throws -> Int64 {
        leave(until: limit)
        try connection.execute("listen \(Database.answered)")
        var sum: String?
        if let content = submission.content {
            sum = try connection.query(
                "select stage(decode($1, 'hex'), $2) as sum",
                [.text(SHA256.hex(content.bytes)), .text(content.name)])[0].text("sum")
        }
        leave(until: limit)
        let statement = Statement(
            "select submit($1, $2, $3, $4, $5, $6) as number",
            [
                fundCode.map(Parameter.text) ?? .null, .text(submission.kind.rawValue),
                .text(submission.asked),
                .text(submission.key), .date(submission.askedOn.day), sum.map(Parameter.text) ?? .null,
            ])
        return try inDoubtWhereLost {
            try connection.query(statement.sql, statement.parameters)[0].int64("number")
        }
    }

    /// Where no answer came it may have been put down, and be performed.
    private func inDoubtWhereLost<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as PostgresError where error.kind == .connection || error.kind == .deadline {
            throw StoreFault(.outcomeUnknown, error.message)
        }
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
            leave(until: limit)
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
