internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportStatementsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.statements) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportStatements.init, common) }
}
