internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportGroups: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "groups", abstract: say("help.report-groups"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .groupsReport($0, asOf: knowledge.asOf) }
    }
}
