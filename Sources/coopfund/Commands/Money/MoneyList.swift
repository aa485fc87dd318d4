internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct MoneyList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.money-list"))
    }

    @OptionGroup var days: SpanArguments
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answer(knownAt: days.knownAt) { try .moneyList($0, in: days.span) } }
}
