internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Numbers of vouchers: series by series what is used, what is missing, and what stands twice.
    ///
    /// - Parameter span: of the days of the acts.
    package static func vouchers(_ reader: FundReader, in span: LedgerSpan) throws -> Answer {
        let register = try VoucherRegister(reader, in: span)
        var filter = ActFilter()
        filter.numbers = register.repetitions.flatMap { $0.uses.map(\.entry) }
        var acts: [Int64: ActRecord] = [:]
        try reader.eachAct(filter) { acts[$0.entry.number] = $0 }
        let series = Sheet(
            "series",
            [
                .words("voucher.column.series", "series"),
                .words("voucher.column.subject", "subject", rank: 1),
                .figures("voucher.column.year", "year"), .figures("voucher.column.first", "first", rank: 2),
                .figures("voucher.column.last", "last"), .figures("voucher.column.used", "used"),
                .figures("voucher.column.missing", "missing"), .words("voucher.column.gaps", "gaps"),
            ],
            register.runs.map { run in
                Sheet.Row([
                    .text(run.pattern.text),
                    .written { language in
                        run.subjects.map { $0.name(in: language) }.joined(separator: ", ")
                    },
                    .count(run.year), .number(run.first), .number(run.last), .count(run.count),
                    .number(run.missing), .text(run.gapText),
                ])
            })
        let repeated = Sheet(
            "repeated",
            [
                .words("ledger.column.voucher", "voucher"), .figures("act.column.entry", "entry"),
                .words("column.on", "on"), .words("act.column.kind", "kind", rank: 1),
                .figures("act.column.amount", "amount"), .words("ledger.column.by", "by", rank: 2),
                .words("ledger.column.note", "note", rank: 3),
            ],
            register.repetitions.flatMap { repetition in
                repetition.uses.map { use in
                    let act = acts[use.entry]
                    return Sheet.Row([
                        .text(repetition.voucher), .number(use.entry), .date(use.on),
                        act.map { .word("act-kind." + $0.entry.kind, code: $0.entry.kind) } ?? .empty,
                        act?.dong.map { .money($0) } ?? .empty, .optional(act?.entry.actedBy),
                        .optional(act?.entry.note),
                    ])
                }
            })
        return Answer(
            [
                .line(Message("voucher.title-audit", span.arguments)), .blank, .sheet(series),
                .line(
                    Message(
                        "voucher.audit-summary",
                        [
                            "used": .number(register.used), "outside": .number(register.outside),
                            "repeated": .number(register.repetitions.count),
                        ])), .blank, .sheet(repeated),
            ],
            before: [
                .init("vouchers", register.used.json), .init("outside_series", register.outside.json),
            ])
    }
}

extension VoucherRegister {
    /// The vouchers of all acts of these days.
    init(_ reader: FundReader, in span: LedgerSpan) throws {
        var filter = ActFilter()
        filter.span = span
        var uses: [Use] = []
        try reader.eachAct(filter) { act in
            guard let voucher = act.entry.voucher else { return }
            uses.append(
                Use(
                    voucher: voucher, entry: act.entry.number, on: act.entry.on,
                    isUndone: act.entry.reverses != nil || act.entry.reversedBy != nil))
        }
        self.init(uses, series: try reader.voucherSeries())
    }
}

extension VoucherRegister.Run {
    fileprivate var missing: Int64 { gaps.reduce(0) { $0 + Int64($1.count) } }
    /// `4, 9–11`.
    fileprivate var gapText: String {
        gaps.map { $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
