internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Entries drawn for whoever looks at papers (chọn mẫu): the same for the same seed and books.
    ///
    /// - Parameters:
    ///   - filter: of what they are drawn; only acts with lines.
    ///   - seed: what the draw follows from.
    ///   - byAmount: whether each đồng has the same chance, not each entry.
    package static func sample(
        _ reader: FundReader, _ filter: ActFilter, size: Int, seed: Int64, byAmount: Bool
    ) throws -> Answer {
        var booked = filter
        booked.isBooked = true
        var items: [AuditSample.Item] = []
        try reader.eachAct(booked) {
            items.append(AuditSample.Item(entry: $0.entry.number, dong: $0.dong ?? 0))
        }
        let sample =
            byAmount
            ? AuditSample(of: items, size: size, start: start(of: seed))
            : AuditSample(of: items, size: size) { SHA256.digest(of: Array("\(seed):\($0)".utf8)) }
        let hits = Dictionary(uniqueKeysWithValues: sample.hits.map { ($0.item.entry, $0.count) })
        booked.numbers = hits.keys.sorted()
        var acts: [ActRecord] = []
        try reader.eachAct(booked) { acts.append($0) }
        let drawn = acts.reduce(Int128(0)) { $0 + Int128($1.dong ?? 0) }
        let sheet = Sheet(
            "sample", ActRecord.columns + [.figures("act.column.hits", "hits", rank: 11)],
            acts.map { Sheet.Row($0.cells + [.count(hits[$0.entry.number] ?? 0)]) })
        let arguments: [String: Refusal.Argument] = [
            "size": .number(acts.count), "points": .number(hits.values.reduce(0, +)),
            "population": .number(sample.population),
            "seed": .text(String(seed)), "dong": .written { $0.grouped(Int64(clamping: drawn)) },
            "total": .written { $0.grouped(Int64(clamping: sample.total)) },
        ]
        return Answer(
            [
                .line(Message("sample.title", filter.span.arguments.merging(arguments) { $1 })), .blank,
                .sheet(sheet), .line(Message("sample.covers", arguments)),
                .line(Message(byAmount ? "sample.how-by-amount" : "sample.how", arguments)),
            ],
            before: [
                .init("seed", seed.json), .init("method", (byAmount ? "monetary-unit" : "random").json),
                .init("population", sample.population.json),
                .init("population_amount", Int64(clamping: sample.total).json),
                .init("sample_amount", Int64(clamping: drawn).json),
            ])
    }

    /// The first eight bytes of the seed's digest, the highest first.
    private static func start(of seed: Int64) -> UInt64 {
        SHA256.digest(of: Array(String(seed).utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
