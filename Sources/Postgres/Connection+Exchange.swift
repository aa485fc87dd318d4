/// The one way in which a statement goes out and its answers come back.
extension Connection {
    /// What the server said to one statement. Both can be there: a COMMIT that was acknowledged by a
    /// session that died in the next instant.
    struct Answer {
        var result: QueryResult?
        var failure: PostgresError?
    }

    /// A session that is there and has nothing under way.
    func idle() throws(PostgresError) -> LibPQ {
        guard let libpq else {
            let reason = loss?.message ?? ""
            throw PostgresError(
                .connection, "The connection is no longer there: \(reason)", sqlState: loss?.sqlState)
        }
        if owesAnswer {
            owesAnswer = false
            if let failure = try answer(libpq, until: limit).failure { throw failure }
        }
        guard !isExchanging else {
            throw PostgresError(
                .protocolViolation, "Another statement of this connection is still being read.")
        }
        return libpq
    }

    func send(
        _ sql: String, _ parameters: [Parameter] = [], inSingleRows: Bool = false
    ) throws(PostgresError) -> LibPQ {
        try sendWaiting()
        let encoded = try EncodedParameters(parameters)
        let name = try prepared(sql, encoded)
        return try send(sql) {
            $0.sendQuery(sql, as: name, encoded) && (!inSingleRows || $0.useSingleRows())
        }
    }

    /// The name under which the server keeps a statement, which may be made now; nil where it is sent as a text.
    private func prepared(_ sql: String, _ parameters: EncodedParameters) throws(PostgresError) -> String? {
        switch statements.turn(of: sql, parameters) {
        case .sendText: return nil
        case .execute(let name): return name
        case .prepare(let name):
            _ = try exchange(sql) { $0.sendPrepare(sql, as: name, parameters.types) }.success()
            statements.keep(sql, parameters, as: name)
            return name
        }
    }

    func send(_ sql: String, _ sending: (LibPQ) -> Bool) throws(PostgresError) -> LibPQ {
        try sql.refusingNUL("The statement")
        let libpq = try idle()
        hasStreamed = false
        guard sending(libpq) else {
            throw abandon(libpq, PostgresError(.connection, libpq.errorMessage.trimmed))
        }
        isExchanging = true
        try flush(libpq, until: limit)
        return libpq
    }

    /// Sends what waits for a statement that cannot take it along.
    func sendWaiting() throws(PostgresError) {
        if !waiting.isEmpty { _ = try exchange(together: []) }
    }

    /// Sends, and reads all answers.
    func exchange(
        _ sql: String, _ sending: (LibPQ) -> Bool
    ) throws(PostgresError) -> Answer {
        let limit = limit
        try sendWaiting()
        let libpq = try send(sql, sending)
        return try answer(libpq, until: limit)
    }

    func exchange(_ sql: String, _ parameters: [Parameter]) throws(PostgresError) -> QueryResult {
        if !waiting.isEmpty { return try exchange(together: [(sql, parameters)])[0] }
        let encoded = try EncodedParameters(parameters)
        let name = try prepared(sql, encoded)
        return try exchange(sql) { $0.sendQuery(sql, as: name, encoded) }.success()
    }

    /// Until when a wait that begins now may last.
    var limit: ContinuousClock.Instant { .now + deadline }

    /// Reads to the end of the exchange; the first failure counts.
    func answer(_ libpq: LibPQ, until limit: ContinuousClock.Instant) throws(PostgresError) -> Answer {
        var answer = Answer()
        while let result = try next(libpq, until: limit) {
            switch result.status {
            case .command, .tuples, .singleTuple: answer.result = result
            case .failed: answer.failure = answer.failure ?? PostgresError(result)
            case .copyIn, .copyOut, .skipped, .synchronized, .other:
                throw abandon(libpq, PostgresError(.protocolViolation, "COPY needs copyIn or copyOut."))
            }
        }
        return settled(libpq, answer)
    }

    /// After a FATAL error the session is lost, whatever the first complaint was about.
    func settled(_ libpq: LibPQ, _ answer: Answer) -> Answer {
        if answer.failure?.isOfKeptStatement ?? false { statements.forget() }
        guard libpq.isBad || answer.failure?.kind == .connection else { return answer }
        var answer = answer
        let failure = answer.failure ?? PostgresError(.connection, libpq.errorMessage.trimmed)
        answer.failure = failure.recast(as: .connection)
        lose(failure)
        return answer
    }

    /// The next answer, nil at the end of the exchange.
    func next(_ libpq: LibPQ, until limit: ContinuousClock.Instant) throws(PostgresError) -> QueryResult? {
        // A lost session has no more to read, and libpq turns that into a last answer: ask for it.
        while libpq.isBusy {
            guard try receive(libpq, until: limit) else { break }
        }
        let result = libpq.nextResult()
        if result == nil { isExchanging = false }
        return result
    }

    func flush(_ libpq: LibPQ, until limit: ContinuousClock.Instant) throws(PostgresError) {
        while let isFlushed = libpq.flush() {
            // The server may wait for us to read before it reads on.
            if isFlushed { return }
            guard try receive(libpq, orWrite: true, until: limit) else { return }
        }
        // A failure to write shows again, with the server's reason, when the answer is read.
    }

    /// Waits for the server and takes in what it sent. False when the session is lost.
    func receive(
        _ libpq: LibPQ, orWrite: Bool = false, until limit: ContinuousClock.Instant
    ) throws(PostgresError) -> Bool {
        guard let milliseconds = limit.millisecondsLeft else {
            libpq.tryToCancel()
            throw abandon(libpq, PostgresError(.deadline, "The server did not answer in time."))
        }
        // In slices of a second, since TLS may hold back bytes of which the socket knows nothing.
        libpq.wait(reading: true, writing: orWrite, min(milliseconds, 1_000))
        if libpq.consumeInput() { return true }
        if libpq.isBad { return false }
        throw abandon(libpq, PostgresError(.connection, libpq.errorMessage.trimmed))
    }

    /// Gives up the session, and answers why.
    func abandon(_ libpq: LibPQ, _ reason: PostgresError) -> PostgresError {
        lose(reason)
        return reason
    }
}

extension Connection.Answer {
    func success() throws(PostgresError) -> QueryResult {
        if let failure { throw failure }
        guard let result else { throw PostgresError(.protocolViolation, "The server gave no answer.") }
        return result
    }
}

extension LibPQ {
    @discardableResult
    func wait(reading: Bool, writing: Bool, _ milliseconds: Int32) -> Bool {
        LibPQ.poll(socket, reading: reading, writing: writing, milliseconds: milliseconds)
    }
}
