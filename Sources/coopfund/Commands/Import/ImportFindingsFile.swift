internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportFindingsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.findings) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportFindings.init, common) }
}
