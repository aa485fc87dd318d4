internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct AccountList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.account-list"))
    }

    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answer(knownAt: knownAt) { try .accountList($0) } }
}
