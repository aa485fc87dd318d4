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
