internal import Migrations
internal import Postgres

/// Brings a database to this program's schema: numbered steps, each hashed, forward only.
package struct Migrator {
    let connection: Connection

    package struct Report: Sendable {
        package let applied: [String]
        package let total: Int
        /// Codes and numbers that a step put into the form in which they are compared.
        package let rewritten: [RewrittenIdentifier]
    }

    package init(_ database: Database) { connection = database.connection }

    init(_ connection: Connection) { self.connection = connection }

    /// Applies what is missing, one transaction a step, under a lock.
    ///
    /// - Throws: `StoreFault` of kind `schema` where an applied step was edited, or the database is newer
    ///   than this program.
    package func migrate() throws -> Report {
        try Database.translating {
            try connection.execute("select pg_advisory_lock($1)", [.bigint(Migrator.lock)])
            defer { _ = try? connection.execute("select pg_advisory_unlock($1)", [.bigint(Migrator.lock)]) }
            try connection.script(
                """
                create table if not exists public.coopfund_migration (
                    step integer primary key,
                    name text not null,
                    sha256 text not null,
                    applied_at timestamptz not null default clock_timestamp()
                )
                """)
            let known = try verify()
            var applied: [String] = []
            for (index, migration) in Migration.all.enumerated().dropFirst(known) {
                try connection.begin()
                do {
                    let chain = try ChainThroughStep(connection)
                    try connection.script(migration.sql)
                    try connection.execute(
                        """
                        insert into public.coopfund_migration (step, name, sha256)
                        values ($1, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'))
                        """, [.integer(Int32(index + 1)), .text(migration.name), .text(migration.sql)])
                    try chain.seal()
                    try connection.commit()
                } catch {
                    try? connection.rollback()
                    throw error
                }
                applied.append(migration.name)
            }
            return Report(
                applied: applied, total: Migration.all.count,
                rewritten: applied.contains { $0.hasSuffix("_identity") } ? try rewritten() : [])
        }
    }

    private func rewritten() throws -> [RewrittenIdentifier] {
        try connection.query(
            "select kind, written, kept_as from coopfund.identifier_before order by fund_id, act_no, kind"
        ).map { row in
            guard let kind = IdentifierKind(rawValue: try row.text("kind")) else {
                throw StoreFault(.internalError, "The kind of a rewritten identifier does not read.")
            }
            return RewrittenIdentifier(
                kind: kind, written: try row.text("written"), keptAs: try row.text("kept_as"))
        }
    }

    /// Whether the schema is this program's; cheap enough for every command.
    package func isCurrent() throws -> Bool {
        try Database.translating {
            do {
                return try connection.ask(Migrator.isCurrent)
            } catch let error as PostgresError where error.sqlState == "42P01" {
                return false
            }
        }
    }

    /// Fails in a database that never had a schema.
    ///
    /// - Throws: `StoreFault` of kind `pooled` where the session is not as we asked for it to be.
    static var isCurrent: Question<Bool> {
        Question(
            """
            select max(step) as step, current_setting('search_path') = $1 as is_ours
            from public.coopfund_migration
            """, [.text(Database.searchPath)]
        ) { rows in
            guard try rows[0].bool("is_ours") else {
                throw StoreFault(.pooled, "search_path is not what was asked for when the session began")
            }
            return try rows[0].optionalInt32("step") == Int32(Migration.all.count)
        }
    }

    /// How many steps are applied, each unedited.
    package func verify() throws -> Int {
        let steps = Migration.all
        let rows = try connection.query(
            """
            select m.step, m.name, m.sha256,
                   encode(sha256(convert_to(coalesce(($1::text[])[m.step], ''), 'UTF8')), 'hex') as expected
            from public.coopfund_migration m order by m.step
            """, [.texts(steps.map(\.sql))])
        for row in rows {
            let step = Int(try row.int32("step"))
            guard step <= steps.count else {
                throw StoreFault(
                    .schema, "The database is newer than this program (step \(step)); update coopfund.")
            }
            guard try row.text("sha256") == row.text("expected") else {
                throw StoreFault(
                    .schema, "Migration \(try row.text("name")) was edited after it was applied.")
            }
        }
        return rows.count
    }

    private static let lock: Int64 = 0x636f_6f70_6675_6e64
}

/// What has a code or a number that people type.
package enum IdentifierKind: String, Sendable {
    case fund, borrower, application, loan
}

/// A code or a number as it was written, and as it is kept since.
package struct RewrittenIdentifier: Hashable, Sendable {
    package let kind: IdentifierKind
    package let written: String
    package let keptAs: String
}
