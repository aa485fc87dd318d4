internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportRelativesFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.relatives) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportRelatives.init, common) }
}
