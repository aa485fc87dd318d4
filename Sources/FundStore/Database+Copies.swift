internal import Postgres

/// What a database holds (kiểm kê sổ), for a copy of it to be held against.
package struct BooksInventory: Hashable, Sendable {
    /// The last seal of each fund, by code.
    package let anchors: [Anchor]
    /// How many rows each table has.
    package let rows: [String: Int64]
}

extension Database {
    /// Takes stock in one picture of the books, which others may share as long as `body` runs.
    ///
    /// - Parameter body: gets the name of the picture, as `pg_dump --snapshot` takes it.
    package func inventory<T>(_ body: (BooksInventory, _ snapshot: String) throws -> T) throws -> T {
        try ensureCurrent()
        return try Database.translating {
            try connection.begin(.repeatableRead, readOnly: true)
            defer { try? connection.rollback() }
            // Whoever copies them may take long.
            try connection.execute("set local idle_in_transaction_session_timeout = 0")
            let snapshot = try connection.query("select pg_export_snapshot() as name")[0].text("name")
            return try body(
                BooksInventory(anchors: try lastAnchors(), rows: try countedRows()), snapshot)
        }
    }

    private func lastAnchors() throws -> [Anchor] {
        try connection.query(
            """
            select f.code, s.act_no, a.recorded_at, s.head
            from fund f
            cross join lateral (
                select * from act_seal s where s.fund_id = f.fund_id order by s.act_no desc limit 1) s
            join act a on a.fund_id = s.fund_id and a.act_no = s.act_no
            order by f.code
            """
        ).map { row in
            Anchor(
                fund: try row.text("code"), entry: try row.int64("act_no"),
                recordedAt: try row.timestamp("recorded_at"), head: try row.bytes("head"))
        }
    }

    private func countedRows() throws -> [String: Int64] {
        let tables = try connection.query(
            """
            select c.relname::text as name, format('select count(*) as rows from %s', c.oid::regclass) as question
            from pg_class c
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
            """
        ).map { (try $0.text("name"), try $0.text("question")) }
        return Dictionary(
            uniqueKeysWithValues: try tables.map { name, question in
                (name, try connection.query(question)[0].int64("rows"))
            })
    }

    /// Runs every check of each fund, the chain of seals first.
    ///
    /// - Parameter kept: marks that were kept outside, where somebody has any.
    /// - Returns: what does not hold, by fund; how many checks were made.
    package func verified(
        against kept: [Anchor] = []
    ) throws -> (broken: [(fund: String, finding: Check.Finding)], checks: Int) {
        let funds = try readAll { try $0.funds() }.map(\.code)
        let before = fundCode
        defer { fundCode = before }
        var broken: [(fund: String, finding: Check.Finding)] = []
        var checks = 0
        for fund in funds {
            fundCode = fund
            let findings = try read { reader in
                let marks = kept.filter { $0.fund == fund }
                return try [reader.chain().finding]
                    + (marks.isEmpty ? [] : [reader.compare(marks).finding]) + reader.check()
            }
            checks += findings.count
            broken += findings.filter { $0.violations > 0 }.map { (fund, $0) }
        }
        return (broken, checks)
    }

    /// How many acts came after one, if it is in these books with this seal; nil where it is not.
    package func actsSince(_ entry: Int64, of fund: String, head: String) throws -> Int64? {
        try Database.translating {
            try connection.query(
                """
                select h.last_act_no - s.act_no as since
                from coopfund.fund f join coopfund.fund_head h using (fund_id)
                join coopfund.act_seal s on s.fund_id = f.fund_id
                where f.code = $1 and s.act_no = $2 and encode(s.head, 'hex') = $3
                """, [.text(fund), .bigint(entry), .text(head)]
            ).first?.int64("since")
        }
    }

    /// Ends the session: nobody else waits for it.
    package func close() { connection.close() }

    // MARK: Databases of a server

    package func ownName() throws -> String {
        try Database.translating {
            try connection.query("select current_database()::text as name")[0].text("name")
        }
    }

    /// Whether a fund is in it, whatever its schema.
    package func holdsBooks() throws -> Bool {
        try Database.translating {
            guard
                try connection.query("select to_regclass('coopfund.fund') is not null as is_there")[0]
                    .bool("is_there")
            else { return false }
            return try connection.query("select exists (select from coopfund.fund) as is_there")[0]
                .bool("is_there")
        }
    }

    /// Makes an empty database in the image of this one.
    package func makeSibling(_ name: String) throws {
        try Database.translating {
            let statement = try connection.query(
                """
                select format('create database %I template template0 encoding ''UTF8'' lc_collate %L lc_ctype %L',
                              $1::text, datcollate, datctype) as statement
                from pg_database where datname = current_database()
                """, [.text(name)])[0].text("statement")
            try connection.script(statement)
        }
    }

    package func rename(database name: String, to other: String) throws {
        try alter("alter database %I rename to %I", name, other)
    }

    package func drop(database name: String) throws { try alter("drop database if exists %I", name, name) }

    private func alter(_ form: String, _ name: String, _ other: String) throws {
        try Database.translating {
            let statement = try connection.query(
                "select format($1, $2::text, $3::text) as statement",
                [.text(form), .text(name), .text(other)])[0].text("statement")
            try connection.script(statement)
        }
    }

    /// What libpq's own programs read from their environment in place of a connection string, which everyone who lists
    /// the processes would see.
    package static func environment(ofConninfo conninfo: String) -> [String: String] {
        Connection.environment(ofConninfo: conninfo)
    }
}
