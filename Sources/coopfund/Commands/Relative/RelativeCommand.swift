internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct RelativeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "relative", abstract: say("help.relative"),
            subcommands: [RelativeAdd.self, RelativeList.self])
    }
}
