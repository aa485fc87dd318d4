internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerLoan: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "loan", abstract: say("help.ledger-loan"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @OptionGroup var days: SpanArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer(knownAt: days.knownAt) { try .loanLedger($0, number, in: days.span) }
    }
}
