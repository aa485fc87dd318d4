internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The instalments of one loan: past ones with what is unpaid of them, and those to come.
struct LoanScheduleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "schedule", abstract: say("help.loan-schedule"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("plan-version")) var version: Int?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func validate() throws {
        if let version, version < 1 { throw ValidationError(say("usage.plan-version")) }
    }

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .loanSchedule($0, number, on: knowledge.asOf, version: version)
        }
    }
}
