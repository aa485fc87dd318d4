internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportConcentration: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "concentration", abstract: say("help.report-concentration"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .concentration($0, asOf: knowledge.asOf) }
    }
}
