internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What is to be sent in a year, and how it stands.
struct ReportDuties: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "duties", abstract: say("help.report-duties"),
            discussion: example("report duties --year 2026"))
    }

    @Option(name: .customLong("year"), help: help("duties-year"), transform: Typed.fiscalYear)
    var year: FiscalPeriod?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .duties($0, in: (year?.first ?? knowledge.asOf).parts.year, on: knowledge.asOf)
        }
    }
}
