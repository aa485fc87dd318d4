internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct EntryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "entry", abstract: say("help.entry"),
            subcommands: [EntryReverse.self, EntryShow.self])
    }
}

struct EntryReverse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "reverse", abstract: say("help.entry-reverse"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("entry")) var entry: Int64
    @Option(name: .long, help: help("reason")) var reason: String
    @Option(name: .long, help: help("confirm")) var confirm: String?

    func validate() throws {
        if reason.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        if !write.dryRun { try Confirmation.require(String(entry), given: confirm) { try matter() } }
        try write.perform(ReverseEntry(entry: entry, reason: reason), common)
    }
}

extension EntryReverse {
    /// What would be taken back: the amount, the day, and whose it was.
    private func matter() throws -> String {
        let database = try common.open()
        // What cannot be reversed is refused before anybody is asked.
        var trial = write.options
        (trial.ending, trial.key) = (.rollBack, nil)
        _ = try ReverseEntry(entry: entry, reason: reason).run(on: database, trial)
        return try database.read { reader in
            let record = try reader.entry(entry)
            let legs = try reader.legs(of: entry)
            let money = legs.filter { Channel.allCases.map(\.role).contains($0.role) }.reduce(0) {
                $0 + $1.dong
            }
            // What moves between the till and the bank, or no money at all, is as much as one side of the entry.
            let dong = money == 0 ? legs.reduce(0) { $0 + max($1.dong, 0) } : abs(money)
            var arguments: [String: Refusal.Argument] = [
                "entry": .number(Int(entry)), "kind": .phrase("act-kind." + record.kind),
                "on": .date(record.on),
            ]
            if dong > 0 { arguments["amount"] = .money(Money(dong)) }
            arguments["counterparty"] = record.counterparty.map { .text($0) }
            if let number = record.loanNumber {
                arguments["loan"] = .text(number)
                arguments["borrower"] = .text(try reader.loanRecord(number).borrower.details.name)
            }
            return Catalogue.text("confirm.reverse", arguments, in: Speech.language)
        }
    }
}

struct EntryShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.entry-show"))
    }

    @OptionGroup var common: CommonOptions
    @Argument(help: help("entry")) var entry: Int64

    func run() throws {
        let (record, lines) = try common.open().read { (try $0.entry(entry), try $0.lines(of: entry)) }
        if common.json { return Output.print(document(record, lines)) }
        let language = Speech.language
        Output.print(
            Catalogue.text(
                lines.isEmpty ? "title.act" : "title.entry",
                [
                    "entry": .number(Int(record.number)), "kind": .phrase("act-kind." + record.kind),
                    "on": .date(record.on), "by": .text(record.actedBy),
                    "recorded": .text(RecordTime.written(record.recordedAt, in: Speech.language)),
                ], in: language))
        if let other = record.reverses {
            Output.print(
                Catalogue.text(
                    "title.entry-reverses",
                    ["reversed": .number(Int(other)), "reason": .text(record.reason ?? "")], in: language))
        }
        for (key, text) in [
            ("title.entry-loan", record.loanNumber), ("title.entry-counterparty", record.counterparty),
            ("title.entry-voucher", record.voucher),
            ("title.entry-note", record.note),
        ] {
            if let text { Output.print(Catalogue.text(key, ["text": .text(text)], in: language)) }
        }
        if let other = record.reversedBy {
            Output.print(Catalogue.text("title.entry-reversed", ["by": .number(Int(other))], in: language))
        }
        // The closing of a period books for many loans: then each line says for which.
        let isOfMany = record.loanNumber == nil && lines.contains { $0.loan != nil }
        var table = Table(
            [.init(say("column.on")), .init(say("column.account")), .init(say("column.name"))]
                + (isOfMany ? [.init(say("ledger.column.loan"))] : []) + [
                    .init(say("column.debit"), .right), .init(say("column.credit"), .right),
                ])
        for line in lines {
            table.add(
                [
                    language.written(line.on), line.account,
                    language == .vi ? line.accountNameVi : line.accountNameEn,
                ] + (isOfMany ? [line.loan ?? ""] : []) + [
                    line.dong > 0 ? grouped(line.dong) : "", line.dong < 0 ? grouped(-line.dong) : "",
                ])
        }
        Output.print(table.text())
    }

    private func document(_ record: EntryRecord, _ lines: [LineRecord]) -> JSON {
        .object([
            .init("entry", record.number.json), .init("kind", record.kind.json), .init("on", record.on.json),
            .init("recorded_at", RecordTime.text(record.recordedAt).json),
            .init("by", record.actedBy.json), .init("login", record.login.json),
            .init("voucher", record.voucher.json), .init("note", record.note.json),
            .init("loan", record.loanNumber.json), .init("counterparty", record.counterparty.json),
            .init("reverses", record.reverses.json),
            .init("reversed_by", record.reversedBy.json), .init("reason", record.reason.json),
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
