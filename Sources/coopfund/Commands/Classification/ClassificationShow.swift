internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ClassificationShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.classification-show"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .classification($0, asOf: knowledge.asOf) }
    }
}
