extension Connection {
    /// Runs one statement and answers its rows. Values go in as parameters, never into the text.
    package func query(_ sql: String, _ parameters: [Parameter] = []) throws(PostgresError) -> Rows {
        Rows(try exchange(sql, parameters))
    }

    /// Runs one statement and answers how many rows it touched.
    @discardableResult
    package func execute(_ sql: String, _ parameters: [Parameter] = []) throws(PostgresError) -> Int {
        try exchange(sql, parameters).rowsAffected
    }

    /// Runs several statements, all or (unless they say otherwise) none.
    ///
    /// Only for migrations, which are files of ours: the simple protocol takes no parameters, and what
    /// runs two statements for us would run a third for somebody else. That is why it has a name of its
    /// own and `query` refuses a second statement.
    package func script(_ sql: String) throws(PostgresError) {
        // What comes after it may be about other tables.
        defer { statements.forget() }
        if let failure = try exchange(sql, { $0.sendScript(sql) }).failure { throw failure }
    }

    /// Runs one statement and hands over its rows as they arrive, so that memory does not grow with them.
    ///
    /// When `body` throws, the rest is read and dropped, and the connection can be used again. Until the
    /// end the connection takes no other statement.
    package func stream(
        _ sql: String, _ parameters: [Parameter] = [], _ body: (borrowing Row) throws -> Void
    ) throws {
        let libpq = try send(sql, parameters, inSingleRows: true)
        hasStreamed = true
        var answer = Answer()
        var columns: Columns?
        var drain = Drain()
        do {
            while let result = try next(libpq, until: drain.limit ?? limit) {
                switch result.status {
                case .singleTuple:
                    let known = columns ?? Columns(result)
                    columns = known
                    drain.attempt(within: deadline) {
                        try body(Row(result: result, index: 0, columns: known))
                    }
                case .command, .tuples: answer.result = result
                case .failed: answer.failure = answer.failure ?? PostgresError(result)
                case .copyIn, .copyOut, .skipped, .synchronized, .other:
                    throw abandon(libpq, PostgresError(.protocolViolation, "COPY needs copyIn or copyOut."))
                }
            }
        } catch {
            throw drain.cause ?? error
        }
        answer = settled(libpq, answer)
        if let cause = drain.cause { throw cause }
        if let failure = answer.failure { throw failure }
    }

    /// The types that the server finds in a statement, without running it. For the test that all
    /// statements of the program prepare.
    package func prepareDescription(
        of sql: String
    ) throws -> (parameters: [UInt32], columns: [(name: String, type: UInt32)]) {
        _ = try exchange(sql) { $0.sendPrepare(sql) }.success()
        let result = try exchange("") { $0.sendDescribe() }.success()
        let columns = (0..<result.columnCount).map { column in
            (name: result.columnName(column), type: result.columnType(column).oid)
        }
        return (result.parameterTypes, columns)
    }
}

/// Lets the caller's code look at rows until it throws, then drops the rows that still come.
struct Drain {
    /// What the caller's code threw.
    private(set) var cause: (any Error)?
    /// When dropping must be done; a longer rest costs the session.
    private(set) var limit: ContinuousClock.Instant?

    mutating func attempt(within time: Duration, _ body: () throws -> Void) {
        guard cause == nil else { return }
        do {
            try body()
        } catch {
            cause = error
            limit = .now + time
        }
    }
}
