internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportCapital: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "capital", abstract: say("help.report-capital"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .capitalReport($0, asOf: knowledge.asOf) }
    }
}
