internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportRepaymentsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.repayments) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportRepayments.init, common, repetition) }
}
