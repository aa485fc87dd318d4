internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportEffectsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.effects) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportEffects.init, common) }
}
