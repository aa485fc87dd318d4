internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The story of a contract, an application or a borrower (lịch sử hồ sơ): each act about it, by whom, when, on whose
    /// release, what it put down and what stood there before.
    ///
    /// - Parameters:
    ///   - subject: the number of a contract or an application, or a borrower's code, sought in this order.
    ///   - isFull: whether the numbers of people and accounts are shown in full.
    /// - Throws: `audit.subject-not-found`.
    package static func trail(_ reader: FundReader, _ subject: String, full isFull: Bool) throws -> Answer {
        let (kind, about) = try reader.subject(subject)
        var filter = ActFilter()
        filter.subject = about
        var acts: [ActRecord] = []
        try reader.eachAct(filter) { acts.append($0) }
        let rows = Dictionary(
            grouping: try reader.rows(of: acts.map(\.entry.number), loans: about.loans), by: \.act)
        let names = try reader.names()
        let sheet = Sheet(
            "acts", trailColumns, rolling: true,
            rows: { take in
                for act in acts {
                    // Of what an act did to others, this one's story tells only that it did.
                    let own = (rows[act.entry.number] ?? []).filter { $0.table != "provision_run" }
                    let changes = try ActChanges(own, names, isFull: isFull).changes
                    try take(
                        .heading(act.sentence) {
                            .object(
                                zip(ActRecord.columns, act.cells).compactMap { column, cell in
                                    column.name.map { .init($0, cell.json) }
                                } + [.init("changes", .array(changes.map(\.json)))])
                        })
                    for change in changes {
                        try take(
                            Sheet.Row(
                                [
                                    .number(act.entry.number), .date(act.entry.on),
                                    .word("act-kind." + act.entry.kind, code: act.entry.kind),
                                    .text(act.entry.actedBy),
                                    change.label, change.value, change.before,
                                ], [.reader, .spreadsheet]))
                    }
                }
            })
        let arguments: [String: Refusal.Argument] = [
            "subject": .text(subject), "kind": .phrase("act.subject." + kind), "count": .number(acts.count),
        ]
        return Answer(
            [.line(Message("act.title-trail", arguments)), .blank, .sheet(sheet)],
            before: [.init("subject", subject.json), .init("kind", kind.json)])
    }

    private static let trailColumns: [Sheet.Column] = [
        .figures("act.column.entry", nil, .spreadsheet), .words("column.on", nil, .spreadsheet),
        .words("act.column.kind", nil, .spreadsheet), .words("ledger.column.by", nil, .spreadsheet),
        .words("act.column.field", width: 28), .words("act.column.value", width: 40),
        .words("act.column.before", rank: 1, width: 30),
    ]
}

extension FundReader {
    /// What a number or a code stands for.
    fileprivate func subject(_ text: String) throws -> (kind: String, ActSubject) {
        let readings: [(String, Refusal.Code, () throws -> ActSubject)] = [
            ("loan", .loanNotFound, { try self.subject(ofLoan: text) }),
            ("application", .applicationNotFound, { try self.subject(ofApplication: text) }),
            ("borrower", .borrowerNotFound, { try self.subject(ofBorrower: text) }),
        ]
        for (kind, absence, reading) in readings {
            do { return (kind, try reading()) } catch let refusal as Refusal where refusal.code == absence {}
        }
        throw Refusal(.auditSubjectNotFound, ["subject": .text(text)])
    }
}

extension ActRecord {
    private var isOfAll: Bool {
        entry.loanNumber == nil && ActKind(rawValue: entry.kind).map { ActRecord.runs.contains($0) } == true
    }

    private static let runs: Set<ActKind> = [
        .classificationRun, .provisionRun, .periodClosing, .yearResult,
    ]

    /// Who did what, when, on whose release.
    fileprivate var sentence: Message {
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(entry.number)), "kind": .phrase("act-kind." + entry.kind),
            "on": .date(entry.on),
            "by": .text(entry.actedBy),
            "recorded": .written { [recordedAt = entry.recordedAt] in RecordTime.written(recordedAt, in: $0)
            },
        ]
        if let releasedBy = entry.releasedBy { arguments["released"] = .text(releasedBy) }
        if let voucher = entry.voucher { arguments["voucher"] = .text(voucher) }
        // What runs and closings come to is of all loans together.
        if let dong, !isOfAll { arguments["amount"] = .written { $0.grouped(dong) } }
        if let reverses = entry.reverses { arguments["reverses"] = .number(Int(reverses)) }
        if let reversedBy = entry.reversedBy { arguments["reversedBy"] = .number(Int(reversedBy)) }
        if let reason = entry.reason { arguments["reason"] = .text(reason) }
        if let note = entry.note { arguments["note"] = .text(note) }
        return Message("act.trail-entry", arguments)
    }
}
