internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportCapitalFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.capital) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportCapital.init, common, repetition) }
}
