internal import ArgumentParser
internal import FundServices
internal import FundStore
internal import Wording

struct RequestList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.request-list"))
    }

    @Flag(name: .long, help: help("all-requests")) var all = false
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answer { try .requests($0, all: all) } }
}
