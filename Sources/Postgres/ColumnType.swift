/// The type of a column as the server reports it; a domain reports the type beneath it.
struct ColumnType: Hashable {
    /// The row's id in `pg_type`, fixed for ever for the types of PostgreSQL itself.
    let oid: UInt32
    /// Bytes of a value, negative where it varies.
    let size: Int

    static let bool: UInt32 = 16
    static let bytea: UInt32 = 17
    static let name: UInt32 = 19
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let int4: UInt32 = 23
    static let text: UInt32 = 25
    static let json: UInt32 = 114
    static let bpchar: UInt32 = 1042
    static let varchar: UInt32 = 1043
    static let date: UInt32 = 1082
    static let timestamptz: UInt32 = 1184
    static let numeric: UInt32 = 1700
    static let uuid: UInt32 = 2950
    static let jsonb: UInt32 = 3802

    static let int4Array: UInt32 = 1007
    static let textArray: UInt32 = 1009
    static let int8Array: UInt32 = 1016
    static let dateArray: UInt32 = 1182

    /// Types that a migration made begin here.
    private static let firstOfOurs: UInt32 = 16_384

    /// An enum is the one type of ours that fills four bytes, and its binary format is its label.
    var isEnum: Bool { oid >= ColumnType.firstOfOurs && size == 4 }

    /// For messages: the name where it is known.
    var title: String {
        switch oid {
        case ColumnType.bool: "boolean"
        case ColumnType.bytea: "bytea"
        case ColumnType.name: "name"
        case ColumnType.int8: "bigint"
        case ColumnType.int2: "smallint"
        case ColumnType.int4: "integer"
        case ColumnType.text: "text"
        case ColumnType.json: "json"
        case ColumnType.bpchar: "character"
        case ColumnType.varchar: "character varying"
        case ColumnType.date: "date"
        case 1114: "timestamp without time zone"
        case ColumnType.timestamptz: "timestamp with time zone"
        case ColumnType.numeric: "numeric"
        case ColumnType.uuid: "uuid"
        case ColumnType.jsonb: "jsonb"
        default: "type \(oid)"
        }
    }
}

/// The start of PostgreSQL's own calendar, 2000-01-01, counted from ours, 1970-01-01.
enum Epoch {
    static let days: Int32 = 10_957
    static let microseconds: Int64 = 946_684_800_000_000
}
