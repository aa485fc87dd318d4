internal import ArgumentParser
internal import FundServices
internal import FundStore
internal import Wording

struct CapitalSourceList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.capital-source-list"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .sources($0, on: knowledge.asOf) }
    }
}
