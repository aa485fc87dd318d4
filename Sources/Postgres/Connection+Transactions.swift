/// What a transaction sees of the others.
package enum Isolation: Hashable, Sendable {
    case readCommitted, repeatableRead, serializable

    fileprivate var sql: String {
        switch self {
        case .readCommitted: "read committed"
        case .repeatableRead: "repeatable read"
        case .serializable: "serializable"
        }
    }
}

extension Connection {
    /// Opens a transaction with the next statement: BEGIN goes out in the same message.
    ///
    /// - Parameter readOnly: without it the transaction writes where the server lets it: an administrator who opens
    ///   a database for reading only (`default_transaction_read_only`) means everybody.
    package func begin(
        _ isolation: Isolation = .readCommitted, readOnly: Bool = false
    ) throws(PostgresError) {
        guard try idle().transactionStatus == .idle, waiting.isEmpty else {
            throw PostgresError(.protocolViolation, "A transaction is already open.")
        }
        waiting.append("begin isolation level \(isolation.sql)\(readOnly ? " read only" : "")")
        if let opening { waiting.append(opening) }
    }

    /// Ends the transaction, and returns only when the server has acknowledged that it is stored.
    ///
    /// - Throws: `.server` when it is certain that nothing is stored: a deferred constraint refused, or an
    ///   earlier statement had failed (25P02), to which PostgreSQL answers success with the tag ROLLBACK.
    ///   `.connection` when the session was lost before COMMIT was sent. `.outcomeUnknown` when no answer
    ///   came: look before doing it again.
    package func commit() throws(PostgresError) {
        let libpq = try idle()
        try sendWaiting()
        guard libpq.transactionStatus != .idle else {
            throw PostgresError(.protocolViolation, "No transaction is open.")
        }
        try refuseIfGone(libpq)
        let answer: Answer
        do throws(PostgresError) {
            let nothing = try EncodedParameters([])
            answer = try exchange("commit") { $0.sendQuery("commit", as: nil, nothing) }
        } catch {
            throw error.recast(as: .outcomeUnknown)
        }
        switch answer.result?.commandTag {
        case "COMMIT": return
        case "ROLLBACK":
            throw PostgresError(
                .server, "The transaction had failed and was rolled back.", sqlState: "25P02")
        default:
            let failure = answer.failure ?? PostgresError(.connection, "COMMIT was not answered.")
            throw failure.kind == .server ? failure : failure.recast(as: .outcomeUnknown)
        }
    }

    package func rollback() throws(PostgresError) {
        // What was never begun has nothing to take back.
        waiting = []
        guard try idle().transactionStatus != .idle else { return }
        try execute("rollback")
    }

    /// Takes a transaction back without waiting for the server: where it only read, nothing hangs on the answer,
    /// which the next statement reads first.
    package func rollbackUnawaited() throws(PostgresError) {
        waiting = []
        let libpq = try idle()
        guard libpq.transactionStatus != .idle else { return }
        _ = try send("rollback")
        owesAnswer = true
    }

    /// Sets a mark with the next statement: what comes after it can be taken back without the rest of the transaction.
    package func mark() { waiting.append(Connection.setting) }

    /// Takes back what was done since the mark, also after a statement that failed.
    package func takeBackToMark() throws(PostgresError) {
        // What was never sent has nothing to take back.
        if let place = waiting.lastIndex(of: Connection.setting) {
            waiting.removeSubrange(place...)
            return
        }
        _ = try run([
            Statement("rollback to savepoint \(Connection.markName)"),
            Statement("release savepoint \(Connection.markName)"),
        ])
    }

    /// Keeps what was done since the mark as a part of the transaction.
    package func keepMark() {
        if let place = waiting.lastIndex(of: Connection.setting) {
            waiting.remove(at: place)
        } else {
            waiting.append("release savepoint \(Connection.markName)")
        }
    }

    private static let markName = "mark"
    private static let setting = "savepoint \(markName)"

    /// A session that ended while we were thinking has left its farewell on the socket. Seen before COMMIT
    /// is sent, it means «not stored» instead of «unknown».
    private func refuseIfGone(_ libpq: LibPQ) throws(PostgresError) {
        // Once for the farewell, once for the end behind it.
        for _ in 0..<2 where libpq.wait(reading: true, writing: false, 0) {
            if !libpq.consumeInput() || libpq.isBad {
                throw abandon(libpq, PostgresError(.connection, libpq.errorMessage.trimmed))
            }
        }
    }
}
