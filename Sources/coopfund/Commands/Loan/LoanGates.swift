internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What stands at each gate if money were to go out.
struct LoanGates: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "gates", abstract: say("help.loan-gates"),
            discussion: example("loan gates 01/HĐTD-2026 --payee \"Công ty Cơ khí Hậu Giang\" --invoice 41"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("gates-amount"), transform: Typed.amount) var amount: Amount?
    @Option(name: .long, help: help("payee"), transform: Typed.identifier) var payee: String?
    @Option(name: .long, help: help("invoice-entry")) var invoice: [Int64] = []
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        var drawdown = Drawdown()
        drawdown.payee = payee?.presence
        drawdown.invoices = invoice
        try form.answer(knownAt: knowledge.knownAt) { [drawdown] in
            try .gates($0, number, of: amount?.money, drawdown, on: knowledge.asOf)
        }
    }
}
