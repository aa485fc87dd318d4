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
    /// How text is sorted, and whether the library that sorts it is another than when the indexes were made.
    package let locale: (name: String, hasMoved: Bool)
    /// In bytes.
    package let databaseSize: Int64
    /// Where the server keeps its files; nil for logins that may not know.
    package let dataDirectory: String?
    package let replication: Replication
    /// Nil in a schema that is not this program's.
    package let office: Office?

    /// Other servers that repeat this one.
    package struct Replication: Sendable {
        package let isStandby: Bool
        package let standbys: Int
        /// Those of them whose answer a COMMIT waits for; nil for logins that may not know.
        package let synchronous: Int?
        /// Whether a COMMIT waits for any.
        package let waits: Bool
    }

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
                       extract(epoch from clock_timestamp())::bigint as clock,
                       d.datcollate::text as locale,
                       coalesce(d.datcollversion <> pg_database_collation_actual_version(d.oid), false) as has_moved,
                       pg_database_size(d.oid) as size,
                       (select setting from pg_settings where name = 'data_directory') as data_directory,
                       pg_is_in_recovery() as is_standby,
                       (select count(*) from pg_stat_get_wal_senders()) as standbys,
                       (select count(*) filter (where sync_state in ('sync', 'quorum')) from pg_stat_get_wal_senders()
                        having count(*) = count(sync_state)) as synchronous,
                       current_setting('synchronous_standby_names') <> '' as waits
                from pg_database d where d.datname = current_database()
                """)[0]
            let current = try Migrator(self).isCurrent()
            return Health(
                serverVersion: connection.serverVersion, encoding: try row.text("encoding"),
                durability: try ["fsync", "full_page_writes", "synchronous_commit"].map {
                    (name: $0, value: try row.text($0))
                },
                checksums: try row.bool("checksums"), isRemote: try row.bool("is_remote"),
                isEncrypted: try row.bool("is_encrypted"), clockAhead: try row.int64("clock") - Clock.now,
                isCurrent: current,
                locale: (try row.text("locale"), try row.bool("has_moved")),
                databaseSize: try row.int64("size"), dataDirectory: try row.optionalText("data_directory"),
                replication: Health.Replication(
                    isStandby: try row.bool("is_standby"), standbys: Int(try row.int64("standbys")),
                    synchronous: try row.optionalInt64("synchronous").map { Int($0) },
                    waits: try row.bool("waits")),
                office: current ? try officeHealth() : nil)
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
