internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct PeriodClose: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close", abstract: say("help.period-close"),
            discussion: say("help.period-close-discussion") + "\n\n" + example("period close 2026-02"))
    }

    @Argument(help: help("period-month"), transform: Typed.fiscalPeriod) var period: FiscalPeriod
    @Option(name: .long, help: help("confirm")) var confirm: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

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
