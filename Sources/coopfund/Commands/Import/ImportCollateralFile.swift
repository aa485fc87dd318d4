internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportCollateralFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.collateral) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportCollateral.init, common) }
}
