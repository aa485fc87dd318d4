internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Where one loan stands at the end of a day.
struct LoanShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.loan-show"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .loan($0, number, on: knowledge.asOf) }
    }
}
