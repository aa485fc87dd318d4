internal import ArgumentParser
internal import FundServices
internal import FundStore
internal import Wording

struct PersonList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.person-list"))
    }

    @Flag(name: .long, help: help("all-persons")) var all = false
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answer(knownAt: Knowledge.noticed(knownAt)) { try .persons($0, all: all) } }
}
