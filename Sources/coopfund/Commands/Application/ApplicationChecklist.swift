internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The papers that a file should hold, each with what is there.
struct ApplicationChecklist: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "checklist", abstract: say("help.application-checklist"))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .checklist($0, number, on: knowledge.asOf) }
    }
}
