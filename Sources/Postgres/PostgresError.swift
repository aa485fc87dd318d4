/// What went wrong between us and the server.
///
/// `description` is fit for a log: it holds no row's data. Detail and hint, in which PostgreSQL quotes
/// rows, appear only in `debugDescription`.
package struct PostgresError: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// No session: it never began, it was lost, or it was given up earlier.
        case connection
        /// The server refused the statement; the session goes on.
        case server
        /// No answer in time. The session is given up, for nobody knows what it is doing.
        case deadline
        /// The session was lost while COMMIT was on its way: the act may be stored or not.
        case outcomeUnknown
        /// A column is missing, null, of another type, or holds what does not fit.
        case columnMismatch
        /// A value or a text that may not be sent; nothing was sent.
        case invalidParameter
        /// The session is used out of order, or the server answered in an unexpected way.
        case protocolViolation
    }

    package let kind: Kind
    package let sqlState: String?
    package let constraint: String?
    package let table: String?
    package let column: String?
    package let message: String
    package let detail: String?
    package let hint: String?

    package init(
        _ kind: Kind, _ message: String, sqlState: String? = nil, constraint: String? = nil,
        table: String? = nil, column: String? = nil, detail: String? = nil, hint: String? = nil
    ) {
        self.kind = kind
        self.message = message
        self.sqlState = sqlState
        self.constraint = constraint
        self.table = table
        self.column = column
        self.detail = detail
        self.hint = hint
    }

    /// The error that the server, or libpq in its place, put into a result.
    init(_ result: QueryResult) {
        let severity = result.field(.severity)
        let isServers = result.field(.sqlState) != nil && severity != "FATAL" && severity != "PANIC"
        self.init(
            isServers ? .server : .connection,
            result.field(.message) ?? result.errorMessage.trimmed,
            sqlState: result.field(.sqlState), constraint: result.field(.constraint),
            table: result.field(.table), column: result.field(.column),
            detail: result.field(.detail), hint: result.field(.hint))
    }

    /// The same findings under another heading.
    func recast(as kind: Kind, _ message: String? = nil) -> PostgresError {
        PostgresError(
            kind, message ?? self.message, sqlState: sqlState, constraint: constraint, table: table,
            column: column, detail: detail, hint: hint)
    }
}

extension PostgresError {
    /// The same transaction may well pass when it is run again: serialization failure, deadlock, lock timeout.
    package var isRetryable: Bool {
        kind == .server
            && (sqlState == "40001" || sqlState == "40P01" || sqlState == "55P03" || isOfKeptStatement)
    }

    /// A statement that the server kept is there no more, or a table has become another since: sent anew as a text it
    /// goes through.
    var isOfKeptStatement: Bool {
        sqlState == "26000" || sqlState == "0A000" && message.contains("cached plan")
    }

    /// Others are in the way just now: a row locked for longer than `lock_timeout`, no free connection,
    /// a server that is starting or stopping.
    package var isBusy: Bool {
        sqlState == "55P03" || sqlState == "53300" || sqlState == "57P03"
    }

    /// What the server itself lacks or suffers from, whoever asks it for what.
    package enum Ailment: Hashable, Sendable {
        /// It takes no writes: a standby, or opened for reading only.
        case readOnly
        /// It ended what took longer than its administrator allows.
        case timeout
        case diskFull
        case memory
        /// Texts do not go into its encoding, or not into ours.
        case encoding
        /// Its disks or its data fail, or a limit of its configuration is met.
        case failing
    }

    package var ailment: Ailment? {
        guard kind == .server || kind == .connection, let sqlState else { return nil }
        return switch sqlState {
        case "25006": .readOnly
        case "57014", "25P03", "25P04": .timeout
        case "53100": .diskFull
        case "53000", "53200": .memory
        case "22021", "22P05": .encoding
        case "53400", "XX001", "XX002": .failing
        case _ where sqlState.hasPrefix("58"): .failing
        default: nil
        }
    }

    package var isUniqueViolation: Bool { sqlState == "23505" }

    /// This person may not do that, or may not come in.
    package var isPermissionDenied: Bool {
        sqlState == "42501" || sqlState?.hasPrefix("28") == true
    }
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String {
        var marks: [String] = []
        if let sqlState { marks.append(sqlState) }
        if let constraint { marks.append("constraint \(constraint)") }
        return marks.isEmpty ? message : "\(message) (\(marks.joined(separator: ", ")))"
    }

    package var debugDescription: String {
        var lines = ["\(kind): \(description)"]
        if let table { lines.append("table: \(table)") }
        if let column { lines.append("column: \(column)") }
        if let detail { lines.append("detail: \(detail)") }
        if let hint { lines.append("hint: \(hint)") }
        return lines.joined(separator: "\n")
    }
}

/// What the server says aside from its answer, such as the WARNING of a replication not waited for.
package struct Notice: Hashable, Sendable {
    package let severity: String
    package let sqlState: String?
    package let message: String
}

extension String {
    /// Without the line ends that libpq puts after its messages.
    var trimmed: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
