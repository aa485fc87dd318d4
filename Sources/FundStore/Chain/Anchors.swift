internal import FundCore
internal import Postgres

/// What a fund's books were when an act was sealed (mốc niêm phong): who keeps it outside finds any change of them.
package struct Anchor: Hashable, Sendable {
    package let fund: String
    package let entry: Int64
    /// Microseconds since 1970 UTC.
    package let recordedAt: Int64
    /// 32 bytes.
    package let head: [UInt8]

    package init(fund: String, entry: Int64, recordedAt: Int64, head: [UInt8]) {
        self.fund = fund
        self.entry = entry
        self.recordedAt = recordedAt
        self.head = head
    }
}

extension FundReader {
    /// The last seal; nil where nothing is sealed.
    package func lastAnchor() throws -> Anchor? { try anchors(where: "s.act_no <= $2", [known]).first }

    /// On a standby: when what it repeated last was recorded, in microseconds since 1970 UTC; nil where it has repeated
    /// nothing since it started.
    package func repeatedUntil() throws -> Int64? {
        try connection.query("select pg_last_xact_replay_timestamp() as at")[0].optionalTimestamp("at")
    }

    /// The seals of these entries, as they are kept.
    package func anchors(of entries: [Int64]) throws -> [Int64: Anchor] {
        let found = try anchors(where: "s.act_no = any ($2)", [.bigints(entries)], limit: "all")
        return Dictionary(found.map { ($0.entry, $0) }) { first, _ in first }
    }

    private func anchors(
        where condition: String, _ parameters: [Parameter], limit: String = "1"
    ) throws -> [Anchor] {
        try connection.query(
            """
            select s.act_no, a.recorded_at, s.head
            from act_seal s join act a using (fund_id, act_no)
            where s.fund_id = $1 and \(condition) order by s.act_no desc limit \(limit)
            """, [fund] + parameters
        ).map { row in
            Anchor(
                fund: head.code, entry: try row.int64("act_no"), recordedAt: try row.timestamp("recorded_at"),
                head: try row.bytes("head"))
        }
    }

    /// Holds what was kept outside to the chain as it is kept here: a violation for each that is not in it.
    ///
    /// - Returns: and the first entry that is not as it was.
    package func compare(_ kept: [Anchor]) throws -> (finding: Check.Finding, firstBroken: Int64?) {
        var finding = Check.Finding("anchors-hold")
        var firstBroken: Int64?
        let found = try anchors(of: kept.map(\.entry))
        for anchor in kept where found[anchor.entry] != anchor {
            let flaw = found[anchor.entry] == nil ? "missing" : "differs"
            finding.add([
                "entry": .number(Int(anchor.entry)), "flaw": .phrase("check.anchors-hold." + flaw),
            ])
            firstBroken = min(firstBroken ?? anchor.entry, anchor.entry)
        }
        return (finding, firstBroken)
    }
}
