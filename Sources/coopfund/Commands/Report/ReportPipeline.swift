internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Applications in hand and what each step takes.
struct ReportPipeline: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "pipeline", abstract: say("help.report-pipeline"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .pipelineReport($0, asOf: knowledge.asOf) }
    }
}
