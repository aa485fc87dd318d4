internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportPortfolioAtRisk: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "par", abstract: say("help.report-par"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .portfolioAtRisk($0, asOf: knowledge.asOf) }
    }
}
