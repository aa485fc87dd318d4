internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct EntryShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.entry-show"))
    }

    @Argument(help: help("entry")) var entry: Int64
    @Flag(name: .long, help: help("full")) var full = false
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answer { try .entry($0, entry, full: full) } }
}
