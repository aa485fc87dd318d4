internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerBankBook: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "bank-book", abstract: say("help.ledger-bank-book"))
    }

    @Option(name: .long, help: help("book-through")) var through: MoneyCode = .bank
    @OptionGroup var days: SpanArguments
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answerBook(of: through, days) }
}
