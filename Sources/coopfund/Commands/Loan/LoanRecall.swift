internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanRecall: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recall", abstract: say("help.loan-recall"),
            discussion: example(
                "loan recall 01/HĐTD-2026 --due 2026-12-31 --decision \"31/QĐ-QHT\" --reason \"sử dụng vốn sai mục đích\""
            ))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("recalled-to"), transform: Typed.date) var due: CalendarDate
    @OptionGroup var decided: DecisionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            RecallLoan(number: number, due: due, decision: decided.decision, reason: decided.reason), common)
    }
}
