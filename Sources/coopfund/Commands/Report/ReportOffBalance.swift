internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportOffBalance: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "off-balance", abstract: say("help.report-off-balance"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .offBalanceReport($0, asOf: knowledge.asOf) }
    }
}
