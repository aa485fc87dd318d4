extension Connection {
    /// Runs `copy … to stdout` and hands over its rows as they come, raw; for large reports, the fastest
    /// way out.
    ///
    /// When `body` throws, the rest is read and dropped, and the connection can be used again.
    package func copyOut(_ sql: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try copyOut(sql, inBinary: false, body)
    }

    /// Runs `copy … to stdout (format binary)` and hands over its rows, readable field by field.
    package func copyOutRows(_ sql: String, _ body: (borrowing CopyRow) throws -> Void) throws {
        var reader = CopyReader()
        try copyOut(sql, inBinary: true) { try reader.read($0, body) }
        guard reader.isEnded else {
            throw PostgresError(.protocolViolation, "The copy ended without its end mark.")
        }
    }

    /// Runs `copy … from stdin (format binary)` with the rows that `body` writes, and answers how many the
    /// table took. When `body` throws, the server drops them all, and the connection can be used again.
    @discardableResult
    package func copyIn(_ sql: String, _ body: (inout CopyWriter) throws -> Void) throws -> Int {
        let libpq = try beginCopy(sql, .copyIn, inBinary: true)
        var writer = CopyWriter { bytes throws(PostgresError) in
            try self.put(libpq) { $0.putCopy(bytes) }
        }
        do {
            try body(&writer)
            try writer.finish()
        } catch {
            guard !isBroken else { throw error }
            try? put(libpq) { $0.endCopy(refusing: "The program withdrew its rows.") }
            _ = try? answer(libpq, until: limit)
            throw error
        }
        try put(libpq) { $0.endCopy(refusing: nil) }
        let limit = limit
        try flush(libpq, until: limit)
        return try answer(libpq, until: limit).success().rowsAffected
    }

    private func copyOut(
        _ sql: String, inBinary: Bool, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let libpq = try beginCopy(sql, .copyOut, inBinary: inBinary)
        var drain = Drain()
        do {
            reading: while true {
                let step = libpq.copyRow { bytes in
                    drain.attempt(within: deadline) { try body(bytes) }
                }
                switch step {
                case nil: continue
                case .wait: guard try receive(libpq, until: drain.limit ?? limit) else { break reading }
                case .ended, .failed: break reading
                }
            }
            let answer = try answer(libpq, until: drain.limit ?? limit)
            if drain.cause == nil { _ = try answer.success() }
        } catch {
            throw drain.cause ?? error
        }
        if let cause = drain.cause { throw cause }
    }

    /// Sends the statement, and sees that it is the COPY that was meant.
    private func beginCopy(
        _ sql: String, _ direction: QueryResult.Status, inBinary: Bool
    ) throws(PostgresError) -> LibPQ {
        let limit = limit
        let libpq = try send(sql)
        let result = try next(libpq, until: limit)
        if let result, result.status == direction {
            if !inBinary || result.isBinary { return libpq }
            throw abandon(libpq, PostgresError(.protocolViolation, "The copy is not in binary format."))
        }
        if result?.status == .copyIn || result?.status == .copyOut {
            throw abandon(libpq, PostgresError(.protocolViolation, "The copy goes the other way."))
        }
        var answer = try answer(libpq, until: limit)
        if let result, result.status == .failed {
            answer = settled(libpq, Answer(failure: PostgresError(result)))
        }
        throw answer.failure ?? PostgresError(.protocolViolation, "The statement is not a COPY.")
    }

    private func put(_ libpq: LibPQ, _ putting: (LibPQ) -> Bool?) throws(PostgresError) {
        // The body may have caught an earlier failure and gone on.
        if let loss { throw loss }
        let limit = limit
        while true {
            switch putting(libpq) {
            case true: return
            case false:
                if !(try receive(libpq, orWrite: true, until: limit)) {
                    throw abandon(libpq, PostgresError(.connection, libpq.errorMessage.trimmed))
                }
            default: throw abandon(libpq, PostgresError(.connection, libpq.errorMessage.trimmed))
            }
        }
    }
}
