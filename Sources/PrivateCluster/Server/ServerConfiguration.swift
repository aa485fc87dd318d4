/// The text of the server's files: what is written, never read back.
struct ServerConfiguration {
    static let role = "coopfund"
    static let database = "coopfund"

    let seat: Seat
    let settings: Settings

    /// Included by postgresql.conf, and written anew at each start: the home may have moved.
    var parameters: String {
        let durability =
            settings.survivesCrashes
            ? """
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            """
            : """
            fsync = off
            full_page_writes = off
            synchronous_commit = off
            wal_level = minimal
            max_wal_senders = 0
            """
        return """
            # Written at each start; put settings of your own into postgresql.auto.conf (ALTER SYSTEM).
            listen_addresses = ''
            port = \(Seat.port)
            unix_socket_directories = \(quoted(seat.socketDirectory))
            unix_socket_permissions = 0700
            max_connections = 200
            \(durability)
            timezone = 'Asia/Ho_Chi_Minh'
            log_timezone = 'Asia/Ho_Chi_Minh'
            lc_messages = 'C'
            # A week of logs: each day's file is emptied when its day comes again.
            logging_collector = on
            log_directory = \(quoted(seat.log))
            log_filename = 'server-%a.log'
            log_rotation_age = 1d
            log_rotation_size = 0
            log_truncate_on_rotation = on
            log_line_prefix = '%m [%p] %q%u@%d '

            """
    }

    /// No line for the network, and none that lets a stranger in: what no line matches is refused.
    var authentication: String {
        "local all all \(settings.checksPeers ? "peer map=coopfund" : "trust")\n"
    }

    /// Who may be `coopfund`: the server's own account, root, and whoever started it.
    func identities(account: ServerAccount) -> String {
        var names = [account.name, "root"]
        if let caller = ServerAccount.callerName { names.append(caller) }
        var lines: [String] = []
        for name in names where !lines.contains(line(name)) { lines.append(line(name)) }
        return lines.joined()
    }

    private func line(_ name: String) -> String { "coopfund \"\(name)\" \(ServerConfiguration.role)\n" }

    private func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "''") + "'"
    }
}
