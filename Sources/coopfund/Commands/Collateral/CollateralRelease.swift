internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct CollateralRelease: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "release", abstract: say("help.collateral-release"),
            discussion: example("collateral release TS-01 --loan 01/HĐTD-2026 --on 2026-11-20"))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("loan-number"), transform: Typed.identifier) var loan: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(ReleaseCollateral(code: code, loan: loan), common)
    }
}
