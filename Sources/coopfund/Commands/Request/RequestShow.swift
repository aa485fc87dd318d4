internal import ArgumentParser
internal import FundServices
internal import FundStore
internal import Wording

struct RequestShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.request-show"))
    }

    @Argument(help: help("request-number")) var number: Int64
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answer { try .request($0, number) } }
}
