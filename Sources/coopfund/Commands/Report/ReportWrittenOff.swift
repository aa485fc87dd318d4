internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportWrittenOff: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "written-off", abstract: say("help.report-written-off"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try WrittenOffReport($0, asOf: knowledge.asOf).answer
        }
    }
}
