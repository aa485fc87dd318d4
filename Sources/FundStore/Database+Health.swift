internal import FundCore
internal import Postgres

/// What the server and the session are like (tình trạng máy chủ), as far as the books rest on it.
package struct Health: Sendable {
    /// For example 150018.
    package let serverVersion: Int
    package let encoding: String
    /// The settings without which an acknowledged COMMIT may be lost, by name: `on` or `off`.
    package let durability: [(name: String, value: String)]
    package let checksums: Bool
    /// Whether the session goes over a network, and whether it is encrypted.
    package let isRemote: Bool
    package let isEncrypted: Bool
    /// How far the server's clock is ahead of this machine's, in seconds.
    package let clockAhead: Int64
    package let isCurrent: Bool
    /// Nil in a schema that is not this program's.
    package let office: Office?

    /// Who writes.
    package struct Office: Sendable {
        package let needsWriter: Bool
        package let hasWriter: Bool
        /// Submissions without an answer, and for how many seconds the oldest has none.
        package let waiting: Int
        package let oldest: Int64
    }
}

extension Database {
    package func health() throws -> Health {
        try Database.translating {
            let row = try connection.query(
                """
                select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
                       current_setting('full_page_writes') as full_page_writes,
                       (select coalesce(max(reset_val), 'on') from pg_settings where name = 'synchronous_commit')
                           as synchronous_commit,
                       current_setting('data_checksums') = 'on' as checksums,
                       inet_client_addr() is not null as is_remote,
                       coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as is_encrypted,
                       extract(epoch from clock_timestamp())::bigint as clock
                """)[0]
            let current = try Migrator(self).isCurrent()
            return Health(
                serverVersion: connection.serverVersion, encoding: try row.text("encoding"),
                durability: try ["fsync", "full_page_writes", "synchronous_commit"].map {
                    (name: $0, value: try row.text($0))
                },
                checksums: try row.bool("checksums"), isRemote: try row.bool("is_remote"),
                isEncrypted: try row.bool("is_encrypted"), clockAhead: try row.int64("clock") - Clock.now,
                isCurrent: current, office: current ? try officeHealth() : nil)
        }
    }

    private func officeHealth() throws -> Health.Office {
        let row = try connection.query(
            """
            select count(*) as waiting,
                   coalesce(extract(epoch from clock_timestamp() - min(submitted_at)), 0)::bigint as oldest
            from submission s
            where not exists (select from submission_answer a where a.submission_no = s.submission_no)
            """)[0]
        return Health.Office(
            needsWriter: try needsWriter(), hasWriter: try hasWriter(),
            waiting: Int(try row.int64("waiting")),
            oldest: try row.int64("oldest"))
    }
}
