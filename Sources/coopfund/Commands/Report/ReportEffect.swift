internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What the fund's money did.
struct ReportEffect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "effect", abstract: say("help.report-effect"))
    }

    @Option(name: .customLong("by"), help: help("effect-by")) var grouping: EffectGrouping = .loan
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .effectReport($0, by: grouping, on: knowledge.asOf)
        }
    }
}
