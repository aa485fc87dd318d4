/// How the session stands towards transactions.
package enum TransactionStatus: Hashable, Sendable {
    case idle, active, inTransaction, inFailedTransaction
    /// The session is lost.
    case unknown
}

/// One session with a PostgreSQL server, used by one thread, closed when it is released.
///
/// Synchronous, and never without a limit of its own: the time-outs that PostgreSQL and TCP offer do not
/// free a client from a server that hangs, so every wait here is a `poll` with a deadline. Whoever gives
/// up waiting gives up the session too, for its answer could come in the place of another.
package final class Connection {
    /// How long one statement may take. For streams and copies, whose length is the caller's, it is the
    /// longest silence of the server.
    package var deadline: Duration = .seconds(30)

    /// Nil once the session is lost.
    private(set) var libpq: LibPQ?
    /// Why the session was lost.
    private(set) var loss: PostgresError?
    /// Whether a statement's answers are still being read.
    var isExchanging = false
    /// Statements without an answer worth waiting for (BEGIN): they go out with the next one.
    var waiting: [String] = []
    /// What every transaction begins with; nil for nothing.
    package var opening: String?
    /// Whether a ROLLBACK was sent whose answer nobody has read yet.
    var owesAnswer = false
    /// Whether the last statement's rows came one by one: libpq goes on so with the first statement of a pipeline.
    var hasStreamed = false
    /// What the server keeps of this session's statements.
    var statements = StatementMemory()

    /// Connects, in `deadline` at most (the look-up of a host's name excepted, which libpq does without
    /// a limit).
    ///
    /// - Parameters:
    ///   - conninfo: What psql takes too: `host=… dbname=…`, a URI, or a database's name. Nil leaves all
    ///     to libpq's environment, service file and password file.
    ///   - options: libpq keywords that win over `conninfo`, among them `application_name` and
    ///     `options` (`-c lock_timeout=5s`), which sets the session's settings.
    package init(
        _ conninfo: String?, options: [String: String] = [:], deadline: Duration = .seconds(5)
    ) throws(PostgresError) {
        let limit = ContinuousClock.now + deadline
        try conninfo?.refusingNUL("The connection string")
        for (keyword, value) in options {
            try keyword.refusingNUL("A connection option")
            try value.refusingNUL("A connection option")
        }
        if let conninfo { try Connection.refuseUnreadable(conninfo) }
        let settings = options.sorted { $0.key < $1.key }.map { (keyword: $0.key, value: $0.value) }
        guard let libpq = LibPQ(conninfo: conninfo, options: settings + [("client_encoding", "UTF8")])
        else { throw PostgresError(.connection, "libpq is out of memory.") }
        var step: LibPQ.ConnectStep = libpq.isBad ? .failed : .waitToWrite
        while step != .connected {
            if step == .failed { throw Connection.failure(ofConnecting: libpq.errorMessage) }
            guard let milliseconds = limit.millisecondsLeft else {
                throw PostgresError(.connection, "The server did not answer within \(deadline).")
            }
            // Not in slices: PQconnectPoll may be called only when the socket is ready.
            if libpq.wait(reading: step == .waitToRead, writing: step == .waitToWrite, milliseconds) {
                step = libpq.connectStep()
            }
        }
        guard libpq.makeNonblocking() else { throw PostgresError(.connection, libpq.errorMessage.trimmed) }
        self.libpq = libpq
    }

    /// A deadline passed, or the server went away: nothing can be asked any more.
    package var isBroken: Bool { libpq == nil }

    package var transactionStatus: TransactionStatus {
        guard let libpq else { return .unknown }
        if !waiting.isEmpty { return .inTransaction }
        return owesAnswer ? .idle : libpq.transactionStatus
    }

    /// For example 150018; zero once the session is lost.
    package var serverVersion: Int { libpq?.serverVersion ?? 0 }

    /// In which encoding the database keeps texts, `UTF8` for example; nil where nobody said.
    package var serverEncoding: String? { libpq?.serverSetting("server_encoding") }

    /// Whether the server only repeats what another one does. The server says so when the session begins.
    package var isStandby: Bool { libpq?.serverSetting("in_hot_standby") == "on" }

    /// How the session writes spans of time; it says what was asked for where the server itself was asked.
    package var intervalStyle: String? { libpq?.serverSetting("IntervalStyle") }

    /// In which encoding texts come and go.
    package var clientEncoding: String? { libpq?.serverSetting("client_encoding") }

    /// What the server remarked since the last call, at most 100 remarks.
    package func takeNotices() -> [Notice] { libpq?.takeNotices() ?? [] }

    /// Closes now; later calls throw.
    package func close() { lose(PostgresError(.connection, "The connection was closed.")) }

    func lose(_ reason: PostgresError) {
        guard libpq != nil else { return }
        loss = reason
        libpq = nil
        isExchanging = false
    }
}

extension Connection {
    /// Whether a connection string holds a password in clear, in any of its places.
    package static func holdsPassword(_ conninfo: String) -> Bool {
        ["password", "sslpassword"].contains {
            LibPQ.value(of: $0, inConninfo: conninfo)?.isEmpty == false
        }
    }

    package static func environment(ofConninfo conninfo: String) -> [String: String] {
        LibPQ.environment(ofConninfo: conninfo)
    }

    /// libpq's complaint about a broken string may quote it whole, with its password; then only the fact
    /// is told.
    private static func refuseUnreadable(_ conninfo: String) throws(PostgresError) {
        let isURI = conninfo.hasPrefix("postgresql://") || conninfo.hasPrefix("postgres://")
        guard isURI || conninfo.utf8.contains(UInt8(ascii: "=")),
            let complaint = LibPQ.complaint(aboutConninfo: conninfo)
        else { return }
        let mayHoldPassword = conninfo.lowercased().contains("pass") || conninfo.contains("@")
        let reason = mayHoldPassword ? "" : ": \(complaint.trimmed)"
        throw PostgresError(.connection, "The connection string cannot be read\(reason)")
    }

    /// The SQLSTATE of a refused login stands only in the text, `FATAL:  28P01: password …`.
    private static func failure(ofConnecting text: String) -> PostgresError {
        let lines = text.trimmed.split(separator: "\n").filter { !$0.hasPrefix("LOCATION:") }
        var sqlState: String?
        let message = lines.map { line in
            guard let state = Connection.sqlState(in: line) else { return String(line) }
            sqlState = String(state)
            // The code and the colon behind it.
            return String(line[..<state.startIndex] + line[state.endIndex...].dropFirst(2))
        }
        return PostgresError(.connection, message.joined(separator: "\n"), sqlState: sqlState)
    }

    private static func sqlState(in line: Substring) -> Substring? {
        var rest = line
        while let mark = rest.firstRange(of: ":  ") {
            rest = rest[mark.upperBound...]
            let code = rest.prefix(5)
            let isCode =
                code.utf8.count == 5
                && code.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5a).contains($0) }
            if isCode, rest.dropFirst(5).hasPrefix(": ") { return code }
        }
        return nil
    }
}

extension ContinuousClock.Instant {
    /// Rounded up, so that a wait never ends just before its limit; nil when the limit has passed.
    var millisecondsLeft: Int32? {
        let left = self - .now
        guard left > .zero else { return nil }
        let (seconds, attoseconds) = left.components
        let milliseconds = seconds.multipliedReportingOverflow(by: 1_000)
        guard !milliseconds.overflow else { return .max }
        return Int32(clamping: milliseconds.partialValue + attoseconds / 1_000_000_000_000_000 + 1)
    }
}
