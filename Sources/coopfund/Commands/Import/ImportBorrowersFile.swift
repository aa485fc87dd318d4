internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportBorrowersFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.borrowers) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportBorrowers.init, common) }
}
