internal import FundCore
package import FundStore
internal import Papers
package import Wording

extension Answer {
    /// One act with its entry, if it has one (bút toán): who, when, on which accounts; what it put on record, and what
    /// stood there before.
    ///
    /// - Parameter isFull: whether the numbers of people and accounts are shown in full.
    /// - Throws: `entry.not-found`.
    package static func entry(_ reader: FundReader, _ number: Int64, full isFull: Bool = false) throws
        -> Answer
    {
        let (record, lines) = (try reader.entry(number), try reader.lines(of: number))
        // The closing of a period books for many loans: then each line says for which.
        let isOfMany = record.loanNumber == nil && lines.contains { $0.loan != nil }
        let sheet = Sheet(
            "lines",
            [
                .words("column.on", rank: 2), .words("column.account"), .words("column.name", rank: 1),
                .words("ledger.column.loan", nil, isOfMany ? .all : .spreadsheet),
                .figures("column.debit"), .figures("column.credit"),
            ], lines.map { line in Sheet.Row(line.cells) { line.json } })
        let changes = try ActChanges(
            try reader.rows(of: [number]), try reader.names(), isFull: isFull
        ).changes
        let facts = Sheet(
            "changes",
            [
                .words("act.column.field"), .words("act.column.value"), .words("act.column.before", rank: 1),
            ],
            changes.map { change in Sheet.Row([change.label, change.value, change.before]) { change.json } })
        // An empty table tells a reader nothing; a program finds both members whatever the act is.
        let (showsLines, showsChanges) = (!lines.isEmpty || changes.isEmpty, !changes.isEmpty)
        return Answer(
            record.sentences(isBooked: !lines.isEmpty).map { .line($0) }
                + (showsLines ? [.sheet(sheet)] : []) + (showsLines && showsChanges ? [.blank] : [])
                + (showsChanges ? [.sheet(facts)] : [])
                + (lines.isEmpty ? [] : [.blank, .line(try reader.papers(of: record))]),
            before: record.members + (showsLines ? [] : [.init("lines", .array([]))])
                + (showsChanges ? [] : [.init("changes", .array([]))]))
    }
}

extension FundReader {
    /// Which papers can be made of an entry with lines, by their commands.
    fileprivate func papers(of record: EntryRecord) throws -> Message {
        var commands: [String] = []
        for kind in PaperKind.allCases where kind.subject == .entry {
            do {
                _ = try Paper(self, kind, String(record.number), on: record.on)
                commands.append("coopfund paper make \(kind.rawValue) \(record.number)")
            } catch is Refusal {
                continue
            }
        }
        guard commands.isEmpty else {
            return Message("entry.papers", ["commands": .text(commands.joined(separator: ", "))])
        }
        return Message("entry.no-paper", record.voucher.map { ["voucher": .text($0)] } ?? [:])
    }
}

extension EntryRecord {
    fileprivate func sentences(isBooked: Bool) -> [Message] {
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(number)), "kind": .phrase("act-kind." + kind), "on": .date(on),
            "by": .text(actedBy), "recorded": .written { RecordTime.written(recordedAt, in: $0) },
        ]
        if let valueOn { arguments["value"] = .date(valueOn) }
        var sentences = [Message(isBooked ? "title.entry" : "title.act", arguments)]
        if let reverses {
            sentences.append(
                Message(
                    "title.entry-reverses",
                    ["reversed": .number(Int(reverses)), "reason": .text(reason ?? "")]))
        }
        for (key, text) in [
            ("title.entry-loan", loanNumber), ("title.entry-counterparty", counterparty),
            ("title.entry-voucher", voucher), ("title.entry-note", note),
        ] {
            if let text { sentences.append(Message(key, ["text": .text(text)])) }
        }
        if let request, let releasedBy {
            sentences.append(
                Message("title.entry-released", ["request": .number(Int(request)), "by": .text(releasedBy)]))
        }
        if let reversedBy {
            sentences.append(Message("title.entry-reversed", ["by": .number(Int(reversedBy))]))
        }
        return sentences
    }

    fileprivate var members: [JSON.Member] {
        [
            .init("entry", number.json), .init("kind", kind.json), .init("on", on.json),
        ] + (valueOn.map { [.init("value_date", $0.json)] } ?? []) + [
            .init("recorded_at", RecordTime.text(recordedAt).json), .init("by", actedBy.json),
            .init("login", login.json),
        ] + (request.map { [.init("request", $0.json), .init("released_by", releasedBy.json)] } ?? []) + [
            .init("voucher", voucher.json), .init("note", note.json),
            .init("loan", loanNumber.json), .init("counterparty", counterparty.json),
            .init("reverses", reverses.json), .init("reversed_by", reversedBy.json),
            .init("reason", reason.json),
        ]
    }
}

extension LineRecord {
    fileprivate var cells: [Cell] {
        [
            .date(on), .text(account), .named(vi: accountNameVi, en: accountNameEn), .optional(loan),
        ] + Sides(balance: dong).cells
    }

    fileprivate var json: JSON {
        .object([
            .init("on", on.json), .init("account", account.json), .init("loan", loan.json),
            .init("amount", dong.json),
        ])
    }
}
