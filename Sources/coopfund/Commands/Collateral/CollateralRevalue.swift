internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct CollateralRevalue: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revalue", abstract: say("help.collateral-revalue"),
            discussion: example("collateral revalue TS-01 --value 380tr --on 2026-11-20"))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("collateral-value"), transform: Typed.amount) var value: Amount
    @Flag(name: .customLong("not-realisable"), help: help("not-realisable")) var notRealisable = false
    @OptionGroup var prices: PriceArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            RevalueCollateral(
                code: code, value: value, isRealisable: !notRealisable, prices: prices.prices), common)
    }
}
