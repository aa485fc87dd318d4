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
    @Option(name: .customLong("by"), help: help("subledger-by")) var division: SubledgerDivision = .loan
    @OptionGroup var party: CounterpartyArguments
    @OptionGroup var turnover: TurnoverArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = turnover.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            if let counterparty = party.counterparty {
                return try .account(
                    $0, code, counterparty: counterparty,
                    in: LedgerSpan(from: turnover.from, until: knowledge.asOf))
            }
            return try Statement.subledger(
                $0, of: code, by: division, from: turnover.from, asOf: knowledge.asOf
            ).answer
        }
    }
}
