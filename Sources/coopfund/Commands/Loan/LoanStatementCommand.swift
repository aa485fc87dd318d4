internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What happened to one loan, line by line.
struct LoanStatementCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "statement", abstract: say("help.loan-statement"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("statement-from"), transform: Typed.date) var from: CalendarDate?
    @Flag(name: .long, help: help("statement-all")) var all = false
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try $0.loanStatement(number, from: from, to: knowledge.asOf, includingReversed: all).answer
        }
    }
}
