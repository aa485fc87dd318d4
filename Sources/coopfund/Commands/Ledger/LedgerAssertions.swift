internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerAssertions: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "assertions", abstract: say("help.ledger-assertions"))
    }

    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer(knownAt: Knowledge.noticed(knownAt)) { try .assertionList($0) }
    }
}
