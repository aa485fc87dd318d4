internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Writes down what a piece of collateral is by its papers.
struct CollateralDescribe: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "describe", abstract: say("help.collateral-describe"),
            discussion: example(
                "collateral describe TS-01 --asset land-use-right --title \"CS 01234567\" --parcel 12 --map-sheet 5 --area 1200"
            ))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @OptionGroup var particulars: ParticularsArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard !particulars.particulars.isEmpty else {
            throw ValidationError(say("usage.collateral-says-nothing"))
        }
    }

    func run() throws {
        try write.perform(DescribeCollateral(code: code, particulars.particulars), common)
    }
}
