internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportAppraisalsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.appraisals) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportAppraisals.init, common) }
}
