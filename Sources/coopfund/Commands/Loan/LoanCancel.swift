internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanCancel: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cancel", abstract: say("help.loan-cancel"),
            discussion: example("loan cancel 01/HĐTD-2026 --decision \"20/QĐ-QHT\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @OptionGroup var decided: DecisionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            CancelLoan(number: number, decision: decided.decision, reason: decided.reason), common)
    }
}
