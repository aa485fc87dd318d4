internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct SurplusCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "surplus", abstract: say("help.surplus"),
            subcommands: [SurplusShow.self, SurplusDistribute.self, SurplusCorrect.self])
    }
}
