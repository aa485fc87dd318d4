internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportDeposits: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "deposits", abstract: say("help.report-deposits"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .depositsByMaturity($0, on: knowledge.asOf) }
    }
}
