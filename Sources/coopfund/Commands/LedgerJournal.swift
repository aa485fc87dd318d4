internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerJournal: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "journal", abstract: say("help.ledger-journal"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var days: SpanArguments
    @Option(name: .long, help: help("journal-loan"), transform: Typed.identifier) var loan: String?
    @Option(name: .long, help: help("journal-account"), transform: Typed.identifier) var account: String?

    func run() throws {
        let out = StreamedOutput()
        try form.common.open().read(knownAt: days.knownAt) { reader in
            let names = Dictionary(
                uniqueKeysWithValues: try reader.accounts().map { ($0.code, $0.name(in: Speech.language)) })
            var totals = JournalTotals()
            let write: (BookedEntry) -> Void =
                if form.common.json {
                    { out.write((totals.entries == 1 ? "\n" : ",\n") + $0.json.compact) }
                } else if form.csv {
                    { out.write(csv($0, names)) }
                } else {
                    { out.write(text($0, names)) }
                }
            let record = try loan.map { try reader.loanRecord($0) }
            out.write(beginning(loan: record?.number))
            try reader.eachEntry(in: days.span, loanID: record?.loanID, account: account) { entry in
                totals.add(entry)
                write(entry)
            }
            out.write(end(totals))
        }
        out.flush()
    }

    private func beginning(loan: String?) -> String {
        if form.common.json {
            return "{\"from\":\(days.from.json.compact),\"until\":\(days.until.json.compact),"
                + "\"loan\":\(loan.json.compact),\"account\":\(account.json.compact),\"entries\":["
        }
        if form.csv {
            return form.heading(
                [
                    "ledger.column.entry", "ledger.column.entry-on", "ledger.column.act",
                    "ledger.column.by", "ledger.column.voucher", "ledger.column.note",
                    "ledger.column.loan", "money.column.counterparty",
                    "column.on", "column.account", "ledger.column.account-name", "ledger.column.debits",
                    "ledger.column.credits",
                ].map { say($0) })
        }
        return title("ledger.title-journal", days) + "\n" + table.heading
    }

    private func end(_ totals: JournalTotals) -> String {
        if form.common.json {
            return "\n],\"totals\":\(totals.json.compact)}\n"
        }
        if form.csv { return "" }
        return table.rule
            + table.row([
                "", "", say("ledger.turnover"), "", grouped(totals.sides.debit), grouped(totals.sides.credit),
            ])
            + Catalogue.text(
                "ledger.entries", ["count": .number(totals.entries)], in: Speech.language)
            + "\n"
    }

    private var table: RollingTable {
        RollingTable([
            .init(title: say("column.on"), width: 10), .init(title: say("column.account"), width: 9),
            .init(title: say("ledger.column.account-name"), width: 38),
            .init(title: say("ledger.column.loan"), width: 14),
            .init(title: say("ledger.column.debits"), width: 17, isFigure: true),
            .init(title: say("ledger.column.credits"), width: 17, isFigure: true),
        ])
    }

    private func text(_ entry: BookedEntry, _ names: [String: String]) -> String {
        let language = Speech.language
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(entry.number)), "on": .date(entry.on),
            "kind": .phrase("act-kind." + entry.kind), "by": .text(entry.actedBy),
        ]
        if let voucher = entry.voucher { arguments["voucher"] = .text(voucher) }
        if let reversed = entry.reverses { arguments["reverses"] = .number(Int(reversed)) }
        if let counterparty = entry.counterparty { arguments["counterparty"] = .text(counterparty) }
        if let note = entry.note { arguments["note"] = .text(note) }
        var text = "\n" + Catalogue.text("ledger.entry", arguments, in: language) + "\n"
        for line in entry.lines {
            text += table.row(
                [language.written(line.on), line.account, names[line.account] ?? "", line.loan ?? ""]
                    + Sides(balance: line.dong).cells)
        }
        return text
    }

    private func csv(_ entry: BookedEntry, _ names: [String: String]) -> String {
        entry.lines.map { line in
            form.row(
                [
                    .figure(entry.number), .date(entry.on), .text(say("act-kind." + entry.kind)),
                    .text(entry.actedBy), .optional(entry.voucher), .optional(entry.note),
                    .optional(line.loan), .optional(entry.counterparty), .date(line.on), .text(line.account),
                    .optional(names[line.account]),
                ] + Sides(balance: line.dong).csv)
        }.joined()
    }
}

/// The heading of a listing, with the days that it covers.
func title(
    _ key: String, _ days: SpanArguments, _ more: [String: Refusal.Argument] = [:]
) -> String {
    var arguments = more
    if let from = days.from { arguments["from"] = .date(from) }
    if let until = days.until { arguments["until"] = .date(until) }
    return Catalogue.text(key, arguments, in: Speech.language) + "\n"
}

struct JournalTotals: JSONWritable {
    private(set) var entries = 0
    private(set) var sides = Sides()

    mutating func add(_ entry: BookedEntry) {
        entries += 1
        sides = entry.lines.reduce(sides) { $0 + Sides(balance: $1.dong) }
    }

    var json: JSON {
        .object([
            .init("entries", entries.json), .init("debit", sides.debit.json),
            .init("credit", sides.credit.json),
        ])
    }
}

extension BookedEntry {
    fileprivate var json: JSON {
        .object([
            .init("entry", number.json), .init("kind", kind.json), .init("on", on.json),
            .init("recorded_at", RecordTime.text(recordedAt).json), .init("by", actedBy.json),
            .init("login", login.json), .init("voucher", voucher.json), .init("note", note.json),
            .init("reverses", reverses.json), .init("counterparty", counterparty.json),
            .init(
                "lines",
                .array(
                    lines.map {
                        .object([
                            .init("on", $0.on.json), .init("account", $0.account.json),
                            .init("loan", $0.loan.json), .init("amount", $0.dong.json),
                        ])
                    })),
        ])
    }
}
