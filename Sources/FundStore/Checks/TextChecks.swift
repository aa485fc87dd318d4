internal import FundCore
internal import Postgres

/// Words are stored in one normal form (NFC), so that equal words are equal bytes. The columns are those
/// of the catalogue of PostgreSQL itself, so that a new table is looked at too; each table is read once, and all by one
/// statement, because every closing of a period asks.
enum TextsAreComposed: SharingCheck {
    static let name = "texts-composed"

    /// What counts the cells of each table that are not composed, as a statement of its own.
    private static let counting = """
        select format(
                   'select %L as table_name, array[%s] as names, array[%s] as counts from coopfund.%I%s', c.relname,
                   string_agg(quote_literal(a.attname), ', ' order by a.attnum),
                   string_agg(format(
                       -- What is as many bytes as characters is composed.
                       'count(*) filter (where octet_length(%1$I) <> char_length(%1$I) and %1$I is not nfc normalized)',
                       a.attname), ', ' order by a.attnum),
                   c.relname, case when bool_or(k.fund_id) then ' where fund_id = $1' else '' end) as counting
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_type t on t.oid = a.atttypid
        cross join lateral (
            select exists (
                select from pg_attribute f where f.attrelid = c.oid and f.attname = 'fund_id') as fund_id
        ) k
        where c.relnamespace = 'coopfund'::regnamespace and c.relkind in ('r', 'p')
          and not ($1 and c.relname = 'journal_line' and a.attname in ('role', 'account'))
          and 'text'::regtype in (t.oid, t.typbasetype)
        group by c.oid, c.relname
        order by c.relname
        """

    static func run(_ reader: FundReader, _ shared: SharedReadings) throws -> Check.Finding {
        var finding = Check.Finding(name)
        // The longest table has two columns of few words, and those are known; it is read where they are not.
        var areAscii = false
        _ = try reader.obstacle(in: { areAscii = try shared.dayTotals().areOfAsciiAlone })
        let tables = try reader.connection.query(counting, [.boolean(areAscii)])
            .map { try $0.text("counting") }
        let counted = try reader.connection.query(
            """
            select c.table_name, u.column_name, u.cells
            from (\(tables.joined(separator: " union all "))) c, unnest(c.names, c.counts) as u (column_name, cells)
            where u.cells > 0 and $1::integer is not null
            order by 1, 2
            """, [reader.fund])
        for row in counted {
            finding.add([
                "table": try row.words("table_name"), "column": try row.words("column_name"),
                "count": try row.number("cells"),
            ])
        }
        return finding
    }
}
