internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanAmend: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "amend", abstract: say("help.loan-amend"),
            discussion: example("loan amend 01/HĐTD-2026 --rate 5,5 --decision \"PL 01\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @OptionGroup var decided: DecisionArguments
    @OptionGroup var terms: AmendedTermsArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            AmendLoan(number: number, terms.amendment(by: decided.decision, reason: decided.reason)), common)
    }
}
