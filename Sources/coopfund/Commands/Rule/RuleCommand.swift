internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct RuleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rule", abstract: say("help.rule"),
            subcommands: [RuleList.self, RuleSet.self, RuleShow.self])
    }
}
