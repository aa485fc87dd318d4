internal import Postgres

extension ChainFormula {
    /// What an act seals of what belongs to no act.
    struct Seeds {
        let act: Int64
        /// The tables that are there: an upgrade may stand before the step that makes one.
        let tables: [String]
    }

    /// Seals acts of this transaction, or all acts of before the chain (niêm phong).
    ///
    /// - Parameters:
    ///   - acts: their numbers; the last seal is of an act before them.
    ///   - tables: where their rows can be.
    static func sealing(
        fund: Parameter, _ acts: ClosedRange<Int64>, in tables: some Sequence<String>, seeds: Seeds? = nil
    ) -> [Statement] {
        let digest = seeds.map {
            "select \($0.act)::bigint as act_no, d.seeds from (\(self.seeds(of: $0.tables))) as d"
        }
        // The usual act comes alone: no head follows another.
        let isOne = acts.lowerBound == acts.upperBound
        let head =
            isOne
            ? "sha256(coalesce(l.head, '') || b.body)"
            : "chained_head(coalesce(l.head, ''), b.body) over (order by b.act_no)"
        return [
            settings,
            Statement(
                """
                insert into act_seal (fund_id, act_no, rows, body, head, seeds)
                select $1, b.act_no, b.rows, b.body, \(head), \(digest == nil ? "null" : "d.seeds")
                from (\(bodies(of: tables.sorted(), seeds: digest))) as b
                left join (
                    select head from act_seal where fund_id = $1 and act_no < $2 order by act_no desc limit 1
                ) as l on true
                \(digest.map { "left join (\($0)) as d using (act_no)" } ?? "")
                """, [fund, .bigint(acts.lowerBound), .bigint(acts.upperBound)]),
        ]
    }
}
