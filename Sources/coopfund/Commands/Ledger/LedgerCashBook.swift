internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerCashBook: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "cash-book", abstract: say("help.ledger-cash-book"))
    }

    @Option(name: .long, help: help("book-through")) var through: MoneyCode = .cash
    @OptionGroup var days: SpanArguments
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answerBook(of: through, days) }
}
