internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportDisbursementsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.disbursements) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportDisbursements.init, common, repetition) }
}
