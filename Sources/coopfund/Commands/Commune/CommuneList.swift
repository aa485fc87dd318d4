internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The communes of a day.
struct CommuneList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: say("help.commune-list"),
            discussion: example("commune list --search \"dai tam, soc trang\""))
    }

    @Option(name: .long, help: help("commune-search")) var search: String?
    @Option(name: .long, help: help("as-of"), transform: Typed.date) var asOf: CalendarDate?
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer { try .communes($0, search: search ?? "", on: asOf ?? Today.date) }
    }
}
