internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerJournal: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "journal", abstract: say("help.ledger-journal"))
    }

    @Option(name: .long, help: help("journal-loan"), transform: Typed.identifier) var loan: String?
    @Option(name: .long, help: help("journal-account"), transform: Typed.identifier) var account: String?
    @OptionGroup var days: SpanArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer(knownAt: days.knownAt) {
            try .journal($0, in: days.span, loan: loan, account: account)
        }
    }
}
