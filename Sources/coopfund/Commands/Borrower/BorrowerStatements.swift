internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What borrowers' own books say, year by year.
struct BorrowerStatements: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "statements", abstract: say("help.borrower-statements"))
    }

    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .borrowerStatements($0, code, on: knowledge.asOf) }
    }
}
