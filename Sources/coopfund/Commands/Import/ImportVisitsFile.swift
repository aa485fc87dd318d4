internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportVisitsFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.visits) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportVisits.init, common) }
}
