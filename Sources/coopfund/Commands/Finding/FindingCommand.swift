internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct FindingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "finding", abstract: say("help.finding"),
            subcommands: [FindingAdd.self, FindingClose.self, FindingList.self])
    }
}
