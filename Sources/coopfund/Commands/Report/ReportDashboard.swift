internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What a director looks at first.
struct ReportDashboard: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dashboard", abstract: say("help.report-dashboard"),
            discussion: example("report dashboard --as-of 2012-12-31 --html tong-quan.html"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try Dashboard($0, asOf: knowledge.asOf).answer
        }
    }
}
