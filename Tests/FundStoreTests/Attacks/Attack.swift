import Postgres

/// What a member of staff tries with a session of her own, past the program.
struct Attack {
    let name: String
    let sql: String
    /// Why it may be let in, and no check finds it.
    let reason: String?

    init(_ name: String, _ sql: String, reason: String? = nil) {
        self.name = name
        self.sql = sql
        self.reason = reason
    }

    enum Outcome {
        case refused(by: String)
        case found(by: [String])
        case silent
        /// The check itself cannot go on.
        case unreadable(String)
    }

    /// Tries it, looks, and takes it back. What only COMMIT would refuse is refused.
    func `try`(_ connection: Connection) throws -> Outcome {
        try connection.begin()
        defer {
            try? connection.rollback()
            try? connection.script("reset all; select pg_advisory_unlock_all()")
            try? connection.script("set search_path = coopfund, pg_temp; set timezone = 'Asia/Ho_Chi_Minh'")
        }
        do {
            try connection.script(sql)
            try connection.execute("set constraints all immediate")
        } catch {
            guard error.kind == .server else { throw error }
            return .refused(by: Attack.words(of: error))
        }
        do {
            try connection.script("set local search_path = coopfund, pg_temp; set local role none")
            let broken = try Look.broken(connection)
            return broken.isEmpty ? .silent : .found(by: broken)
        } catch let error as PostgresError {
            return .unreadable(error.constraint ?? error.sqlState ?? "\(error.kind)")
        } catch {
            return .unreadable("does not read")
        }
    }

    private static func words(of error: PostgresError) -> String {
        if error.sqlState == "42501" { return "privilege" }
        if let constraint = error.constraint { return "`\(constraint)`" }
        if error.sqlState == "23502", let column = error.column { return "`\(column)` not null" }
        switch error.sqlState {
        case "P0002", "P0003": return "`open_acts`"
        case "22021": return "not UTF-8"
        case "22P02", "22007", "22008", "22003", "22P05": return "no such value"
        case "23514": return "check"
        case "25001", "25006": return "transaction"
        default: return "SQLSTATE \(error.sqlState ?? "\(error.kind)")"
        }
    }
}
