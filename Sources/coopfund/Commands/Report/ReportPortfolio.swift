internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportPortfolio: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "portfolio", abstract: say("help.report-portfolio"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try PortfolioReport($0, asOf: knowledge.asOf).answer
        }
    }
}
