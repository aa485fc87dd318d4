internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerLoan: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "loan", abstract: say("help.ledger-loan"))
    }

    @OptionGroup var form: AnswerForm
    @OptionGroup var days: SpanArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String

    func run() throws {
        try form.answer(knownAt: days.knownAt) { try .loanLedger($0, number, in: days.span) }
    }
}
