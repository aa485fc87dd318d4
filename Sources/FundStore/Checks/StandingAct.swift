internal import FundCore
internal import Postgres

/// An act, and the one that took it back.
struct StandingAct {
    let act: Int64
    let reversedBy: Int64?

    init(_ row: Row) throws {
        act = try row.int64("act_no")
        reversedBy = try row.optionalInt64("reversed_by")
    }

    /// Whether it stood when a later act was recorded.
    func isKnown(at later: Int64) -> Bool { act < later && reversedBy.map { $0 > later } ?? true }
}

extension FundReader {
    /// The rows of a table that acts keep, what was taken back too, each with the day of its act.
    func rowsOfActs<Value>(
        _ table: String, _ columns: String, _ value: (Row) throws -> Value
    ) throws -> [Value] {
        try connection.query(
            """
            select t.act_no, \(columns), a.effective_on, r.act_no as reversed_by
            from \(table) t
            join act a using (fund_id, act_no)
            left join reversal r on r.fund_id = t.fund_id and r.reversed_act_no = t.act_no
            where t.fund_id = $1
            order by t.act_no
            """, [fund]
        ).read(table, by: "act_no", body: value)
    }
}
