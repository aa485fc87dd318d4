internal import ArgumentParser
internal import Wording

struct CollateralCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "collateral", abstract: say("help.collateral"),
            subcommands: [
                CollateralAdd.self, CollateralDescribe.self, CollateralSecure.self, CollateralRegister.self,
                CollateralInsure.self, CollateralKeep.self, CollateralHandOut.self, CollateralRevalue.self,
                CollateralRelease.self, CollateralList.self, CollateralShow.self,
            ])
    }
}
