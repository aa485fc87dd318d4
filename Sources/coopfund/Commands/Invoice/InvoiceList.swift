internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Invoices, with what each proves the use of.
struct InvoiceList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.invoice-list"))
    }

    @Argument(help: help("invoice-loan"), transform: Typed.identifier) var loan: String?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .invoices($0, loan, on: knowledge.asOf) }
    }
}
