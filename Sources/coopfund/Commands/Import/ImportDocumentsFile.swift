internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportDocumentsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.documents) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportDocuments.init, common) }
}
