internal import FundCore
internal import Postgres

/// Whether the rows of every act are those that were sealed (kết quả đối chiếu niêm phong).
package struct ChainVerdict: Sendable {
    /// What is wrong with an entry, or with its seal.
    package enum Flaw: String, CaseIterable, Sendable {
        /// As many rows as were sealed, and not the same.
        case changed
        case leftOut = "left-out"
        case added
        case unsealed
        /// A seal of an act that is not there.
        case stray
        /// A seal that does not follow from the one before, or is not as it was made.
        case seal
        /// What belongs to no act is not what was sealed with this one last.
        case seeds
    }

    /// `entry` and `flaw` of each violation.
    package private(set) var finding = Check.Finding(ChainVerdict.name)
    package private(set) var firstBroken: Int64?

    package static let name = "chain-holds"

    private var last: [UInt8] = []

    mutating func add(_ flaw: Flaw, _ entry: Int64) {
        finding.add([
            "entry": .number(Int(entry)), "flaw": .phrase("check.chain-holds." + flaw.rawValue),
        ])
        firstBroken = min(firstBroken ?? entry, entry)
    }

    /// Takes an act with what it comes to and what was sealed, in order of the acts.
    mutating func take(_ next: borrowing Row) throws {
        let row = copy next
        let entry = try row.int64("act_no")
        let rows = try row.optionalInt32("rows")
        let sealed = try row.optionalInt32("sealed_rows")
        switch (rows, sealed) {
        case (_, nil): add(.unsealed, entry)
        case (nil, _): add(.stray, entry)
        case (let rows?, let sealed?):
            let (body, sealedBody) = (try row.bytes("body"), try row.bytes("sealed_body"))
            if body != sealedBody {
                add(rows < sealed ? .leftOut : rows > sealed ? .added : .changed, entry)
            } else if try rows != sealed
                || row.bytes("head") != ChainFormula.head(after: last, body: sealedBody)
            {
                add(.seal, entry)
            }
        }
        // The next one is judged by what is kept: it follows, or was not made after this.
        if sealed != nil { last = try row.bytes("head") }
    }

    mutating func add(_ obstacle: Check.Violation) { finding.add(obstacle) }
}

extension FundReader {
    /// Computes every seal anew from the rows, within this reader's one picture of the books.
    package func chain() throws -> ChainVerdict {
        var verdict = ChainVerdict()
        if let obstacle = try obstacle(in: { verdict = try chainAsItIs() }) { verdict.add(obstacle) }
        return verdict
    }

    /// So many acts are looked at by one statement: their rows are sorted in memory.
    private static let span: Int64 = 10_000

    private func chainAsItIs() throws -> ChainVerdict {
        var verdict = ChainVerdict()
        // What is set here ends with it.
        try connection.execute("savepoint chain")
        defer { try? connection.script("rollback to savepoint chain; release savepoint chain") }
        _ = try connection.run([ChainFormula.settings])
        let sealed = try connection.query(
            "select coalesce(max(act_no), 0) as last from act_seal where fund_id = $1", [fund])
        let last = try max(head.lastAct, sealed[0].int64("last"))
        let starts = stride(from: 0, through: last, by: Int64.Stride(FundReader.span))
        for start in starts {
            // Nothing stands before the first or behind the last.
            let first = start == 0 ? Int64.min : start
            let end = start + FundReader.span > last ? Int64.max : start + FundReader.span - 1
            try connection.stream(FundReader.comparison, [fund, .bigint(first), .bigint(end)]) {
                try verdict.take($0)
            }
        }
        try lookAtSeeds(&verdict)
        return verdict
    }

    private static let seedsOfSeals = """
        select act_no, seeds from act_seal where fund_id = $1 and act_no between $2 and $3 and seeds is not null
        """
    private static let comparison = """
        select act_no, b.rows, b.body, s.rows as sealed_rows, s.body as sealed_body, s.head
        from (\(ChainFormula.bodies(of: ChainFormula.tables, seeds: seedsOfSeals))) as b
        full join (
            select act_no, rows, body, head from act_seal where fund_id = $1 and act_no between $2 and $3
        ) as s using (act_no)
        order by act_no
        """

    private func lookAtSeeds(_ verdict: inout ChainVerdict) throws {
        let sealed = try connection.query(
            """
            select act_no, seeds from act_seal
            where fund_id = $1 and seeds is not null order by act_no desc limit 1
            """, [fund]
        ).first
        let seeds = try connection.query(ChainFormula.seeds(of: ChainFormula.tables), [fund])[0].bytes(
            "seeds")
        guard let sealed else { return verdict.add(.seeds, 0) }
        if try sealed.bytes("seeds") != seeds { verdict.add(.seeds, try sealed.int64("act_no")) }
    }
}
