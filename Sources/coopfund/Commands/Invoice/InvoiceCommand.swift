internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct InvoiceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "invoice", abstract: say("help.invoice"),
            subcommands: [InvoiceAdd.self, InvoiceList.self])
    }
}
