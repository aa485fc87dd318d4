internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportOverdue: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "overdue", abstract: say("help.report-overdue"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try OverdueReport($0, asOf: knowledge.asOf).answer }
    }
}
