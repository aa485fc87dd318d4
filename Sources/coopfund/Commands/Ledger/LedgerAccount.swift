internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerAccount: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "account", abstract: say("help.ledger-account"))
    }

    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String
    @OptionGroup var party: CounterpartyArguments
    @OptionGroup var days: SpanArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer(knownAt: days.knownAt) {
            try .account($0, code, counterparty: party.counterparty, in: days.span)
        }
    }
}
