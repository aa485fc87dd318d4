internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Conditions of approvals and what became of each.
struct ApplicationConditions: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "conditions", abstract: say("help.application-conditions"))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String?
    @Flag(name: .long, help: help("open")) var open = false
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .conditions($0, number, open: open, on: knowledge.asOf)
        }
    }
}
