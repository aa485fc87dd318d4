internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportRescheduled: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rescheduled", abstract: say("help.report-rescheduled"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .rescheduledReport($0, asOf: knowledge.asOf) }
    }
}
