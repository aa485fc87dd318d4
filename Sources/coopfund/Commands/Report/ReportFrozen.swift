internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportFrozen: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "frozen", abstract: say("help.report-frozen"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .frozenReport($0, asOf: knowledge.asOf) }
    }
}
