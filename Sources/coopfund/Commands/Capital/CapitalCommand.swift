internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CapitalCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "capital", abstract: say("help.capital"),
            subcommands: [
                CapitalContribute.self, CapitalWithdraw.self, CapitalSupplement.self, CapitalRevalue.self,
                CapitalShow.self, CapitalSourceCommand.self,
            ])
    }
}
