internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportVintage: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "vintage", abstract: say("help.report-vintage"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .vintage($0, asOf: knowledge.asOf) }
    }
}
