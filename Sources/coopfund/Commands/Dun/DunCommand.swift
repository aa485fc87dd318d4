internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct DunCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dun", abstract: say("help.dun"), subcommands: [DunRecord.self, DunList.self])
    }
}
