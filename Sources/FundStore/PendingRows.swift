internal import FundCore
internal import Postgres

/// What a row says in one column.
enum StoredValue: Sendable {
    case bigint(Int64?)
    case integer(Int?)
    case text(String?)
    case json(String?)
    case date(CalendarDate?)
    case boolean(Bool?)
    case dates([CalendarDate]?)
    case bigints([Int64]?)
    /// Words of a vocabulary: nothing in them has a meaning for arrays.
    case codes([String])
    /// Texts as people wrote them.
    case texts([String])
}

/// Rows that wait for one statement: PostgreSQL reads the conditions of a table anew for each statement, which costs
/// more than the rows do.
struct PendingRows {
    let table: String
    let columns: [String]
    private var rows: [[StoredValue]] = []

    init(_ table: String, _ columns: [String]) {
        self.table = table
        self.columns = columns
    }

    var isEmpty: Bool { rows.isEmpty }

    mutating func append(_ row: [StoredValue]) { rows.append(row) }

    /// The rows of others for the same columns.
    mutating func append(contentsOf more: PendingRows) { rows += more.rows }

    /// One statement for all of them, in their order; parameter 1 is the fund.
    func statement(fund: Parameter) -> Statement {
        var (types, values): ([String], [String]) = ([], [])
        var parameters: [Parameter] = []
        for (place, column) in columns.enumerated() {
            let cells = rows.map { $0[place] }
            let (type, cast, parameter) = StoredValue.array(cells)
            types.append("$\(place + 2)::\(type)[]")
            values.append("r.\(column)" + (cast.map { "::" + $0 } ?? ""))
            parameters.append(parameter)
        }
        let names = columns.joined(separator: ", ")
        let sql = """
            insert into \(table) (fund_id, \(names))
            select $1, \(values.joined(separator: ", "))
            from unnest(\(types.joined(separator: ", "))) as r (\(names))
            """
        return Statement(sql, [fund] + parameters)
    }
}

extension StoredValue {
    /// One column of several rows: the type of its elements, and what they are cast to where that is another.
    fileprivate static func array(_ cells: [StoredValue]) -> (type: String, cast: String?, Parameter) {
        switch cells[0] {
        case .bigint: ("bigint", nil, .bigints(cells.map(\.number)))
        case .integer: ("integer", nil, .integers(cells.map { $0.number.map(Int32.init) }))
        case .date: ("date", nil, .dates(cells.map { $0.number.map(Int32.init) }))
        case .text: ("text", nil, .texts(cells.map(\.words)))
        case .json: ("text", "json", .texts(cells.map(\.words)))
        case .boolean: ("text", "boolean", .texts(cells.map(\.words)))
        case .dates: ("text", "date[]", .texts(cells.map(\.words)))
        case .bigints: ("text", "bigint[]", .texts(cells.map(\.words)))
        case .codes, .texts: ("text", "text[]", .texts(cells.map(\.words)))
        }
    }

    private var number: Int64? {
        switch self {
        case .bigint(let number): number
        case .integer(let number): number.map(Int64.init)
        case .date(let date): (date?.day).map(Int64.init)
        case .text, .json, .boolean, .dates, .bigints, .codes, .texts:
            preconditionFailure("a column keeps one kind")
        }
    }

    private var words: String? {
        switch self {
        case .text(let text), .json(let text): text
        case .boolean(let flag): flag.map { $0 ? "true" : "false" }
        case .dates(let dates): dates.map { "{\($0.map(\.iso).joined(separator: ","))}" }
        case .bigints(let numbers): numbers.map { "{\($0.map(String.init).joined(separator: ","))}" }
        case .codes(let codes): "{\(codes.joined(separator: ","))}"
        case .texts(let texts): "{\(texts.map(StoredValue.quoted).joined(separator: ","))}"
        case .bigint, .integer, .date: preconditionFailure("a column keeps one kind")
        }
    }

    /// As an element of an array is written.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "\""
    }
}
