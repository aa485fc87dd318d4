internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportLoansFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.loans) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportLoans.init, common) }
}
