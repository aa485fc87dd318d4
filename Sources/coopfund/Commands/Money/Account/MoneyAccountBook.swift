internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

/// What came in and went out of one money account (sổ tiền).
struct MoneyAccountBook: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "book", abstract: say("help.money-account-book"),
            discussion: example("money account book VCB --from 2026-10-01"))
    }

    @Argument(help: help("money-code")) var code: MoneyCode
    @OptionGroup var days: SpanArguments
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answerBook(of: code, days) }
}
