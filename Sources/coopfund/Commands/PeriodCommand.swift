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
        try write.perform(ClosePeriods(through: period, progress: PeriodProgress.show), common)
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
            ReopenPeriod(period, reason: reason, progress: PeriodProgress.show), common)
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

/// How far a closing is, on a terminal.
enum PeriodProgress {
    @Sendable static func show(_ period: FiscalPeriod, _ done: Int, of total: Int) {
        guard ProgressLine.isWatched else { return }
        if done >= total { return ProgressLine.erase() }
        ProgressLine.show(
            Catalogue.text(
                "period.progress",
                ["period": .text(period.text), "done": .number(done), "total": .number(total)],
                in: Speech.language))
    }
}
