internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerSubledger: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "subledger", abstract: say("help.ledger-subledger"))
    }

    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String
    @OptionGroup var turnover: TurnoverArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = turnover.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try Statement.subledger($0, of: code, from: turnover.from, asOf: knowledge.asOf).answer
        }
    }
}
