package import FundCore
internal import Postgres

/// Requests that wait for a second person: kept word for word, released or rejected once.
extension Database {
    /// Takes back what the request did for a trial, and keeps the request instead.
    ///
    /// The trial ran to its end, deferred checks too: what waits could be recorded as it stands. It is decided anew when
    /// it is released.
    func keep(
        _ request: WriteRequest, _ answer: StoredAnswer, _ books: Books, until step: ReleaseStep
    ) throws -> WaitingRequest {
        try books.flush()
        try connection.execute("set constraints all immediate")
        let fund = books.reader.fund
        try beginAnew(fund: fund)
        let number = try connection.query(
            """
            insert into request (
                fund_id, request_no, code, asked, key, asked_on, asked_by, answer_json, summary_vi, summary_en,
                content, content_name, login)
            select $1, coalesce(max(r.request_no), 0) + 1, $2, $3,
                   coalesce($4, 'request-' || coalesce(max(r.request_no), 0) + 1), $5, $6, $7, $8, $9,
                   decode($10, 'hex'), $11, $12
            from request r where r.fund_id = $1
            returning request_no
            """,
            [
                fund, .text(request.matter.code.rawValue), .text(request.text),
                request.key.map(Parameter.text) ?? .null, .date(request.matter.today.day),
                .text(books.actor), .text(answer.json), .text(answer.summaryVi), .text(answer.summaryEn),
                request.matter.content.map { .text(SHA256.hex($0.bytes)) } ?? .null,
                request.matter.content.map { .text($0.name) } ?? .null, .text(books.login.name),
            ])[0].int64("request_no")
        let waiting = WaitingRequest(
            number: number, answer: answer, releasedBy: step.duties, isRepetition: false)
        try self.answer(request, with: .waits(waiting))
        if let batch { batch.end(connection) } else { try connection.commit() }
        return waiting
    }

    /// What a request answers that is asked again.
    ///
    /// - Throws: `key.other-request`, `request.rejected`.
    func again(_ request: WriteRequest, _ kept: RequestRecord) throws -> WaitingRequest {
        guard request.isRepetition(kept.asked) else { throw Refusal(.keyReused, ["key": .text(kept.key)]) }
        if let end = kept.end {
            var arguments = kept.arguments
            arguments["by"] = .text(end.by)
            arguments["reason"] = end.reason.map { .text($0) }
            throw Refusal(.requestRejected, arguments)
        }
        return WaitingRequest(number: kept.number, answer: kept.answer, releasedBy: [], isRepetition: true)
    }

    /// Turns a request down: nothing is recorded of it, ever.
    ///
    /// - Parameter name: whoever does; nil leaves the login.
    /// - Throws: `request.not-found`, `request.settled`, `application.name-needed`, `person.not-registered`,
    ///   `person.revoked`.
    package func reject(
        _ number: Int64, by name: String?, because reason: String, _ ending: Ending,
        for submitted: (number: Int64, login: String)? = nil, telling outcome: (RequestRecord) -> String
    ) throws -> RequestRecord {
        try ensureCurrent()
        return try Database.translating {
            try connection.begin()
            do {
                let head = try chooseFund(locking: true)
                let reader = FundReader(
                    connection, head: head, knownAct: .max, schemaAsBuilt: { throw Refusal(.noFund) })
                let login = try submitted.map { Login(submitting: $0.login) } ?? Login(connection)
                let office = try reader.office()
                let record = try reader.request(number)
                try record.refuseSettled()
                guard
                    let actor = try login.name(as: name, among: office) ?? (login.isShared ? nil : login.name)
                else { throw Refusal(.nameNeeded, ["login": .text(login.name)]) }
                if office.isStaffed { _ = try office.known(actor) }
                try connection.execute(
                    """
                    insert into request_end (fund_id, request_no, state, decided_by, reason, login)
                    values ($1, $2, 'rejected', $3, $4, $5)
                    """, [reader.fund, .bigint(number), .text(actor), .text(reason), .text(login.name)])
                switch ending {
                case .commit:
                    if let submitted { try keepAnswer(submitted.number, outcome(record)) }
                    try connection.commit()
                case .rollBack: try connection.rollback()
                }
                return record
            } catch {
                try? connection.rollback()
                throw error
            }
        }
    }
}

extension RequestRecord {
    package var arguments: [String: Refusal.Argument] {
        ["request": .number(Int(number)), "act": .phrase(code.phrase), "asked": .text(askedBy)]
    }

    /// - Throws: `request.settled`.
    func refuseSettled() throws(Refusal) {
        guard let end else { return }
        var arguments = arguments
        arguments["state"] = .phrase("request-state." + end.state.rawValue)
        arguments["by"] = .text(end.by)
        if let entry = end.entry { arguments["entry"] = .number(Int(entry)) }
        throw Refusal(.requestSettled, arguments)
    }
}

extension Books {
    /// Who must release what was tried, before it is recorded; nil where nobody must, or it is being released.
    package var awaitedRelease: ReleaseStep? {
        guard request.release == nil, lastOpened != nil else { return nil }
        let matter = request.matter
        return office.release(of: matter.code, amount: amount, on: matter.today)
    }

    /// A request is released once, and under a name.
    ///
    /// - Throws: `request.settled`, and what `releaser` throws.
    func openRelease() throws {
        guard let release = request.release, let releaser = try releaser() else { return }
        try reader.request(release.number).refuseSettled()
        releasedBy = releaser
    }

    /// Whoever asked for an act, or appraised what it is about, does not release it; who else may is a rule.
    ///
    /// - Throws: `request.own`, `request.not-theirs-to-release`.
    func refuseOthersRelease() throws {
        guard let releasedBy else { return }
        let matter = request.matter
        let step = office.release(of: matter.code, amount: amount, on: matter.today)
        let appraisers = try matter.subjects.flatMap { try reader.appraisers(of: $0) }
        try office.refuseRelease(of: matter.code, by: releasedBy, among: step, others: [actor] + appraisers)
    }

    /// Notes with the request that it is an act now.
    func endRequest() throws {
        guard let release = request.release, let releasedBy, let entry = lastOpened else { return }
        try reader.connection.execute(
            """
            insert into request_end (fund_id, request_no, state, decided_by, reason, entry, login)
            values ($1, $2, 'recorded', $3, $4, $5, $6)
            """,
            [
                reader.fund, .bigint(release.number), .text(releasedBy),
                release.reason.map(Parameter.text) ?? .null,
                .bigint(entry), .text(login.name),
            ])
    }
}
