internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// One row a loan.
struct LoanList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.loan-list"))
    }

    @Option(name: .long, help: help("loan-status")) var status: LoanStatus?
    @Option(name: .long, help: help("loan-borrower"), transform: Typed.identifier) var borrower: String?
    @Option(name: .customLong("officer"), help: help("loan-officer"), transform: Typed.identifier)
    var officer: String?
    @Option(name: .long, help: help("loan-search")) var search: String?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        var filter = LoanFilter(status: status, borrower: borrower, search: search?.presence)
        filter.officer = officer?.presence
        try form.answer(knownAt: knowledge.knownAt) { .loanList($0, on: knowledge.asOf, filter) }
    }
}
