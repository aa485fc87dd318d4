internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct PeriodCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "period", abstract: say("help.period"),
            subcommands: [PeriodClose.self, PeriodReopen.self, PeriodList.self])
    }
}

struct PeriodClose: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close", abstract: say("help.period-close"),
            discussion: say("help.period-close-discussion"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("period-month"), transform: Typed.fiscalPeriod) var period: FiscalPeriod
    @Option(name: .long, help: help("confirm")) var confirm: String?

    func validate() throws {
        if write.on != nil { throw ValidationError(say("usage.period-has-its-day")) }
    }

    func run() throws {
        if !write.dryRun { try Confirmation.require(period.text, given: confirm) { try matter() } }
        try write.perform(ClosePeriods(through: period), common, progress: PeriodProgress.show)
    }
}

extension PeriodClose {
    /// Which days would be closed.
    private func matter() throws -> String {
        try common.open().read { reader in
            var arguments: [String: Refusal.Argument] = ["last": .date(period.last)]
            arguments["first"] = reader.head.closedThrough.map { .date($0.adding(days: 1)) }
            return Catalogue.text("confirm.close", arguments, in: Speech.language)
        }
    }
}

struct PeriodReopen: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "reopen", abstract: say("help.period-reopen"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("period-month"), transform: Typed.fiscalPeriod) var period: FiscalPeriod
    @Option(name: .long, help: help("reason")) var reason: String
    @Option(name: .long, help: help("confirm")) var confirm: String?

    func validate() throws {
        if reason.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        if !write.dryRun { try Confirmation.require(period.text, given: confirm) { try matter() } }
        try write.perform(
            ReopenPeriod(period, reason: reason), common, progress: PeriodProgress.show)
    }
}

extension PeriodReopen {
    /// Which closing would be taken back, and whose.
    private func matter() throws -> String {
        try common.open().read { reader in
            var arguments: [String: Refusal.Argument] = ["period": .text(period.text)]
            let closing = try reader.closingRecords().last { $0.lastOn == period.last && $0.reopening == nil }
            if let closing {
                arguments["at"] = .text(RecordTime.written(closing.closedAt, in: Speech.language))
                arguments["closing"] = .number(Int(closing.act))
                arguments["by"] = .text(closing.closedBy)
            }
            return Catalogue.text("confirm.reopen", arguments, in: Speech.language)
        }
    }
}

struct PeriodList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.period-list"))
    }

    @OptionGroup var common: CommonOptions
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?

    func run() throws {
        let closings = try common.open().read(knownAt: knownAt) { try $0.closingRecords() }
        if common.json {
            return Output.print(.object([.init("periods", .array(closings.map(document)))]))
        }
        if closings.isEmpty { return Output.print(say("period.none-closed")) }
        var table = Table([
            .init(say("period.column.period")), .init(say("period.column.first")),
            .init(say("period.column.last")), .init(say("ledger.column.entry"), .right),
            .init(say("period.column.closed-by")), .init(say("period.column.closed-at")),
            .init(say("period.column.reopened")),
        ])
        let language = Speech.language
        for closing in closings {
            table.add([
                FiscalPeriod(.month, containing: closing.lastOn).text, language.written(closing.firstOn),
                language.written(closing.lastOn), String(closing.act), closing.closedBy,
                RecordTime.written(closing.closedAt, in: Speech.language),
                closing.reopening.map(sentence) ?? "",
            ])
        }
        Output.print(table.text())
    }

    private func sentence(_ reopening: ClosingRecord.Reopening) -> String {
        Catalogue.text(
            "period.reopened",
            [
                "entry": .number(Int(reopening.act)), "by": .text(reopening.by),
                "reason": .text(reopening.reason),
            ], in: Speech.language)
    }

    private func document(_ closing: ClosingRecord) -> JSON {
        .object([
            .init("period", FiscalPeriod(.month, containing: closing.lastOn).text.json),
            .init("first_on", closing.firstOn.json), .init("last_on", closing.lastOn.json),
            .init("entry", closing.act.json), .init("closed_by", closing.closedBy.json),
            .init("closed_at", RecordTime.text(closing.closedAt).json),
            .init("status", .string(closing.reopening == nil ? "closed" : "reopened")),
            .init("reopened_by_entry", (closing.reopening?.act).json),
            .init("reopened_by", (closing.reopening?.by).json),
            .init("reopened_at", (closing.reopening.map { RecordTime.text($0.at) }).json),
            .init("reason", (closing.reopening?.reason).json),
        ])
    }
}

/// How far a closing is, on a terminal.
enum PeriodProgress {
    @Sendable static func show(_ progress: ActProgress) {
        guard ProgressLine.isWatched, let period = progress.period else { return }
        if progress.done >= progress.total { return ProgressLine.erase() }
        ProgressLine.show(
            Catalogue.text(
                "period.progress",
                [
                    "period": .text(period.text), "done": .number(progress.done),
                    "total": .number(progress.total),
                ], in: Speech.language))
    }
}
