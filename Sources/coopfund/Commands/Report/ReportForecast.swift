internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportForecast: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "forecast", abstract: say("help.report-forecast"))
    }

    @Option(name: .long, help: help("forecast-months")) var months: Int = 12
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func validate() throws {
        guard (1...120).contains(months) else { throw ValidationError(say("usage.forecast-months")) }
    }

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .cashForecast($0, asOf: knowledge.asOf, months: months)
        }
    }
}
