internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.application-list"))
    }

    @Option(name: .long, help: help("application-search")) var search: String?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer(knownAt: Knowledge.noticed(report.knownAt)) {
            try .applicationList($0, by: report.asOf, search: search)
        }
    }
}
