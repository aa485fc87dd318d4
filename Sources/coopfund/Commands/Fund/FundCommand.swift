internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct FundCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fund", abstract: say("help.fund"),
            subcommands: [FundCreate.self, FundDescribe.self, FundShow.self, FundList.self])
    }
}
