internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct PeriodReopen: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reopen", abstract: say("help.period-reopen"),
            discussion: example("period reopen 2026-02 --reason \"Sót chứng từ\""))
    }

    @Argument(help: help("period-month"), transform: Typed.fiscalPeriod) var period: FiscalPeriod
    @Option(name: .long, help: help("reason")) var reason: String
    @Option(name: .long, help: help("confirm")) var confirm: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

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
