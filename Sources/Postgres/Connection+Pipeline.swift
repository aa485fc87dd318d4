/// A statement that reads, and what its rows come to.
package struct Question<Answer> {
    let sql: String
    let parameters: [Parameter]
    let read: (Rows) throws -> Answer

    package init(_ sql: String, _ parameters: [Parameter] = [], _ read: @escaping (Rows) throws -> Answer) {
        self.sql = sql
        self.parameters = parameters
        self.read = read
    }
}

/// A statement with its values.
package struct Statement: Sendable {
    package let sql: String
    package let parameters: [Parameter]

    package init(_ sql: String, _ parameters: [Parameter] = []) {
        self.sql = sql
        self.parameters = parameters
    }
}

extension Connection {
    /// Asks several questions in one message: the server is waited for once.
    package func ask<each Answer>(_ question: repeat Question<each Answer>) throws -> (repeat each Answer) {
        var statements: [(sql: String, parameters: [Parameter])] = []
        for question in repeat each question { statements.append((question.sql, question.parameters)) }
        var results = try exchange(together: statements)[...]
        func next<Value>(_ question: Question<Value>) throws -> Value {
            try question.read(Rows(results.removeFirst()))
        }
        return (repeat try next(each question))
    }

    /// Runs statements in one message, in their order; after the first that fails none is run.
    ///
    /// - Returns: what each came to.
    package func run(_ statements: [Statement]) throws(PostgresError) -> [Rows] {
        if statements.isEmpty { return [] }
        return try exchange(together: statements.map { ($0.sql, $0.parameters) }).map(Rows.init)
    }

    /// Sends statements in one message, and reads all their answers. After the first that fails the server skips
    /// the rest.
    ///
    /// - Returns: as many answers as there are statements.
    func exchange(
        together statements: [(sql: String, parameters: [Parameter])]
    ) throws(PostgresError) -> [QueryResult] {
        let libpq = try idle()
        // Only a statement outside a pipeline makes libpq forget that rows came one by one.
        if hasStreamed { _ = try answer(try send("") { $0.sendScript("") }, until: limit).success() }
        let ahead = waiting.count
        var messages: [Message] = []
        var made: [String] = []
        for statement in waiting.map({ (sql: $0, parameters: []) }) + statements {
            try statement.sql.refusingNUL("The statement")
            let parameters = try EncodedParameters(statement.parameters)
            switch self.statements.turn(of: statement.sql, parameters, besides: made) {
            case .sendText: messages.append(Message(statement.sql, parameters))
            case .execute(let name): messages.append(Message(statement.sql, parameters, name: name))
            case .prepare(let name):
                made.append(statement.sql)
                messages.append(Message(statement.sql, parameters, name: name, prepares: true))
                messages.append(Message(statement.sql, parameters, name: name))
            }
        }
        waiting = []
        // Each statement has its time.
        let limit = ContinuousClock.now + deadline * messages.count
        guard libpq.enterPipeline(), messages.allSatisfy({ $0.send(libpq) }), libpq.syncPipeline()
        else { throw abandon(libpq, PostgresError(.connection, libpq.errorMessage.trimmed)) }
        isExchanging = true
        try flush(libpq, until: limit)
        let (results, answer) = try answers(libpq, of: messages.count, until: limit)
        if let failure = answer.failure { throw failure }
        guard results.count == messages.count else {
            throw abandon(libpq, PostgresError(.protocolViolation, "The server left a statement unanswered."))
        }
        for message in messages where message.prepares {
            self.statements.keep(message.sql, message.parameters, as: message.name ?? "")
        }
        return zip(messages, results).filter { !$0.0.prepares }.dropFirst(ahead).map(\.1)
    }

    /// What goes out for a statement: itself, under its name where it has one, or before that the making of it.
    private struct Message {
        let sql: String
        let parameters: EncodedParameters
        let name: String?
        let prepares: Bool

        init(_ sql: String, _ parameters: EncodedParameters, name: String? = nil, prepares: Bool = false) {
            self.sql = sql
            self.parameters = parameters
            self.name = name
            self.prepares = prepares
        }

        func send(_ libpq: LibPQ) -> Bool {
            prepares
                ? libpq.sendPrepare(sql, as: name ?? "", parameters.types)
                : libpq.sendQuery(sql, as: name, parameters)
        }
    }

    private func answers(
        _ libpq: LibPQ, of count: Int, until limit: ContinuousClock.Instant
    ) throws(PostgresError) -> ([QueryResult], Answer) {
        var results: [QueryResult] = []
        var answer = Answer()
        // Each statement's answers end with nothing; a lost session has nothing more at all.
        var ends = 0
        reading: while ends <= count {
            guard let result = try next(libpq, until: limit) else {
                ends += 1
                if libpq.isBad { break }
                continue
            }
            switch result.status {
            case .command, .tuples: results.append(result)
            case .failed: answer.failure = answer.failure ?? PostgresError(result)
            case .skipped: break
            case .synchronized: break reading
            case .singleTuple, .copyIn, .copyOut, .other:
                throw abandon(libpq, PostgresError(.protocolViolation, "COPY needs copyIn or copyOut."))
            }
        }
        isExchanging = false
        answer = settled(libpq, answer)
        guard !isBroken else { return (results, answer) }
        guard libpq.exitPipeline() else {
            throw abandon(libpq, PostgresError(.protocolViolation, libpq.errorMessage.trimmed))
        }
        return (results, answer)
    }
}
