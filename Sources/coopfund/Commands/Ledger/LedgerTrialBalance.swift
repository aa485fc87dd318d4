internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerTrialBalance: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "trial-balance", abstract: say("help.ledger-trial-balance"))
    }

    @Flag(name: .long, help: help("all-accounts")) var all = false
    @OptionGroup var turnover: TurnoverArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = turnover.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try TrialBalance($0, from: turnover.from, asOf: knowledge.asOf, all: all).answer
        }
    }
}
