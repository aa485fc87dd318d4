internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportApplicationsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.applications) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportApplications.init, common) }
}
