import Postgres

/// One change of one column of one row, to a value that could be true, by somebody who may do anything.
struct ColumnChange {
    let table: String
    let column: String
    /// What could stand there instead, in SQL; the first that the constraints let in is taken.
    let values: [String]

    var name: String { "\(table).\(column)" }

    /// Every column of every table, as PostgreSQL's own catalogue has them: a new one is covered by itself.
    static func all(_ connection: Connection) throws -> [ColumnChange] {
        try connection.query(
            """
            select c.relname::text as table_name, a.attname::text as column_name,
                   coalesce(nullif(t.typbasetype, 0), t.oid)::regtype::text as type,
                   -- What a CHECK lists.
                   (select string_agg(distinct m[1], ',') from pg_constraint k,
                        regexp_matches(pg_get_constraintdef(k.oid), '''([a-zA-Z0-9-]+)''::text', 'g') m
                    where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as words,
                   -- What a foreign key refers to.
                   (select format('select %I from coopfund.%I', fa.attname, f.relname)
                    from pg_constraint k
                    join pg_class f on f.oid = k.confrelid
                    join pg_attribute fa on fa.attrelid = f.oid
                        and fa.attnum = k.confkey[array_position(k.conkey, a.attnum)]
                    where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)
                    order by array_length(k.conkey, 1), k.conname limit 1) as referred
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind = 'r'
            order by 1, a.attnum
            """
        ).map { row in
            let column = try row.text("column_name")
            return ColumnChange(
                table: try row.text("table_name"), column: column,
                values: ColumnChange.values(
                    of: column, type: try row.text("type"),
                    words: try row.optionalText("words")?.split(separator: ",").map(String.init) ?? [],
                    referred: try row.optionalText("referred"), table: try row.text("table_name")))
        }
    }

    private static func values(
        of name: String, type: String, words: [String], referred: String?, table: String
    ) -> [String] {
        let column = "\"\(name)\""
        var values: [String] = []
        // Where a column knows words, another of them; else another of what stands in the table.
        values += words.map { "nullif('\($0)', \(column))" }
        if let referred {
            values.append("(select v from (\(referred)) as r (v) where v <> \(column) order by v limit 1)")
            values.append(
                "(select v from (\(referred)) as r (v) where v <> \(column) order by v desc limit 1)")
        }
        switch type {
        case "text":
            values.append(
                "(select o.\(column) from \(table) o where o.\(column) <> t.\(column) order by 1 limit 1)")
            values += [
                "\(column) || ' x'", "\(column) || '1'", "translate(\(column), '0123456789', '1234567890')",
            ]
        case "integer", "bigint":
            // A billionth of a rate changes no đồng of a small loan: a tenth of a percent does.
            let step = name.hasSuffix("_billionths") ? 1_000_000 : 1
            values += ["\(column) + \(step)", "\(column) - \(step)", "\(column) + 1000"]
        case "boolean": values.append("not \(column)")
        case "date":
            values += [
                "\(column) + 1",
                "(date_trunc('month', \(column)) + interval '2 months' - interval '1 day')::date",
            ]
        case "timestamp with time zone":
            values += ["\(column) + interval '1 hour'", "timestamptz '2022-06-01'"]
        case "json": values += ["translate(\(column)::text, '1', '2')::json", "'[{}]'::json"]
        case "xid8": values.append("((\(column)::text::bigint + 1)::text)::xid8")
        case "date[]", "bigint[]": values.append("array[\(column)[1] + 1] || \(column)[2:]")
        default: break
        }
        return values
    }

    enum Outcome: Equatable {
        /// The checks that find it.
        case found([String])
        case notFound
        /// No constraint lets another value in, even from somebody past all triggers.
        case refused(String)
        /// Nothing to change: no row has a value.
        case empty
        /// The check itself cannot go on.
        case unreadable(String)
    }

    /// What looks at the schema and at the form of texts alone, and takes long.
    private static let ofSchema = ["texts-composed", "triggers-in-place", "migrations-unedited"]

    /// Makes the change, looks, and takes it back.
    func make(_ connection: Connection) throws -> Outcome {
        var refusal: String?
        for value in values {
            try connection.execute("savepoint change")
            defer { try? connection.script("rollback to savepoint change; release savepoint change") }
            do {
                guard try change(to: value, connection) else { continue }
            } catch let error as PostgresError where error.kind == .server {
                refusal = refusal ?? error.constraint ?? error.sqlState ?? "?"
                continue
            }
            do {
                let broken = try Look.broken(connection, except: ColumnChange.ofSchema)
                return broken.isEmpty ? .notFound : .found(broken)
            } catch let error as PostgresError where error.kind == .server || error.kind == .columnMismatch {
                return .unreadable(error.constraint ?? error.sqlState ?? "\(error.kind)")
            } catch {
                return .unreadable("does not read")
            }
        }
        return refusal.map { .refused($0) } ?? .empty
    }

    /// - Returns: whether a row has another value now.
    private func change(to value: String, _ connection: Connection) throws -> Bool {
        try connection.execute("alter table coopfund.\(table) disable trigger user")
        let changed = try connection.execute(
            """
            update coopfund.\(table) t set "\(column)" = v.value
            from (
                select t.ctid as place, (\(value)) as value from coopfund.\(table) t
                where t.fund_id = 1 and t."\(column)"::text <> (\(value))::text
                order by t.ctid limit 1
            ) v
            where t.ctid = v.place
            """)
        try connection.script(
            """
            do $$ declare name text; begin
                for name in select tgname from pg_trigger
                    where tgrelid = 'coopfund.\(table)'::regclass and not tgisinternal
                loop execute format('alter table coopfund.\(table) enable always trigger %I', name); end loop;
            end $$;
            """)
        return changed == 1
    }
}
