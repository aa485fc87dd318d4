internal import ArgumentParser
internal import FundServices
internal import FundStore
internal import Wording

struct PersonShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.person-show"))
    }

    @Argument(help: help("person-name"), transform: Typed.identifier) var name: String
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .person($0, name, on: knowledge.asOf) }
    }
}
