internal import ArgumentParser
internal import Wording

struct CollateralCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "collateral", abstract: say("help.collateral"),
            subcommands: [
                CollateralAdd.self, CollateralSecure.self, CollateralRevalue.self, CollateralRelease.self,
                CollateralList.self, CollateralShow.self,
            ])
    }
}
