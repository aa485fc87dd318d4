internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The portfolio by one of its sides.
struct ReportStructure: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "structure", abstract: say("help.report-structure"),
            discussion: example("report structure --by sector --as-of 2012-12-31"))
    }

    @Option(name: .customLong("by"), help: help("structure-by")) var grouping: StructureGrouping
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .structureReport($0, by: grouping, asOf: knowledge.asOf)
        }
    }
}
