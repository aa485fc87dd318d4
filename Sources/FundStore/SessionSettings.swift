internal import Postgres

/// What a session is asked to be (thiết đặt của phiên làm việc): with its first message where it goes straight to the
/// server. A pooler that takes no such options, or drops them, is told afterwards, and then each transaction first looks
/// whether it is still in the same session: one that changes them between transactions is refused by name.
enum SessionSettings {
    private static let all: KeyValuePairs = [
        "search_path": Database.searchPath, "lock_timeout": "5s",
        "idle_in_transaction_session_timeout": "60s", "synchronous_commit": "on",
        "timezone": "Asia/Ho_Chi_Minh", "jit": "off", "work_mem": "16MB",
        // The server reports this one: it shows whether all of them arrived.
        "IntervalStyle": reported,
    ]

    private static let reported = "iso_8601"

    /// - Parameter name: another database of the same server; nil for that which the connection string names.
    static func connect(_ conninfo: String?, named name: String?) throws(PostgresError) -> Connection {
        var plain = ["application_name": "coopfund"]
        plain["dbname"] = name
        var options = plain
        options["options"] = all.map { "-c \($0.key)=\($0.value)" }.joined(separator: " ")
        var connection: Connection
        do {
            connection = try Connection(conninfo, options: options)
        } catch {
            guard error.isOfOptions else { throw error }
            connection = try Connection(conninfo, options: plain)
        }
        if connection.intervalStyle != reported { try hold(connection) }
        return connection
    }

    /// The settings, one by one, and a mark by which the session knows itself again.
    private static func hold(_ connection: Connection) throws(PostgresError) {
        let mark = String(UInt64.random(in: .min ... .max), radix: 16)
        let settings = all.map { ($0.key, $0.value) } + [("coopfund.session", mark)]
        let calls = settings.indices.map { "set_config($\(2 * $0 + 1), $\(2 * $0 + 2), false)" }
        _ = try connection.query(
            "select " + calls.joined(separator: ", "), settings.flatMap { [.text($0.0), .text($0.1)] })
        connection.opening = """
            do $$ begin
                if current_setting('coopfund.session', true) is distinct from '\(mark)' then
                    raise exception using errcode = '\(lost)', message = 'the pooler gave another session';
                end if;
            end $$
            """
    }

    /// The state of the error that ends a transaction in a session that is not ours.
    static let lost = "CF001"
}

extension PostgresError {
    /// Whether the session was refused because of what it asks to be, in the words of pgbouncer.
    var isOfOptions: Bool { kind == .connection && description.contains("unsupported startup parameter") }
}
