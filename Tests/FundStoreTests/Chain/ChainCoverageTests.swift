import FundCore
import FundTestSupport
import Migrations
import Postgres
import Testing

@testable import FundStore

/// No table and no column is left outside.
@Suite struct `The formula of the chain` {
    private func names(_ sql: String) throws -> [String] {
        try TestCluster.shared.execute(sql, database: Desk.migratedDatabase()).split(separator: "\n")
            .map(String.init).sorted()
    }

    private func tables(where condition: String) throws -> [String] {
        try names(
            """
            select c.relname from pg_class c
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind in ('r', 'p') and \(condition)
            """)
    }

    private static func has(_ column: String, _ more: String = "true") -> String {
        """
        exists (
            select from pg_attribute a
            where a.attrelid = c.oid and a.attname = '\(column)' and not a.attisdropped and \(more))
        """
    }

    @Test func `takes in every table that has the number of an act`() throws {
        let found = try tables(where: `The formula of the chain`.has("act_no"))
        #expect(found.filter { $0 != "act_seal" } == ChainFormula.tables)
        let nullable = try tables(where: `The formula of the chain`.has("act_no", "not a.attnotnull"))
        #expect(nullable == ChainFormula.beginning)
        let others = try tables(
            where:
                "\(`The formula of the chain`.has("fund_id")) and not \(`The formula of the chain`.has("act_no"))"
        )
        #expect(others == (ChainFormula.withoutActs + ChainFormula.derived + ChainFormula.asked).sorted())
        // What is no fund's is part of the schema, which is compared as a whole.
        #expect(
            try tables(where: "not \(`The formula of the chain`.has("fund_id"))") == [
                "act_kind", "commune", "former_province", "row_of_act", "staged_file", "submission_answer",
                "submission_attempt",
            ])
    }

    /// A row that is sealed is written the same for ever: what a later step adds to its table is null there, and nothing
    /// that it had has changed.
    @Test func `keeps what is sealed as it was`() throws {
        let cluster = try TestCluster.shared
        let name = try cluster.createDatabase()
        let step = try #require(Migration.all.firstIndex { $0.name.hasSuffix("_chain") })
        for migration in Migration.all[...step] {
            try cluster.execute("begin;\n\(migration.sql)\ncommit;", database: name)
        }
        let sql = """
            select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
                   || case when a.attnotnull or a.atthasdef then 'filled' else 'null' end || ' ' || row_number() over (
                       partition by c.oid order by a.attnum)
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind = 'r'
            """
        let then = try cluster.execute(sql, database: name).split(separator: "\n").map(String.init)
        let now = try names(sql)
        func type(_ column: String) -> String {
            let words = column.split(separator: " ")
            return words.filter { $0 != "filled" && $0 != "null" }.joined(separator: " ")
        }
        let chained = Set(ChainFormula.tables + ChainFormula.withoutActs)
        let kept = then.filter { chained.contains(String($0.prefix { $0 != "." })) }
        #expect(kept.count > 400)
        #expect(Set(kept.map(type)).subtracting(now.map(type)) == [], "changed since they were sealed")
        let old = Set(kept.map { $0.prefix { $0 != "." } })
        let added = now.filter { old.contains($0.prefix { $0 != "." }) && !kept.map(type).contains(type($0)) }
        #expect(added.filter { $0.contains(" filled ") } == [], "not null in rows that are sealed")
    }

    /// Two rows of a table are never written alike: what is left out, what is empty, and what holds the signs themselves.
    @Test func `writes no two rows alike`() throws {
        let cluster = try TestCluster.shared
        let name = try cluster.createDatabase()
        let connection = try Look.session(cluster.conninfo(database: name))
        defer { connection.close() }
        try connection.script(
            """
            create schema coopfund; set search_path = coopfund;
            create table t (a text, b text, c text);
            insert into t select a, b, c
            from unnest(array[null, '', ' ', ',', ')', '(', '"', '""', '\\', ',)', ',,', '","', E'\\n', 'x', 'à']) a,
                 unnest(array[null, '', ',', '")', 'x,', ')']) b, unnest(array[null, '', ',', ')', ',,)']) c;
            """)
        let row = try connection.query(
            """
            select count(*) as rows, count(distinct rtrim((t.*)::text, ',)')) as texts,
                   count(*) filter (where rtrim((t.*)::text, ',)') ~ E'^[^\\"]*\\n') as broken from t
            """)[0]
        #expect(try row.int64("rows") == 15 * 6 * 5)
        #expect(try row.int64("texts") == row.int64("rows"))
        // A line feed stands in quotes, so that it is told from the end of a row.
        #expect(try row.int64("broken") == 0)
    }

    /// As whoever has nothing but `sha256sum` computes it.
    @Test func `is what its description says`() throws {
        let desk = try Desk()
        let connection = try Look.session(TestCluster.shared.conninfo(database: desk.name))
        defer { connection.close() }
        try connection.begin()
        _ = try connection.run([ChainFormula.settings])
        var lines: [String] = []
        for table in ["act", "capital_movement", "journal_line"] {
            for row in try connection.query("select t::text as row from \(table) t where act_no = 1") {
                var text = try row.text("row")
                while text.hasSuffix(",") || text.hasSuffix(")") { text.removeLast() }
                lines.append(table + text)
            }
        }
        lines.sort { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        let body = SHA256.digest(of: Array(("v1\n1\n" + lines.joined(separator: "\n")).utf8))
        let seals = try connection.query("select body, head, rows from act_seal order by act_no")
        #expect(try seals[1].bytes("body") == body)
        #expect(try seals[1].int32("rows") == Int32(lines.count))
        #expect(try seals[0].bytes("head") == SHA256.digest(of: seals[0].bytes("body")))
        #expect(try seals[1].bytes("head") == SHA256.digest(of: seals[0].bytes("head") + body))
        try connection.rollback()
    }
}
