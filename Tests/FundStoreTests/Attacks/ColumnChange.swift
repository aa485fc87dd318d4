import Postgres

@testable import FundStore

/// One change of one column of one row, to a value that could be true, by somebody who may do anything.
struct ColumnChange {
    let table: String
    let column: String
    /// Whether its rows are a fund's. Others say what the schema does.
    let isOfFund: Bool
    /// What could stand there instead, in SQL; the first that the constraints let in is taken.
    let values: [String]

    var name: String { "\(table).\(column)" }

    /// Every column of every table, as PostgreSQL's own catalogue has them: a new one is covered by itself.
    static func all(_ connection: Connection) throws -> [ColumnChange] {
        try connection.query(
            """
            select c.relname::text as table_name, a.attname::text as column_name,
                   coalesce(nullif(t.typbasetype, 0), t.oid)::regtype::text as type,
                   -- What a CHECK lists, of the column alone or beside others.
                   (select string_agg(distinct m[1], ',') from pg_constraint k,
                        regexp_matches(pg_get_constraintdef(k.oid), '''([a-zA-Z0-9/-]+)''::text', 'g') m
                    where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)) as words,
                   -- What a foreign key refers to.
                   (select format('select %I from coopfund.%I', fa.attname, f.relname)
                    from pg_constraint k
                    join pg_class f on f.oid = k.confrelid
                    join pg_attribute fa on fa.attrelid = f.oid
                        and fa.attnum = k.confkey[array_position(k.conkey, a.attnum)]
                    where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)
                    order by array_length(k.conkey, 1), k.conname limit 1) as referred,
                   exists (
                       select from pg_attribute f
                       where f.attrelid = c.oid and f.attname = 'fund_id') as is_of_fund
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind = 'r'
              -- What people put down to be performed is no row of the books.
              and c.relname not in ('submission', 'submission_answer', 'submission_attempt', 'staged_file')
            order by 1, a.attnum
            """
        ).map { row in
            let column = try row.text("column_name")
            return ColumnChange(
                table: try row.text("table_name"), column: column,
                isOfFund: try row.bool("is_of_fund"),
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
        case "bytea": values.append("set_byte(\(column), 0, get_byte(\(column), 0) # 1)")
        case "json": values += ["translate(\(column)::text, '1', '2')::json", "'[{}]'::json"]
        case "xid8": values.append("((\(column)::text::bigint + 1)::text)::xid8")
        case "date[]", "bigint[]":
            let step = type == "date[]" ? 1 : 1_000_000
            values += [
                "case when \(column) <> '{}' then array[\(column)[1] + \(step)] || \(column)[2:] end",
                // What adds up goes on adding up.
                "case when \(column)[2] > \(column)[1] then array[\(column)[1] + \(step), \(column)[2] - \(step)] || \(column)[3:] end",
            ]
        case "text[]" where words.isEmpty:
            values.append("case when \(column) <> '{}' then array[\(column)[1] || ' x'] || \(column)[2:] end")
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
    static let ofSchema = ["texts-composed", "triggers-in-place", "migrations-unedited"]

    /// The funds whose rows are changed: the first that has a value there. What an upgrade left stands in fund 3.
    private static let funds: [Int32] = [1, 3]
    private static let allFunds: [Int32] = [1, 2, 3]

    private struct Attempt {
        let fund: Int32
        let value: String
        /// Of the rows that have another value.
        let place: Int
    }

    /// Each value in the first rows that do not have it: one may be bound by its other columns.
    private var attempts: [Attempt] {
        ColumnChange.funds.flatMap { fund in
            values.flatMap { value in (0..<4).map { Attempt(fund: fund, value: value, place: $0) } }
        }
    }

    /// Rows that are only added lie in order of the acts; kept balances move about when they change.
    private var order: String { table == "account_balance" ? "t.account" : "t.ctid" }

    /// Makes the change, looks, and takes it back.
    ///
    /// - Parameter look: what finds something in a fund.
    func make(
        _ connection: Connection, _ look: (Int32) throws -> [String]
    ) throws -> Outcome {
        var refusal: String?
        for attempt in attempts {
            // A fund that was not the first stands in where the first has nothing to change.
            if attempt.fund != ColumnChange.funds[0], refusal != nil || !isOfFund { break }
            let schema = isOfFund ? nil : try SchemaDescription(connection, schema: "coopfund")
            try connection.execute("savepoint change")
            defer { try? connection.script("rollback to savepoint change; release savepoint change") }
            do {
                guard try change(attempt, connection) else { continue }
            } catch let error as PostgresError where error.kind == .server {
                refusal = refusal ?? error.constraint ?? error.sqlState ?? "?"
                continue
            }
            let fund = attempt.fund
            do {
                if let schema {
                    let changed = try SchemaDescription(connection, schema: "coopfund")
                    if !changed.differences(from: schema).isEmpty { return .found(["schema-as-built"]) }
                }
                // A row that was moved to another fund may tell there.
                for fund in column == "fund_id" ? ColumnChange.allFunds : [fund] {
                    let broken = try look(fund)
                    if !broken.isEmpty { return .found(broken) }
                }
                return .notFound
            } catch let error as PostgresError where error.kind == .server || error.kind == .columnMismatch {
                return .unreadable(error.constraint ?? error.sqlState ?? "\(error.kind)")
            } catch {
                return .unreadable("does not read")
            }
        }
        return refusal.map { .refused($0) } ?? .empty
    }

    /// - Returns: whether a row has another value now.
    private func change(_ attempt: Attempt, _ connection: Connection) throws -> Bool {
        try connection.execute("alter table coopfund.\(table) disable trigger user")
        let rows = isOfFund ? "t.fund_id = \(attempt.fund)" : "true"
        let changed = try connection.execute(
            """
            update coopfund.\(table) t set "\(column)" = v.value
            from (
                select t.ctid as place, (\(attempt.value)) as value from coopfund.\(table) t
                where \(rows) and t."\(column)"::text <> (\(attempt.value))::text
                order by \(order) offset \(attempt.place) limit 1
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
