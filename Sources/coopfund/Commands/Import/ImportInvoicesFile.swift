internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ImportInvoicesFile: ParsableCommand {
    static var configuration: CommandConfiguration { ImportArguments.configuration(.invoices) }

    @OptionGroup var arguments: ImportArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try arguments.perform(ImportInvoices.init, common) }
}
