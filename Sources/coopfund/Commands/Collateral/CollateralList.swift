internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// One row a piece of collateral.
struct CollateralList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.collateral-list"))
    }

    @Option(name: .long, help: help("loan-borrower"), transform: Typed.identifier) var borrower: String?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .collateralList($0, on: knowledge.asOf, of: borrower)
        }
    }
}
