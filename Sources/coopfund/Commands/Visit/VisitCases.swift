internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Money that was used otherwise than agreed, and what became of it.
struct VisitCases: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "cases", abstract: say("help.visit-cases"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .recallCases($0, on: knowledge.asOf) }
    }
}
