internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The entries of a span of days with their lines (nhật ký chung), in order of number.
    ///
    /// - Parameters:
    ///   - loan: the number of a contract; nil for the entries of all and of none.
    ///   - account: entries that touch it; nil for all.
    package static func journal(
        _ reader: FundReader, in span: LedgerSpan, loan number: String?, account: String?
    ) throws -> Answer {
        let accounts = try reader.accounts()
        let names = Dictionary(
            uniqueKeysWithValues: accounts.map { ($0.code, Cell.named(vi: $0.nameVi, en: $0.nameEn)) })
        let loan = try number.map { try reader.loanRecord($0) }
        var totals = JournalTotals()
        let sheet = Sheet(
            "entries", columns, rolling: true,
            totals: { [totals.cells] },
            rows: { take in
                try reader.eachEntry(in: span, loanID: loan?.loanID, account: account) { entry in
                    totals.add(entry)
                    try take(.heading(entry.sentence) { entry.json })
                    for line in entry.lines {
                        try take(Sheet.Row(entry.cells(of: line, names), [.reader, .spreadsheet]))
                    }
                }
            })
        return Answer(
            [
                .line(Message("ledger.title-journal", span.arguments)), .blank, .sheet(sheet),
                .later { [Message("ledger.entries", ["count": .number(totals.entries)])] },
            ],
            before: [
                .init("from", span.from.json), .init("until", span.until.json),
                .init("loan", (loan?.number).json), .init("account", account.json),
            ], after: { [.init("totals", totals.json)] })
    }

    /// Of each line, and beside it for a spreadsheet what its entry is.
    private static let columns: [Sheet.Column] = [
        .figures("ledger.column.entry", nil, .spreadsheet),
        .words("ledger.column.entry-on", nil, .spreadsheet), .words("ledger.column.act", nil, .spreadsheet),
        .words("ledger.column.by", nil, .spreadsheet), .words("ledger.column.voucher", nil, .spreadsheet),
        .words("ledger.column.note", nil, .spreadsheet), .words("ledger.column.loan", nil, .spreadsheet),
        .words("money.column.counterparty", nil, .spreadsheet),
        .words("column.on", width: 10), .words("column.account", width: 9),
        .words("ledger.column.account-name", rank: 1, width: 38),
        .words("ledger.column.loan", nil, .reader, rank: 2, width: 14),
        .figures("ledger.column.debits", width: 17), .figures("ledger.column.credits", width: 17),
    ]
}

/// What the entries of a journal add up to.
private struct JournalTotals {
    private(set) var entries = 0
    private var sides = Sides()

    mutating func add(_ entry: BookedEntry) {
        entries += 1
        sides = entry.lines.reduce(sides) { $0 + Sides(balance: $1.dong) }
    }

    var cells: [Cell] {
        Array(repeating: .empty, count: 10) + [
            .word("ledger.turnover", code: "turnover"), .empty, .money(sides.debit), .money(sides.credit),
        ]
    }

    var json: JSON {
        .object([
            .init("entries", entries.json), .init("debit", sides.debit.json),
            .init("credit", sides.credit.json),
        ])
    }
}

extension LedgerSpan {
    /// The days that it covers, for a title.
    var arguments: [String: Refusal.Argument] {
        var arguments: [String: Refusal.Argument] = [:]
        if let from { arguments["from"] = .date(from) }
        if let until { arguments["until"] = .date(until) }
        return arguments
    }
}

extension BookedEntry {
    fileprivate var sentence: Message {
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(number)), "on": .date(on), "kind": .phrase("act-kind." + kind),
            "by": .text(actedBy),
        ]
        if let valueOn { arguments["value"] = .date(valueOn) }
        if let voucher { arguments["voucher"] = .text(voucher) }
        if let reverses { arguments["reverses"] = .number(Int(reverses)) }
        if let counterparty { arguments["counterparty"] = .text(counterparty) }
        if let note { arguments["note"] = .text(note) }
        return Message("ledger.entry", arguments)
    }

    fileprivate func cells(of line: Line, _ names: [String: Cell]) -> [Cell] {
        [
            .number(number), .date(on), .word("act-kind." + kind, code: kind), .text(actedBy),
            .optional(voucher), .optional(note), .optional(line.loan), .optional(counterparty),
            .date(line.on), .text(line.account), names[line.account] ?? .empty, .optional(line.loan),
        ] + Sides(balance: line.dong).cells
    }

    fileprivate var json: JSON {
        .object(
            [
                .init("entry", number.json), .init("kind", kind.json), .init("on", on.json),
            ] + (valueOn.map { [.init("value_date", $0.json)] } ?? []) + [
                .init("recorded_at", RecordTime.text(recordedAt).json), .init("by", actedBy.json),
                .init("login", login.json), .init("voucher", voucher.json), .init("note", note.json),
                .init("reverses", reverses.json), .init("counterparty", counterparty.json),
                .init("lines", .array(lines.map(\.json))),
            ])
    }
}

extension BookedEntry.Line {
    fileprivate var json: JSON {
        .object([
            .init("on", on.json), .init("account", account.json), .init("loan", loan.json),
            .init("amount", dong.json),
        ])
    }
}
